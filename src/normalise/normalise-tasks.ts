import type { FoundDeadline } from '../language/deadlines/find-deadlines.ts';
import type { FoundOwner } from '../language/owners/parse-owners.ts';
import { resolveUnit, type UnitIndex } from '../language/units/resolve-unit.ts';
import type { Located } from '../model/located.ts';
import type { Passage } from '../model/passage.ts';
import type { Inherited, Owner, Span, Task, TaskLocation } from '../model/plan.ts';
import type { Extraction, RawTask, Stretch } from '../model/raw-task.ts';
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

/** The records as tasks: owners and dates read, every field with its place; and what they cover. */
export function normaliseTasks(
  readTasks: Extraction['readTasks'],
  located: Located,
  context: TaskContext,
): { tasks: Task[]; records: Stretch[] } {
  const tasks: Task[] = [];
  const records: Stretch[] = [];
  const rules: OwnerRules = { leadRule: null, shared: [] };
  const pending = [...located.leadRules];
  readTasks((raw) => {
    const end = raw.record.at(-1)?.end ?? 0;
    while (pending[0] && pending[0].offset < end) rules.leadRule = pending.shift()?.rule ?? null;
    tasks.push(normaliseTask(raw, tasks.length, rules, context));
    append(records, raw.record);
  });
  return { tasks, records };
}

function normaliseTask(raw: RawTask, index: number, rules: OwnerRules, context: TaskContext): Task {
  const { owners, times, inherited: ownersInherited } = readOwners(raw, rules);
  const stated = times.map((passage) => ({ passage, stated: true, from: null, inherited: null }));
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
  const spans: Span[] = [];
  for (const item of items) {
    const printed = printedOf(item);
    if (printed) spans.push(spanOf(places, printed.start, printed.end));
  }
  // The copy has no spare room, which in a long plan is more than the places themselves.
  return spans.slice();
}
