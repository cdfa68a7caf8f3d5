import type { Passage } from '../../model/passage.ts';
import type { Deadline } from '../../model/plan.ts';
import type { Stretch } from '../../model/raw-task.ts';
import { foldText, unfoldRange } from '../../text/fold.ts';
import { hullOf, hullOfPart } from '../../text/passage.ts';
import { remember } from '../../text/remember.ts';
import { isBound } from './binding.ts';
import { runningPhrases, statedPhrases } from './find-phrases.ts';
import type { DeadlineOptions, PhraseContext } from './phrase.ts';

/** A deadline and where in the document's text it is printed. */
export interface FoundDeadline {
  readonly deadline: Deadline;
  /** The same for two deadlines that say the same. */
  readonly meaning: string;
  readonly printed: Stretch | null;
}

/** A deadline and the stretch of a text that states it. */
interface PlacedDeadline extends Stretch {
  readonly deadline: Deadline;
  readonly meaning: string;
}

/** Finds deadlines as `findDeadlines` does, and where they are printed. */
export type DeadlineFinder = (
  passage: Passage,
  how: Pick<DeadlineOptions, 'stated' | 'year'>,
) => FoundDeadline[];

/**
 * A finder for one plan, which remembers what the stated texts say: most rows of a ledger end at
 * one of a few dates.
 */
export function createDeadlineFinder({ year: planYear, issuedOn }: PhraseContext): DeadlineFinder {
  const readStated = remember((text) =>
    findDeadlines(text, { stated: true, year: planYear, planYear, issuedOn }),
  );
  return (passage, { stated, year }) => {
    const { text } = passage;
    const read =
      stated && year === planYear
        ? readStated(text)
        : findDeadlines(text, { stated, year, planYear, issuedOn });
    return foundIn(passage, read);
  };
}

/** Deadlines of a text in its document; each is an object of its own. */
function foundIn(passage: Passage, read: readonly PlacedDeadline[]): FoundDeadline[] {
  const found: FoundDeadline[] = [];
  for (const { deadline, meaning, start, end } of read) {
    const printed = hullOfPart(passage, start, end);
    found.push({ deadline: { ...deadline }, meaning, printed });
  }
  return found;
}

/**
 * The deadlines in a text, in printed order.
 *
 * Stated: `5月底取得阶段性成效并持续推进` → `by` and `ongoing`. Running text: only what binds the task
 * to a time; `2021年底前公开，建立2021年台账` → one `by`. A phrase without a year takes that of the
 * phrase before it, else `options.year`. Where times head what they are for (`3月：召开2021年大会`), the text
 * behind them is running text. (Spec: "Deadline", "Cases decided".)
 */
export function findDeadlines(text: string, options: DeadlineOptions): PlacedDeadline[] {
  const folded = foldText(text);
  const phrases = options.stated ? statedPhrases(folded.text) : runningPhrases(folded.text);
  const found: PlacedDeadline[] = [];
  /** Behind the last time with a colon (3月：召开2021年大会) the text is running text, up to its clause's end. */
  let headed: number | null = null;
  let context: PhraseContext = { year: options.year, issuedOn: options.issuedOn };
  for (const phrase of phrases) {
    const reading = phrase.family.read(phrase.match, context);
    const [start, end] = unfoldRange(folded, phrase.start, phrase.end);
    if (headed !== null && /[；;。\n]/u.test(text.slice(headed, start))) headed = null;
    const isHead = folded.text[phrase.end] === ':';
    const stated = options.stated && (headed === null || isHead);
    if (isHead) headed = end;
    if (!reading || !isBound(folded.text, phrase, reading, { ...options, stated })) continue;
    const raw = text.slice(start, end).replace(/\s+/gu, '');
    const deadline = { raw, ...reading.deadline };
    found.push({ deadline, meaning: meaningOf(deadline), start, end });
    if (reading.year !== undefined) {
      context = { ...context, year: { year: reading.year, from: 'text' } };
    }
  }
  return withoutManner(text, found);
}

/** A last day as a range from a first one that another text names (both `YYYY-MM-DD`). */
export function asRange(found: FoundDeadline, start: string): FoundDeadline {
  const deadline: Deadline = { ...found.deadline, kind: 'range', start };
  return { ...found, deadline, meaning: meaningOf(deadline) };
}

/** What no rule reads, and what names no day, is told apart by its words. */
function meaningOf({ kind, date, start, rrule, duration, raw }: Deadline): string {
  const isOpen = kind === 'unknown' || kind === 'vague' || (kind === 'by' && date === null);
  return `${kind} ${date} ${start} ${rrule} ${duration} ${isOpen ? raw : ''}`;
}

/** A text that states a deadline which no rule reads. */
export function unreadDeadline(passage: Passage): FoundDeadline {
  const raw = passage.text.replace(/\s+/gu, '');
  const deadline: Deadline = { raw, kind: 'unknown', date: null };
  return { deadline, meaning: meaningOf(deadline), printed: hullOf(passage) };
}

/** 6月底前按时完成: beside a time in the same clause a vague word says how, not when. */
function withoutManner(text: string, found: PlacedDeadline[]): PlacedDeadline[] {
  if (!found.some((entry) => entry.deadline.kind === 'vague')) return found;
  const clauses = found.map(({ start }) => clauseOf(text, start));
  return found.filter((entry, index) => {
    if (entry.deadline.kind !== 'vague') return true;
    return !found.some(
      ({ deadline }, at) => isTime(deadline.kind) && clauses[at] === clauses[index],
    );
  });
}

function isTime(kind: Deadline['kind']): boolean {
  return kind !== 'vague' && kind !== 'ongoing';
}

/** Number of the clause of a text that the character at `at` stands in. */
function clauseOf(text: string, at: number): number {
  return text.slice(0, at).split(/[，,；;。、\n]/u).length;
}
