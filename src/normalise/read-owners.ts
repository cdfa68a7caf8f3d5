import { readSectionLabel } from '../language/owners/labels.ts';
import {
  type FoundOwner,
  type ParsedOwners,
  parseOwners,
} from '../language/owners/parse-owners.ts';
import type { LeadRule } from '../model/located.ts';
import type { Passage } from '../model/passage.ts';
import type { Inherited } from '../model/plan.ts';
import type { OwnerSource, RawTask } from '../model/raw-task.ts';
import { append } from '../text/append.ts';
import { fold } from '../text/fold.ts';

/** Rules of the document about owners that hold from where they were said on. */
export interface OwnerRules {
  leadRule: LeadRule | null;
  /** Owners of every later task (以下均需……). */
  shared: FoundOwner[];
  /** Owners of the task before, for 同上. */
  before: readonly FoundOwner[];
}

export interface TaskOwners {
  readonly owners: FoundOwner[];
  /** Times stated in the owner lists. */
  readonly times: Passage[];
  readonly inherited: Inherited['owners'];
}

/**
 * The owners of a task from all its sources, in printed order. Updates `rules` with what its lists
 * say about later tasks. A bracket beside an owner cell adds only the names that the cell lacks.
 */
export function readOwners(task: RawTask, rules: OwnerRules): TaskOwners {
  const owners: FoundOwner[] = [];
  const times: Passage[] = [];
  let inherited: Inherited['owners'];
  const shared = rules.shared;
  const namesLead = task.owners.some(statesLead);
  for (const source of task.owners) {
    const { role, people } = source;
    const leadRule = source.leadRule ?? (namesLead ? null : rules.leadRule);
    const parsed = parseOwners(source.passage, { role, people, leadRule });
    const isKnown = source.addsOnly ? isNamed : isSaid;
    const named = [...ownersBefore(parsed, rules), ...parsed.owners];
    const added = named.filter((found) => !isKnown(owners, found));
    append(owners, added);
    append(times, parsed.times);
    const how = parsed.ditto ? 'blank' : source.inherited;
    if (added.length > 0 && how) inherited = strongest(inherited, how);
    if (parsed.leadRule) rules.leadRule = parsed.leadRule;
    if (parsed.shared.length > 0) {
      append(
        owners,
        parsed.shared.filter((found) => !isNamed(owners, found)),
      );
      rules.shared = [...rules.shared, ...parsed.shared];
    }
  }
  const late = shared.filter(
    ({ owner }) => !owners.some((other) => other.owner.name === owner.name),
  );
  if (late.length > 0) inherited = strongest(inherited, 'footnote');
  append(owners, late);
  rules.before = owners;
  return { owners, times, inherited };
}

/** What 同上 stands for: the owners of the task before, of the label's role where there are any. */
function ownersBefore({ ditto }: ParsedOwners, { before }: OwnerRules): readonly FoundOwner[] {
  if (!ditto) return [];
  const ofRole = before.filter(({ owner }) => owner.role === ditto.role);
  return ofRole.length > 0 ? ofRole : before;
}

/** A list of its own says who leads (牵头单位：…): the rule that the first name leads is for others. */
function statesLead({ role, passage }: OwnerSource): boolean {
  if (role !== null) return role === 'lead';
  return readSectionLabel(fold(passage.text))?.role === 'lead';
}

function isNamed(owners: readonly FoundOwner[], found: FoundOwner): boolean {
  return owners.some((other) => haveOneName(other, found));
}

/** The same name in the same role: whoever stands under 责任人 and under 稳控责任人 is one owner. */
function isSaid(owners: readonly FoundOwner[], found: FoundOwner): boolean {
  return owners.some((other) => other.owner.role === found.owner.role && haveOneName(other, found));
}

function haveOneName({ owner: one }: FoundOwner, { owner: other }: FoundOwner): boolean {
  return fold(one.name) === fold(other.name);
}

type Inheritance = NonNullable<Inherited['owners']>;

/** What is least sure is what counts: a blank cell before a merge before a footnote. */
function strongest(a: Inheritance | undefined, b: Inheritance): Inheritance {
  const order: readonly Inheritance[] = ['blank', 'merged', 'footnote'];
  return order.find((entry) => entry === a || entry === b) ?? b;
}
