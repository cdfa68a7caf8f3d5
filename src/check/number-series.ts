import type { Plan, Span, Task } from '../model/plan.ts';
import { readMark } from '../words/marks.ts';
import { readNumeral } from '../words/numerals.ts';
import { isSamePlace } from './places.ts';
import { regionsOf, type TableRegion } from './regions.ts';

/** Numbers from here on are codes and years, not a count. */
const CODE_FROM = 1000;

/** A printed number and the first task that has it. */
export interface NumberedTask {
  readonly task: Task;
  /** Where the number stands; the record, where the task itself goes by another number. */
  readonly place: Span;
  /** As printed: `3`, `三`, `1.2`, `第一条`. */
  readonly label: string;
  /** 1.2 → [1, 2]; 三 → [3]. */
  readonly values: readonly number[];
}

/** Numbers that one after the other should count up by one. */
export type NumberSeries = readonly NumberedTask[];

/**
 * The series of a plan: the 序号 column of each table, the numbered items of its requirements, and in
 * a narrative the items that follow each other under one heading (at the top level some items, as
 * 总体要求, are no tasks and would leave gaps). A series ends where the count starts again at 1, goes
 * to another depth or cannot be read.
 */
export function numberSeries(plan: Plan): NumberSeries[] {
  const narrative = plan.tasks.filter(
    (task) => task.origin === 'narrative' && task.path.length > 0,
  );
  return [
    ...regionsOf(plan).flatMap(tableSeries),
    ...splitAt(narrative, (before, task) => !hasSamePath(before, task)).flatMap((tasks) =>
      splitSeries(printedNumbers(tasks, (task) => task.number)),
    ),
  ];
}

function tableSeries({ table, tasks }: TableRegion): NumberSeries[] {
  const column = table.columns.find(({ field }) => field === 'number');
  if (!column) return splitSeries(printedNumbers(tasks, (task) => task.number));
  const { header } = column;
  const isItem = (task: Task): boolean => header in task.extra || !isInColumn(task, column.column);
  const rowNumber = (task: Task): string | null =>
    task.extra[header] ?? (isItem(task) ? null : task.number);
  const itemNumber = (task: Task): string | null => (isItem(task) ? task.number : null);
  return [rowNumber, itemNumber].flatMap((labelOf) => splitSeries(printedNumbers(tasks, labelOf)));
}

/**
 * Whether a task's number stands in the 序号 column and not before an item of its requirement. In a
 * text file, where cells have no numbers, that column is what the row begins with.
 */
function isInColumn({ location: { number, record } }: Task, column: number): boolean {
  if (!number) return true;
  if ('line' in number && 'line' in record) {
    return number.line === record.line && number.column === record.column;
  }
  return !('cell' in number) || number.cell === column;
}

/** The numbers that are printed, each once: rows and items can share one. */
function printedNumbers(
  tasks: readonly Task[],
  labelOf: (task: Task) => string | null,
): NumberedTask[] {
  const numbers: NumberedTask[] = [];
  let before: Task | undefined;
  for (const task of tasks) {
    const label = labelOf(task);
    const values = label === null ? null : readValues(label);
    const isShared = before && numbers.at(-1)?.label === label && sharesNumber(before, task, label);
    before = task;
    if (label === null || !values || isShared) continue;
    const { number, record } = task.location;
    numbers.push({ task, label, values, place: (label === task.number && number) || record });
  }
  return numbers;
}

/**
 * Whether two tasks that follow each other have one printed number: items of one row, rows of one
 * merged 序号 (it goes with the task cell), sentences of one numbered item.
 */
function sharesNumber(a: Task, b: Task, label: string | null): boolean {
  if (a.origin === 'narrative') return areOne(a.location.number, b.location.number);
  if (isSamePlace(a.location.record, b.location.record)) return true;
  const isOwnNumber = label === a.number && label === b.number;
  return isOwnNumber
    ? areOne(a.location.number, b.location.number)
    : areOne(a.location.task, b.location.task) || isUnderOneCell(a, b);
}

/** Whether the nearest category of both is one merged cell; its 序号 is merged with it. */
function isUnderOneCell(a: Task, b: Task): boolean {
  const [first, second] = [a.location.path.at(-1), b.location.path.at(-1)];
  return first !== undefined && second !== undefined && isSamePlace(first, second);
}

/** Automatic numbers have no place; two that are equal and follow each other are one. */
function areOne(a: Span | undefined, b: Span | undefined): boolean {
  return a && b ? isSamePlace(a, b) : !a && !b;
}

function readValues(label: string): number[] | null {
  const values = label.split('.').map(readNumeral);
  const isPlain = values.every((value) => value !== null && value < CODE_FROM);
  if (isPlain) return values as number[];
  const mark = readMark(label);
  return mark ? [mark.value] : null;
}

function splitSeries(numbers: readonly NumberedTask[]): NumberSeries[] {
  return splitAt(numbers, (before, entry) => isOtherCount(before, entry));
}

function isOtherCount(before: NumberedTask, entry: NumberedTask): boolean {
  if (headOf(before) !== headOf(entry)) return true;
  const isRestart = entry.values.at(-1) === 1;
  return isRestart && (before.values.at(-1) !== 1 || !hasSamePath(before.task, entry.task));
}

/** What two numbers of one count have in common: the script and all parts but the last. */
function headOf({ label, values }: NumberedTask): string {
  return [/^\d/u.test(label) ? 'arabic' : 'other', ...values.slice(0, -1)].join('.');
}

function hasSamePath(a: Task, b: Task): boolean {
  return a.path.length === b.path.length && a.path.every((heading, at) => heading === b.path[at]);
}

/** `splitAt([1, 2, 5, 6], (a, b) => b !== a + 1)` → `[[1, 2], [5, 6]]` */
function splitAt<T>(items: readonly T[], isCut: (before: T, item: T) => boolean): T[][] {
  const parts: T[][] = [];
  let before: T | undefined;
  for (const item of items) {
    if (before === undefined || isCut(before, item)) parts.push([]);
    parts.at(-1)?.push(item);
    before = item;
  }
  return parts;
}
