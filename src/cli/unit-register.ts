import { createHash } from 'node:crypto';
import * as z from 'zod';
import { settingProblems } from '../check/setting-problems.ts';
import { unitSchema } from '../config.ts';
import { unitColumns } from '../lexicon/check-words.ts';
import { checkErrors } from '../messages/check-help.ts';
import type { Language } from '../messages/fill.ts';
import { defaultLimits } from '../model/limits.ts';
import type { UnitEntry } from '../model/units.ts';
import { decodeText } from '../read/txt/decode.ts';
import { CliError } from './errors.ts';
import { readBytes } from './inputs/read-bytes.ts';

/** The units of a register. */
export interface UnitRegister {
  /** null without a register. */
  readonly entries: readonly UnitEntry[] | null;
  /** The file; null where there is none. */
  readonly path: string | null;
  /** Changes with the file. */
  readonly hash: string;
}

export const noRegister: UnitRegister = { entries: null, path: null, hash: '' };

const registerSchema = z.array(unitSchema);
const columnNames: Readonly<Record<string, string>> = Object.fromEntries(
  unitColumns.map(({ word, column }) => [word, column]),
);

/**
 * Reads a unit register: a `.json` or `.yaml` list of `{ name, aliases, parent, id }`, or a `.csv`
 * with these columns, aliases parted by `、`, `;` or `|`. Text may be UTF-8 or GB18030.
 * @throws CliError where the file is missing or holds something else
 */
export async function loadUnitRegister(path: string, language: Language): Promise<UnitRegister> {
  const bytes = await readBytes({ name: path, path }, defaultLimits);
  const { text } = decodeText(bytes);
  const value = await parseRegister(path, text);
  const result = registerSchema.safeParse(value);
  if (!result.success) {
    const context = { language, path: [], known: [] };
    const [problem = ''] = settingProblems(result.error, value, context);
    throw new CliError(checkErrors.badRegister, { problem }, path);
  }
  return { entries: result.data, path, hash: createHash('sha256').update(bytes).digest('hex') };
}

async function parseRegister(path: string, text: string): Promise<unknown> {
  try {
    if (/\.json$/iu.test(path)) return JSON.parse(text);
    if (/\.ya?ml$/iu.test(path)) return (await import('./read-yaml.ts')).readYaml(text);
    return await parseCsv(text);
  } catch (error) {
    const [problem = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new CliError(checkErrors.badRegister, { problem }, path);
  }
}

async function parseCsv(text: string): Promise<unknown> {
  const { parse } = await import('csv-parse/sync');
  const rows: Record<string, string>[] = parse(text, {
    bom: true,
    columns: (headers: string[]) => headers.map((header) => columnNames[header] ?? header),
    delimiter: [',', '\t'],
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  });
  return rows.map(({ id, name, aliases, parent }) => ({
    ...(id ? { id } : {}),
    name,
    ...(aliases ? { aliases: aliases.split(/[、;；|]/u).map((alias) => alias.trim()) } : {}),
    ...(parent ? { parent } : {}),
  }));
}
