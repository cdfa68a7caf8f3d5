import type { Passage } from '../../model/passage.ts';
import type { Deadline } from '../../model/plan.ts';
import { type Folded, foldText, unfoldRange } from '../../text/fold.ts';
import { slicePassage } from '../../text/passage.ts';
import { isBound } from './binding.ts';
import { runningPhrases, statedPhrases } from './find-phrases.ts';
import type { DeadlineOptions, PhraseContext, Reading } from './phrase.ts';

/** A deadline and the printed words it was read from. */
export interface FoundDeadline {
  readonly deadline: Deadline;
  readonly passage: Passage;
}

/**
 * The deadlines in a passage, in printed order.
 *
 * Stated: `5月底取得阶段性成效并持续推进` → `by` and `ongoing`. Running text: only what binds the task
 * to a time; `2021年底前公开，建立2021年台账` → one `by`. A phrase without a year takes that of the
 * phrase before it, else `options.year`. (Spec: "Deadline", "Cases decided".)
 */
export function findDeadlines(passage: Passage, options: DeadlineOptions): FoundDeadline[] {
  const folded = foldText(passage.text);
  const phrases = options.stated ? statedPhrases(folded.text) : runningPhrases(folded.text);
  const found: FoundDeadline[] = [];
  let context: PhraseContext = { year: options.year, issuedOn: options.issuedOn };
  for (const { start, end, family, match } of phrases) {
    const reading = family.read(match, context);
    if (!reading || !isBound(folded.text, { start, end }, reading, options)) continue;
    found.push(toDeadline(passage, folded, start, end, reading));
    if (reading.year !== undefined) {
      context = { ...context, year: { year: reading.year, from: 'text' } };
    }
  }
  return withoutManner(passage, found);
}

/** 6月底前按时完成: beside a time in the same clause a vague word says how, not when. */
function withoutManner(passage: Passage, found: FoundDeadline[]): FoundDeadline[] {
  if (!found.some((entry) => entry.deadline.kind === 'vague')) return found;
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
