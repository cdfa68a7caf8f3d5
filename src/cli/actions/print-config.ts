import { ruleSettings } from '../../check/active-rules.ts';
import { ignoresFor } from '../../check/ignores.ts';
import { readCheckSettings } from '../checking/settings.ts';
import { createSetupFinder } from '../checking/setup.ts';
import type { Invocation } from '../command.ts';

/** `plan-parse check --print-config FILE`: what holds for a file, all layers put together. */
export async function printConfig(file: string, invocation: Invocation): Promise<number> {
  const findSetup = createSetupFinder(invocation, readCheckSettings(invocation));
  const input = { name: file, path: file === '-' ? null : file };
  const { loaded, config, path, read, register } = await findSetup(input);
  const rules = [...ruleSettings(config, path)].map(([id, { level, options }]) => [
    id,
    Object.keys(options).length === 0 ? level : [level, options],
  ]);
  const { columns, roles, units, customRules } = config;
  const value = {
    file,
    configFiles: loaded.files,
    rules: Object.fromEntries(rules),
    ignores: ignoresFor(config, path),
    columns: columns ?? {},
    roles: roles ?? {},
    units: register.path ?? units ?? null,
    year: read.year ?? null,
    customRules: (customRules ?? []).map((rule) => rule.id),
  };
  await invocation.terminal.print(`${JSON.stringify(value, null, 2)}\n`);
  return 0;
}
