import { fold } from '../text/fold.ts';
import { numeralPattern, readNumeral } from './numerals.ts';

const bare = new RegExp(`^[(〔[]?(${numeralPattern}{1,5})[)〕\\]]?[.、]?$`, 'u');

/** The value of a number that is all a cell prints: `3` → 3, `（二）` → 2, `三、` → 3; null for other text. */
export function readBareNumber(text: string): number | null {
  const numeral = bare.exec(fold(text))?.[1];
  return numeral === undefined ? null : readNumeral(numeral);
}

/** Whether texts are bare numbers that count: each follows the one before, says it again or begins at 1 anew. */
export function areCounted(texts: readonly string[]): boolean {
  let last: number | null = null;
  let followed = 0;
  for (const text of texts) {
    const value = readBareNumber(text);
    if (value === null) return false;
    if (last === null || value === last || value === last + 1 || value === 1) followed++;
    last = value;
  }
  return texts.length > 0 && followed * 5 >= texts.length * 4;
}
