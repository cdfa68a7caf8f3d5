import { titleBrackets } from '../../lexicon/deadlines.ts';
import { remember } from '../../text/remember.ts';
import type { PhraseFamily } from './phrase.ts';
import { runningByStart, statedByStart } from './registry.ts';

/** A phrase of a family at `[start, end)` of a folded text. */
export interface FoundPhrase {
  readonly start: number;
  readonly end: number;
  readonly family: PhraseFamily;
  readonly match: RegExpExecArray;
}

/** The longest title in 《》 that is looked for. */
const TITLE_REACH = 200;
const TITLE_OPEN = titleBrackets.open.charCodeAt(0);

/** The phrases of a folded text that states deadlines, in printed order; the longest at each place. */
export const statedPhrases = remember((text): readonly FoundPhrase[] => {
  return findPhrases(text, statedByStart, () => null);
});

/** The same in running text, where the titles of documents (《2021年工作要点》) hold none. */
export function runningPhrases(text: string): readonly FoundPhrase[] {
  return findPhrases(text, runningByStart, titleEnd);
}

function findPhrases(
  text: string,
  byStart: ReadonlyMap<number, readonly PhraseFamily[]>,
  skip: (text: string, at: number) => number | null,
): FoundPhrase[] {
  const found: FoundPhrase[] = [];
  for (let at = 0; at < text.length; ) {
    const end = skip(text, at);
    const families = end === null ? byStart.get(text.charCodeAt(at)) : undefined;
    const phrase = families ? longestAt(text, at, families) : null;
    if (phrase) found.push(phrase);
    at = phrase?.end ?? end ?? at + 1;
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

/** Where a title in 《》 that opens here ends; null where none opens. */
function titleEnd(text: string, at: number): number | null {
  if (text.charCodeAt(at) !== TITLE_OPEN) return null;
  const close = text.slice(at, at + TITLE_REACH).indexOf(titleBrackets.close);
  return close < 0 ? null : at + close + 1;
}
