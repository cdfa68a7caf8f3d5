import type { Column, Grid } from '../../model/located.ts';
import type { ColumnField, OwnerRole } from '../../model/plan.ts';
import { cellText } from '../../text/grid.ts';
import type { HeaderMeaning } from '../../words/headers.ts';
import type { ColumnHeader, TableHeader } from './header.ts';

/** Columns under one header cell. */
interface Group {
  readonly header: ColumnHeader;
  readonly columns: number[];
  readonly kind: HeaderMeaning['kind'] | 'unknown';
  readonly weight: number;
}

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
  const groups = groupColumns(header.columns);
  const task = findTaskGroup(groups) ?? guessTaskGroup(groups, grid, header.row + header.depth);
  if (!task) return null;
  const requirement = findRequirementGroup(groups, task);
  const hasOwners = groups.some((group) => group.kind === 'owner');
  const columns: Column[] = [];
  const holdsGroups = (column: number): boolean =>
    spansRows(grid, column, header.row + header.depth);
  for (const group of groups) {
    const field = fieldOf(group, { task, requirement, hasOwners, groups, holdsGroups });
    group.columns.forEach((column, index) => {
      const isDeepest = index === group.columns.length - 1;
      columns[column] = {
        field: isDeepest ? field : fieldLeftOf(field, grid, column, header.row + header.depth),
        header: group.header.text,
        guessed: group === task && group.kind === 'unknown',
        people: group.header.meaning?.people ?? false,
        firstLeads: group.header.meaning?.firstLeads ?? false,
      };
    });
  }
  return columns;
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
 * A column of names (项目名称); else the deepest 工作任务 column left of the owners; else a weaker word for it (项目, 问题); else the
 * leftmost column that can be one.
 */
function findTaskGroup(groups: readonly Group[]): Group | null {
  const ofKind = (kind: Group['kind']): Group[] => groups.filter((group) => group.kind === kind);
  const tasks = ofKind('task');
  const strong = tasks.filter((group) => group.weight >= 0);
  const firstOwner = groups.findIndex((g) => g.kind === 'owner' || g.kind === 'deadline');
  const beforeOwners = strong.filter((g) => firstOwner < 0 || groups.indexOf(g) < firstOwner);
  const [category] = ofKind('category').slice(-1);
  return (
    strong.find((group) => group.weight > 0) ??
    beforeOwners.at(-1) ??
    strong[0] ??
    tasks[0] ??
    ofKind('category-or-task').at(-1) ??
    ofKind('task-or-requirement')[0] ??
    ofKind('requirement')[0] ??
    category ??
    null
  );
}

/** Without any header word for it: the column left of the owners with the longest texts. */
function guessTaskGroup(groups: readonly Group[], grid: Grid, firstRow: number): Group | null {
  const firstOwner = groups.findIndex((group) => group.kind === 'owner');
  const candidates = groups.filter((g, index) => g.kind === 'unknown' && index < firstOwner);
  const inkOf = (group: Group): number => {
    let ink = 0;
    for (const row of grid.slice(firstRow, firstRow + 50)) {
      ink += cellText(row[group.columns[0] ?? 0]).trim().length;
    }
    return ink;
  };
  return candidates.sort((a, b) => inkOf(b) - inkOf(a))[0] ?? null;
}

/**
 * 具体措施 before 工作目标 before 目标; right of the task before left of it. Behind the owners only a
 * word that is known as a whole.
 */
function findRequirementGroup(groups: readonly Group[], task: Group): Group | null {
  const taskAt = groups.indexOf(task);
  const firstOwner = groups.findIndex((group) => group.kind === 'owner');
  const candidates = groups.filter((group, index) => {
    if (group === task || !requirementKinds.has(group.kind)) return false;
    if (group.header.meaning?.isOpen && firstOwner >= 0 && index > firstOwner) return false;
    return index > taskAt || group.kind === 'requirement';
  });
  const rank = (group: Group): number => group.weight + (groups.indexOf(group) > taskAt ? 100 : 0);
  return candidates.sort((a, b) => rank(b) - rank(a))[0] ?? null;
}

interface Decided {
  readonly task: Group;
  readonly requirement: Group | null;
  readonly hasOwners: boolean;
  readonly groups: readonly Group[];
  /** Whether a column has cells that stand beside several rows. */
  readonly holdsGroups: (column: number) => boolean;
}

function fieldOf(group: Group, decided: Decided): ColumnField {
  const { task, requirement, hasOwners, groups, holdsGroups } = decided;
  if (group === task) return 'task';
  if (group === requirement) return 'requirement';
  if (group.kind === 'number' || group.kind === 'deadline') return group.kind;
  const role = group.header.meaning?.role;
  if (group.kind === 'owner' && role) return ownerFields[role];
  if (group.kind === 'weak-owner' && role && !hasOwners) return ownerFields[role];
  const isLeft = groups.indexOf(group) < groups.indexOf(task);
  const isGroup = group.kind === 'unknown' && group.columns.some(holdsGroups);
  return isLeft && (leftOfTask.has(group.kind) || isGroup) ? 'category' : 'extra';
}

/**
 * A column under the same header left of the deepest: categories of 工作任务; of 起止日期 a second date,
 * or the name of a span of time (开学前, 第一周) that holds for the dates beside it.
 */
function fieldLeftOf(
  field: ColumnField,
  grid: Grid,
  column: number,
  firstRow: number,
): ColumnField {
  const isNamed = !grid.slice(firstRow).some((row) => /[0-9]/u.test(cellText(row[column])));
  return field === 'task' || (field === 'deadline' && isNamed) ? 'category' : field;
}

/** A cell of text that spans rows; where merges are lost, most cells of the column are blank. */
function spansRows(grid: Grid, column: number, firstRow: number): boolean {
  const body = grid.slice(firstRow);
  const filled = body.filter((row) => cellText(row[column]).trim() !== '');
  const isMerged = filled.some((row) => (row[column]?.rowSpan ?? 1) > 1);
  return isMerged || (filled.length > 0 && filled.length * 2 <= body.length);
}
