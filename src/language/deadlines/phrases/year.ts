import {
  completions,
  insides,
  middles,
  numberJoins,
  pastYears,
  untils,
  yearEnds,
  yearMiddles,
  yearUnit,
} from '../../../lexicon/deadlines.ts';
import { addDays, endOfMonth } from '../../../text/calendar.ts';
import { wordsOf } from '../../../text/pattern.ts';
import { chineseNumeralPattern } from '../../../words/numerals.ts';
import { before, end, pastYear, readBy, yearFragment, yearOf } from '../fragments.ts';
import type { PhraseFamily } from '../phrase.ts';
import { afterYear, firstsOf, yearStarts } from '../starters.ts';

const yearEndWord = wordsOf(yearEnds);
const middle = `(?:${wordsOf(yearMiddles)}|${wordsOf(middles)}(?=${before}|[,;。、)]|$))`;
/** Behind 到2022年和: 到 holds for both years. */
const alsoUntil = `(?<=${wordsOf(untils)}[0-9]{4}${wordsOf(yearUnit)}${wordsOf(numberJoins)})`;
/** Before 、2024年底前: 底前 holds for all years of the list. */
const listedYear = `(?=(?:${wordsOf(numberJoins)}[0-9]{4}${wordsOf(yearUnit)}){0,5}${wordsOf(numberJoins)}[0-9]{4}${wordsOf(yearUnit)}(?:${yearEndWord}|${end}))`;
/** 2025年汛期前: the year alone does not say when. */
const event = `\\p{Script=Han}{2,10}${before}(?:[,;。、)]|$|${wordsOf(completions)})`;
const noNumberBefore = `(?<![0-9]|${chineseNumeralPattern})`;

/** 2021年底前, 年内, 今年年末: the end of a year. */
export const yearEndPhrase: PhraseFamily = {
  id: 'year-end',
  title: { en: 'The end of a year', zh: '年底、年内' },
  starts: new Set([...yearStarts, ...firstsOf(yearEnds)]),
  afterNumber: new Set(afterYear),
  pattern: new RegExp(
    `(?:${yearFragment()}(?:${yearEndWord}|${end}|${wordsOf(insides)})|${noNumberBefore}${yearEndWord})(?:${before})?`,
    'uy',
  ),
  read(match, context) {
    const year = yearOf(match.groups ?? {}, context);
    return readBy(year, 'year', true, (inYear) => ({ year: inYear, month: 12, day: 31 }));
  },
  examples: [
    { text: '2021年底前', gives: 'by 2021-12-31' },
    { text: '2025年年底', gives: 'by 2025-12-31' },
    { text: '今年年底前', gives: 'by 2021-12-31' },
    { text: '年底', gives: 'by 2021-12-31' },
    { text: '年内', gives: 'by 2021-12-31' },
    { text: '2021年内', gives: 'by 2021-12-31' },
    { text: '二〇二二年底前', gives: 'by 2022-12-31' },
    { text: '年底前将情况报区政府', running: true, gives: 'by 2021-12-31' },
    { text: '年内培育50家示范企业', running: true, gives: 'by 2021-12-31' },
    { text: '截至2020年底，已完成120项', running: true, gives: null },
    { text: '在毕业年度内从事个体经营', running: true, gives: null },
    { text: '较2020年底下降5%', running: true, gives: null },
    { text: '《2018年底评估办法》', running: true, gives: null },
  ],
};

/** 到2025年, 2025年前, 2021年: a whole year. */
export const yearPhrase: PhraseFamily = {
  id: 'year',
  title: { en: 'A whole year', zh: '年份' },
  starts: new Set([...yearStarts, ...firstsOf(yearMiddles)]),
  afterNumber: new Set(afterYear),
  pattern: new RegExp(
    `(?:(?<until>${wordsOf(untils)})|(?<also>${alsoUntil})|)${yearFragment()}(?:(?<middle>${middle})|(?<listed>${listedYear})|(?!${yearEndWord}|${end}|${wordsOf(insides)}|${event}))(?<before>${before})?|${noNumberBefore}(?<bareMiddle>${wordsOf(yearMiddles)})(?<middleBefore>${before})?`,
    'uy',
  ),
  read(match, context) {
    const groups = match.groups ?? {};
    const year = yearOf(groups, context);
    if (groups['middle'] || groups['bareMiddle']) {
      const binds = groups['before'] !== undefined || groups['middleBefore'] !== undefined;
      return readBy(year, 'half', binds, (inYear) => endOfMonth(inYear, 6));
    }
    if (!groups['before']) {
      const binds = ['until', 'also', 'listed'].some((name) => groups[name] !== undefined);
      return readBy(year, 'year', binds, (inYear) => endOfMonth(inYear, 12));
    }
    const reading = readBy(year, 'year', true, (inYear) =>
      addDays({ year: inYear, month: 1, day: 1 }, -1),
    );
    return { ...reading, deadline: { ...reading.deadline, note: 'before-bare-year' } };
  },
  examples: [
    { text: '到2025年', gives: 'by 2025-12-31' },
    { text: '至2025年', gives: 'by 2025-12-31' },
    { text: '2021年', gives: 'by 2021-12-31' },
    { text: '2022年度', gives: 'by 2022-12-31' },
    { text: '本年度', gives: 'by 2021-12-31' },
    {
      text: '到2022年和2030年，水平分别达到',
      running: true,
      gives: 'by 2022-12-31 + by 2030-12-31',
    },
    {
      text: '2022年、2023年年底前分别建成5所、6所',
      running: true,
      gives: 'by 2022-12-31 + by 2023-12-31',
    },
    { text: '2025年前', gives: 'by 2024-12-31' },
    { text: '25年底', gives: 'by 2025-12-31' },
    { text: '年中', gives: 'by 2021-06-30' },
    { text: '2025年中', gives: 'by 2025-06-30' },
    { text: '2025年年中前', gives: 'by 2025-06-30' },
    { text: '2025年汛期前完成', gives: null },
    { text: '到2025年底', gives: 'by 2025-12-31' },
    { text: '力争到2025年，产值突破千亿', running: true, gives: 'by 2025-12-31' },
    { text: '2023年全面完成改造', running: true, gives: 'by 2023-12-31' },
    { text: '2021年建成的卫生院', running: true, gives: null },
    { text: '改造2000年以前建成的老旧小区', running: true, gives: null },
    { text: '建立2021年台账', running: true, gives: null },
    { text: '2022年起执行新标准', running: true, gives: null },
    { text: '2018年以来成效明显', running: true, gives: null },
    { text: '印发2021年工作要点', running: true, gives: null },
    { text: '制定年度开放计划', running: true, gives: null },
  ],
};

/** 去年底, 近年: over, and no deadline. */
export const pastYearPhrase: PhraseFamily = {
  id: 'past-year',
  title: { en: 'A year that is over', zh: '过去的年份' },
  starts: new Set(firstsOf(pastYears)),
  pattern: new RegExp(`${pastYear}(?:${yearEndWord}|${end}|${wordsOf(insides)})?`, 'uy'),
  read: () => null,
  examples: [
    { text: '去年底', running: true, gives: null },
    { text: '对照去年年底前的清单', running: true, gives: null },
  ],
};
