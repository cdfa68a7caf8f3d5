import {
  dayLinks,
  everyWords,
  numberJoins,
  onceWords,
  quarterMonths,
  recurringUnits,
  weekdays,
  yearUnit,
} from '../../../lexicon/deadlines.ts';
import { anyOf, wordsOf } from '../../../text/pattern.ts';
import { before, day, end, hour, month, numberOf, recurring, smallNumber } from '../fragments.ts';
import type { PhraseFamily } from '../phrase.ts';
import { firstsOf } from '../starters.ts';

const every = wordsOf(everyWords);
const joins = wordsOf(numberJoins);
const tail = `(?:${before})?`;
const unitsNamed = (frequency: string): string =>
  anyOf(recurringUnits.filter((unit) => unit.rule === frequency).map((unit) => unit.word));
const yearly = unitsNamed('FREQ=YEARLY');
const monthly = unitsNamed('FREQ=MONTHLY');
const weekly = unitsNamed('FREQ=WEEKLY');
const quarterly = unitsNamed('FREQ=MONTHLY;INTERVAL=3');
const dayOfWeek = new Map(weekdays.map((weekday) => [weekday.word, weekday.day]));
const monthsOfQuarter = new Map(quarterMonths.map((entry) => [entry.word, entry]));

/** 每季度末, 每季度首月10日前: one month of every quarter. */
export const everyQuarterMonthPhrase: PhraseFamily = {
  id: 'every-quarter-month',
  title: { en: 'A month of every quarter', zh: '每季度某月' },
  starts: new Set(firstsOf(everyWords)),
  pattern: new RegExp(
    `${every}(?:${quarterly})(?<which>${wordsOf(quarterMonths)})(?:${wordsOf(dayLinks)})?(?:(?<day>${smallNumber})${day}|(?<end>${end}))?${tail}`,
    'uy',
  ),
  read(match) {
    const groups = match.groups ?? {};
    const which = monthsOfQuarter.get(groups['which'] ?? '');
    if (!which) return null;
    const isEnd = groups['end'] !== undefined || wordIsEnd(which.word);
    return recurring(`FREQ=YEARLY;BYMONTH=${which.months}${monthDay(groups['day'], isEnd)}`);
  },
  examples: [
    { text: '每季度末', gives: 'recurring FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1' },
    { text: '每季度末前', gives: 'recurring FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1' },
    { text: '每季度末月20日前', gives: 'recurring FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20' },
    { text: '每季度首月', gives: 'recurring FREQ=YEARLY;BYMONTH=1,4,7,10' },
    {
      text: '于每季度月末28日报送材料',
      running: true,
      gives: 'recurring FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=28',
    },
    {
      text: '每季度最后一个月的30日前',
      gives: 'recurring FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=30',
    },
  ],
};

/** Numbers with one unit, each with or without it: 3、6月底, 6月、12月, 4月底前、10月底前. */
const listOf = (name: string, unit: string): string =>
  `(?<${name}>(?:${smallNumber}(?:${unit}(?:${end})?${tail})?${joins}){0,11}${smallNumber})${unit}`;
const listed = new RegExp(smallNumber, 'gu');
const numbersIn = (list: string | undefined): number[] =>
  (list?.match(listed) ?? []).flatMap((text) => numberOf(text) ?? []);

/** 每年2月底前, 每年6月、12月, 每年底: months of every year. */
export const everyYearMonthPhrase: PhraseFamily = {
  id: 'every-year-month',
  title: { en: 'A month of every year', zh: '每年某月' },
  starts: new Set(firstsOf(everyWords)),
  pattern: new RegExp(
    `${every}(?:${yearly})(?:(?<yearEnd>(?:${wordsOf(yearUnit)})?${end})|${listOf('months', month)}(?:(?<end>${end})|(?<day>${smallNumber})${day})?)${tail}`,
    'uy',
  ),
  read(match) {
    const groups = match.groups ?? {};
    if (groups['yearEnd']) return recurring('FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1');
    const months = numbersIn(groups['months']);
    if (months.some((number) => number < 1 || number > 12)) return null;
    const isEnd = groups['end'] !== undefined;
    return recurring(`FREQ=YEARLY;BYMONTH=${months.join(',')}${monthDay(groups['day'], isEnd)}`);
  },
  examples: [
    { text: '每年底', gives: 'recurring FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1' },
    { text: '每年年底前', gives: 'recurring FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1' },
    { text: '每年2月底前', gives: 'recurring FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1' },
    { text: '每年6月、12月', gives: 'recurring FREQ=YEARLY;BYMONTH=6,12' },
    { text: '每年6月底、12月底前', gives: 'recurring FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1' },
    {
      text: '每年4月底前、10月底前',
      gives: 'recurring FREQ=YEARLY;BYMONTH=4,10;BYMONTHDAY=-1',
    },
    { text: '每年3、6、9、12月', gives: 'recurring FREQ=YEARLY;BYMONTH=3,6,9,12' },
    { text: '每年3月15日前', gives: 'recurring FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=15' },
    { text: '每年3月起征收', running: true, gives: null },
  ],
};

/** 每月25日前, 每月底前: a day of every month. */
export const everyMonthDayPhrase: PhraseFamily = {
  id: 'every-month-day',
  title: { en: 'A day of every month', zh: '每月某日' },
  starts: new Set(firstsOf(everyWords)),
  pattern: new RegExp(
    `${every}(?:${monthly})(?:(?<end>(?:${month})?${end})|${listOf('days', day)})${tail}`,
    'uy',
  ),
  read(match) {
    const groups = match.groups ?? {};
    if (groups['end']) return recurring('FREQ=MONTHLY;BYMONTHDAY=-1');
    return recurring(`FREQ=MONTHLY;BYMONTHDAY=${numbersIn(groups['days']).join(',')}`);
  },
  examples: [
    { text: '每月25日前', gives: 'recurring FREQ=MONTHLY;BYMONTHDAY=25' },
    { text: '每月底前', gives: 'recurring FREQ=MONTHLY;BYMONTHDAY=-1' },
    { text: '每月月底前', gives: 'recurring FREQ=MONTHLY;BYMONTHDAY=-1' },
    { text: '每月末', gives: 'recurring FREQ=MONTHLY;BYMONTHDAY=-1' },
    { text: '每月10日、20日前', gives: 'recurring FREQ=MONTHLY;BYMONTHDAY=10,20' },
    { text: '每月5、15、25日', gives: 'recurring FREQ=MONTHLY;BYMONTHDAY=5,15,25' },
    {
      text: '每月10日开展24小时巡查',
      running: true,
      gives: 'recurring FREQ=MONTHLY;BYMONTHDAY=10',
    },
    { text: '每个月5日前报送', running: true, gives: 'recurring FREQ=MONTHLY;BYMONTHDAY=5' },
  ],
};

/** 每周五前: a day of every week. */
export const everyWeekdayPhrase: PhraseFamily = {
  id: 'every-weekday',
  title: { en: 'A day of every week', zh: '每周某日' },
  starts: new Set(firstsOf(everyWords)),
  pattern: new RegExp(
    `${every}(?:${weekly})(?!${wordsOf(onceWords)})(?<weekday>${wordsOf(weekdays)})${hour}${tail}`,
    'uy',
  ),
  read(match) {
    return recurring(`FREQ=WEEKLY;BYDAY=${dayOfWeek.get(match.groups?.['weekday'] ?? '') ?? 'MO'}`);
  },
  examples: [
    { text: '每周五前', gives: 'recurring FREQ=WEEKLY;BYDAY=FR' },
    { text: '每周四下班前', gives: 'recurring FREQ=WEEKLY;BYDAY=TH' },
    { text: '每周一上午', gives: 'recurring FREQ=WEEKLY;BYDAY=MO' },
    { text: '每周五下午5点前', gives: 'recurring FREQ=WEEKLY;BYDAY=FR' },
    { text: '每周一次', gives: 'recurring FREQ=WEEKLY' },
  ],
};

function monthDay(dayText: string | undefined, isEnd: boolean): string {
  const number = numberOf(dayText);
  if (number !== null) return `;BYMONTHDAY=${number}`;
  return isEnd ? ';BYMONTHDAY=-1' : '';
}

/** 每季度末 is its last day; 每季度末月 is a month. */
function wordIsEnd(word: string): boolean {
  return word.length === 1 || new RegExp(`${month}${end}$`, 'u').test(word);
}
