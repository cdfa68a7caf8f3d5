import { describe, expect, test } from 'vitest';
import { findDeadlines } from '../../src/language/deadlines/find-deadlines.ts';
import { findOwnerMarks } from '../../src/language/owners/find-marks.ts';
import { parseOwners } from '../../src/language/owners/parse-owners.ts';
import { readHeader } from '../../src/words/headers.ts';
import { readMark } from '../../src/words/marks.ts';
import { passageFrom } from '../support/passage.ts';

/** At quadratic cost one of these takes minutes; the test's time limit is the measure. */
const LENGTH = 100_000;
const hostile = [
  '一',
  '、',
  '年',
  '（',
  '）',
  '〔',
  '月',
  '1',
  '0',
  '第',
  '牵头',
  '各',
  '每',
  '：',
  '责任单位：',
  '等',
  '和',
  '《',
  '“',
  '前',
  '底',
  ' ',
  '\n',
  '，',
  '。',
  '一、',
  '（一）',
  '1.',
  '自',
  '十四五',
  '局和',
  '局 ',
  '局\n',
  '负责，',
  '（负责）',
  '（局负责',
  '至',
  '到2025年',
  '为牵头单位',
  '会同',
  '*',
  '张 ',
  '以下均需',
  '青禾等市、',
  '青禾、白水市政府、',
  '各建设、',
  '建设、',
  '各区、县、',
  '标☆的为牵头',
  '同上、',
].map((unit) => [unit, unit.repeat(Math.ceil(LENGTH / unit.length))] as const);

describe.each(hostile)('100,000 characters of %o', (_unit, text) => {
  test('owners', () => {
    const options = { role: null, people: false, leadRule: null };
    expect(() => parseOwners(passageFrom(text), options)).not.toThrow();
    expect(() => findOwnerMarks(passageFrom(text))).not.toThrow();
  }, 5_000);

  test('deadlines', () => {
    for (const stated of [true, false]) {
      expect(() => findDeadlines(text, { stated, year: null, issuedOn: null })).not.toThrow();
    }
  }, 5_000);

  test('marks and headers', () => {
    expect(() => readMark(text)).not.toThrow();
    expect(() => readHeader(text)).not.toThrow();
  }, 1_000);
});
