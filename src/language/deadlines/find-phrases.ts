import { titleBrackets } from '../../lexicon/deadlines.ts';
import type { PhraseFamily } from './phrase.ts';
import { runningByStart, statedByStart } from './registry.ts';

/** A phrase of a family at `[start, end)` of a folded text. */
interface FoundPhrase {
  readonly start: number;
  readonly end: number;
  readonly family: PhraseFamily;
  readonly match: RegExpExecArray;
}

/** The longest title in 《》 that is looked for. */
const TITLE_REACH = 200;

type Families = ReadonlyMap<number, readonly PhraseFamily[]>;

const statedStarts = startTable(statedByStart, '');
const runningStarts = startTable(runningByStart, titleBrackets.open);

/** The phrases of a folded text that states deadlines, in printed order; the longest at each place. */
export function statedPhrases(text: string): readonly FoundPhrase[] {
  return findPhrases(text, statedStarts, statedByStart);
}

/** The same in running text, where the titles of documents (《2021年工作要点》) hold none. */
export function runningPhrases(text: string): readonly FoundPhrase[] {
  return findPhrases(text, runningStarts, runningByStart);
}

/** 1 for each UTF-16 unit at which something begins; V8 is slow with a pattern of so many. */
function startTable(byStart: Families, others: string): Uint8Array {
  const table = new Uint8Array(0x1_0000);
  for (const code of byStart.keys()) table[code] = 1;
  for (let at = 0; at < others.length; at++) table[others.charCodeAt(at)] = 1;
  return table;
}

function findPhrases(text: string, starts: Uint8Array, byStart: Families): FoundPhrase[] {
  const found: FoundPhrase[] = [];
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (starts[code] !== 1) {
      at++;
      continue;
    }
    const families = byStart.get(code);
    const phrase = families ? longestAt(text, at, families) : null;
    if (phrase) found.push(phrase);
    at = phrase?.end ?? (families ? at + 1 : titleEnd(text, at));
  }
  return found;
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
