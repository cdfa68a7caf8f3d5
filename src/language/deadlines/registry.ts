import type { PhraseFamily } from './phrase.ts';
import { calendarDay, figuresPhrase } from './phrases/calendar-day.ts';
import { fiveYearPlanPhrase } from './phrases/five-year-plan.ts';
import { holidayPhrase } from './phrases/holiday.ts';
import { monthPhrase } from './phrases/month.ts';
import { ongoingPhrase, vaguePhrase } from './phrases/open-ended.ts';
import { quarterPhrase } from './phrases/quarter.ts';
import { monthRangePhrase, yearRangePhrase } from './phrases/range.ts';
import {
  bareRecurrencePhrase,
  everyCountPhrase,
  everyMonthDayPhrase,
  everyQuarterMonthPhrase,
  everyUnitPhrase,
  everyWeekdayPhrase,
  everyYearMonthPhrase,
} from './phrases/recurring.ts';
import { relativePhrase } from './phrases/relative.ts';
import { thisMonthPhrase } from './phrases/this-month.ts';
import { pastYearPhrase, yearEndPhrase, yearPhrase } from './phrases/year.ts';

/** Every family; of several that match at one place the longest wins, then the earlier here. */
export const phraseFamilies: readonly PhraseFamily[] = [
  monthRangePhrase,
  yearRangePhrase,
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

/** Families by the UTF-16 unit their phrases begin with: in running text, and where stated. */
export const runningByStart = groupByStart(phraseFamilies.filter((family) => !family.statedOnly));
export const statedByStart = groupByStart(phraseFamilies);

function groupByStart(families: readonly PhraseFamily[]): ReadonlyMap<number, PhraseFamily[]> {
  const groups = new Map<number, PhraseFamily[]>();
  for (const family of families) {
    for (const start of family.starts) {
      const code = start.charCodeAt(0);
      groups.set(code, [...(groups.get(code) ?? []), family]);
    }
  }
  return groups;
}
