import { endsAsAttribute, saysWhenDone } from '../../words/headers.ts';
import { type Group, groupsBehind, holdsWords, inkOf, saysManyThings } from './column-groups.ts';

/** The columns that hold the tasks, or null where none can. */
export function findTask(groups: readonly Group[]): Group | null {
  const named = findNamedTask(groups) ?? findUnnamedTask(groups);
  return named?.kind === 'requirement' ? (subjectOf(named, groups) ?? named) : named;
}

/**
 * A column of names (项目名称); else the deepest 工作任务 column left of the owners; else a weaker word
 * for it (项目, 问题), unless it only groups what is named beside it; else the leftmost column that
 * can be one.
 */
function findNamedTask(groups: readonly Group[]): Group | null {
  const ofKind = (kind: Group['kind']): Group[] => groups.filter((group) => group.kind === kind);
  const tasks = ofKind('task');
  const strong = tasks.filter((group) => group.weight >= 0);
  const firstOwner = groups.findIndex((g) => g.kind === 'owner' || g.kind === 'deadline');
  const beforeOwners = strong.filter((g) => firstOwner < 0 || groups.indexOf(g) < firstOwner);
  const groupsOthers = (group: Group): boolean =>
    group.spansRows && groupsBehind(groups, group).some(isTaskLike);
  return (
    strong.find((group) => group.weight > 0 && !groupsOthers(group)) ??
    beforeOwners.at(-1) ??
    strong[0] ??
    contentsOf(tasks[0], groups) ??
    tasks.find((group) => !groupsOthers(group)) ??
    tasks[0] ??
    ofKind('category-or-task').at(-1) ??
    deepestOf(ofKind('task-or-requirement')) ??
    ofKind('requirement')[0] ??
    null
  );
}

function isTaskLike({ kind }: Group): boolean {
  return kind === 'task' || kind === 'task-or-requirement';
}

/** The first, or the next where that spans rows and only groups them. */
function deepestOf([first, second]: readonly Group[]): Group | null {
  return (first?.spansRows ? second : null) ?? first ?? null;
}

/** 测评内容 between a 测评项目 that spans rows and a 测评标准. */
function contentsOf(weak: Group | undefined, groups: readonly Group[]): Group | null {
  if (!weak?.spansRows) return null;
  const behind = groupsBehind(groups, weak);
  const contents = behind.find((group) => group.kind === 'task-or-requirement');
  return behind.some((group) => group.kind === 'requirement') ? (contents ?? null) : null;
}

/**
 * Without any header word for tasks: the last column of categories, or where that spans rows, says
 * far less or is missing, an unknown column. Left of the owners (without any, of 完成时限) that with the
 * longest texts; behind them, where there is a deadline too, the first that says something.
 */
function findUnnamedTask(groups: readonly Group[]): Group | null {
  const category = groups.findLast((group) => group.kind === 'category') ?? null;
  const firstOwner = groups.findIndex((group) => group.kind === 'owner');
  const unknown = groups.filter((group) => group.kind === 'unknown' && inkOf(group) > 0);
  const end =
    firstOwner < 0 ? groups.findIndex(({ header }) => saysWhenDone(header.meaning)) : firstOwner;
  const left = unknown.filter((group) => {
    const mayBe = firstOwner >= 0 || !endsAsAttribute(group.header.text);
    return mayBe && groups.indexOf(group) < end;
  });
  const [longest] = left.sort((one, other) => inkOf(other) - inkOf(one));
  const least = longest ? inkOf(longest) / 2 : 0;
  if (category && !category.spansRows && inkOf(category) >= least) return category;
  if (longest || firstOwner < 0) return longest ?? category;
  const hasDeadline = groups.some((group) => group.kind === 'deadline');
  const most = Math.max(...unknown.map(inkOf));
  const behind = hasDeadline ? unknown.find((group) => inkOf(group) * 4 >= most) : undefined;
  return behind ?? category;
}

/**
 * What a requirement is about where no word says it: the unknown column left of it that says something
 * else in nearly every row (工作事宜 before 质量要求).
 */
function subjectOf(requirement: Group, groups: readonly Group[]): Group | null {
  const left = groups.slice(0, groups.indexOf(requirement));
  const subject = left.findLast((group) => {
    return (
      group.kind === 'unknown' && !group.spansRows && holdsWords(group) && saysManyThings(group)
    );
  });
  return subject ?? null;
}
