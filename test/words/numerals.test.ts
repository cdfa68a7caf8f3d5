import { expect, test } from 'vitest';
import { readNumeral } from '../../src/words/numerals.ts';

test.each([
  ['12', 12],
  ['0', 0],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['三十一', 31],
  ['一百零一', 101],
  ['二百零三', 203],
  ['廿五', 25],
  ['卅一', 31],
  ['二○二五', 2025],
  ['二〇二五', 2025],
  ['二О二五', 2025],
  ['贰拾', 20],
  ['两', 2],
])('%s is %i', (text, value) => {
  expect(readNumeral(text)).toBe(value);
});

test.each(['', '百十', '十十', '二二十', '甲', '一年', '1.5'])('%s is no numeral', (text) => {
  expect(readNumeral(text)).toBeNull();
});
