import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDeadlines } from '../../src/language/deadlines/find-deadlines.ts';
import { daysInMonth, formatDay } from '../../src/text/calendar.ts';
import { showDeadline } from '../support/plans.ts';

/** A phrase and what it must mean, for a plan of 2021. */
interface Phrase {
  readonly text: string;
  readonly meaning: string;
}

const year = fc.integer({ min: 2010, max: 2035 });
const month = fc.integer({ min: 1, max: 12 });
const printedYear = fc.option(year, { nil: null });
const before = fc.constantFrom('', '前', '之前', '以前');
const endBefore = fc.constantFrom('', '前');

const day: fc.Arbitrary<Phrase> = fc
  .tuple(printedYear, month, fc.integer({ min: 1, max: 31 }), before)
  .filter(([y, m, d]) => d <= daysInMonth(y ?? 2021, m))
  .map(([y, m, d, tail]) => ({
    text: `${y ? `${y}年` : ''}${m}月${d}日${tail}`,
    meaning: `by ${formatDay({ year: y ?? 2021, month: m, day: d })}`,
  }));

const monthEnd: fc.Arbitrary<Phrase> = fc
  .tuple(printedYear, month, fc.constantFrom('底', '末'), endBefore)
  .map(([y, m, end, tail]) => ({
    text: `${y ? `${y}年` : ''}${m}月${end}${tail}`,
    meaning: `by ${formatDay({ year: y ?? 2021, month: m, day: daysInMonth(y ?? 2021, m) })}`,
  }));

const quarter: fc.Arbitrary<Phrase> = fc
  .tuple(printedYear, fc.integer({ min: 1, max: 4 }), fc.constantFrom('第', ''), fc.boolean())
  .map(([y, q, ordinal, isEnd]) => ({
    text: `${y ? `${y}年` : ''}${ordinal}${'一二三四'.charAt(q - 1)}季度${isEnd ? '末' : ''}`,
    meaning: `by ${formatDay({ year: y ?? 2021, month: q * 3, day: daysInMonth(y ?? 2021, q * 3) })}`,
  }));

const yearEnd: fc.Arbitrary<Phrase> = fc
  .tuple(year, fc.constantFrom('底', '年底', '末', '内'), endBefore)
  .map(([y, end, tail]) => ({ text: `${y}年${end}${tail}`, meaning: `by ${y}-12-31` }));

const monthRange: fc.Arbitrary<Phrase> = fc
  .tuple(year, month, month, fc.constantFrom('-', '—', '至', '到', '～'))
  .filter(([, a, b]) => a < b)
  .map(([y, a, b, join]) => ({
    text: `${y}年${a}月${join}${b}月`,
    meaning: `range ${formatDay({ year: y, month: a, day: 1 })}..${formatDay({ year: y, month: b, day: daysInMonth(y, b) })}`,
  }));

const everyMonth: fc.Arbitrary<Phrase> = fc.integer({ min: 1, max: 28 }).map((d) => ({
  text: `每月${d}日前`,
  meaning: `recurring FREQ=MONTHLY;BYMONTHDAY=${d}`,
}));

const workdays: fc.Arbitrary<Phrase> = fc
  .integer({ min: 1, max: 60 })
  .map((n) => ({ text: `${n}个工作日内`, meaning: `relative P${n}D` }));

const open: fc.Arbitrary<Phrase> = fc.constantFrom(
  { text: '长期坚持', meaning: 'ongoing' },
  { text: '持续推进', meaning: 'ongoing' },
  { text: '尽快', meaning: 'vague' },
);

const binding = fc.oneof(day, monthEnd, quarter, yearEnd, monthRange, everyMonth, workdays, open);

function read(text: string, stated: boolean): string[] {
  const options = { stated, year: { year: 2021, from: 'title' }, issuedOn: null } as const;
  return findDeadlines(text, options).map(({ deadline }) => showDeadline(deadline));
}

describe('deadlines written by a form of the spec are read back', () => {
  test('a phrase alone', () => {
    fc.assert(
      fc.property(binding, ({ text, meaning }) => {
        expect(read(text, true)).toEqual([meaning]);
      }),
      { numRuns: 1000 },
    );
  });

  test('with words around it that say nothing about time', () => {
    const lead = fc.constantFrom('', '于', '力争', '在');
    const tail = fc.constantFrom('完成', '取得明显成效', '完成任务', '');
    fc.assert(
      fc.property(lead, binding, tail, (a, { text, meaning }, b) => {
        expect(read(a + text + b, true)).toEqual([meaning]);
      }),
    );
  });

  test('blanks and full-width digits do not matter', () => {
    fc.assert(
      fc.property(binding, ({ text, meaning }) => {
        const wide = text.replace(
          /\d/gu,
          (d) => ` ${String.fromCharCode(d.charCodeAt(0) + 0xfee0)}`,
        );
        expect(read(wide, true)).toEqual([meaning]);
      }),
    );
  });

  test('in running text what is no phrase gives nothing', () => {
    const word = fc.constantFrom(
      '推进',
      '公开',
      '工作',
      '机制',
      '完善',
      '监督',
      '，',
      '。',
      '平台',
      '清单',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (parts) => {
        expect(read(parts.join(''), false)).toEqual([]);
      }),
    );
  });
});
