import { findDeadlines } from '../../language/deadlines/find-deadlines.ts';
import type { Column, Grid } from '../../model/located.ts';
import type { ColumnField, OwnerRole } from '../../model/plan.ts';
import { fold } from '../../text/fold.ts';
import { cellText } from '../../text/grid.ts';
import { endsAsTime, type HeaderMeaning } from '../../words/headers.ts';
import type { ColumnHeader, TableHeader } from './header.ts';

/** Columns under one header cell. */
interface Group {
  readonly header: ColumnHeader;
  readonly columns: number[];
  readonly kind: HeaderMeaning['kind'] | 'unknown';
  readonly weight: number;
}

/** A cell with a time and little else. */
const TIME_LENGTH = 16;
/** Enough cells to tell what stands in a column. */
const CELLS_LOOKED_AT = 20;
/** P1.1, 3-2, 17: a label that counts. */
const code = /^[A-Za-z]{0,4}[-.]?[0-9]{1,3}(?:[-.][0-9]{1,3})*$/u;

const leftOfTask = new Set<Group['kind']>([
  'category',
  'category-or-task',
  'task',
  'task-or-requirement',
]);
const requirementKinds = new Set<Group['kind']>(['requirement', 'task-or-requirement', 'task']);
const ownerFields: Readonly<Record<OwnerRole, ColumnField>> = {
  lead: 'lead',
  responsible: 'responsible',
  support: 'support',
  oversight: 'oversight',
};

/**
 * The field of every column, or null where no column can hold tasks. Ambiguous words are decided by
 * what stands beside them: 具体任务 is the requirement right of 工作任务, the task where it is alone.
 */
export function assignColumns(header: TableHeader, grid: Grid): Column[] | null {
  const body = grid.slice(header.row + header.depth).filter((row) => !isSectionRow(row));
  const groups = groupColumns(header.columns);
  const named = findTaskGroup(groups, body) ?? findUnnamedTaskGroup(groups, body);
  if (!named) return null;
  const task = named.kind === 'requirement' ? (subjectOf(named, groups, body) ?? named) : named;
  const decided: Decided = {
    task,
    requirement: findRequirementGroup(groups, task, body) ?? stepsOf(groups, task, body),
    number: findNumberGroup(groups) ?? findCodeGroup(groups, task, body),
    deadlines: findDeadlineGroups(groups, task, body),
    hasOwners: groups.some((group) => group.kind === 'owner'),
    groups,
    body,
  };
  const columns: Column[] = [];
  for (const group of groups) {
    const field = fieldOf(group, decided);
    group.columns.forEach((column, index) => {
      const isDeepest = index === group.columns.length - 1;
      columns[column] = {
        field: isDeepest ? field : fieldLeftOf(field, column, body),
        header: group.header.text,
        guessed: isGuessed(group, decided),
        people: group.header.meaning?.people ?? false,
        firstLeads: group.header.meaning?.firstLeads ?? false,
        starts: group.header.meaning?.starts ?? false,
      };
    });
  }
  return columns;
}

/** One cell over the whole table. */
function isSectionRow(row: Grid[number]): boolean {
  return (row[0]?.columnSpan ?? 0) >= row.length;
}

/** No word of the header says that the column holds tasks, or times. */
function isGuessed(group: Group, { task, deadlines }: Decided): boolean {
  if (group === task) return group.kind === 'unknown' || group.kind === 'category';
  return deadlines.includes(group) && group.kind === 'unknown' && !endsAsTime(group.header.text);
}

function groupColumns(headers: readonly ColumnHeader[]): Group[] {
  const groups: Group[] = [];
  headers.forEach((header, column) => {
    const last = groups.at(-1);
    if (last && header.cell !== null && last.header.cell === header.cell) {
      last.columns.push(column);
      return;
    }
    const kind = header.meaning?.kind ?? 'unknown';
    groups.push({ header, columns: [column], kind, weight: header.meaning?.weight ?? 0 });
  });
  return groups;
}

/**
 * A column of names (项目名称); else the deepest 工作任务 column left of the owners; else a weaker word
 * for it (项目, 问题), unless it only groups what is named beside it; else the leftmost column that
 * can be one.
 */
function findTaskGroup(groups: readonly Group[], body: Grid): Group | null {
  const ofKind = (kind: Group['kind']): Group[] => groups.filter((group) => group.kind === kind);
  const tasks = ofKind('task');
  const strong = tasks.filter((group) => group.weight >= 0);
  const firstOwner = groups.findIndex((g) => g.kind === 'owner' || g.kind === 'deadline');
  const beforeOwners = strong.filter((g) => firstOwner < 0 || groups.indexOf(g) < firstOwner);
  const named = strong.find((group) => {
    const isGrouping = group.columns.some((column) => spansRows(column, body));
    return (
      group.weight > 0 && !(isGrouping && groups.slice(groups.indexOf(group) + 1).some(isTaskLike))
    );
  });
  return (
    named ??
    beforeOwners.at(-1) ??
    strong[0] ??
    contentsOf(tasks[0], groups, body) ??
    tasks[0] ??
    ofKind('category-or-task').at(-1) ??
    deepestOf(ofKind('task-or-requirement'), body) ??
    ofKind('requirement')[0] ??
    null
  );
}

/** The first, or the next where that spans rows and only groups them. */
function deepestOf(groups: readonly Group[], body: Grid): Group | null {
  const [first, second] = groups;
  const isGrouping = first?.columns.some((column) => spansRows(column, body));
  return (isGrouping ? second : null) ?? first ?? null;
}

function isTaskLike({ kind }: Group): boolean {
  return kind === 'task' || kind === 'task-or-requirement';
}

/** 测评内容 between a 测评项目 that spans rows and a 测评标准. */
function contentsOf(weak: Group | undefined, groups: readonly Group[], body: Grid): Group | null {
  if (!weak?.columns.some((column) => spansRows(column, body))) return null;
  const behind = groups.slice(groups.indexOf(weak) + 1);
  const contents = behind.find((group) => group.kind === 'task-or-requirement');
  return behind.some((group) => group.kind === 'requirement') ? (contents ?? null) : null;
}

/**
 * Without any header word for tasks: the last column of categories, or where that spans rows, says
 * far less or is missing, an unknown column. Left of the owners that with the longest texts; behind them, where
 * there is a deadline too, the first that says something.
 */
function findUnnamedTaskGroup(groups: readonly Group[], body: Grid): Group | null {
  const category = groups.findLast((group) => group.kind === 'category') ?? null;
  const inks = new Map(groups.map((group) => [group, inkOf(group, body)]));
  const ink = (group: Group): number => inks.get(group) ?? 0;
  const isGrouping = category?.columns.some((column) => spansRows(column, body));
  const firstOwner = groups.findIndex((group) => group.kind === 'owner');
  const unknown = groups.filter((group) => group.kind === 'unknown' && ink(group) > 0);
  const left = unknown.filter((group) => groups.indexOf(group) < firstOwner);
  const [longest] = left.sort((a, b) => ink(b) - ink(a));
  if (category && !isGrouping && ink(category) * 2 >= (longest ? ink(longest) : 0)) return category;
  if (longest || firstOwner < 0) return longest ?? category;
  const hasDeadline = groups.some((group) => group.kind === 'deadline');
  const most = Math.max(...unknown.map(ink));
  const behind = hasDeadline ? unknown.find((group) => ink(group) * 4 >= most) : undefined;
  return behind ?? category;
}

/**
 * What a requirement is about where no word says it: the unknown column left of it that says something
 * else in nearly every row (工作事宜 before 质量要求).
 */
function subjectOf(requirement: Group, groups: readonly Group[], body: Grid): Group | null {
  const left = groups.slice(0, groups.indexOf(requirement));
  return (
    left.findLast(({ kind, columns: [column = 0] }) => {
      if (kind !== 'unknown' || spansRows(column, body) || !holdsWords(column, body)) return false;
      const texts = body.map((row) => fold(cellText(row[column]))).filter((text) => text !== '');
      return new Set(texts).size * 5 >= texts.length * 4 && texts.length > 0;
    }) ?? null
  );
}

/** How much the first rows print in a column. */
function inkOf(group: Group, body: Grid): number {
  let ink = 0;
  for (const row of body.slice(0, 50)) ink += cellText(row[group.columns[0] ?? 0]).trim().length;
  return ink;
}

/**
 * Of several deadline columns those that say most plainly what is due: 完成时限 and not 销号时间 or 周期;
 * none in which no times stand (工作节点 with the names of steps).
 */
function findDeadlineGroups(groups: readonly Group[], task: Group, body: Grid): readonly Group[] {
  const all = groups.filter((group) => group.kind === 'deadline');
  if (all.length === 0) return unnamedDeadlines(groups, task, body);
  if (all.length < 2) return all;
  const dated = all.filter(({ columns }) => columns.some((column) => holdsTimes(column, body)));
  const most = Math.max(...dated.map((group) => group.weight));
  return dated.length > 0 ? dated.filter((group) => group.weight === most) : all;
}

/** Without any word for it: the first unknown column right of the tasks with times and little else. */
function unnamedDeadlines(groups: readonly Group[], task: Group, body: Grid): readonly Group[] {
  const behind = groups.slice(groups.indexOf(task) + 1);
  const found = behind.find(({ kind, header, columns: [column = 0] }) => {
    if (kind !== 'unknown' || !holdsTimes(column, body)) return false;
    return (
      endsAsTime(header.text) || body.every((row) => cellText(row[column]).length <= TIME_LENGTH)
    );
  });
  return found ? [found] : [];
}

/** Half of the first cells that print anything state a time. */
function holdsTimes(column: number, body: Grid): boolean {
  const texts = body.map((row) => cellText(row[column])).filter((text) => text.trim() !== '');
  const looked = texts.slice(0, CELLS_LOOKED_AT);
  const timed = looked.filter((text) => {
    return findDeadlines(text, { stated: true, year: null, issuedOn: null }).length > 0;
  });
  return timed.length > 0 && timed.length * 2 >= looked.length;
}

/** A column of 节点 right of the tasks that names steps and no times, beside another with times. */
function stepsOf(groups: readonly Group[], task: Group, body: Grid): Group | null {
  const timed = findDeadlineGroups(groups, task, body);
  const behind = groups.slice(groups.indexOf(task) + 1);
  return behind.find((group) => group.header.meaning?.steps && !timed.includes(group)) ?? null;
}

/** 序号 before 项目编号, a word that is known as a whole before others. */
function findNumberGroup(groups: readonly Group[]): Group | null {
  const numbers = groups.filter((group) => group.kind === 'number');
  const rank = ({ weight, header }: Group): number => weight + (header.meaning?.isOpen ? 0 : 1);
  return numbers.sort((one, other) => rank(other) - rank(one))[0] ?? null;
}

/** A column left of the tasks that prints a code for each (P1.1, P1.2) is their 序号. */
function findCodeGroup(groups: readonly Group[], task: Group, body: Grid): Group | null {
  const left = groups.slice(0, groups.indexOf(task));
  return (
    left.find(({ kind, columns: [column = 0] }) => {
      if (kind !== 'unknown' && kind !== 'category') return false;
      const texts = body.map((row) => fold(cellText(row[column]))).filter((text) => text !== '');
      const codes = new Set(texts.filter((text) => code.test(text)));
      return codes.size >= 2 && codes.size * 5 >= texts.length * 4;
    }) ?? null
  );
}

/**
 * 具体措施 before 工作目标 before 目标; right of the task before left of it. Behind the owners only a
 * word that is known as a whole.
 */
function findRequirementGroup(groups: readonly Group[], task: Group, body: Grid): Group | null {
  const taskAt = groups.indexOf(task);
  const firstOwner = groups.findIndex((group) => group.kind === 'owner');
  const candidates = groups.filter((group, index) => {
    if (group === task || !requirementKinds.has(group.kind)) return false;
    if (!group.columns.some((column) => holdsWords(column, body))) return false;
    if (group.header.meaning?.isOpen && firstOwner > taskAt && index > firstOwner) return false;
    return index > taskAt || group.kind === 'requirement';
  });
  const rank = (group: Group): number => group.weight + (groups.indexOf(group) > taskAt ? 100 : 0);
  return candidates.sort((a, b) => rank(b) - rank(a))[0] ?? null;
}

interface Decided {
  readonly task: Group;
  readonly requirement: Group | null;
  readonly number: Group | null;
  readonly deadlines: readonly Group[];
  readonly hasOwners: boolean;
  readonly groups: readonly Group[];
  /** The rows below the header. */
  readonly body: Grid;
}

function fieldOf(group: Group, decided: Decided): ColumnField {
  const { task, requirement, number, deadlines, hasOwners, groups, body } = decided;
  if (group === task) return 'task';
  if (group === requirement) return 'requirement';
  if (group === number) return 'number';
  if (deadlines.includes(group)) return 'deadline';
  const role = group.header.meaning?.role;
  if (group.kind === 'owner' && role) return ownerFields[role];
  if (group.kind === 'weak-owner' && role && !hasOwners) return ownerFields[role];
  const isLeft = groups.indexOf(group) < groups.indexOf(task);
  const mayGroup = group.kind === 'unknown' || group.kind === 'requirement';
  const isGroup = mayGroup && group.columns.some((column) => spansRows(column, body));
  return isLeft && (leftOfTask.has(group.kind) || isGroup) ? 'category' : 'extra';
}

/**
 * A column under the same header left of the deepest: categories of 工作任务; of 起止日期 a second date,
 * or the name of a span of time (开学前, 第一周) that holds for the dates beside it.
 */
function fieldLeftOf(field: ColumnField, column: number, body: Grid): ColumnField {
  const isNamed = !body.some((row) => /[0-9]/u.test(cellText(row[column])));
  return field === 'task' || (field === 'deadline' && isNamed) ? 'category' : field;
}

/** Text in Chinese, not figures alone; or nothing at all. */
function holdsWords(column: number, body: Grid): boolean {
  const filled = body.map((row) => cellText(row[column])).filter((text) => text.trim() !== '');
  return filled.length === 0 || filled.some((text) => /\p{L}/u.test(text));
}

/** A cell of text that spans rows; where merges are lost, most cells of the column are blank. */
function spansRows(column: number, body: Grid): boolean {
  const filled = body.filter((row) => cellText(row[column]).trim() !== '');
  const isMerged = filled.some((row) => (row[column]?.rowSpan ?? 1) > 1);
  return isMerged || (filled.length > 0 && filled.length * 2 <= body.length);
}
