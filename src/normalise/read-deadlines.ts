import {
  asRange,
  type DeadlineFinder,
  type FoundDeadline,
  unreadDeadline,
} from '../language/deadlines/find-deadlines.ts';
import type { PlanYear } from '../language/deadlines/phrase.ts';
import type { Passage } from '../model/passage.ts';
import type { Deadline, Inherited } from '../model/plan.ts';
import type { DeadlineSource } from '../model/raw-task.ts';
import { isEmptyCell } from '../words/headers.ts';

/** How the dates of a plan are read. */
export interface DateContext {
  /** The year of dates that print none. */
  readonly year: PlanYear | null;
  readonly findDeadlines: DeadlineFinder;
}

export interface TaskDeadlines {
  readonly deadlines: FoundDeadline[];
  readonly inherited: Inherited['deadlines'];
}

/**
 * The deadlines of a task from all its sources, in printed order, each meaning once. A column, label
 * or bracket that no rule reads gives `unknown`. A phrase without a year takes that of the phrase
 * before it.
 */
export function readDeadlines(
  sources: readonly DeadlineSource[],
  context: DateContext,
): TaskDeadlines {
  const deadlines: FoundDeadline[] = [];
  const meanings = new Set<string>();
  let inherited: Inherited['deadlines'];
  let { year } = context;
  for (const source of inPrintedOrder(sources)) {
    const found = readSource(source, year, context);
    for (const entry of found) {
      if (meanings.has(entry.meaning)) continue;
      meanings.add(entry.meaning);
      deadlines.push(entry);
      if (source.inherited) inherited = source.inherited;
      if (entry.deadline.yearFrom === 'text' && entry.deadline.date) {
        year = { year: Number(entry.deadline.date.slice(0, 4)), from: 'text' };
      }
    }
  }
  return { deadlines, inherited };
}

/** What one source says: at least that it says something, where it states a deadline. */
function readSource(
  source: DeadlineSource,
  year: PlanYear | null,
  context: DateContext,
): FoundDeadline[] {
  const { passage, stated, stage } = source;
  const { findDeadlines } = context;
  const found = fromStart(findDeadlines(passage, { stated, year }), source, context);
  if (stage && !found.some(({ deadline }) => deadline.date)) {
    const stageYear = stage.year ? { year: stage.year, from: 'text' as const } : year;
    return [...found, ...findDeadlines(stage.passage, { stated: true, year: stageYear })];
  }
  if (stated && found.length === 0 && !isEmptyCell(passage.text)) {
    found.push(unreadDeadline(passage));
  }
  return found;
}

/** A day and the cell that says when the work begins are one range; anything else stays as it is. */
function fromStart(
  found: FoundDeadline[],
  { from }: DeadlineSource,
  { findDeadlines, year }: DateContext,
): FoundDeadline[] {
  const end = found[0];
  if (!from || !end || found.length > 1 || end.deadline.kind !== 'by') return found;
  const begin = findDeadlines(from, { stated: true, year })[0];
  const start = begin ? firstDay(begin.deadline) : null;
  if (!start) return found;
  return start <= (end.deadline.date ?? '') ? [asRange(end, start)] : found;
}

/** The day a deadline begins on: 3月 → the first of March. */
function firstDay({ kind, date, precision }: Deadline): string | null {
  if (kind !== 'by' || !date) return null;
  if (precision === 'day') return date;
  return precision === 'month' ? `${date.slice(0, 8)}01` : null;
}

function inPrintedOrder(sources: readonly DeadlineSource[]): readonly DeadlineSource[] {
  let last = 0;
  const isOrdered = sources.every(({ passage }) => {
    const before = last;
    last = startOf(passage);
    return before <= last;
  });
  if (isOrdered) return sources;
  return [...sources].sort((a, b) => startOf(a.passage) - startOf(b.passage));
}

/** The latest day of all deadlines: what a calendar shows. */
export function dueDate(found: readonly FoundDeadline[]): string | null {
  let latest: string | null = null;
  for (const { deadline } of found) {
    const { date } = deadline;
    if (date && (!latest || date > latest)) latest = date;
  }
  return latest;
}

function startOf(passage: Passage): number {
  return passage.pieces[0]?.offset ?? 0;
}
