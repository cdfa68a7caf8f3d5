import * as z from 'zod';
import { configTexts } from '../messages/config.ts';
import { fill, type Language } from '../messages/fill.ts';
import { ConfigError } from '../model/errors.ts';
import type { Finding } from '../model/finding.ts';
import { contentOf } from './fingerprints.ts';
import { groupBy } from './group-by.ts';
import { settingProblems } from './setting-problems.ts';

const entrySchema = z.strictObject({
  rule: z.string(),
  task: z.string(),
  key: z.string(),
  count: z.int().min(1),
});
const baselineSchema = z.strictObject({
  version: z.literal(1),
  files: z.record(z.string(), z.array(entrySchema)),
});

/** Findings of one content that are known: rule, task and key as `contentOf` has them. */
export type BaselineEntry = Readonly<z.infer<typeof entrySchema>>;

/** The findings of a day, by file; paths are against the folder of the baseline's own file. */
export interface Baseline {
  readonly version: 1;
  readonly files: Readonly<Record<string, readonly BaselineEntry[]>>;
}

/** What a baseline leaves of the findings of one file. */
export interface BaselineResult {
  /** Findings that the baseline does not know. */
  readonly fresh: readonly Finding[];
  readonly known: readonly Finding[];
  /** Entries, or the part of their count, that no finding fits any more. */
  readonly stale: readonly BaselineEntry[];
}

/** The entries that remember these findings, by rule and text, so that the file is good to diff. */
export function baselineEntries(findings: readonly Finding[]): BaselineEntry[] {
  const groups = groupBy(findings, keyOfFinding).values();
  const entries = [...groups].flatMap((group) => {
    const [first] = group;
    return first ? [{ ...contentOf(first), count: group.length }] : [];
  });
  return entries.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/**
 * Takes the known findings of a file out. Of several with the same content the first ones are the
 * known ones.
 */
export function applyBaseline(
  findings: readonly Finding[],
  entries: readonly BaselineEntry[],
): BaselineResult {
  const left = new Map(entries.map((entry) => [keyOf(entry), entry.count]));
  const isKnown = (finding: Finding): boolean => {
    const key = keyOfFinding(finding);
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count > 0;
  };
  const known = findings.filter(isKnown);
  const knownOnes = new Set(known);
  const stale = entries.flatMap((entry) => {
    const count = left.get(keyOf(entry)) ?? 0;
    return count > 0 ? [{ ...entry, count }] : [];
  });
  return { fresh: findings.filter((finding) => !knownOnes.has(finding)), known, stale };
}

/** Entries without the stale part of their counts. */
export function pruneEntries(
  entries: readonly BaselineEntry[],
  stale: readonly BaselineEntry[],
): BaselineEntry[] {
  const gone = new Map(stale.map((entry) => [keyOf(entry), entry.count]));
  return entries.flatMap((entry) => {
    const count = entry.count - (gone.get(keyOf(entry)) ?? 0);
    return count > 0 ? [{ ...entry, count }] : [];
  });
}

/**
 * Reads the text of a baseline file.
 * @throws ConfigError with one line for each problem
 */
export function parseBaseline(text: string, language: Language = 'en'): Baseline {
  const value = parseJson(text, language);
  const result = baselineSchema.safeParse(value);
  if (result.success) return result.data;
  const context = { language, path: [], known: [] };
  throw new ConfigError(settingProblems(result.error, value, context).join('\n'));
}

/** The text of a baseline file, files in order of their names. */
export function formatBaseline({ version, files }: Baseline): string {
  const sorted = Object.entries(files)
    .filter(([, entries]) => entries.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify({ version, files: Object.fromEntries(sorted) }, null, 2)}\n`;
}

function parseJson(text: string, language: Language): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ConfigError(fill(configTexts.notJson[language], {}), { cause });
  }
}

function keyOf({ rule, task, key }: Pick<BaselineEntry, 'rule' | 'task' | 'key'>): string {
  return [rule, task, key].join('\n');
}

function keyOfFinding(finding: Finding): string {
  return keyOf(contentOf(finding));
}
