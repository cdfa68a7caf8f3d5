import type { PhraseFamily } from './phrase.ts';
import { calendarDay, figuresPhrase } from './phrases/calendar-day.ts';
import { fiveYearPlanPhrase } from './phrases/five-year-plan.ts';
import { holidayPhrase } from './phrases/holiday.ts';
import { monthPhrase } from './phrases/month.ts';
import { ongoingPhrase, vaguePhrase } from './phrases/open-ended.ts';
import { quarterPhrase } from './phrases/quarter.ts';
import { figuresRangePhrase, monthRangePhrase, yearRangePhrase } from './phrases/range.ts';
import {
  everyMonthDayPhrase,
  everyQuarterMonthPhrase,
  everyWeekdayPhrase,
  everyYearMonthPhrase,
} from './phrases/recurring.ts';
import {
  bareRecurrencePhrase,
  everyCountPhrase,
  everyUnitPhrase,
} from './phrases/recurring-units.ts';
import { relativePhrase } from './phrases/relative.ts';
import { thisMonthPhrase } from './phrases/this-month.ts';
import { pastYearPhrase, yearEndPhrase, yearPhrase } from './phrases/year.ts';

/** Every family; of several that match at one place the longest wins, then the earlier here. */
export const phraseFamilies: readonly PhraseFamily[] = [
  monthRangePhrase,
  yearRangePhrase,
  figuresRangePhrase,
  calendarDay,
  figuresPhrase,
  holidayPhrase,
  monthPhrase,
  thisMonthPhrase,
  quarterPhrase,
  fiveYearPlanPhrase,
  yearEndPhrase,
  yearPhrase,
  pastYearPhrase,
  everyQuarterMonthPhrase,
  everyYearMonthPhrase,
  everyMonthDayPhrase,
  everyWeekdayPhrase,
  everyCountPhrase,
  everyUnitPhrase,
  bareRecurrencePhrase,
  relativePhrase,
  ongoingPhrase,
  vaguePhrase,
];

/** Those that are read in running text too. */
export const runningFamilies = phraseFamilies.filter((family) => !family.statedOnly);

/** Families by the UTF-16 unit their phrases begin with: in running text, and where stated. */
export const runningByStart = groupByChar(runningFamilies, (family) => family.starts);
export const statedByStart = groupByChar(phraseFamilies, (family) => family.starts);

/** Families of running text by the unit behind the number their phrases begin with. */
export const runningByFollower = groupByChar(runningFamilies, (family) => family.afterNumber ?? []);

function groupByChar(
  families: readonly PhraseFamily[],
  charsOf: (family: PhraseFamily) => Iterable<string>,
): ReadonlyMap<number, readonly PhraseFamily[]> {
  const groups = new Map<number, PhraseFamily[]>();
  for (const family of families) {
    for (const char of charsOf(family)) {
      const code = char.charCodeAt(0);
      groups.set(code, [...(groups.get(code) ?? []), family]);
    }
  }
  return groups;
}
