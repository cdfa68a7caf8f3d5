import { describe, expect, test } from 'vitest';
import { parseOwners } from '../../src/language/owners/parse-owners.ts';
import { passageFrom } from '../support/passage.ts';

const namesOf = (text: string): string[] =>
  parseOwners(passageFrom(text), { role: 'lead', people: false, leadRule: null }).owners.map(
    ({ owner }) => owner.name,
  );

describe('a list of levels is one name', () => {
  test.each([
    '各区、县（市）政府',
    '各县（市、区）、乡镇（街道）',
    '各区、县教育局',
    '各乡、镇党委',
  ])('%s', (text) => {
    expect(namesOf(text)).toEqual([text]);
  });
});

describe('a body of a higher level behind a lower one is another name', () => {
  test.each([
    ['各镇、县教育局', ['各镇', '县教育局']],
    ['各镇（街道）、县教育局', ['各镇（街道）', '县教育局']],
    ['各乡镇、县教育局牵头', ['各乡镇', '县教育局']],
    ['各县（市、区）、市教育局', ['各县（市、区）', '市教育局']],
    ['各乡镇、县财政局', ['各乡镇', '县财政局']],
  ])('%s', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});
