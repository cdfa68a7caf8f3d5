import { expect, test } from 'vitest';
import type { Paragraph } from '../../src/model/document.ts';
import { findBrackets } from '../../src/text/brackets.ts';
import {
  hullOf,
  joinPassages,
  passageOf,
  slicePassage,
  trimPassage,
} from '../../src/text/passage.ts';
import { firstSentenceEnd } from '../../src/text/sentences.ts';
import { countInk, isSpace, tidyLines, tidySpace } from '../../src/text/white-space.ts';

function paragraph(text: string, offset: number): Paragraph {
  return {
    kind: 'paragraph',
    text,
    offset,
    number: null,
    headingLevel: null,
    place: { line: 1, column: 1 },
  };
}

test('a slice of joined paragraphs knows where each part stands', () => {
  const joined = joinPassages(
    [passageOf(paragraph('甲乙丙', 10)), passageOf(paragraph('丁戊', 20))],
    '\n',
  );
  expect(joined.text).toBe('甲乙丙\n丁戊');
  const slice = slicePassage(joined, 2, 5);
  expect(slice.text).toBe('丙\n丁');
  expect(slice.pieces).toEqual([
    { at: 0, length: 1, offset: 12 },
    { at: 2, length: 1, offset: 20 },
  ]);
  expect(hullOf(slice)).toEqual({ start: 12, end: 21 });
});

test('trimming moves the place along', () => {
  const trimmed = trimPassage(passageOf(paragraph('  甲乙 ', 5)));
  expect(trimmed).toEqual({ text: '甲乙', pieces: [{ at: 0, length: 2, offset: 7 }] });
});

test.each([
  [
    'a（b（c）d）e（f',
    [
      [1, 8, true],
      [9, 11, false],
    ],
  ],
  [
    '（a)〔b〕',
    [
      [0, 3, true],
      [3, 6, true],
    ],
  ],
  ['a）b', []],
])('brackets of %s', (text, expected) => {
  expect(findBrackets(text).map((b) => [b.start, b.end, b.closed])).toEqual(expected);
});

test.each([
  ['加强领导。明确责任。', 5],
  ['加强领导；明确责任', 9],
  ['完成了吗？没有', 5],
])('first sentence of %s', (text, end) => {
  expect(firstSentenceEnd(text)).toBe(end);
});

test.each([
  ['行政服务中心\n 管委会', '行政服务中心管委会'],
  ['Action  Plan\n2019', 'Action Plan 2019'],
  ['APP 建设', 'APP建设'],
])('tidySpace(%o)', (text, tidy) => {
  expect(tidySpace(text)).toBe(tidy);
});

test('tidyLines keeps one break', () => {
  expect(tidyLines(' 甲 \n\n 乙 ')).toBe('甲\n乙');
});

test('isSpace knows what a pattern takes for white space, of all UTF-16 units', () => {
  const units = Array.from({ length: 0x1_0000 }, (_, code) => code);
  const spaces = units.filter((code) => /\s/u.test(String.fromCharCode(code)));
  expect(units.filter(isSpace)).toEqual(spaces);
});

test('countInk counts what is printed', () => {
  expect(countInk(' 甲\u3000乙\n丙 ')).toBe(3);
});
