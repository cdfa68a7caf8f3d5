import { expect, test } from 'vitest';
import {
  createDeadlineFinder,
  findDeadlines,
} from '../../src/language/deadlines/find-deadlines.ts';
import { passageFrom } from '../support/passage.ts';

const year = { year: 2025, from: 'title' } as const;
const find = createDeadlineFinder({ year, issuedOn: null });

test('a text that comes again is read alike, as an object of its own, where it is printed', () => {
  const passage = passageFrom('6月底前');
  const later = { ...passage, pieces: [{ at: 0, length: 4, offset: 70 }] };
  const [first] = find(passage, { stated: true, year });
  const [second] = find(later, { stated: true, year });
  expect(first?.deadline).toMatchObject({ date: '2025-06-30', yearFrom: 'title' });
  expect(second?.deadline).toEqual(first?.deadline);
  expect(second?.deadline).not.toBe(first?.deadline);
  expect([first?.printed, second?.printed]).toEqual([
    { start: 0, end: 4 },
    { start: 70, end: 74 },
  ]);
});

test.each([
  ['6月底前', true, { year: 2026, from: 'text' }, ['2026-06-30']],
  ['6月底前', true, null, [null]],
  ['6月底前', true, year, ['2025-06-30']],
  ['6月，推进公开', true, year, ['2025-06-30']],
  ['6月，推进公开', false, year, []],
] as const)('%s, stated %s, in %o: %o', (text, stated, from, dates) => {
  const found = find(passageFrom(text), { stated, year: from });
  expect(found.map(({ deadline }) => deadline.date)).toEqual(dates);
  const options = { stated, year: from, planYear: year, issuedOn: null };
  expect(found.map(({ deadline }) => deadline)).toEqual(
    findDeadlines(text, options).map(({ deadline }) => deadline),
  );
});

test.each([
  ['11月：根据招生情况，制定下一年度考核办法', ['2025-11-30']],
  ['3月：召开2024年度总结大会\n9月：长期制度落实到位', ['2025-03-31', '2025-09-30']],
  ['2025年：建成5所；2026年：建成8所', ['2025-12-31', '2026-12-31']],
  ['2025年6月：启动\n2025年12月', ['2025-06-30', '2025-12-31']],
  ['4月：报批；5-6月实施', ['2025-04-30', '2025-06-30']],
  ['6月底：完成；持续推进', ['2025-06-30', null]],
  ['第一阶段：3月底前；第二阶段：6月底前', ['2025-03-31', '2025-06-30']],
] as const)('times that head what they are for: %s', (text, dates) => {
  const found = find(passageFrom(text), { stated: true, year });
  expect(found.map(({ deadline }) => deadline.date)).toEqual(dates);
});

test.each([
  ['有效期至2028年12月31日'],
  ['征求意见时间为2025年4月19日—2025年4月28日'],
  ['未使用的可于年底申请兑换'],
  ['坚持“年初公布、年底兑现”的原则'],
  ['可享受每年2次免费住宿'],
])('no deadline of running text: %s', (text) => {
  expect(find(passageFrom(text), { stated: false, year })).toEqual([]);
});

test.each([
  ['自印发之日起30日内', '2025-02-19'],
  ['自印发之日起3个月内', '2025-04-20'],
  ['自本通知印发之日起半年内', null],
  ['本月底前', '2025-01-31'],
  ['下月5日前', '2025-02-05'],
  ['本月32日前', null],
] as const)('%s of a document of 20 January 2025: %s', (text, date) => {
  const issuedOn = { year: 2025, month: 1, day: 20 };
  expect(findDeadlines(text, { stated: true, year, issuedOn })[0]?.deadline.date).toBe(date);
});
