import type { RuleLevel } from '../model/config.ts';
import type { AnyRule } from '../model/rule.ts';

/** Names that `extends` knows without a file. */
export const presetNames = ['plan-parse:recommended', 'plan-parse:strict'] as const;
export type PresetName = (typeof presetNames)[number];

/**
 * The levels a preset sets. `recommended` is what holds where nothing is said: each rule as it says
 * of itself. `strict` makes an error of every rule that `recommended` turns on.
 */
export function presetLevels(
  preset: PresetName,
  rules: readonly AnyRule[],
): Readonly<Record<string, RuleLevel>> {
  const levelOf = (rule: AnyRule): RuleLevel => {
    if (!rule.enabled) return 'off';
    return preset === 'plan-parse:strict' || rule.severity === 'error' ? 'error' : 'warn';
  };
  return Object.fromEntries(rules.map((rule) => [rule.id, levelOf(rule)]));
}

export function isPresetName(name: string): name is PresetName {
  return presetNames.some((preset) => preset === name);
}
