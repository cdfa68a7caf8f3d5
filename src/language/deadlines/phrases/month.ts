import { insides, monthUnit, numberJoins, thirds, untils } from '../../../lexicon/deadlines.ts';
import { addDays, type Day, endOfMonth } from '../../../text/calendar.ts';
import { wordsOf } from '../../../text/pattern.ts';
import {
  before,
  beforeMonth,
  end,
  listed,
  month,
  noSuchDay,
  numberOf,
  readBy,
  smallNumber,
  week,
  yearFragment,
  yearOf,
} from '../fragments.ts';
import type { PhraseFamily } from '../phrase.ts';
import { afterYear, figureSigns, firstsOf, yearStarts } from '../starters.ts';

const printed = `(?:${yearFragment()})?(?<month>${smallNumber})(?:${month}|${listed(month)})`;
const numeric = '(?<iso>(?:19|20)[0-9]{2})[-/.](?<isoMonth>0?[1-9]|1[0-2])(?![0-9./-])';
const tail = `(?:(?<third>${wordsOf(thirds)})|(?<end>${end})|(?<inside>${wordsOf(insides)}))?(?<before>${before})?`;
const thirdByWord = new Map(thirds.map((third) => [third.word, third]));

/** 6月底前, 6月, 6月中旬: a month or a third of one. */
export const monthPhrase: PhraseFamily = {
  id: 'month',
  title: { en: 'A month or a third of one', zh: '月份、旬' },
  starts: new Set(yearStarts),
  afterNumber: new Set([...afterYear, ...firstsOf(monthUnit, numberJoins), ...figureSigns]),
  pattern: new RegExp(
    `(?<until>${wordsOf(untils)})?(?:${printed}|${numeric})(?!${week})${tail}`,
    'uy',
  ),
  read(match, context) {
    const groups = match.groups ?? {};
    const year = groups['iso']
      ? ({ year: Number(groups['iso']), from: 'text' } as const)
      : yearOf(groups, context);
    const number = numberOf(groups['isoMonth'] ?? groups['month']) ?? 0;
    const isBefore = groups['before'] !== undefined;
    const isEnd = groups['end'] !== undefined || groups['inside'] !== undefined;
    const binds = isBefore || isEnd || groups['until'] !== undefined;
    if (number < 1 || number > 12) return noSuchDay(binds);
    const third = thirdByWord.get(groups['third'] ?? '');
    return readBy(year, third ? 'third' : 'month', binds, (inYear) => {
      if (third) return endOfThird(inYear, number, isBefore ? third.first - 1 : third.last);
      return isBefore && !isEnd ? beforeMonth(inYear, number) : endOfMonth(inYear, number);
    });
  },
  examples: [
    { text: '6月底前', gives: 'by 2021-06-30' },
    { text: '12 月底', gives: 'by 2021-12-31' },
    { text: '2021年6月末', gives: 'by 2021-06-30' },
    { text: '6月', gives: 'by 2021-06-30' },
    { text: '6月份完成', gives: 'by 2021-06-30' },
    { text: '2021.06', gives: 'by 2021-06-30' },
    { text: '2024年2月底', gives: 'by 2024-02-29' },
    { text: '产量1200.5万吨', gives: null },
    { text: '6月前', gives: 'by 2021-05-31' },
    { text: '1月前', gives: 'by 2020-12-31' },
    { text: '6月上旬', gives: 'by 2021-06-10' },
    { text: '6月中旬前', gives: 'by 2021-06-10' },
    { text: '二月下旬', gives: 'by 2021-02-28' },
    { text: '9月投入使用', gives: 'by 2021-09-30' },
    { text: '6、9、12月', gives: 'by 2021-06-30 + by 2021-09-30 + by 2021-12-31' },
    { text: '2022年6、12月底前', gives: 'by 2022-06-30 + by 2022-12-31' },
    { text: '13月', gives: 'unknown' },
    { text: '3月第一周', gives: null },
    { text: '3月底前，将清单上报', running: true, gives: 'by 2021-03-31' },
    { text: '组织年终考核12月底前完成', running: true, gives: 'by 2021-12-31' },
    { text: '5月底修订办法', running: true, gives: 'by 2021-05-31' },
    { text: '6月底前提出方案', running: true, gives: 'by 2021-06-30' },
    { text: '6月全面完成改造', running: true, gives: 'by 2021-06-30' },
    { text: '3月前后开展检查', running: true, gives: null },
    { text: '6月在全区开展宣传', running: true, gives: null },
    { text: '比2020年12月底增长5%', running: true, gives: null },
  ],
};

/** Last day of a third that ends on `last`; 0 is the month before, null the month's end. */
function endOfThird(year: number, monthNumber: number, last: number | null): Day {
  return last === null
    ? endOfMonth(year, monthNumber)
    : addDays({ year, month: monthNumber, day: 1 }, last - 1);
}
