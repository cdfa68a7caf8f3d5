import { stringify } from 'csv-stringify/sync';
import { type SheetColumn, sheetHeaders } from '../lexicon/export-headers.ts';
import type { Language } from '../messages/fill.ts';
import type { Plan, Task } from '../model/plan.ts';
import type { Exporter } from './exporter.ts';
import { deadlinesCell, ownersCell, pathCell, sourceCell } from './task-cells.ts';

/** Comma-separated values for Excel and WPS: RFC 4180, CRLF, one row a task. */
export const writeCsv: Exporter = (plans, options) => writeSheet(plans, ',', options);

/** The same with tabs. */
export const writeTsv: Exporter = (plans, options) => writeSheet(plans, '\t', options);

/**
 * What a spreadsheet would take for a formula: `=`, `+`, `-`, `@` (also full-width), behind any white
 * space or byte order mark, and a tab or carriage return, which it may cut off at the front.
 */
const formula = /^(?:[\t\r]|[\s\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20])/u;

async function* writeSheet(
  plans: Parameters<Exporter>[0],
  delimiter: string,
  { language, bom }: Parameters<Exporter>[1],
): AsyncGenerator<string, void> {
  const write = (rows: readonly string[][]): string =>
    stringify([...rows], { delimiter, record_delimiter: '\r\n', quoted_match: /[\r\n]/u });
  const mark = bom ? '\ufeff' : '';
  yield mark + write([sheetHeaders.map((header) => header[language]).map(harmless)]);
  for await (const plan of plans) {
    for (const tasks of plan.portions) {
      yield write(tasks.map((task) => sheetRow(plan.source, task, language)));
    }
  }
}

function sheetRow(source: Plan['source'], task: Task, language: Language): string[] {
  const cells: Record<SheetColumn, string> = {
    number: task.number ?? '',
    path: pathCell(task),
    task: task.task,
    requirement: task.requirement ?? '',
    lead: ownersCell(task, 'lead'),
    responsible: ownersCell(task, 'responsible'),
    support: ownersCell(task, 'support'),
    oversight: ownersCell(task, 'oversight'),
    deadlines: deadlinesCell(task),
    due: task.due ?? '',
    source: sourceCell(source, task, language),
  };
  return sheetHeaders.map(({ column }) => harmless(cells[column]));
}

/**
 * A cell that no spreadsheet runs: an apostrophe goes before what looks like a formula, as Excel
 * itself writes it. `harmless('=1+1')` → `'=1+1`
 */
function harmless(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell;
}
