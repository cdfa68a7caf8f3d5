import { dayUnit, monthUnit, yearUnit } from '../lexicon/deadlines.ts';
import { webFurniture } from '../lexicon/metadata.ts';
import { type Day, isRealDay } from '../text/calendar.ts';
import { fold } from '../text/fold.ts';
import { wordsOf } from '../text/pattern.ts';
import { numeralPattern, readNumeral } from './numerals.ts';

const printed = `(${numeralPattern}{4})${wordsOf(yearUnit)}(${numeralPattern}{1,3})${wordsOf(monthUnit)}(${numeralPattern}{1,3})${wordsOf(dayUnit)}`;
const numeric = '([12][0-9]{3})([-/.])([0-9]{1,2})\\5([0-9]{1,2})(?![0-9])';

const dayFirst = '(?<![0-9.])([0-9]{1,2})\\.([0-9]{1,2})\\.((?:19|20)[0-9]{2})(?![0-9.])';

/** Pattern of a whole day in folded text: 2020年7月15日, 二〇二〇年七月十五日, 2020-07-15, 15.07.2020. */
const wholeDayPattern = `(?:${printed}|${numeric}|${dayFirst})`;

const wholeDay = new RegExp(wholeDayPattern, 'u');

const clock = /\s+[0-9]{1,2}[:：][0-9]{2}(?:[:：][0-9]{2})?(?:\s*([0-9]))?/gu;

const labelBehind = new RegExp(`^[|]?${wordsOf(webFurniture)}:`, 'u');

/** A day within a folded text, with its stretch; null where none is printed whole. */
export interface PrintedDay {
  readonly day: Day;
  readonly start: number;
  readonly end: number;
}

/** The first whole day in a text as printed; a clock time behind it is no part of its number. */
export function findPrintedDay(text: string): Day | null {
  return findWholeDay(foldWithoutClock(text))?.day ?? null;
}

/** `2025-03-02 16:57 来源` → `2025-03-02来源`; before a figure a full stop stands for the clock. */
export function foldWithoutClock(text: string): string {
  const bare = text.replace(clock, (_, figure: string | undefined) =>
    figure ? `。${figure}` : '',
  );
  return fold(bare);
}

/** Whether labels of a web page stand behind a date: `|浏览:120`, `来源:区政府办`. */
export function isPageLabel(folded: string): boolean {
  return labelBehind.test(folded);
}

const monthOnly = new RegExp(
  `^[(〔[]?(?:${numeralPattern}{4})${wordsOf(yearUnit)}${numeralPattern}{1,3}${wordsOf(monthUnit)}[)〕\\]]?$`,
  'u',
);

/** Whether a folded text is a year with a month and nothing else: `2021年3月`, `(二〇二一年三月)`. */
export function isMonthOnly(folded: string): boolean {
  return monthOnly.test(folded);
}

/** Whether a text prints a whole day and nothing else, as below a signature. */
export function isDayOnly(text: string): boolean {
  const folded = fold(text);
  const day = findWholeDay(folded);
  return day !== null && day.start === 0 && day.end === folded.length;
}

/** The first whole day in a folded text: `区政府2020年7月15日印发` → 2020-07-15 at [3, 13). */
export function findWholeDay(folded: string): PrintedDay | null {
  const match = wholeDay.exec(folded);
  if (!match) return null;
  const parts = [
    match[1] ?? match[4] ?? match[10],
    match[2] ?? match[6] ?? match[9],
    match[3] ?? match[7] ?? match[8],
  ];
  const [year, month, day] = parts.map((part) => readNumeral(part ?? ''));
  if (year == null || month == null || day == null || year < 1900) return null;
  const found = { year, month, day };
  return isRealDay(found)
    ? { day: found, start: match.index, end: match.index + match[0].length }
    : null;
}
