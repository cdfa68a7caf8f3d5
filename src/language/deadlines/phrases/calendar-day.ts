import { monthUnit, untils } from '../../../lexicon/deadlines.ts';
import { isRealDay } from '../../../text/calendar.ts';
import { wordsOf } from '../../../text/pattern.ts';
import {
  before,
  day,
  dayInFigures,
  hour,
  month,
  noSuchDay,
  numberOf,
  readBy,
  smallNumber,
  weekdayNote,
  yearFragment,
  yearOf,
} from '../fragments.ts';
import type { PhraseFamily } from '../phrase.ts';
import { afterYear, figureSigns, firstsOf, yearStarts } from '../starters.ts';

const printed = `(?:${yearFragment()})?(?<month>${smallNumber})${month}(?<day>${smallNumber})${day}`;
const numeric =
  '(?<iso>(?:19|20)[0-9]{2})(?<sign>[-/.])(?<isoMonth>[0-9]{1,2})\\k<sign>(?<isoDay>[0-9]{1,2})(?![0-9])';

/** 7月20日前, 2021-06-30: a day; 前 includes it. */
export const calendarDay: PhraseFamily = {
  id: 'calendar-day',
  title: { en: 'A day of the calendar', zh: '具体日期' },
  starts: new Set(yearStarts),
  afterNumber: new Set([...afterYear, ...firstsOf(monthUnit), ...figureSigns]),
  pattern: new RegExp(
    `(?<until>${wordsOf(untils)})?(?:${printed}|${numeric})(?:${weekdayNote}?${hour}(?<before>${before})|[0-9]{1,2}:[0-9]{2})?`,
    'uy',
  ),
  read(match, context) {
    const groups = match.groups ?? {};
    const year = groups['iso']
      ? ({ year: Number(groups['iso']), from: 'text' } as const)
      : yearOf(groups, context);
    const monthNumber = numberOf(groups['isoMonth'] ?? groups['month']) ?? 0;
    const dayNumber = numberOf(groups['isoDay'] ?? groups['day']) ?? 0;
    const binds = groups['before'] !== undefined || groups['until'] !== undefined;
    const inYear = { year: year?.year ?? 2024, month: monthNumber, day: dayNumber };
    if (!isRealDay(inYear)) return noSuchDay(binds);
    return readBy(year, 'day', binds, () => inYear);
  },
  examples: [
    { text: '7月20日前', gives: 'by 2021-07-20' },
    { text: '2020年10月31日前', gives: 'by 2020-10-31' },
    { text: '２０２０ 年 10 月 31 日', gives: 'by 2020-10-31' },
    { text: '二○二五年十二月三十一日', gives: 'by 2025-12-31' },
    { text: '6月30日之前', gives: 'by 2021-06-30' },
    { text: '2021-06-30', gives: 'by 2021-06-30' },
    { text: '2021/6/30', gives: 'by 2021-06-30' },
    { text: '2021.6.30前', gives: 'by 2021-06-30' },
    { text: '21年6月30日', gives: 'by 2021-06-30' },
    { text: '2021年9月31日', gives: 'unknown' },
    { text: '2月29日', gives: 'unknown' },
    { text: '于2月20日前完成编制', running: true, gives: 'by 2021-02-20' },
    { text: '各镇于3月20日前提交材料', running: true, gives: 'by 2021-03-20' },
    { text: '11月30日前，各审批单位报送清单', running: true, gives: 'by 2021-11-30' },
    { text: '12月26日（周五）前提交计划', running: true, gives: 'by 2021-12-26' },
    { text: '于9月28日星期五以前报送', running: true, gives: 'by 2021-09-28' },
    { text: '在9月2日下班前报至教务处', running: true, gives: 'by 2021-09-02' },
    { text: '3月7日下午17:20前报送', running: true, gives: 'by 2021-03-07' },
    { text: '5月25日（周二）17:30时前报送', running: true, gives: 'by 2021-05-25' },
    { text: '9月19日下午5点半前报送', running: true, gives: 'by 2021-09-19' },
    { text: '3月23日24时前', gives: 'by 2021-03-23' },
    { text: '3月23日（周二）下午召开会议', running: true, gives: null },
    { text: '3月23日下午前往现场', running: true, gives: null },
    { text: '自2021年1月1日起施行', running: true, gives: null },
    { text: '2021年3月2日，我区召开会议', running: true, gives: null },
    { text: '按照国办发〔2018〕22号文件要求', running: true, gives: null },
  ],
};

const compact =
  '(?<![0-9])(?<year>20[0-9]{2})(?<month>0[1-9]|1[0-2])(?<day>[0-2][0-9]|3[01])(?![0-9])';
const dotted = `(?<![0-9./])${dayInFigures('dotMonth', 'dotDay')}(?![0-9./%])`;
/** A number with a point is a day only before 前 or 日, or where nothing else stands. */
const isDay = `(?:${day}(?:${before})?|${before}|(?<=^[0-9./]+)$)`;

/** 20210630, 3.15前: a day in figures only, where a deadline is stated. */
export const figuresPhrase: PhraseFamily = {
  id: 'figures',
  title: { en: 'A day in figures only', zh: '数字日期' },
  starts: new Set('0123456789'),
  statedOnly: true,
  pattern: new RegExp(`${compact}(?:${before})?|${dotted}${isDay}`, 'uy'),
  read(match, context) {
    const groups = match.groups ?? {};
    const year = groups['year']
      ? ({ year: Number(groups['year']), from: 'text' } as const)
      : context.year;
    const inYear = {
      year: year?.year ?? 2024,
      month: Number(groups['month'] ?? groups['dotMonth']),
      day: Number(groups['day'] ?? groups['dotDay']),
    };
    return isRealDay(inYear) ? readBy(year, 'day', false, () => inYear) : noSuchDay(false);
  },
  examples: [
    { text: '20210630', gives: 'by 2021-06-30' },
    { text: '20210630前', gives: 'by 2021-06-30' },
    { text: '3.15前', gives: 'by 2021-03-15' },
    { text: '6.30', gives: 'by 2021-06-30' },
    { text: '6/30日前', gives: 'by 2021-06-30' },
    { text: '9.31', gives: 'unknown' },
    { text: '增长6.3', gives: null },
    { text: '面积5.12万亩', gives: null },
    { text: '3.15前开展检查', running: true, gives: null },
  ],
};
