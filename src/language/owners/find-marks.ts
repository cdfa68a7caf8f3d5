import type { Passage } from '../../model/passage.ts';
import { type Bracket, findBrackets } from '../../text/brackets.ts';
import { fold } from '../../text/fold.ts';
import { slicePassage } from '../../text/passage.ts';
import { beginsWithSentenceEnd, endsSentence } from '../../text/sentences.ts';
import { findSharedOwners } from '../../words/lead-rules.ts';
import { readSectionLabel } from './labels.ts';
import { isOwnerList, isScore } from './mark-tests.ts';
import { parseOwners } from './parse-owners.ts';
import { isTimeBracket } from './time-tokens.ts';

/** What a bracket or labelled sentence adds to the task it closes. */
export type MarkKind = 'owners' | 'time' | 'score';

/** A bracket or labelled sentence that stands at the end of a sentence or item. */
export interface OwnerMark {
  readonly kind: MarkKind;
  /** Stretch of the passage's text, brackets and the full stop behind them included. */
  readonly start: number;
  readonly end: number;
  /** What stands inside the bracket; the whole of a labelled sentence. */
  readonly content: Passage;
}

/** Every mark has a bracket or a colon. */
const MARK_SIGNS = /[（(〔[【［﹙:：]/u;

/** Whether a text can hold an owner mark at all. */
export function mayHoldMark(text: string): boolean {
  return MARK_SIGNS.test(text);
}

/** 以下均需……不再列出 is no longer. */
const LONGEST_SHARED = 120;

/** The longest bracket that can be an owner list. */
const LONGEST = 1500;

/**
 * The brackets and labelled sentences of a line that name owners, state a time or give a score,
 * and close a sentence or the text: `推进公开（A牵头，B配合）。` one, `（以下简称A）要公开` none.
 */
export function findOwnerMarks(passage: Passage): OwnerMark[] {
  if (!mayHoldMark(passage.text)) return [];
  const brackets = findBrackets(passage.text);
  const labelled = findLabelled(passage, brackets);
  const isInLabel = (at: number): boolean => labelled.some((m) => m.start <= at && at < m.end);
  const free = brackets.filter((bracket) => !isInLabel(bracket.start));
  return [...labelled, ...findBracketed(passage, free)].sort((a, b) => a.start - b.start);
}

function findBracketed(passage: Passage, brackets: readonly Bracket[]): OwnerMark[] {
  const { text } = passage;
  const marks: OwnerMark[] = [];
  for (let index = brackets.length - 1; index >= 0; index--) {
    const bracket = brackets[index];
    if (!bracket || bracket.end - bracket.start > LONGEST) continue;
    const next = marks[0];
    const touchesNext = next !== undefined && text.slice(bracket.end, next.start).trim() === '';
    const standsAlone = endsSentence(text.slice(Math.max(0, bracket.start - 4), bracket.start));
    const closes =
      touchesNext || beginsWithSentenceEnd(text.slice(bracket.end, bracket.end + 4)) || standsAlone;
    if (!closes) continue;
    const inner = bracket.closed ? bracket.end - 1 : bracket.end;
    const content = slicePassage(passage, bracket.start + 1, inner);
    const kind = kindOf(content, bracket.closed, standsAlone || bracket.start === 0);
    const behind = kind === 'owners' && !touchesNext ? closingLength(text, bracket.end) : 0;
    if (kind) marks.unshift({ kind, start: bracket.start, end: bracket.end + behind, content });
  }
  return marks;
}

function kindOf(content: Passage, closed: boolean, standsAlone: boolean): MarkKind | null {
  const folded = fold(content.text);
  if (folded === '') return null;
  if (isScore(folded)) return 'score';
  const label = readSectionLabel(folded);
  if (!closed && !label) return null;
  const parsed = parseOwners(content, { role: null, people: false, leadRule: null });
  if (isOwnerList(parsed, folded, standsAlone)) return 'owners';
  return closed && (label?.role === null || isTimeBracket(folded)) ? 'time' : null;
}

/** The full stop behind an owner bracket belongs to it. */
function closingLength(text: string, end: number): number {
  return /^\s*[。；;]/u.exec(text.slice(end, end + 8))?.[0].length ?? 0;
}

/** Sentences that begin with 责任单位： or 完成时限：, up to a full stop or the end. */
function findLabelled(passage: Passage, brackets: readonly Bracket[]): OwnerMark[] {
  const { text } = passage;
  let next = 0;
  const marks: OwnerMark[] = [];
  for (const match of text.matchAll(/(?:^|[。；;！？!?])\s*/gu)) {
    const start = match.index + match[0].length;
    while ((brackets[next]?.end ?? text.length) <= start && next < brackets.length) next++;
    const isInBracket = (brackets[next]?.start ?? text.length) < start;
    if (isInBracket || start < (marks.at(-1)?.end ?? 0)) continue;
    const label = readSectionLabel(fold(text.slice(start, start + 40)));
    if (!label) continue;
    const end = endOfLabelled(text, start);
    const kind = label.role === null ? 'time' : 'owners';
    marks.push({ kind, start, end, content: slicePassage(passage, start, end) });
  }
  return marks;
}

/** Behind its full stop; 以下均需……落实，不再列出 behind that belongs to it. */
function endOfLabelled(text: string, start: number): number {
  const endFrom = (at: number): number => {
    const stop = text.indexOf('。', at);
    return stop < 0 ? text.length : stop + 1;
  };
  const end = endFrom(start);
  const shared = findSharedOwners(fold(text.slice(end, end + LONGEST_SHARED)));
  return shared?.start === 0 ? endFrom(end) : end;
}
