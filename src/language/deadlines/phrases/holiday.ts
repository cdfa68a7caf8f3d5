import { befores, holidays, holidayTails } from '../../../lexicon/deadlines.ts';
import { type Day, dayBefore, lunarDay, pureBrightnessDay } from '../../../text/calendar.ts';
import { wordsOf } from '../../../text/pattern.ts';
import { chineseNumeralPattern } from '../../../words/numerals.ts';
import { before, readBy, yearFragment, yearOf } from '../fragments.ts';
import type { PhraseFamily } from '../phrase.ts';
import { afterYear, closingQuotes, firstsOf, quotes, yearStarts } from '../starters.ts';

const byWord = new Map(holidays.map((holiday) => [holiday.word, holiday]));
const name = `(?<!${chineseNumeralPattern})[“"]?(?<holiday>${wordsOf(holidays)})(?:[”"])?(?:${wordsOf(holidayTails)})?`;

/** 国庆前, 春节前, “五一”前: the day before a holiday. */
export const holidayPhrase: PhraseFamily = {
  id: 'holiday',
  title: { en: 'Before a holiday', zh: '节日前' },
  starts: new Set([...yearStarts, ...quotes, ...firstsOf(holidays)]),
  afterNumber: new Set([...afterYear, ...closingQuotes, ...firstsOf(holidayTails, befores)]),
  pattern: new RegExp(`(?:${yearFragment()})?${name}${before}`, 'uy'),
  read(match, context) {
    const groups = match.groups ?? {};
    const word = groups['holiday'] ?? '';
    const year = yearOf(groups, context);
    const isNewYear = byWord.get(word)?.month === 1 && year?.from !== 'text';
    return readBy(year, 'event', true, (inYear) =>
      dayBefore(holidayIn(word, isNewYear ? inYear + 1 : inYear)),
    );
  },
  examples: [
    { text: '国庆前', gives: 'by 2021-09-30' },
    { text: '“五一”前', gives: 'by 2021-04-30' },
    { text: '五一前', gives: 'by 2021-04-30' },
    { text: '春节前', gives: 'by 2021-02-11' },
    { text: '2025年春节前', gives: 'by 2025-01-28' },
    { text: '元旦前', gives: 'by 2021-12-31' },
    { text: '中秋节前', gives: 'by 2021-09-20' },
    { text: '清明节前', gives: 'by 2021-04-03' },
    { text: '端午节前', gives: 'by 2021-06-13' },
    { text: '七一前', gives: 'by 2021-06-30' },
    { text: '在国庆节前完成整改', running: true, gives: 'by 2021-09-30' },
    { text: '国庆前后加强值守', running: true, gives: null },
    { text: '传达“七一”讲话精神', running: true, gives: null },
  ],
};

function holidayIn(word: string, year: number): Day {
  const holiday = byWord.get(word);
  const [lunarMonth, lunarDate] = holiday?.lunar ?? [0, 0];
  const lunar = holiday?.lunar ? lunarDay(year, lunarMonth, lunarDate) : null;
  if (lunar) return lunar;
  if (holiday?.solarTerm) return pureBrightnessDay(year);
  return { year, month: holiday?.month ?? 1, day: holiday?.day ?? 1 };
}
