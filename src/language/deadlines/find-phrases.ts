import { titleBrackets } from '../../lexicon/deadlines.ts';
import { charTable } from '../../text/char-table.ts';
import type { PhraseFamily } from './phrase.ts';
import {
  phraseFamilies,
  runningByFollower,
  runningByStart,
  runningFamilies,
  statedByStart,
} from './registry.ts';
import { numeralStarts } from './starters.ts';

/** A phrase of a family at `[start, end)` of a folded text. */
interface FoundPhrase {
  readonly start: number;
  readonly end: number;
  readonly family: PhraseFamily;
  readonly match: RegExpExecArray;
}

/** The longest title in 《》 that is looked for. */
const TITLE_REACH = 200;

/** A number that a phrase begins with has no more characters than a year: 二〇二五年. */
const LONGEST_NUMBER = 4;

type Families = ReadonlyMap<number, readonly PhraseFamily[]>;

/** What a UTF-16 unit may begin, as `charTable` marks it; 0 is nothing. */
const PHRASE = 1;
/** A phrase that begins with a number. */
const NUMBER = 2;
const TITLE = 3;

const statedStarts = charTable(phraseFamilies.flatMap((family) => [...family.starts]));
const runningStarts = charTable(runningFamilies.flatMap((family) => [...family.starts]));
for (const char of numeralStarts) runningStarts[char.charCodeAt(0)] = NUMBER;
runningStarts[titleBrackets.open.charCodeAt(0)] = TITLE;

/** The phrases of a folded text that states deadlines, in printed order; the longest at each place. */
export function statedPhrases(text: string): readonly FoundPhrase[] {
  return findPhrases(text, statedStarts, statedByStart);
}

/** The same in running text, where the titles of documents (《2021年工作要点》) hold none. */
export function runningPhrases(text: string): readonly FoundPhrase[] {
  return findPhrases(text, runningStarts, runningByStart);
}

function findPhrases(text: string, starts: Uint8Array, byStart: Families): FoundPhrase[] {
  const found: FoundPhrase[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    let phrase: FoundPhrase | null = null;
    let next = at + 1;
    switch (starts[code]) {
      case PHRASE:
        phrase = longestAt(text, at, byStart.get(code) ?? []);
        break;
      case NUMBER:
        next = numberEnd(text, at, starts);
        phrase = phraseOfNumber(text, at, next);
        break;
      case TITLE:
        next = titleEnd(text, at);
    }
    if (phrase) found.push(phrase);
    at = phrase?.end ?? next;
  }
  return found;
}

/** Index behind the number that begins at `at`. */
function numberEnd(text: string, at: number, starts: Uint8Array): number {
  let end = at + 1;
  while (end < text.length && starts[text.charCodeAt(end)] === NUMBER) end++;
  return end;
}

/** The first phrase that begins with the last characters of a number: what stands behind them tells. */
function phraseOfNumber(text: string, start: number, end: number): FoundPhrase | null {
  const families = end < text.length ? runningByFollower.get(text.charCodeAt(end)) : undefined;
  if (!families) return null;
  for (let at = Math.max(start, end - LONGEST_NUMBER); at < end; at++) {
    const phrase = longestAt(text, at, families);
    if (phrase) return phrase;
  }
  return null;
}

function longestAt(
  text: string,
  at: number,
  families: readonly PhraseFamily[],
): FoundPhrase | null {
  let best: FoundPhrase | null = null;
  for (const family of families) {
    family.pattern.lastIndex = at;
    const match = family.pattern.exec(text);
    const end = match ? at + match[0].length : at;
    if (match && end > (best?.end ?? at)) best = { start: at, end, family, match };
  }
  return best;
}

/** Where a title in 《》 that opens here ends; behind its bracket where it does not end. */
function titleEnd(text: string, at: number): number {
  const close = text.slice(at, at + TITLE_REACH).indexOf(titleBrackets.close);
  return at + Math.max(close, 0) + 1;
}
