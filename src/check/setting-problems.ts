import type * as z from 'zod';
import { configTexts, typeTexts } from '../messages/config.ts';
import { fill, type Language } from '../messages/fill.ts';
import { closestName } from './same-unit.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

const LONGEST_VALUE = 60;

/** Where a value stands, and what helps to say what is wrong with it. */
export interface ProblemContext {
  readonly language: Language;
  /** Put in front of every path. */
  readonly path: Path;
  /** Names of which the closest is offered for a wrong one. */
  readonly known: readonly string[];
}

/** Codes that the schema of the configuration gives as messages of its own checks. */
export const ownProblems = { ignoreOfNothing: 'ignore-of-nothing', noRule: 'no-rule' } as const;

/**
 * What is wrong with a configuration, one line for each problem: the path, what was expected and
 * what stands there. `rules.owner-missing: expected "off", "warn" or "error", got "eror"`.
 */
export function settingProblems(
  error: z.core.$ZodError,
  value: unknown,
  context: ProblemContext,
): string[] {
  return [...new Set(error.issues.flatMap((issue) => describeIssue(issue, value, context)))];
}

function describeIssue(issue: Issue, value: unknown, outer: ProblemContext): string[] {
  const context = { ...outer, path: [...outer.path, ...issue.path] };
  const found = valueAt(value, issue.path);
  switch (issue.code) {
    case 'invalid_type':
    case 'invalid_value':
      return [mismatch(expectedOf(issue, context), found, context)];
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownName(key, context));
    case 'invalid_union':
      return describeUnion(issue, found, context);
    case 'too_small':
      return [mismatch(sizeOf('atLeast', issue.origin, issue.minimum, context), found, context)];
    case 'too_big':
      return [mismatch(sizeOf('atMost', issue.origin, issue.maximum, context), found, context)];
    default:
      return [otherProblem(issue.message, context)];
  }
}

/** Of several shapes, the one that the value tries to have; else what all of them expect. */
function describeUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  found: unknown,
  context: ProblemContext,
): string[] {
  const tried = issue.errors.find((issues) => !issues.some(isWrongShape));
  if (tried) return tried.flatMap((inner) => describeIssue(inner, found, context));
  const shapes = issue.errors.flatMap((issues) =>
    issues.filter(isWrongShape).flatMap((inner) => expectations(inner, context)),
  );
  return [mismatch(listOf([...new Set(shapes)], context), found, context)];
}

function isWrongShape(issue: Issue): boolean {
  const isShape = issue.code === 'invalid_type' || issue.code === 'invalid_value';
  return isShape && issue.path.length === 0;
}

function expectedOf(issue: Issue, context: ProblemContext): string {
  return listOf(expectations(issue, context), context);
}

function expectations(issue: Issue, { language }: ProblemContext): string[] {
  if (issue.code === 'invalid_value') return issue.values.map((entry) => JSON.stringify(entry));
  return issue.code === 'invalid_type'
    ? [typeTexts[issue.expected]?.[language] ?? issue.expected]
    : [];
}

/** `rules.owner-overload[1].max: expected a whole number, got "many"`; `type` as `typeTexts` has it. */
export function describeMismatch(type: string, found: unknown, context: ProblemContext): string {
  return mismatch(typeTexts[type]?.[context.language] ?? type, found, context);
}

function mismatch(expected: string, found: unknown, context: ProblemContext): string {
  const { language } = context;
  const values = { path: formatPath(context), expected, found: show(found, context) };
  return fill(configTexts.mismatch[language], values);
}

function sizeOf(
  text: 'atLeast' | 'atMost',
  origin: string,
  limit: number | bigint,
  { language }: ProblemContext,
): string {
  const what = typeTexts[origin === 'number' ? 'number' : 'length'] ?? configTexts.length;
  return fill(configTexts[text][language], { what: what[language], limit: String(limit) });
}

function otherProblem(message: string, context: ProblemContext): string {
  const name = Object.entries(ownProblems).find(([, code]) => code === message)?.[0];
  const template = name ? configTexts[name as keyof typeof ownProblems] : configTexts.other;
  return fill(template[context.language], { path: formatPath(context), text: message });
}

/** The line for a rule or a setting that does not exist. */
export function unknownName(name: string, context: ProblemContext): string {
  const { language, path, known } = context;
  const template = path.at(-1) === 'rules' ? configTexts.noSuchRule : configTexts.noSuchSetting;
  const closest = closestName(name, known);
  const hint = closest === null ? '' : fill(configTexts.didYouMean[language], { name: closest });
  const where = formatPath({ ...context, path: [...path, name] });
  return fill(template[language], { path: where }) + hint;
}

function valueAt(value: unknown, path: Path): unknown {
  let found = value;
  for (const key of path) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = Reflect.get(found, key);
  }
  return found;
}

/** `['overrides', 0, 'files']` → `overrides[0].files`; the whole file has no path. */
function formatPath({ path, language }: ProblemContext): string {
  const text = path.reduce<string>((before, key) => {
    if (typeof key === 'number') return `${before}[${key}]`;
    return before === '' ? String(key) : `${before}.${String(key)}`;
  }, '');
  return text === '' ? configTexts.wholeFile[language] : text;
}

function listOf(names: readonly string[], { language }: ProblemContext): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  return names.slice(0, -1).join(configTexts.comma[language]) + configTexts.or[language] + last;
}

function show(value: unknown, { language }: ProblemContext): string {
  if (value === undefined) return configTexts.nothing[language];
  const text = JSON.stringify(value) ?? String(value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}
