import { describe, expect, test } from 'vitest';
import { areCounted, readBareNumber } from '../../src/words/bare-numbers.ts';

describe('numbers that stand alone', () => {
  test.each<[string, number | null]>([
    ['3', 3],
    ['３.', 3],
    ['（二）', 2],
    ['十二、', 12],
    ['', null],
    ['3个', null],
    ['3-2', null],
    ['95%', null],
    ['一般', null],
  ])('%s → %s', (text, value) => {
    expect(readBareNumber(text)).toBe(value);
  });

  test.each<[readonly string[], boolean]>([
    [['1', '2', '3'], true],
    [['1', '1', '2', '1', '2'], true],
    [['25', '26', '27'], true],
    [['1', '2', '3', '4', '6'], true],
    [['120', '35', '80'], false],
    [['1', '甲'], false],
    [[], false],
  ])('%j counts: %s', (texts, counts) => {
    expect(areCounted(texts)).toBe(counts);
  });
});
