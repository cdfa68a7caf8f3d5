import { shortNameSigns } from '../lexicon/units.ts';
import type { Paragraph } from '../model/document.ts';
import type { ShortName } from '../model/units.ts';
import { fold } from '../text/fold.ts';
import { wordsOf } from '../text/pattern.ts';

const sign = wordsOf(shortNameSigns);
const given = new RegExp(`(\\p{Script=Han}{2,30})\\(${sign}:?[“"]?([^”")(]{2,20})[”"]?\\)`, 'gu');

const mayGive = new RegExp(sign, 'u');

/** Short forms that a text gives: 青禾县大数据中心（以下简称数据中心）. */
export function findShortNames(paragraphs: readonly Paragraph[]): ShortName[] {
  return paragraphs.flatMap((paragraph) => {
    const folded = fold(paragraph.text);
    const matches = mayGive.test(folded) ? [...folded.matchAll(given)] : [];
    return matches.map((match) => ({ full: match[1] ?? '', short: match[2] ?? '' }));
  });
}
