import {
  accountYears,
  attributives,
  attributiveVerbs,
  completions,
  conditionCounts,
  conditionsAfter,
  conditionVerbs,
  measuresBefore,
  moneyUnits,
  neverAfter,
  ratesAfter,
  rateUnits,
  unboundAfter,
  unboundBefore,
  unboundRecurrenceBefore,
} from '../../lexicon/deadlines.ts';
import { wordsOf } from '../../text/pattern.ts';
import { numeralPattern } from '../../words/numerals.ts';
import type { DeadlineOptions, Reading } from './phrase.ts';

/** Characters of running text around a phrase that decide whether it binds. */
const REACH = 8;
const CLAUSE = 40;

const startsWith = (entries: readonly { word: string }[]): RegExp =>
  new RegExp(`^${wordsOf(entries)}`, 'u');
const endsWith = (entries: readonly { word: string }[]): RegExp =>
  new RegExp(`${wordsOf(entries)}$`, 'u');

const isStart = startsWith(neverAfter);
const isUnboundAfter = startsWith(unboundAfter);
const isRate = startsWith(ratesAfter);
const isUnboundBefore = endsWith(unboundBefore);
const isUnboundRange = endsWith(unboundBefore.filter((entry) => !entry.opens));
const isUnboundRecurrence = endsWith(unboundRecurrenceBefore);
/** “年初公布、年底兑现”的原则: the words of a name. */
const isInName = new RegExp(`^[^“”]{0,20}”${wordsOf(attributives)}`, 'u');
const isMeasured = endsWith(measuresBefore);
const isCondition = new RegExp(
  `^(?:${wordsOf(conditionsAfter)}|${wordsOf(conditionVerbs)}[^,;。]{0,4}?${numeralPattern}{1,3}${wordsOf(conditionCounts)})`,
  'u',
);
const isAccountYear = endsWith(accountYears);
const isAttribute = new RegExp(`^${wordsOf(attributiveVerbs)}${wordsOf(attributives)}`, 'u');
/** So much money, time or share in the same clause: a rate, unless something is to be completed. */
const isSum = new RegExp(
  `^(?![^,;。]{0,30}${wordsOf(completions)})[^,;。]{0,30}[0-9]${wordsOf([...moneyUnits, ...rateUnits])}`,
  'u',
);
/** A completion word at most four characters on, in the same clause; 建成的 tells what is there. */
const completesSoon = new RegExp(
  `^[^,;。、]{0,4}?${wordsOf(completions)}(?!${wordsOf(attributives)})`,
  'u',
);

/**
 * Whether a phrase at `[start, end)` of a folded text binds a task to its time. Stated text binds
 * always but for a start or an approximation (2022年起, 国庆前后). In running text a bare time needs a
 * completion word, and a year that is not over (2010年建成 in a plan of 2014 is the past); 2005年底前
 * in a plan of 2013 is none either, but 2020年底前 in a plan for 2021 may have been issued in time.
 */
export function isBound(
  text: string,
  { start, end }: { start: number; end: number },
  reading: Reading,
  { stated, year, planYear = year }: DeadlineOptions,
): boolean {
  const after = text.slice(end, end + CLAUSE);
  if (isStart.test(after)) return false;
  if (stated) return true;
  const beforehand = text.slice(Math.max(0, start - REACH), start);
  const { kind } = reading.deadline;
  if (kind === 'unknown' || kind === 'ongoing' || kind === 'vague') return false;
  if (kind === 'recurring') {
    return reading.binds && recurs(reading, beforehand, after);
  }
  if (isUnboundAfter.test(after) || isAttribute.test(after) || isInName.test(after)) return false;
  if (isAccountYear.test(text.slice(Math.max(0, start - REACH), end))) return false;
  if (kind === 'relative') {
    return reading.binds && !isMeasured.test(beforehand) && !isCondition.test(after);
  }
  if ((kind === 'range' ? isUnboundRange : isUnboundBefore).test(beforehand)) return false;
  const yearsAgo = planYear && reading.year !== undefined ? planYear.year - reading.year : 0;
  return (reading.binds && yearsAgo <= 1) || (completesSoon.test(after) && yearsAgo <= 0);
}

/** Something is to be done each time, and no rate is told; what names a day is none (每月10日). */
function recurs({ deadline }: Reading, beforehand: string, after: string): boolean {
  if (isUnboundRecurrence.test(beforehand)) return false;
  const namesDay = deadline.rrule?.includes('DAY=') ?? false;
  return namesDay || (!isRate.test(after) && !isSum.test(after));
}
