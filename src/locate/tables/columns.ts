import type { Column, Grid } from '../../model/located.ts';
import type { ColumnField, OwnerRole } from '../../model/plan.ts';
import { cellText } from '../../text/grid.ts';
import { endsAsTime } from '../../words/headers.ts';
import { type Group, groupColumns } from './column-groups.ts';
import {
  findDeadlineGroups,
  findNumber,
  findRequirement,
  findUnnamedOwners,
} from './find-fields.ts';
import { findTask } from './find-task.ts';
import type { TableHeader } from './header.ts';
import { findStages } from './stages.ts';

/** Rows that are enough to tell what stands in the columns of a table. */
const ROWS_LOOKED_AT = 300;

const leftOfTask = new Set<Group['kind']>([
  'category',
  'category-or-task',
  'task',
  'task-or-requirement',
]);
const ownerFields: Readonly<Record<OwnerRole, ColumnField>> = {
  lead: 'lead',
  responsible: 'responsible',
  support: 'support',
  oversight: 'oversight',
};

/** The groups of a table by the field they hold; the others are categories, owners or extra. */
interface Decided {
  readonly task: Group;
  readonly requirement: Group | null;
  readonly number: Group | null;
  readonly deadlines: readonly Group[];
  /** A column of names without a word for it, where no other says who does the work. */
  readonly owners: Group | null;
  /** Steps, each with its time in the header. */
  readonly stages: ReadonlySet<Group>;
  readonly groups: readonly Group[];
}

/**
 * The field of every column, or null where no column can hold tasks. Ambiguous words are decided by
 * what stands beside them: 具体任务 is the requirement right of 工作任务, the task where it is alone.
 */
export function assignColumns(header: TableHeader, grid: Grid): Column[] | null {
  const first = header.row + header.depth;
  const rows = grid.slice(first, first + ROWS_LOOKED_AT).filter((row) => !isSectionRow(row));
  const groups = groupColumns(header.columns, rows);
  const decided = decide(groups);
  if (!decided) return null;
  const columns: Column[] = [];
  for (const group of groups) {
    const field = fieldOf(group, decided);
    const { text, meaning } = group.header;
    group.columns.forEach((column, index) => {
      const isDeepest = index === group.columns.length - 1;
      columns[column] = {
        field: isDeepest ? field : fieldLeftOf(field, column, rows),
        header: text,
        guessed: isGuessed(group, decided),
        people: meaning?.people ?? false,
        firstLeads: meaning?.firstLeads ?? false,
        starts: meaning?.starts ?? false,
        stage: stageOf(group, decided),
      };
    });
  }
  return columns;
}

/** Steps are nothing else, unless the tasks stand in them (责任单位 | 上半年任务 | 下半年任务). */
function decide(all: readonly Group[]): Decided | null {
  const stages = findStages(all);
  const others = all.filter((group) => !stages.has(group));
  const task = findTask(others) ?? findTask(all);
  if (!task) return null;
  const groups = all.filter((group) => group === task || !stages.has(group));
  const deadlines = findDeadlineGroups(groups, task);
  const requirement = findRequirement(groups, task, deadlines);
  return {
    task,
    requirement,
    number: findNumber(groups, task, requirement),
    deadlines,
    owners: findUnnamedOwners(groups, task),
    stages,
    groups: all,
  };
}

/** Where a column says when all is to be done, the times of the steps are not those of the task. */
function stageOf(group: Group, { stages, deadlines, task }: Decided): Column['stage'] {
  const { cell, year } = group.header;
  const isStep = stages.has(group) && !stages.has(task) && deadlines.length === 0;
  return cell && isStep ? { cell, year } : null;
}

/** One cell over the whole table. */
function isSectionRow(row: Grid[number]): boolean {
  return (row[0]?.columnSpan ?? 0) >= row.length;
}

/** No word of the header says so, only what stands in the column. */
function isGuessed(group: Group, { task, requirement, owners, deadlines }: Decided): boolean {
  if (group === task) return group.kind === 'unknown' || group.kind === 'category';
  if (group.kind !== 'unknown') return false;
  const isTimed = deadlines.includes(group) && !endsAsTime(group.header.text);
  return group === requirement || group === owners || isTimed;
}

function fieldOf(group: Group, decided: Decided): ColumnField {
  const { task, requirement, number, deadlines, owners, stages, groups } = decided;

  if (group === task) return 'task';
  if (group === requirement) return 'requirement';
  if (group === number) return 'number';
  if (stages.has(group)) return 'extra';
  if (deadlines.includes(group)) return 'deadline';
  if (group === owners) return 'responsible';
  const { kind, spansRows } = group;
  const role = group.header.meaning?.role;
  if (role && kind === 'owner') return ownerFields[role];
  const isLeft = groups.indexOf(group) < groups.indexOf(task);
  const isGroup = spansRows && (kind === 'unknown' || kind === 'requirement');
  const isPeriod = spansRows && kind === 'deadline';
  return isLeft && (leftOfTask.has(kind) || isGroup || isPeriod) ? 'category' : 'extra';
}

/**
 * A column under the same header left of the deepest: categories of 工作任务; of 起止日期 a second date,
 * or the name of a span of time (开学前, 第一周) that holds for the dates beside it; of 序号 another number.
 */
function fieldLeftOf(field: ColumnField, column: number, rows: Grid): ColumnField {
  if (field === 'number') return 'extra';
  const isNamed = !rows.some((row) => /[0-9]/u.test(cellText(row[column])));
  return field === 'task' || (field === 'deadline' && isNamed) ? 'category' : field;
}
