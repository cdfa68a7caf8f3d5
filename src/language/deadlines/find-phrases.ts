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

const statedStart = anyStart(statedByStart, '');
const runningStart = anyStart(runningByStart, titleBrackets.open);

/** The phrases of a folded text that states deadlines, in printed order; the longest at each place. */
export function statedPhrases(text: string): readonly FoundPhrase[] {
  return findPhrases(text, statedStart, statedByStart);
}

/** The same in running text, where the titles of documents (《2021年工作要点》) hold none. */
export function runningPhrases(text: string): readonly FoundPhrase[] {
  return findPhrases(text, runningStart, runningByStart);
}

/** One of the UTF-16 units at which something begins. */
function anyStart(byStart: Families, others: string): RegExp {
  const codes = [...byStart.keys(), ...Array.from(others, (char) => char.charCodeAt(0))];
  const units = codes.map((code) => `\\u${code.toString(16).padStart(4, '0')}`);
  return new RegExp(`[${units.join('')}]`, 'g');
}

function findPhrases(text: string, start: RegExp, byStart: Families): FoundPhrase[] {
  const found: FoundPhrase[] = [];
  start.lastIndex = 0;
  while (start.test(text)) {
    const at = start.lastIndex - 1;
    const families = byStart.get(text.charCodeAt(at));
    const phrase = families ? longestAt(text, at, families) : null;
    if (phrase) found.push(phrase);
    start.lastIndex = phrase?.end ?? (families ? at + 1 : titleEnd(text, at));
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
