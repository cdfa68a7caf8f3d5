import type { Cell } from '../../model/document.ts';
import type { Column, LeadRule } from '../../model/located.ts';
import type { Passage } from '../../model/passage.ts';
import type { ColumnField, Inherited, OwnerRole } from '../../model/plan.ts';
import type { DeadlineSource, OwnerSource, RawTask, Stretch } from '../../model/raw-task.ts';
import { paragraphsOf } from '../../text/grid.ts';
import { joinPassages, slicePassage, trimPassage } from '../../text/passage.ts';
import { isEmptyCell } from '../../words/headers.ts';
import { headingText } from '../../words/headings.ts';
import { readMark } from '../../words/marks.ts';
import { linesOf, passageOfCell } from '../cell-lines.ts';
import { runningSource, statedSource, takeOwnerLines } from '../owner-text.ts';
import { joinLines, type RequirementItem, splitRequirement } from './requirement-items.ts';
import { cellOfField, type RowCell, type RowCells } from './row-cells.ts';
import type { Section } from './sections.ts';

/** What a row is read against. */
export interface RowContext {
  readonly columns: readonly Column[];
  readonly table: number;
  readonly sections: readonly Section[];
  readonly headings: readonly Passage[];
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
  const task = readTask(cells, context);
  const requirementCell = cellOfField(cells, columns, 'requirement');
  const items = splitRequirement(linesOf(requirementCell?.cell ?? null), context.lastNumber);
  const shared = readShared(cells, context, task);
  return items.map((item) => buildTask(item, task, shared, cells, context));
}

interface TaskField {
  readonly text: Passage;
  readonly number: RawTask['number'];
  readonly path: Passage[];
  readonly owners: OwnerSource[];
  readonly deadlines: DeadlineSource[];
  readonly inherited: Pick<Inherited, 'path' | 'task'>;
}

/** The task cell and the categories left of it; a cell over all of them is the task alone. */
function readTask(cells: RowCells, { columns, sections, headings }: RowContext): TaskField {
  const task = cellOfField(cells, columns, 'task');
  const categories = distinctCells(
    cells.filter((cell, index) => {
      return cell && columns[index]?.field === 'category' && cell.cell !== task?.cell;
    }),
  );
  const taken = takeOwnerLines(linesOf(task?.cell ?? null).map((line) => line.passage));
  const whole = joinLines(taken.lines);
  const mark = readMark(whole.text);
  const text = mark ? trimPassage(slicePassage(whole, mark.length)) : whole;
  const above = categories.map((cell) => readCategory(cell));
  return {
    text,
    number: mark ? { label: mark.label, passage: slicePassage(whole, 0, mark.length) } : null,
    path: [
      ...headings,
      ...sections.map((section) => section.heading),
      ...above.map((c) => c.heading),
    ],
    owners: [
      ...sections.flatMap((section) => section.owners),
      ...above.flatMap((category) => category.owners),
      ...inheritFrom(task, taken.owners),
    ],
    deadlines: [
      ...sections.flatMap((section) => section.deadlines),
      ...above.flatMap((category) => category.deadlines),
      ...inheritFrom(task, [...taken.deadlines, runningSource(whole)]),
    ],
    inherited: {
      ...inheritanceOf('path', categories),
      ...inheritanceOf('task', task ? [task] : []),
    },
  };
}

/** A category's text for the path, with the owners and times it states for the rows under it. */
function readCategory(cell: RowCell): {
  heading: Passage;
  owners: OwnerSource[];
  deadlines: DeadlineSource[];
} {
  const taken = takeOwnerLines(linesOf(cell.cell).map((line) => line.passage));
  const text = joinPassages(taken.lines);
  return {
    heading: headingText(text),
    owners: inheritFrom(cell, taken.owners),
    deadlines: inheritFrom(cell, [...taken.deadlines, runningSource(text)]),
  };
}

function inheritFrom<Source extends { inherited: unknown }>(
  cell: RowCell | null,
  sources: readonly Source[],
): Source[] {
  if (sources.length === 0) return [];
  const how = cell?.how ?? 'own';
  return sources.map((source) => ({ ...source, inherited: how === 'own' ? null : how }));
}

/** What all records of the row share: owner and deadline columns, the other columns. */
interface SharedFields {
  readonly number: RawTask['number'];
  readonly numberHeader: string;
  readonly owners: OwnerSource[];
  readonly deadlines: DeadlineSource[];
  readonly extra: { header: string; passage: Passage }[];
}

function readShared(cells: RowCells, context: RowContext, task: TaskField): SharedFields {
  const { columns, leadRule } = context;
  const owners: OwnerSource[] = [];
  const deadlines: DeadlineSource[] = [];
  const extra: SharedFields['extra'] = [];
  columns.forEach((column, index) => {
    const found = cells[index];
    if (!found || found.cell === cells[index - 1]?.cell) return;
    if (!sharedFields.has(column.field)) return;
    const passage = passageOfCell(found.cell);
    if (isEmptyCell(passage.text)) return;
    if (ownerRoles.has(column.field)) owners.push(ownerSource(found, column, passage, leadRule));
    if (column.field === 'deadline') deadlines.push(...inheritFrom(found, [statedSource(passage)]));
    if (column.field === 'extra') extra.push({ header: column.header, passage });
  });
  const numberCell = cellOfField(cells, columns, 'number');
  const fromTask = task.owners.map((source) => ({ ...source, addsOnly: owners.length > 0 }));
  return {
    number: numberCell ? readNumber(numberCell.cell) : null,
    numberHeader: columns.find((column) => column.field === 'number')?.header ?? '',
    owners: [...owners, ...fromTask],
    deadlines,
    extra,
  };
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
  const hasOwners = shared.owners.length > 0;
  const number = item.number ?? shared.number ?? task.number;
  const ownNumber = item.number && shared.number;
  const isTaskBlank = task.text.text === '';
  return {
    origin: 'table',
    table: context.table,
    number,
    path: task.path.filter((heading) => heading.text !== ''),
    task: isTaskBlank ? requirement : task.text,
    requirement: isTaskBlank || requirement.text === '' ? null : requirement,
    owners: [
      ...shared.owners,
      ...taken.owners.map((source) => ({ ...source, addsOnly: hasOwners })),
    ],
    deadlines: [
      ...task.deadlines,
      ...taken.deadlines,
      runningSource(requirement),
      ...shared.deadlines,
    ],
    extra: [
      ...(ownNumber ? [{ header: shared.numberHeader, passage: ownNumber.passage }] : []),
      ...shared.extra,
      ...taken.extra,
    ],
    inherited: task.inherited,
    inferred: cells.some((cell) => cell?.how === 'blank') || context.columns.some((c) => c.guessed),
    record: [context.record],
  };
}

function distinctCells(cells: readonly (RowCell | null)[]): RowCell[] {
  const seen = new Set<Cell>();
  return cells.filter((cell): cell is RowCell => {
    if (!cell || seen.has(cell.cell)) return false;
    seen.add(cell.cell);
    return true;
  });
}

function inheritanceOf(
  field: 'path' | 'task',
  cells: readonly RowCell[],
): Pick<Inherited, 'path' | 'task'> {
  const hows = cells.map((cell) => cell.how);
  if (hows.includes('blank')) return { [field]: 'blank' };
  return hows.includes('merged') ? { [field]: 'merged' } : {};
}
