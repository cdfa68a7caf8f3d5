import { titleBrackets } from '../../lexicon/deadlines.ts';
import type { Passage } from '../../model/passage.ts';
import type { Deadline } from '../../model/plan.ts';
import { type Folded, foldText, unfoldRange } from '../../text/fold.ts';
import { slicePassage } from '../../text/passage.ts';
import { isBound } from './binding.ts';
import type { DeadlineOptions, PhraseContext, PhraseFamily, Reading } from './phrase.ts';
import { runningByStart, statedByStart } from './registry.ts';

/** A deadline and the printed words it was read from. */
export interface FoundDeadline {
  readonly deadline: Deadline;
  readonly passage: Passage;
}

/** The longest title in 《》 that is looked for. */
const TITLE_REACH = 200;
const TITLE_OPEN = titleBrackets.open.charCodeAt(0);

/**
 * The deadlines in a passage, in printed order.
 *
 * Stated: `5月底取得阶段性成效并持续推进` → `by` and `ongoing`. Running text: only what binds the task
 * to a time; `2021年底前公开，建立2021年台账` → one `by`. A phrase without a year takes that of the
 * phrase before it, else `options.year`. (Spec: "Deadline", "Cases decided".)
 */
export function findDeadlines(passage: Passage, options: DeadlineOptions): FoundDeadline[] {
  const folded = foldText(passage.text);
  const byStart = options.stated ? statedByStart : runningByStart;
  const found: FoundDeadline[] = [];
  let context: PhraseContext = { year: options.year, issuedOn: options.issuedOn };
  for (let at = 0; at < folded.text.length; ) {
    const title = options.stated ? null : titleEnd(folded.text, at);
    const families = title === null ? byStart.get(folded.text.charCodeAt(at)) : undefined;
    const match = families ? longestAt(folded.text, at, families, context) : null;
    if (!match) {
      at = title ?? at + 1;
      continue;
    }
    const end = at + match.length;
    const { reading } = match;
    if (reading && isBound(folded.text, { start: at, end }, reading, options)) {
      found.push(toDeadline(passage, folded, at, end, reading));
      if (reading.year !== undefined) {
        context = { ...context, year: { year: reading.year, from: 'text' } };
      }
    }
    at = end;
  }
  return withoutManner(passage, found);
}

/** 6月底前按时完成: beside a time in the same clause a vague word says how, not when. */
function withoutManner(passage: Passage, found: readonly FoundDeadline[]): FoundDeadline[] {
  if (!found.some((entry) => entry.deadline.kind === 'vague')) return [...found];
  const clauses = found.map((entry) => clauseOf(passage, entry));
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

/** Number of the clause of a passage that a deadline stands in. */
function clauseOf(passage: Passage, { passage: printed }: FoundDeadline): number {
  const offset = printed.pieces[0]?.offset ?? 0;
  const piece = passage.pieces.find((p) => p.offset <= offset && offset < p.offset + p.length);
  const at = piece ? piece.at + offset - piece.offset : 0;
  return passage.text.slice(0, at).split(/[，,；;。、\n]/u).length;
}

function longestAt(
  text: string,
  at: number,
  families: readonly PhraseFamily[],
  context: PhraseContext,
): { length: number; reading: Reading | null } | null {
  let best: { match: RegExpExecArray; family: PhraseFamily } | null = null;
  for (const family of families) {
    family.pattern.lastIndex = at;
    const match = family.pattern.exec(text);
    if (match && match[0].length > (best?.match[0].length ?? 0)) best = { match, family };
  }
  return best && { length: best.match[0].length, reading: best.family.read(best.match, context) };
}

/** Where a title in 《》 that opens here ends; null where none opens. */
function titleEnd(text: string, at: number): number | null {
  if (text.charCodeAt(at) !== TITLE_OPEN) return null;
  const close = text.slice(at, at + TITLE_REACH).indexOf(titleBrackets.close);
  return close < 0 ? null : at + close + 1;
}

function toDeadline(
  passage: Passage,
  folded: Folded,
  start: number,
  end: number,
  reading: Reading,
): FoundDeadline {
  const printed = slicePassage(passage, ...unfoldRange(folded, start, end));
  return {
    deadline: { raw: printed.text.replace(/\s+/gu, ''), ...reading.deadline },
    passage: printed,
  };
}
