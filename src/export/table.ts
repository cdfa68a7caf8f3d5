import { exportTexts } from '../messages/export.ts';
import { fill } from '../messages/fill.ts';
import { describeNotice } from '../messages/notices.ts';
import type { OpenPlan } from '../model/open-plan.ts';
import type { Plan, Task } from '../model/plan.ts';
import { displayWidth, padToWidth, wrapText } from '../text/display-width.ts';
import { createPaint, type Paint } from '../text/paint.ts';
import { printable } from '../text/printable.ts';
import { columnWidths } from './column-widths.ts';
import type { Exporter, ExportOptions } from './exporter.ts';
import { drawFrame, frameWidth } from './frame.ts';
import { type TableColumn, tableColumns } from './table-columns.ts';
import { placeInFile } from './task-cells.ts';

/** cli-table3 needs the square of the time for twice the rows, so it gets a few at a time. */
const ROWS_A_FRAME = 40;
/** Longer unclaimed text is only begun. */
const QUOTE_LENGTH = 40;

/**
 * A table a plan for people at a terminal: title, file and number of tasks, a row a task, and below
 * it what was not taken or not read. No line is wider than `width`, unless `width` leaves a column
 * less than four cells; no character of a cell is lost.
 */
export const writeTables: Exporter = async function* (plans, options) {
  const paint = createPaint(options.colour);
  let count = 0;
  for await (const plan of plans) {
    if (count++ > 0) yield '\n';
    const tasks = [...plan.portions].flat();
    yield headLines(plan, tasks.length, options, paint);
    if (tasks.length > 0) yield* tableLines(tasks, options, paint);
    yield footLines(plan, plan.end().unclaimed, options, paint);
  }
};

function headLines(
  plan: OpenPlan,
  count: number,
  { language }: ExportOptions,
  paint: Paint,
): string {
  const title = plan.title ?? exportTexts.untitled[language];
  const tasks = count === 1 ? exportTexts.oneTask : exportTexts.tasks;
  const file = paint.faint(printable(plan.source.file));
  return `${paint.strong(printable(title))}\n${file}  ${fill(tasks[language], { count })}\n`;
}

function* tableLines(
  tasks: readonly Task[],
  { language, width }: ExportOptions,
  paint: Paint,
): Generator<string, void> {
  const columns = tableColumns(tasks, language);
  const widths = columnWidths(needsOf(columns, tasks), width - frameWidth(columns.length));
  const linesOf = (text: string, column: number): string[] => {
    const cells = widths[column] ?? 0;
    return wrapText(text, cells).map((line) => padToWidth(line, cells));
  };
  const head = columns.map(({ header }, column) => linesOf(header, column).map(paint.strong));
  for (let start = 0; start < tasks.length; start += ROWS_A_FRAME) {
    const rows = tasks
      .slice(start, start + ROWS_A_FRAME)
      .map((task) => columns.map(({ cellOf }, column) => linesOf(cellOf(task), column)));
    const first = start === 0;
    const last = start + ROWS_A_FRAME >= tasks.length;
    yield drawFrame(first ? [head, ...rows] : rows, { first, last });
  }
}

/** Cells that the longest line of each column takes. */
function needsOf(columns: readonly TableColumn[], tasks: readonly Task[]): number[] {
  return columns.map(({ header, cellOf }) => {
    let need = displayWidth(header);
    for (const task of tasks) {
      for (const line of cellOf(task).split('\n')) need = Math.max(need, displayWidth(line));
    }
    return need;
  });
}

function footLines(
  plan: OpenPlan,
  unclaimed: Plan['unclaimed'],
  { language }: ExportOptions,
  paint: Paint,
): string {
  const lines: string[] = [];
  const [first] = unclaimed;
  if (first) {
    const text = printable(first.text.slice(0, QUOTE_LENGTH));
    const place = printable(placeInFile(plan.source.file, first.location, language));
    const count = unclaimed.length;
    lines.push(fill(exportTexts.unclaimed[language], { count, place, text }));
  }
  for (const notice of plan.notices) {
    const text = printable(describeNotice(notice, language));
    lines.push(fill(exportTexts.notice[language], { text }));
  }
  return lines.map((line) => `${paint.warning(line)}\n`).join('');
}
