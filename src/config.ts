import * as z from 'zod';
import { defineRule, type RuleDefinition } from './check/define-rule.ts';
import { presetNames } from './check/presets.ts';
import { rules as ownRules } from './check/registry.ts';
import { ownProblems, settingProblems } from './check/setting-problems.ts';
import type { Language } from './messages/fill.ts';
import type { Config, RuleSetting } from './model/config.ts';
import { ConfigError } from './model/errors.ts';
import type { AnyRule, OptionSpec, OptionSpecs } from './model/rule.ts';

const levels = ['off', 'warn', 'error'] as const;
const FIRST_YEAR = 1949;
const LAST_YEAR = 2199;

const words = z.array(z.string().min(1));
const oneOrMore = <Item extends z.ZodType>(item: Item) => z.union([item, z.array(item).min(1)]);
const names = oneOrMore(z.string().min(1));
const year = z.int().min(FIRST_YEAR).max(LAST_YEAR);

const ignore = z
  .strictObject({
    rule: names.optional().describe('id of a rule, or several'),
    files: names.optional().describe('globs, against the folder of this file'),
    task: oneOrMore(z.union([z.string(), z.int()]))
      .optional()
      .describe('number of a task as printed, or its id (t12)'),
    unit: names.optional().describe('name of a unit the finding is about'),
    reason: z.string().optional().describe('why; for the reader'),
  })
  .refine(({ rule, files, task, unit }) => [rule, files, task, unit].some(Boolean), {
    message: ownProblems.ignoreOfNothing,
  })
  .describe('findings to leave out; every condition that is given has to hold');

/** An entry of the unit register. */
export const unitSchema = z.strictObject({
  id: z.string().min(1).optional(),
  name: z.string().min(1),
  aliases: words.optional(),
  parent: z.string().optional(),
});

function columnWords() {
  const fields = [
    'number',
    'category',
    'task',
    'requirement',
    'lead',
    'responsible',
    'support',
    'oversight',
    'deadline',
    'extra',
  ] as const;
  return z.partialRecord(z.enum(fields), words);
}

function roleWords() {
  return z.partialRecord(z.enum(['lead', 'responsible', 'support', 'oversight']), words);
}

const level = z.enum(levels);

/** The setting of one rule: a level, or a level with the rule's options. */
function ruleSetting(rule: AnyRule) {
  const options = z.strictObject(mapValues(rule.options, optionSchema));
  return z
    .union([level, z.tuple([level, options])])
    .optional()
    .describe(rule.title.en);
}

function optionSchema(spec: OptionSpec): z.ZodType {
  const shape = optionShape(spec);
  return shape.optional().describe(`${spec.text} (default: ${JSON.stringify(spec.default)})`);
}

function optionShape(spec: OptionSpec): z.ZodType {
  switch (spec.kind) {
    case 'integer':
      return z.int().min(spec.least);
    case 'boolean':
      return z.boolean();
    case 'text':
      return spec.choices ? z.enum([...spec.choices]) : z.string();
    case 'texts':
      return words;
  }
}

function mapValues<Value, Result>(
  record: Readonly<Record<string, Value>>,
  map: (value: Value) => Result,
): Record<string, Result> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]));
}

/** The schema of a configuration file that can name these rules. */
function configSchema(rules: readonly AnyRule[]) {
  const settings = z.strictObject(
    Object.fromEntries(rules.map((rule) => [rule.id, ruleSetting(rule)])),
  );
  return z.strictObject({
    $schema: z.string().optional(),
    extends: oneOrMore(z.string().min(1))
      .optional()
      .describe(`presets (${presetNames.join(', ')}), files and packages to start from`),
    rules: settings.optional().describe('level of each rule, and its options'),
    overrides: z
      .array(
        z.strictObject({
          files: names.describe('globs, against the folder of this file'),
          rules: settings.optional(),
          ignores: z.array(ignore).optional(),
          year: year.optional(),
        }),
      )
      .optional()
      .describe('settings for the files that match'),
    ignores: z.array(ignore).optional(),
    columns: columnWords().optional().describe('words of column headers, by field'),
    roles: roleWords().optional().describe('verbs and titles of owners, by role'),
    units: z
      .union([z.string().min(1), z.array(unitSchema)])
      .optional()
      .describe('unit register: a .csv, .json or .yaml file, or its entries'),
    year: year.optional().describe('year for dates that print none'),
    customRules: z
      .array(z.custom(isRule, ownProblems.noRule))
      .optional()
      .describe('rules of your own; only in .js and .mjs files'),
  });
}

/** How a configuration is checked. */
export interface ParseConfigOptions {
  /** Rules of one's own that the configurations it extends bring along. */
  readonly known?: readonly AnyRule[] | undefined;
  /** Language of the problems. Default `en`. */
  readonly language?: Language | undefined;
}

/**
 * Checks a configuration that was read from a file or written in code, and gives it back.
 *
 * @throws ConfigError whose message has one line for each problem:
 *   `rules.owner-missing: expected "off", "warn", "error" or a list, got "eror"`
 */
export function parseConfig(value: unknown, options: ParseConfigOptions = {}): Config {
  const own = rulesIn(value);
  const rules = [...ownRules, ...(options.known ?? []), ...own];
  const schema = configSchema(rules);
  const result = schema.safeParse(value);
  if (result.success) {
    const config = result.data as Config;
    return own.length === 0 ? config : { ...config, customRules: own };
  }
  const known = [...rules.map((rule) => rule.id), ...Object.keys(schema.shape)];
  const context = { language: options.language ?? 'en', path: [], known };
  throw new ConfigError(settingProblems(result.error, value, context).join('\n'));
}

/** JSON Schema (draft 2020-12) of the configuration file, for editors. */
export function configJsonSchema(): object {
  const schema = configSchema(ownRules).omit({ customRules: true });
  return {
    title: 'plan-parse configuration',
    ...z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'ref' }),
  };
}

/** The rules that a configuration brings along, as far as they are rules at all, made whole. */
function rulesIn(value: unknown): AnyRule[] {
  if (typeof value !== 'object' || value === null || !('customRules' in value)) return [];
  const { customRules } = value;
  return Array.isArray(customRules)
    ? customRules.filter(isRule).map((rule) => defineRule(rule))
    : [];
}

/** Whether a value has what `defineRule` needs. */
function isRule(value: unknown): value is RuleDefinition<OptionSpecs> {
  if (typeof value !== 'object' || value === null) return false;
  const { id, check, title, message, severity } = value as Partial<RuleDefinition<OptionSpecs>>;
  const isText = (text: unknown): boolean => typeof text === 'string' || typeof text === 'object';
  return (
    typeof id === 'string' &&
    typeof check === 'function' &&
    isText(title) &&
    isText(message) &&
    (severity === 'error' || severity === 'warning')
  );
}

/**
 * One configuration on top of another: rule levels, the unit register and the year of `config` win;
 * overrides, ignores, words and rules of one's own of both hold. `extends` is taken as followed.
 */
export function mergeConfigs(base: Config, config: Config): Config {
  const { extends: _followed, $schema: _schema, ...own } = config;
  return {
    ...base,
    ...own,
    rules: mergeSettings(base.rules, config.rules),
    overrides: [...(base.overrides ?? []), ...(config.overrides ?? [])],
    ignores: [...(base.ignores ?? []), ...(config.ignores ?? [])],
    columns: mergeWords(base.columns, config.columns),
    roles: mergeWords(base.roles, config.roles),
    customRules: [...(base.customRules ?? []), ...(config.customRules ?? [])],
  };
}

type Settings = Readonly<Record<string, RuleSetting>>;

/** A level without options keeps the options that were said before. */
function mergeSettings(base: Settings = {}, own: Settings = {}): Settings {
  const merged: Record<string, RuleSetting> = { ...base };
  for (const [id, setting] of Object.entries(own)) {
    const before = base[id];
    const keepsOptions = typeof setting === 'string' && Array.isArray(before);
    merged[id] = keepsOptions ? [setting, before[1]] : setting;
  }
  return merged;
}

type Words = Readonly<Record<string, readonly string[] | undefined>>;

function mergeWords(a: Words = {}, b: Words = {}): Record<string, readonly string[]> {
  const fields = new Set([...Object.keys(a), ...Object.keys(b)]);
  return Object.fromEntries(
    [...fields].map((field) => [field, [...(a[field] ?? []), ...(b[field] ?? [])]]),
  );
}
