import { ends, fiveYearPlans, loosePeriods, periods } from '../../../lexicon/deadlines.ts';
import { wordsOf } from '../../../text/pattern.ts';
import { before } from '../fragments.ts';
import type { PhraseFamily } from '../phrase.ts';
import { closingQuotes, firstsOf, quotes } from '../starters.ts';

const plans = new Map(fiveYearPlans.map((plan) => [plan.word, plan.firstYear]));
const quoted = `[“"‘]?(?<plan>${wordsOf(fiveYearPlans)})[”"’]?`;

/** “十四五”末, “十四五”期间. */
export const fiveYearPlanPhrase: PhraseFamily = {
  id: 'five-year-plan',
  title: { en: 'A five-year plan', zh: '五年规划期' },
  starts: new Set([...quotes, ...firstsOf(fiveYearPlans)]),
  afterNumber: new Set([...closingQuotes, ...firstsOf(periods, loosePeriods, ends)]),
  pattern: new RegExp(
    `${quoted}(?:(?<period>${wordsOf(periods)})|(?<loose>${wordsOf(loosePeriods)})|${wordsOf(ends)}(?:${before})?)`,
    'uy',
  ),
  read(match) {
    const groups = match.groups ?? {};
    const firstYear = plans.get(groups['plan'] ?? '');
    if (firstYear === undefined) return null;
    const date = `${firstYear + 4}-12-31`;
    if (!groups['period'] && !groups['loose']) {
      return { deadline: { kind: 'by', date, precision: 'year', yearFrom: 'text' }, binds: true };
    }
    const start = `${firstYear}-01-01`;
    return {
      deadline: { kind: 'range', start, date, precision: 'year', yearFrom: 'text' },
      binds: groups['period'] !== undefined,
    };
  },
  examples: [
    { text: '“十四五”末', gives: 'by 2025-12-31' },
    { text: '十四五期间', gives: 'range 2021-01-01..2025-12-31' },
    { text: '“十四五”时期', gives: 'range 2021-01-01..2025-12-31' },
    { text: '“十五五”末前', gives: 'by 2030-12-31' },
    { text: '“十四五”期间新建10座水厂', running: true, gives: 'range 2021-01-01..2025-12-31' },
    { text: '编制“十四五”规划', running: true, gives: null },
    { text: '公开“十四五”时期发展规划', running: true, gives: null },
  ],
};
