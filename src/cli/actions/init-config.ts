import { existsSync, writeFileSync } from 'node:fs';
import { rules } from '../../check/registry.ts';
import { checkErrors } from '../../messages/check-help.ts';
import { fill, type Language } from '../../messages/fill.ts';
import { initTexts } from '../../messages/init-config.ts';
import { ConfigError } from '../../model/errors.ts';
import type { Invocation } from '../command.ts';
import { CliError, outputError } from '../errors.ts';
import { configNames } from '../find-config.ts';

const FILE = 'plan-parse.config.yaml';

/** `plan-parse init`: writes a configuration that changes nothing and says what can be changed. */
export async function initConfig({ terminal }: Invocation): Promise<number> {
  const existing = configNames.find((name) => existsSync(name));
  if (existing !== undefined) throw new CliError(checkErrors.configExists, {}, existing);
  try {
    writeFileSync(FILE, initialConfig(terminal.language), { flag: 'wx' });
  } catch (error) {
    throw outputError(error, FILE);
  }
  terminal.complain(new ConfigError(fill(initTexts.written[terminal.language], { file: FILE })));
  return 0;
}

/** The text of the file; every rule is listed as a comment. */
export function initialConfig(language: Language): string {
  const list = rules.map(
    (rule) => `  # ${rule.id}: ${defaultLevel(rule)}  # ${rule.title[language]}`,
  );
  return fill(initTexts.file[language], { rules: list.join('\n') });
}

function defaultLevel(rule: (typeof rules)[number]): string {
  if (!rule.enabled) return 'off';
  return rule.severity === 'error' ? 'error' : 'warn';
}
