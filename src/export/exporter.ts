import type { Language } from '../messages/fill.ts';
import type { OpenPlan } from '../model/open-plan.ts';

/** The formats a plan can be written in. */
export const exportFormats = ['json', 'jsonl', 'csv', 'tsv', 'table'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** How the output is written; each format looks only at what concerns it. */
export interface ExportOptions {
  /** Language of headers, places and notes. */
  readonly language: Language;
  /** csv, tsv: begin with a byte order mark, by which Excel and WPS know UTF-8. */
  readonly bom: boolean;
  /** table: cells in a line of the terminal. */
  readonly width: number;
  /** table: paint with colours. */
  readonly colour: boolean;
}

/**
 * Writes plans as they come, in pieces of text that set end to end are the whole output, so that
 * neither all plans nor all of the text need be in memory at once.
 */
export type Exporter = (
  plans: AsyncIterable<OpenPlan>,
  options: ExportOptions,
) => AsyncGenerator<string, void>;

/**
 * Writes plans in a format; the code for it, and the library behind it, is loaded now.
 *
 * `exportPlans('jsonl', plans, options)` → one line of JSON for each plan
 */
export async function* exportPlans(
  format: ExportFormat,
  plans: AsyncIterable<OpenPlan>,
  options: ExportOptions,
): AsyncGenerator<string, void> {
  const exporter = await loadExporter(format);
  yield* exporter(plans, options);
}

async function loadExporter(format: ExportFormat): Promise<Exporter> {
  switch (format) {
    case 'json':
      return (await import('./json.ts')).writeJson;
    case 'jsonl':
      return (await import('./json.ts')).writeJsonLines;
    case 'csv':
      return (await import('./delimited.ts')).writeCsv;
    case 'tsv':
      return (await import('./delimited.ts')).writeTsv;
    case 'table':
      return (await import('./table.ts')).writeTables;
  }
}
