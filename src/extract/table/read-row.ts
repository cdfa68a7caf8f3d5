import { saysMoreThanTimes } from '../../language/deadlines/says-more.ts';
import type { Cell } from '../../model/document.ts';
import type { Column, LeadRule } from '../../model/located.ts';
import type { Passage } from '../../model/passage.ts';
import type { ColumnField, OwnerRole } from '../../model/plan.ts';
import type { DeadlineSource, OwnerSource, RawTask, Stretch } from '../../model/raw-task.ts';
import { append, joined } from '../../text/append.ts';
import { paragraphsOf } from '../../text/grid.ts';
import { isEmptyCell } from '../../words/headers.ts';
import { readMark } from '../../words/marks.ts';
import { type CellLine, linesOf, passageOfCell } from '../cell-lines.ts';
import { runningSource, stageSource, statedSource, takeOwnerLines } from '../owner-text.ts';
import type { Above } from './above.ts';
import { inheritFrom, readTask, type TaskField } from './read-task.ts';
import { joinLines, type RequirementItem, splitRequirement } from './requirement-items.ts';
import { cellsOfField, type RowCell, type RowCells } from './row-cells.ts';

/** What a row is read against. */
export interface RowContext {
  readonly columns: readonly Column[];
  readonly table: number;
  /** What stands over all rows: the headings above the table, the sections that are open. */
  readonly above: Above;
  readonly leadRule: LeadRule | null;
  /** Number of the requirement item read last, for a bare number that goes on with it. */
  readonly lastNumber: number;
  readonly record: Stretch;
}

/** Fields that every record of a row takes over as they stand. */
const sharedFields = new Set<ColumnField>([
  'lead',
  'responsible',
  'support',
  'oversight',
  'deadline',
  'extra',
]);
const ownerRoles = new Set<ColumnField>(['lead', 'responsible', 'support', 'oversight']);

/** The records of a row: one, or one for each numbered item of its requirement. */
export function readRow(cells: RowCells, context: RowContext): RawTask[] {
  const { columns } = context;
  const task = readTask(cells, columns, context.above);
  const items = splitRequirement(requirementLines(cells, columns), context.lastNumber);
  const shared = readShared(cells, context, task);
  const tasks: RawTask[] = [];
  for (const item of items) tasks.push(buildTask(item, task, shared, cells, context));
  return tasks;
}

/** Several columns under one 具体要求 follow each other. */
function requirementLines(cells: RowCells, columns: readonly Column[]): CellLine[] {
  const lines: CellLine[] = [];
  for (const { cell } of cellsOfField(cells, columns, 'requirement')) append(lines, linesOf(cell));
  return lines;
}

/** What all records of the row share: owner and deadline columns, the other columns. */
interface SharedFields {
  readonly number: RawTask['number'];
  readonly numberHeader: string;
  readonly owners: readonly OwnerSource[];
  readonly deadlines: readonly DeadlineSource[];
  readonly extra: RawTask['extra'];
}

function readShared(cells: RowCells, context: RowContext, task: TaskField): SharedFields {
  const { columns, leadRule } = context;
  const owners: OwnerSource[] = [];
  const deadlines: DeadlineSource[] = [];
  const extra: { header: string; passage: Passage }[] = [];
  let before: RowCell | null = null;
  for (let index = 0; index < columns.length; index++) {
    const column = columns[index];
    const found: RowCell | null = cells[index] ?? null;
    const isSame = found?.cell === before?.cell;
    before = found;
    if (!column || !found || isSame) continue;
    if (!sharedFields.has(column.field) || goesIntoText(cells, columns, index)) continue;
    const passage = passageOfCell(found.cell);
    if (isEmptyCell(passage.text)) continue;
    if (ownerRoles.has(column.field)) owners.push(ownerSource(found, column, passage, leadRule));
    if (column.field === 'deadline') {
      append(deadlines, inheritFrom(found, [statedSource(passage, startOf(cells, columns))]));
    }
    if (isExtra(column, passage)) extra.push({ header: column.header, passage });
    const stage = stageOf(found, index, cells, columns);
    if (stage) deadlines.push(stageSource(passage, passageOfCell(stage.cell), stage.year));
  }
  return {
    number: numberOfRow(cells, columns),
    numberHeader: columns.find((column) => column.field === 'number')?.header ?? '',
    owners: joined(owners, addedTo(owners, task.owners)),
    deadlines,
    extra,
  };
}

function numberOfRow(cells: RowCells, columns: readonly Column[]): RawTask['number'] {
  for (let index = 0; index < columns.length; index++) {
    const cell = cells[index]?.cell;
    if (!cell || columns[index]?.field !== 'number') continue;
    return goesIntoText(cells, columns, index) ? null : readNumber(cell);
  }
  return null;
}

/** A cell over a task or requirement and the number, or column of no field, before it is their text alone. */
function goesIntoText(cells: RowCells, columns: readonly Column[], index: number): boolean {
  const field = columns[index]?.field;
  if (field !== 'number' && field !== 'extra') return false;
  const next = columns[index + 1]?.field;
  const isText = next === 'task' || next === 'requirement';
  return isText && cells[index]?.cell === cells[index + 1]?.cell;
}

/** Of no field, or a deadline's cell that says what is to be done as well. */
function isExtra({ field }: Column, { text }: Passage): boolean {
  return field === 'extra' || (field === 'deadline' && saysMoreThanTimes(text));
}

/** A cell over several columns of stages goes on to the end of the last. */
function stageOf(
  found: RowCell,
  index: number,
  cells: RowCells,
  columns: readonly Column[],
): Column['stage'] {
  let last = index;
  while (cells[last + 1]?.cell === found.cell) last++;
  return columns[last]?.stage ?? null;
}

/** What the column says that tells when the work begins. */
function startOf(cells: RowCells, columns: readonly Column[]): Passage | null {
  for (let index = 0; index < columns.length; index++) {
    if (!columns[index]?.starts) continue;
    const cell = cells[index];
    return cell ? passageOfCell(cell.cell) : null;
  }
  return null;
}

/** Sources that beside others add only the names which those lack. */
function addedTo(
  others: readonly OwnerSource[],
  sources: readonly OwnerSource[],
): readonly OwnerSource[] {
  return sources.map((source) => ({ ...source, addsOnly: others.length > 0 }));
}

const plainNumber = /^[0-9]+$/;

/** 序号 without brackets and dots, printed or automatic. */
function readNumber(cell: Cell): RawTask['number'] {
  const passage = passageOfCell(cell);
  const automatic = paragraphsOf(cell).find((paragraph) => paragraph.number)?.number?.text ?? '';
  const printed = passage.text || automatic;
  if (printed === '') return null;
  if (plainNumber.test(printed)) return { label: printed, passage };
  const mark = readMark(`${printed} `);
  return { label: mark?.label ?? printed.replace(/[.、．\s]+$/u, ''), passage };
}

function ownerSource(
  found: RowCell,
  column: Column,
  passage: Passage,
  leadRule: LeadRule | null,
): OwnerSource {
  return {
    passage,
    role: column.field as OwnerRole,
    people: column.people,
    leadRule: column.firstLeads ? { restSupports: false } : leadRule,
    addsOnly: false,
    inherited: found.how === 'own' ? null : found.how,
  };
}

function buildTask(
  item: RequirementItem,
  task: TaskField,
  shared: SharedFields,
  cells: RowCells,
  context: RowContext,
): RawTask {
  const taken = takeOwnerLines(item.lines);
  const requirement = joinLines(taken.lines);
  const ownNumber = item.number && shared.number;
  const isTaskBlank = task.text.text === '';
  const numbers = ownNumber ? [{ header: shared.numberHeader, passage: ownNumber.passage }] : [];
  return {
    origin: 'table',
    table: context.table,
    number: item.number ?? shared.number ?? task.number,
    path: task.path,
    task: isTaskBlank ? requirement : task.text,
    requirement: isTaskBlank || isEmptyCell(requirement.text) ? null : requirement,
    owners: joined(shared.owners, addedTo(shared.owners, taken.owners)),
    deadlines: [
      ...task.deadlines,
      ...taken.deadlines,
      runningSource(requirement),
      ...shared.deadlines,
    ],
    extra: joined(joined(numbers, shared.extra), taken.extra),
    inherited: task.inherited,
    inferred: isInferred(cells, context.columns),
    record: [context.record],
  };
}

function isInferred(cells: RowCells, columns: readonly Column[]): boolean {
  for (const cell of cells) if (cell?.how === 'blank') return true;
  for (const column of columns) if (column.guessed) return true;
  return false;
}
