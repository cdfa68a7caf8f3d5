import { ConfigError } from '../model/errors.ts';
import type { AnyRule, OptionSpec } from '../model/rule.ts';
import { describeMismatch, type ProblemContext, unknownName } from './setting-problems.ts';

/**
 * The options of a rule: what is given, and the defaults of the others.
 * @throws ConfigError for an option that does not exist or a value that it cannot have
 */
export function readOptions(
  rule: AnyRule,
  given: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const known = Object.keys(rule.options);
  const context: ProblemContext = { language: 'en', path: ['rules', rule.id, 1], known };
  for (const [name, value] of Object.entries(given)) {
    const spec = rule.options[name];
    if (!spec) throw new ConfigError(unknownName(name, context));
    if (fits(value, spec)) continue;
    const where = { ...context, path: [...context.path, name] };
    throw new ConfigError(describeMismatch(spec.kind, value, where));
  }
  const defaults = Object.entries(rule.options).map(([name, spec]) => [name, spec.default]);
  return { ...Object.fromEntries(defaults), ...given };
}

function fits(value: unknown, spec: OptionSpec): boolean {
  switch (spec.kind) {
    case 'integer':
      return Number.isSafeInteger(value) && Number(value) >= spec.least;
    case 'boolean':
      return typeof value === 'boolean';
    case 'text':
      return typeof value === 'string' && (spec.choices?.includes(value) ?? true);
    case 'texts':
      return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
  }
}
