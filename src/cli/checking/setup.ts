import { createHash } from 'node:crypto';
import { allRules, ruleSettings } from '../../check/active-rules.ts';
import type { Config } from '../../model/config.ts';
import type { Invocation } from '../command.ts';
import type { Input } from '../inputs/find-inputs.ts';
import { createReadingSetupFinder, type ReadingSetup } from '../reading-setup.ts';
import { type CheckSettings, unknownRule } from './settings.ts';

/** Everything that decides what is found in one file. */
export interface InputSetup extends ReadingSetup {
  /** The configuration with what the command line says on top. */
  readonly config: Config;
  /** Changes with any setting. */
  readonly hash: string;
}

/** Finds the setup of each input; configurations and registers are read once. */
export type FindSetup = (input: Input) => Promise<InputSetup>;

/** A finder for one run of `check`. Throws `ConfigFileError` and `CliError`. */
export function createSetupFinder(
  { options, terminal }: Invocation,
  { levels, today }: Pick<CheckSettings, 'levels' | 'today'>,
): FindSetup {
  const findReadingSetup = createReadingSetupFinder(options, terminal.language);
  return async (input) => {
    const setup = await findReadingSetup(input);
    const { loaded, path, register, read } = setup;
    for (const rule of Object.keys(levels)) {
      const known = allRules(loaded.config).map((one) => one.id);
      if (!known.includes(rule)) throw unknownRule(rule, known, terminal.language);
    }
    const config = withLevels(loaded.config, levels);
    const hash = hashOf([loaded.hash, register.hash, today, path, read, config]);
    return { ...setup, config, hash };
  };
}

/** Whether a rule is on for a file. */
export function isRuleOn({ config, path }: InputSetup, rule: string): boolean {
  return ruleSettings(config, path).get(rule)?.level !== 'off';
}

/** Levels of the command line win over everything, overrides too. */
function withLevels(config: Config, levels: CheckSettings['levels']): Config {
  if (Object.keys(levels).length === 0) return config;
  return { ...config, overrides: [...(config.overrides ?? []), { files: '**', rules: levels }] };
}

/** Rules of one's own count by their code. */
function hashOf(parts: readonly unknown[]): string {
  const text = JSON.stringify(parts, (_key, value: unknown) =>
    typeof value === 'function' ? String(value) : value,
  );
  return createHash('sha256').update(text).digest('hex');
}
