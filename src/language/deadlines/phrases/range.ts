import { ends, monthUnit, periods, rangeJoins, thirds } from '../../../lexicon/deadlines.ts';
import { type Day, endOfMonth } from '../../../text/calendar.ts';
import { wordsOf } from '../../../text/pattern.ts';
import {
  day,
  dayInFigures,
  month,
  numberOf,
  readRange,
  smallNumber,
  weekdayNote,
  yearFragment,
  yearOf,
} from '../fragments.ts';
import type { PhraseContext, PhraseFamily, PlanYear, Reading } from '../phrase.ts';
import { afterYear, figureSigns, firstsOf, yearStarts } from '../starters.ts';

const join = wordsOf(rangeJoins);
const period = `(?<period>${wordsOf(periods)})?`;
const yearNumber = '(?<![0-9〔\\[(【])(?<firstYear>20[0-9]{2})';
const dotted = (name: string): string =>
  `(?<${name}Year>20[0-9]{2})[./](?<${name}Month>0?[1-9]|1[0-2])(?![0-9])`;

const thirdByWord = new Map(thirds.map((third) => [third.word, third]));
const part = (name: string): string => `(?<${name}>${wordsOf([...thirds, ...ends])})`;
/** The 13 of 4月13-14日 has its unit behind the 14. */
const day1 = `(?<day1>${smallNumber})(?:${day}${weekdayNote}?|(?=${join}${smallNumber}${day}))`;
const day2 = `(?<day2>${smallNumber})${day}${weekdayNote}?`;

/** 3月—5月, 7月15日至7月31日, 6月中旬~7月底: months, parts of them or days from one to another. */
export const monthRangePhrase: PhraseFamily = {
  id: 'month-range',
  title: { en: 'From one month or day to another', zh: '起止月份、日期' },
  starts: new Set(yearStarts),
  afterNumber: new Set([...afterYear, ...firstsOf(monthUnit, rangeJoins)]),
  pattern: new RegExp(
    `(?:${yearFragment('1')})?(?<month1>${smallNumber})(?:${month}(?:${day1}|${part('part1')})?)?${join}(?:${yearFragment('2')})?(?:(?<month2>${smallNumber})${month}(?:${day2}|${part('part2')})?|(?<onlyDay2>${smallNumber})${day})${period}`,
    'uy',
  ),
  read(match, context) {
    const groups = match.groups ?? {};
    const firstMonth = numberOf(groups['month1']) ?? 0;
    const lastMonth = numberOf(groups['month2']) ?? firstMonth;
    if (groups['onlyDay2'] && !groups['day1']) return null;
    const first = { month: firstMonth, day: firstDay(groups['day1'], groups['part1']) };
    const last = { month: lastMonth, day: lastDay(groups) };
    const namesDays = [groups['day1'], groups['part1'], groups['day2'], groups['part2']].some(
      Boolean,
    );
    const binds = namesDays || groups['period'] !== undefined;
    return readBetween(rangeYears(groups, context), first, last, binds);
  },
  examples: [
    { text: '3月—5月', gives: 'range 2021-03-01..2021-05-31' },
    { text: '3-5月', gives: 'range 2021-03-01..2021-05-31' },
    { text: '3月至5月', gives: 'range 2021-03-01..2021-05-31' },
    { text: '2021年11月-12月', gives: 'range 2021-11-01..2021-12-31' },
    { text: '7月15日-7月31日', gives: 'range 2021-07-15..2021-07-31' },
    { text: '9月15日至30日', gives: 'range 2021-09-15..2021-09-30' },
    { text: '4月13-14日', gives: 'range 2021-04-13..2021-04-14' },
    { text: '2022年2月24至28日', gives: 'range 2022-02-24..2022-02-28' },
    { text: '10月1日（周五）至8日', gives: 'range 2021-10-01..2021-10-08' },
    { text: '6月中旬~7月底', gives: 'range 2021-06-11..2021-07-31' },
    { text: '4月上旬-5月下旬', gives: 'range 2021-04-01..2021-05-31' },
    { text: '9月底至10月初', gives: 'range 2021-09-30..2021-10-10' },
    { text: '12月初~第二年1月中旬', gives: 'range 2021-12-01..2022-01-20' },
    { text: '2021年3月—2022年6月', gives: 'range 2021-03-01..2022-06-30' },
    { text: '9月至次年3月', gives: 'range 2021-09-01..2022-03-31' },
    { text: '3月1日至5月31日期间集中整治', running: true, gives: 'range 2021-03-01..2021-05-31' },
    { text: '4月13-14日赴省城招聘', running: true, gives: 'range 2021-04-13..2021-04-14' },
    { text: '自3月25日至6月20日开展', running: true, gives: 'range 2021-03-25..2021-06-20' },
    { text: '6月中旬至9月底集中整治', running: true, gives: 'range 2021-06-11..2021-09-30' },
    { text: '1—5月投资20亿元', running: true, gives: null },
    { text: '2月30日至3月5日', gives: 'unknown' },
    { text: '选取3—5个重点领域', running: true, gives: null },
  ],
};

const inFigures = (suffix: string): string =>
  `(?:(?<year${suffix}>20[0-9]{2})[./])?${dayInFigures(`month${suffix}`, `day${suffix}`)}`;

/** 9.2—9.8, 2025.1.13—1.19: days in figures, where a deadline is stated and nothing else stands behind. */
export const figuresRangePhrase: PhraseFamily = {
  id: 'figures-range',
  title: { en: 'From one day in figures to another', zh: '数字起止日期' },
  starts: new Set('0123456789'),
  statedOnly: true,
  pattern: new RegExp(`(?<![0-9./])${inFigures('1')}${join}${inFigures('2')}(?=$|[,;、。)])`, 'uy'),
  read(match, context) {
    const groups = match.groups ?? {};
    const first = { month: Number(groups['month1']), day: Number(groups['day1']) };
    const last = { month: Number(groups['month2']), day: Number(groups['day2']) };
    return readBetween(rangeYears(groups, context), first, last, false);
  },
  examples: [
    { text: '9.2—9.8', gives: 'range 2021-09-02..2021-09-08' },
    { text: '2025.1.13—1.19', gives: 'range 2025-01-13..2025-01-19' },
    { text: '12.30-1.5', gives: 'range 2021-12-30..2022-01-05' },
    { text: '11/1—11/30', gives: 'range 2021-11-01..2021-11-30' },
    { text: '9.31—10.8', gives: 'unknown' },
    { text: '1.2—1.5亿元', gives: null },
    { text: '9.2—9.8', running: true, gives: null },
  ],
};

/** 2021—2023年, 2022.1—2022.12: whole years or dotted months. */
export const yearRangePhrase: PhraseFamily = {
  id: 'year-range',
  title: { en: 'From one year to another', zh: '起止年份' },
  starts: new Set(yearStarts),
  afterNumber: new Set([...afterYear, ...firstsOf(rangeJoins), ...figureSigns]),
  pattern: new RegExp(
    `(?:${yearFragment('1')}|${yearNumber}(?=${join}))${join}${yearFragment('2')}${period}|${dotted('from')}${join}${dotted('to')}`,
    'uy',
  ),
  read(match, context) {
    const groups = match.groups ?? {};
    if (groups['fromYear']) {
      const years = { first: fromText(groups['fromYear']), last: fromText(groups['toYear']) };
      const from = { month: Number(groups['fromMonth']), day: 1 };
      return readBetween(years, from, { month: Number(groups['toMonth']), day: null }, false);
    }
    const first = groups['firstYear']
      ? fromText(groups['firstYear'])
      : yearOf(groups, context, '1');
    const years = { first, last: yearOf(groups, context, '2') };
    const isPeriod = groups['period'] !== undefined;
    return readBetween(years, { month: 1, day: 1 }, { month: 12, day: null }, isPeriod);
  },
  examples: [
    { text: '2021—2023年', gives: 'range 2021-01-01..2023-12-31' },
    { text: '2021年至2023年', gives: 'range 2021-01-01..2023-12-31' },
    { text: '2022.1—2022.12', gives: 'range 2022-01-01..2022-12-31' },
    { text: '2021—2025年期间新建5所', running: true, gives: 'range 2021-01-01..2025-12-31' },
    { text: '落实（2018-2022年）规划', running: true, gives: null },
  ],
};

interface Years {
  readonly first: PlanYear | null;
  readonly last: PlanYear | null;
}

function fromText(digits: string | undefined): PlanYear {
  return { year: Number(digits), from: 'text' };
}

/** The end takes the year of the start where it prints none. */
function rangeYears(groups: Record<string, string>, context: PhraseContext): Years {
  const first = yearOf(groups, context, '1');
  return { first, last: yearOf(groups, { ...context, year: first }, '2') };
}

/** The first day of a part of a month; null for its last day. */
function firstDay(printed: string | undefined, part: string | undefined): number | null {
  if (part === undefined) return numberOf(printed) ?? 1;
  return thirdByWord.get(part)?.first ?? null;
}

/** The last day of a range within its month; null for the month's last. */
function lastDay(groups: Record<string, string | undefined>): number | null {
  const third = thirdByWord.get(groups['part2'] ?? '');
  return third ? third.last : numberOf(groups['day2'] ?? groups['onlyDay2']);
}

/** A day of a month; its last where none is named. */
function dayIn(
  year: number,
  { month: number, day: named }: { month: number; day: number | null },
): Day {
  const last = endOfMonth(year, number);
  return named === null ? last : { ...last, day: named };
}

function readBetween(
  years: Years,
  first: { month: number; day: number | null },
  last: { month: number; day: number | null },
  binds: boolean,
): Reading | null {
  const { first: from, last: to } = years;
  const wraps = from?.year === to?.year && last.month < first.month ? 1 : 0;
  return readRange(from, last.day === null ? 'month' : 'day', binds, (year) => {
    return { start: dayIn(year, first), end: dayIn((to?.year ?? year) + wraps, last) };
  });
}
