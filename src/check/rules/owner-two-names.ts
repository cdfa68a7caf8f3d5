import { ownerRuleTexts } from '../../messages/rules-owners.ts';
import type { Plan, Task } from '../../model/plan.ts';
import { fold } from '../../text/fold.ts';
import { defineRule } from '../define-rule.ts';
import { groupBy } from '../group-by.ts';
import { isOneOffice, type Office, readOffice } from '../same-unit.ts';

/** A name as printed, with every task that has it. */
interface PrintedName {
  readonly name: string;
  readonly office: Office | null;
  readonly unitId: string | undefined;
  readonly tasks: readonly Task[];
}

export const ownerTwoNames = defineRule({
  id: 'owner-two-names',
  severity: 'warning',
  ...ownerRuleTexts['owner-two-names'],
  check(plan, { units }, report) {
    const rankOf = rankIn(units ?? []);
    for (const names of comparableNames(plan)) {
      for (const printed of names) {
        const preferred = preferredForm(printed, names, rankOf);
        const task = printed.tasks[0];
        if (!preferred || !task) continue;
        const index = task.owners.findIndex((owner) => fold(owner.name) === fold(printed.name));
        const data = { other: preferred.name, preferred: preferred.name };
        report({ task, field: 'owners', index, data });
      }
    }
  },
});

/** Names that can be one unit at all: the same id in the register, or the same level and ending. */
function comparableNames(plan: Plan): PrintedName[][] {
  const uses = plan.tasks.flatMap((task) =>
    task.owners.filter((owner) => owner.kind === 'unit').map((owner) => ({ owner, task })),
  );
  const names = [...groupBy(uses, ({ owner }) => fold(owner.name)).values()].flatMap((group) => {
    const owner = group[0]?.owner;
    if (!owner) return [];
    const { name, unitId } = owner;
    return { name, unitId, office: readOffice(name), tasks: group.map(({ task }) => task) };
  });
  const groups = groupBy(names, ({ unitId, office }) =>
    unitId === undefined ? `${office?.level} ${office?.form}` : `id ${unitId}`,
  );
  return [...groups.values()];
}

/** Where a name stands in the register, whose names come before their aliases. */
function rankIn(units: readonly string[]): (name: string) => number {
  const ranks = new Map(units.map((name, index) => [fold(name), index] as const).toReversed());
  return (name) => ranks.get(fold(name)) ?? units.length;
}

/**
 * The form of a name that the plan should keep: the one that the register has first, else the one
 * that most tasks have, of those the longest. null where the name is that form, has no other, or
 * could be short for two units.
 */
function preferredForm(
  printed: PrintedName,
  names: readonly PrintedName[],
  rankOf: (name: string) => number,
): PrintedName | null {
  const others = names.filter((other) => areOneUnit(printed, other));
  const isClear = others.every((a) => others.every((b) => a === b || areOneUnit(a, b)));
  if (others.length === 0 || !isClear) return null;
  const best = [printed, ...others].reduce((a, b) =>
    (rankOf(b.name) - rankOf(a.name) || (isBetter(b, a) ? -1 : 1)) < 0 ? b : a,
  );
  return best === printed ? null : best;
}

/** Two names that stand side by side in one task are two units. */
function areOneUnit(a: PrintedName, b: PrintedName): boolean {
  if (a === b || a.tasks.some((task) => b.tasks.includes(task))) return false;
  if (a.unitId !== undefined) return true;
  return a.office !== null && b.office !== null && isOneOffice(a.office, b.office);
}

function isBetter(a: PrintedName, b: PrintedName): boolean {
  if (a.tasks.length !== b.tasks.length) return a.tasks.length > b.tasks.length;
  return a.name.length !== b.name.length ? a.name.length > b.name.length : a.name < b.name;
}
