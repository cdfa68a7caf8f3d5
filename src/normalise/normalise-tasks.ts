import type { FoundDeadline } from '../language/deadlines/find-deadlines.ts';
import type { FoundOwner } from '../language/owners/parse-owners.ts';
import { resolveUnit, type UnitIndex } from '../language/units/resolve-unit.ts';
import type { Located } from '../model/located.ts';
import type { Passage } from '../model/passage.ts';
import type { Inherited, Owner, Span, Task, TaskLocation } from '../model/plan.ts';
import type { RawTask, Stretch } from '../model/raw-task.ts';
import { append, joined } from '../text/append.ts';
import { hullOf } from '../text/passage.ts';
import { tidyLines, tidySpace } from '../text/white-space.ts';
import { type PlaceIndex, spanOf, spanOfPassage } from './places.ts';
import { type DateContext, dueDate, readDeadlines } from './read-deadlines.ts';
import { type OwnerRules, readOwners } from './read-owners.ts';

/** What all tasks of a plan are read against. */
export interface TaskContext extends DateContext {
  readonly units: UnitIndex | null;
  readonly places: PlaceIndex;
}

/** What tasks were read from. */
export interface Taken {
  readonly records: Stretch[];
  /** How many tasks each table gave, by its index. */
  readonly tasksOfTable: Map<number, number>;
}

/** Tasks that are handed on together. */
const PORTION = 25;

/**
 * The records as tasks, a few at a time: owners and dates read, every field with its place. Adds to what
 * was taken.
 */
export function* normaliseTasks(
  records: Iterable<RawTask>,
  located: Located,
  context: TaskContext,
  taken: Taken,
): Generator<readonly Task[], void> {
  const rules: OwnerRules = { leadRule: null, shared: [], before: [] };
  const pending = [...located.leadRules];
  let count = 0;
  let portion: Task[] = [];
  for (const raw of records) {
    const end = raw.record.at(-1)?.end ?? 0;
    while (pending[0] && pending[0].offset < end) rules.leadRule = pending.shift()?.rule ?? null;
    portion.push(normaliseTask(raw, count++, rules, context));
    const { table } = raw;
    if (table !== null) taken.tasksOfTable.set(table, (taken.tasksOfTable.get(table) ?? 0) + 1);
    append(taken.records, raw.record);
    if (portion.length < PORTION) continue;
    yield portion;
    portion = [];
  }
  if (portion.length > 0) yield portion;
}

function normaliseTask(raw: RawTask, index: number, rules: OwnerRules, context: TaskContext): Task {
  const { owners, times, inherited: ownersInherited } = readOwners(raw, rules);
  const stated = times.map((passage) => ({
    passage,
    stated: true,
    from: null,
    stage: null,
    inherited: null,
  }));
  const { deadlines, inherited: deadlinesInherited } = readDeadlines(
    joined(raw.deadlines, stated),
    context,
  );
  const requirement = raw.requirement ? tidyLines(raw.requirement.text) : null;
  const inherited: { -readonly [Field in keyof Inherited]: Inherited[Field] } = {
    ...raw.inherited,
  };
  if (ownersInherited) inherited.owners = ownersInherited;
  if (deadlinesInherited) inherited.deadlines = deadlinesInherited;
  const isBlank = Object.values(inherited).includes('blank');
  return {
    id: `t${index + 1}`,
    number: raw.number?.label ?? null,
    path: raw.path.map((heading) => tidySpace(heading.text)),
    task: tidySpace(raw.task.text),
    requirement: requirement === '' ? null : requirement,
    owners: resolveOwners(owners, context.units),
    deadlines: deadlines.map((entry) => entry.deadline),
    due: dueDate(deadlines),
    extra: extraOf(raw),
    inherited,
    origin: raw.origin,
    table: raw.table,
    confidence: raw.inferred || isBlank ? 'inferred' : 'stated',
    location: locationOf(raw, owners, deadlines, context.places),
  };
}

/** Names with the unit of the register they stand for, where there is one. */
function resolveOwners(owners: readonly FoundOwner[], units: UnitIndex | null): Owner[] {
  let before: string | null = null;
  return owners.map(({ owner }) => {
    const unit = units && resolveUnit(units, owner.name, before);
    before = owner.name;
    return unit ? { ...owner, unitId: unit.id ?? unit.name } : owner;
  });
}

function extraOf(raw: RawTask): Record<string, string> {
  const extra: Record<string, string> = {};
  for (const { header, passage } of raw.extra) {
    const text = tidyLines(passage.text);
    extra[header] = extra[header] ? `${extra[header]}\n${text}` : text;
  }
  return extra;
}

function locationOf(
  raw: RawTask,
  owners: readonly FoundOwner[],
  deadlines: readonly FoundDeadline[],
  places: PlaceIndex,
): TaskLocation {
  let start = Infinity;
  let end = 0;
  for (const stretch of raw.record) {
    start = Math.min(start, stretch.start);
    end = Math.max(end, stretch.end);
  }
  const spanFor = (passage: Passage | undefined): Span | undefined =>
    (passage && spanOfPassage(places, passage)) ?? undefined;
  return {
    record: spanOf(places, start, end),
    number: spanFor(raw.number?.passage),
    path: spansOf(places, raw.path, hullOf),
    task: spanFor(raw.task),
    requirement: spanFor(raw.requirement ?? undefined),
    owners: spansOf(places, owners, (entry) => entry.printed),
    deadlines: spansOf(places, deadlines, (entry) => entry.printed),
  };
}

/** The places of all items that are printed. */
function spansOf<Item>(
  places: PlaceIndex,
  items: readonly Item[],
  printedOf: (item: Item) => Stretch | null,
): Span[] {
  if (items.length === 0) return [];
  const spans: Span[] = [];
  for (const item of items) {
    const printed = printedOf(item);
    if (printed) spans.push(spanOf(places, printed.start, printed.end));
  }
  // The copy has no spare room, which in a long plan is more than the places themselves.
  return spans.slice();
}
