import {
  halves,
  insides,
  numberJoins,
  quarterCounts,
  quarterLetters,
  quarterUnit,
} from '../../../lexicon/deadlines.ts';
import { ordinalSign } from '../../../lexicon/marks.ts';
import { endOfMonth } from '../../../text/calendar.ts';
import { wordsOf } from '../../../text/pattern.ts';
import {
  before,
  beforeMonth,
  end,
  listed,
  numberOf,
  readBy,
  smallNumber,
  yearFragment,
  yearOf,
} from '../fragments.ts';
import type { PhraseFamily } from '../phrase.ts';
import { afterYear, firstsOf, yearStarts } from '../starters.ts';

const unit = wordsOf(quarterUnit);
const letters = wordsOf(quarterLetters);
const quarter = `(?<!${wordsOf(quarterCounts)})${ordinalSign}?(?<quarter>${smallNumber})(?:${unit}|${listed(unit)})|(?<![A-Za-z])${letters}(?<letterQuarter>[1-4])(?![0-9])`;
const tail = `(?:(?<end>${end})|(?<inside>${wordsOf(insides)}))?(?<before>${before})?`;
const halfByWord = new Map(halves.map((half) => [half.word, half]));

/** 第三季度, 二季度末前, 上半年: three or six months. */
export const quarterPhrase: PhraseFamily = {
  id: 'quarter',
  title: { en: 'A quarter or half of the year', zh: '季度、半年' },
  starts: new Set([...yearStarts, ordinalSign, ...firstsOf(halves, quarterLetters)]),
  afterNumber: new Set([...afterYear, ...firstsOf(quarterUnit, numberJoins)]),
  pattern: new RegExp(
    `(?:${yearFragment()})?(?:${quarter}|(?<half>${wordsOf(halves)}))${tail}`,
    'uy',
  ),
  read(match, context) {
    const groups = match.groups ?? {};
    const half = halfByWord.get(groups['half'] ?? '');
    const number = numberOf(groups['quarter'] ?? groups['letterQuarter']) ?? 0;
    if (!half && (number < 1 || number > 4)) return null;
    const firstMonth = half?.firstMonth ?? number * 3 - 2;
    const lastMonth = half?.lastMonth ?? number * 3;
    const isBefore = groups['before'] !== undefined;
    const isEnd = groups['end'] !== undefined || groups['inside'] !== undefined;
    const year = yearOf(groups, context);
    return readBy(year, half ? 'half' : 'quarter', isBefore || isEnd, (inYear) =>
      isBefore && !isEnd ? beforeMonth(inYear, firstMonth) : endOfMonth(inYear, lastMonth),
    );
  },
  examples: [
    { text: '第三季度', gives: 'by 2021-09-30' },
    { text: '三季度', gives: 'by 2021-09-30' },
    { text: '2023年第3季度', gives: 'by 2023-09-30' },
    { text: '二季度末', gives: 'by 2021-06-30' },
    { text: '三季度前', gives: 'by 2021-06-30' },
    { text: '三、四季度', gives: 'by 2021-09-30 + by 2021-12-31' },
    { text: 'Q3', gives: 'by 2021-09-30' },
    { text: '2022年Q1前', gives: 'by 2021-12-31' },
    { text: 'FAQ1', gives: null },
    { text: '上半年', gives: 'by 2021-06-30' },
    { text: '下半年', gives: 'by 2021-12-31' },
    { text: '2022年上半年完成', gives: 'by 2022-06-30' },
    { text: '2021年上半年完成目录调整', running: true, gives: 'by 2021-06-30' },
    { text: '2020年上半年建成两座水厂', running: true, gives: null },
    { text: '一季度末前报送总结', running: true, gives: 'by 2021-03-31' },
    { text: '前三季度增长5%', gives: null },
    { text: '前三季度增长5%', running: true, gives: null },
    { text: '二季度以来各镇开展排查', running: true, gives: null },
  ],
};
