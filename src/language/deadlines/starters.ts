import { relativeYears, untils } from '../../lexicon/deadlines.ts';
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

/** Marks around a quoted name: “十四五”, “五一”. */
export const quotes: readonly string[] = ['“', '"', '‘'];

/** The first characters of words. */
export function firstsOf(...lists: readonly Words[]): string[] {
  return lists.flatMap((words) => words.map((entry) => entry.word.charAt(0)));
}
