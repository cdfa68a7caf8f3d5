import { relativeMonths } from '../../../lexicon/deadlines.ts';
import { addMonths, endOfMonth, formatDay, isRealDay } from '../../../text/calendar.ts';
import { wordsOf } from '../../../text/pattern.ts';
import { before, day, end, noSuchDay, numberOf, smallNumber } from '../fragments.ts';
import type { PhraseFamily } from '../phrase.ts';
import { firstsOf } from '../starters.ts';

const shifts = new Map(relativeMonths.map((entry) => [entry.word, entry.shift]));

/** 本月20日前, 下月底: in the month of the document's own date, or the next. */
export const thisMonthPhrase: PhraseFamily = {
  id: 'this-month',
  title: { en: 'This month or the next', zh: '本月、下月' },
  starts: new Set(firstsOf(relativeMonths)),
  pattern: new RegExp(
    `(?<word>${wordsOf(relativeMonths)})(?:(?<day>${smallNumber})${day}|${end})(?<before>${before})?`,
    'uy',
  ),
  read(match, { issuedOn }) {
    const groups = match.groups ?? {};
    const date = numberOf(groups['day']);
    const precision = date === null ? 'month' : 'day';
    const binds = groups['before'] !== undefined || date === null;
    if (!issuedOn) return { deadline: { kind: 'by', date: null, precision }, binds };
    const inMonth = addMonths({ ...issuedOn, day: 1 }, shifts.get(groups['word'] ?? '') ?? 0);
    const last =
      date === null ? endOfMonth(inMonth.year, inMonth.month) : { ...inMonth, day: date };
    if (!isRealDay(last)) return noSuchDay(binds);
    return {
      deadline: { kind: 'by', date: formatDay(last), precision, yearFrom: 'issued' },
      binds,
    };
  },
  examples: [
    { text: '本月底前', gives: 'by' },
    { text: '本月20日前', gives: 'by' },
    { text: '下个月5日前提交', running: true, gives: 'by' },
    { text: '下月5日', gives: 'by' },
    { text: '各部门须于本月二十日前提交明细', running: true, gives: 'by' },
    { text: '本月15日召开会议', running: true, gives: null },
    { text: '本月重点工作', gives: null },
  ],
};
