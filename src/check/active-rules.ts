import { configTexts } from '../messages/config.ts';
import { fill } from '../messages/fill.ts';
import type { Config, RuleLevel, RuleSetting } from '../model/config.ts';
import { ConfigError } from '../model/errors.ts';
import type { Severity } from '../model/finding.ts';
import type { AnyRule } from '../model/rule.ts';
import { matchesFile } from './file-patterns.ts';
import { isPresetName, presetLevels } from './presets.ts';
import { rules } from './registry.ts';
import { readOptions } from './rule-options.ts';
import { unknownName } from './setting-problems.ts';

/** A rule that is on for a file. */
export interface ActiveRule {
  readonly rule: AnyRule;
  readonly severity: Severity;
  /** Checked by the rule's own specs, defaults filled in. */
  readonly options: unknown;
}

type Path = readonly (string | number)[];

interface Setting {
  readonly level: RuleLevel;
  readonly options: Readonly<Record<string, unknown>>;
}

/** Every rule of the program, with those of the configuration behind them. */
export function allRules(config: Config): AnyRule[] {
  const own = config.customRules ?? [];
  const ids = new Set(own.map((rule) => rule.id));
  return [...rules.filter((rule) => !ids.has(rule.id)), ...own];
}

/**
 * The level and the options of every rule for a file: the defaults, then the presets of `extends`,
 * then `rules`, then the overrides that match. A level without options keeps the options said before.
 * @throws ConfigError for a rule that does not exist
 */
export function ruleSettings(config: Config, file: string): Map<string, Setting> {
  const known = allRules(config);
  const settings = new Map<string, Setting>();
  const apply = (layer: Readonly<Record<string, RuleSetting>>, path: Path): void => {
    for (const [id, setting] of Object.entries(layer)) {
      const before = settings.get(id);
      if (!before) throw unknownRule(id, path, known);
      const [level, options] = typeof setting === 'string' ? [setting] : setting;
      settings.set(id, { level, options: options ?? before.options });
    }
  };
  for (const [id, level] of Object.entries(presetLevels('plan-parse:recommended', known))) {
    settings.set(id, { level, options: {} });
  }
  for (const name of [config.extends ?? []].flat()) apply(presetOf(name, known), ['extends']);
  apply(config.rules ?? {}, ['rules']);
  (config.overrides ?? []).forEach((override, index) => {
    if (!matchesFile(file, override.files)) return;
    apply(override.rules ?? {}, ['overrides', index, 'rules']);
  });
  return settings;
}

/**
 * The rules that are on for a file, in the order of the registry.
 * @throws ConfigError for a rule that does not exist or options that the rule does not have
 */
export function activeRules(config: Config, file: string): ActiveRule[] {
  const settings = ruleSettings(config, file);
  return allRules(config).flatMap((rule) => {
    const { level, options } = settings.get(rule.id) ?? { level: 'off', options: {} };
    if (level === 'off') return [];
    const severity = level === 'error' ? 'error' : 'warning';
    return { rule, severity, options: readOptions(rule, options) };
  });
}

function presetOf(name: string, known: readonly AnyRule[]): Readonly<Record<string, RuleLevel>> {
  if (isPresetName(name)) return presetLevels(name, known);
  throw new ConfigError(fill(configTexts.presetOnly.en, { name }));
}

function unknownRule(id: string, path: Path, known: readonly AnyRule[]): ConfigError {
  const ids = known.map((rule) => rule.id);
  return new ConfigError(unknownName(id, { language: 'en', path, known: ids }));
}
