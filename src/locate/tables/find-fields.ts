import { endsAsAttribute, endsAsTime } from '../../words/headers.ts';
import {
  type Group,
  groupsBehind,
  holdsSentences,
  holdsTimes,
  holdsWords,
  inkOf,
  namesBodies,
  namesDepartments,
} from './column-groups.ts';

/** A cell with a time and little else. */
const TIME_LENGTH = 16;
/** P1.1, 3-2, 17: a label that counts. */
const code = /^[A-Za-z]{0,4}[-.]?[0-9]{1,3}(?:[-.][0-9]{1,3})*$/u;
const requirementKinds = new Set<Group['kind']>(['requirement', 'task-or-requirement', 'task']);

/** The requirement beside a column of tasks: by its word, as steps, or by what it prints. */
export function findRequirement(
  groups: readonly Group[],
  task: Group,
  deadlines: readonly Group[],
): Group | null {
  return (
    findNamedRequirement(groups, task) ??
    findSteps(groups, task, deadlines) ??
    findUnnamedRequirement(groups, task)
  );
}

/**
 * 具体措施 before 工作目标 before 目标; right of the task before left of it. Behind the owners only a
 * word that is known as a whole.
 */
function findNamedRequirement(groups: readonly Group[], task: Group): Group | null {
  const taskAt = groups.indexOf(task);
  const firstOwner = groups.findIndex(({ kind }, index) => kind === 'owner' && index > taskAt);
  const candidates = groups.filter((group, index) => {
    if (group === task || !requirementKinds.has(group.kind) || !holdsWords(group)) return false;
    if (group.header.meaning?.isOpen && firstOwner >= 0 && index > firstOwner) return false;
    return index > taskAt || group.kind === 'requirement';
  });
  const rank = (group: Group): number => group.weight + (groups.indexOf(group) > taskAt ? 100 : 0);
  return candidates.sort((a, b) => rank(b) - rank(a))[0] ?? null;
}

/** A column of 节点 right of the tasks that names steps and no times, beside another with times. */
function findSteps(
  groups: readonly Group[],
  task: Group,
  deadlines: readonly Group[],
): Group | null {
  const steps = groupsBehind(groups, task).find((group) => {
    return group.header.meaning?.steps && !deadlines.includes(group);
  });
  return steps ?? null;
}

/**
 * Without any word for it: the unknown column between the tasks and the next owners or times that
 * prints most, where it prints sentences and its header names no attribute (建设地点).
 */
function findUnnamedRequirement(groups: readonly Group[], task: Group): Group | null {
  const behind = groupsBehind(groups, task);
  const end = behind.findIndex(({ kind }) => kind === 'owner' || kind === 'deadline');
  const between = behind.slice(0, Math.max(0, end)).filter((group) => {
    const mayBe = group.kind === 'unknown' && !endsAsAttribute(group.header.text);
    return mayBe && holdsSentences(group) && !namesBodies(group);
  });
  return between.sort((one, other) => inkOf(other) - inkOf(one))[0] ?? null;
}

/**
 * The number of the tasks: that of the items of the requirement before 序号 and that before 项目编号, a word
 * that is known as a whole before others; then a column of numbers under the header of the tasks; else a
 * column left of them that prints a code for each (P1.1, P1.2).
 */
export function findNumber(
  groups: readonly Group[],
  task: Group,
  requirement: Group | null,
): Group | null {
  const titled = groups.filter(({ kind, header }) => {
    return kind === 'number' && header.meaning?.kind === 'number';
  });
  const rank = ({ weight, header }: Group): number => weight + (header.meaning?.isOpen ? 0 : 1);
  const [best] = titled.sort((one, other) => rank(other) - rank(one));
  const codes = groups.slice(0, groups.indexOf(task)).find(holdsCodes);
  const ofItems = requirement && numbersOf(requirement, groups);
  return ofItems ?? best ?? numbersOf(task, groups) ?? codes ?? null;
}

/**
 * A column of numbers that no word of its own heads, beside the text that it counts; where it spans rows
 * that the text parts, it counts their categories.
 */
function numbersOf(text: Group, groups: readonly Group[]): Group | null {
  const at = groups.indexOf(text);
  const counts = (group: Group | undefined): boolean =>
    group?.kind === 'number' &&
    group.header.meaning?.kind !== 'number' &&
    !(group.spansRows && text.columns.length > 1);
  const [before, behind] = [groups[at - 1], groups[at + 1]];
  if (counts(before)) return before ?? null;
  return counts(behind) && behind?.header.cell === text.header.cell ? behind : null;
}

function holdsCodes({ kind, texts }: Group): boolean {
  if (kind !== 'unknown' && kind !== 'category') return false;
  const codes = new Set(texts.filter((text) => code.test(text)));
  return codes.size >= 2 && codes.size * 5 >= texts.length * 4;
}

/**
 * Of several deadline columns those that say most plainly what is due: 完成时限 and not 销号时间 or 周期;
 * none in which no times stand (工作节点 with the names of steps). Without any word for it the first
 * unknown column right of the tasks with times and little else.
 */
export function findDeadlineGroups(groups: readonly Group[], task: Group): readonly Group[] {
  const all = groups.filter((group) => group.kind === 'deadline');
  if (all.length === 0) return groupsBehind(groups, task).filter(isUnnamedDeadline).slice(0, 1);
  if (all.length === 1) return all;
  const timed = all.filter(holdsTimes);
  const most = Math.max(...timed.map((group) => group.weight));
  return timed.length > 0 ? timed.filter((group) => group.weight === most) : all;
}

function isUnnamedDeadline(group: Group): boolean {
  if (group.kind !== 'unknown' || !holdsTimes(group)) return false;
  return endsAsTime(group.header.text) || group.texts.every((text) => text.length <= TIME_LENGTH);
}

/**
 * Without a column of those who do the work, the unknown one behind the tasks that names bodies; before
 * it 部门 or 单位 on either side, also beside a column of people.
 */
export function findUnnamedOwners(groups: readonly Group[], task: Group): Group | null {
  const doers = groups.filter(({ kind, header: { meaning } }) => {
    return kind === 'owner' && (meaning?.role === 'lead' || meaning?.role === 'responsible');
  });
  if (doers.some((group) => !group.header.meaning?.people)) return null;
  const weak = groups.find((group) => group.kind === 'weak-owner' && namesDepartments(group));
  if (weak || doers.length > 0) return weak ?? null;
  const found = groupsBehind(groups, task).find((group) => {
    const mayBe = group.kind === 'unknown' && !endsAsAttribute(group.header.text);
    return mayBe && namesBodies(group);
  });
  return found ?? null;
}
