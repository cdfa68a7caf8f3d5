import { relativeYears, untils, yearUnit } from '../../lexicon/deadlines.ts';
import { digits, multipliers, tens } from '../../lexicon/numerals.ts';

type Words = readonly { readonly word: string }[];

/** Characters a numeral begins with. */
export const numeralStarts: readonly string[] = [
  ...'0123456789',
  ...Object.keys(digits),
  ...Object.keys(multipliers),
  ...Object.keys(tens),
];

/** Characters a printed year, 今年 or 到2025年 begins with. */
export const yearStarts: readonly string[] = [...numeralStarts, ...firstsOf(relativeYears, untils)];

/** Characters that stand behind a printed year: 2025年. */
export const afterYear: readonly string[] = firstsOf(yearUnit);

/** Characters that stand behind a year in figures: 2021-06-30. */
export const figureSigns: readonly string[] = ['-', '/', '.'];

/** Marks around a quoted name: “十四五”, “五一”. */
export const quotes: readonly string[] = ['“', '"', '‘'];

/** The same behind the name. */
export const closingQuotes: readonly string[] = ['”', '"', '’'];

/** The first characters of words. */
export function firstsOf(...lists: readonly Words[]): string[] {
  return lists.flatMap((words) => words.map((entry) => entry.word.charAt(0)));
}
