import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldText, unfoldRange } from '../../src/text/fold.ts';

test.each([
  ['１２ 月底', '12月底'],
  ['（一）加强', '(一)加强'],
  ['责 任\n单 位', '责任单位'],
  ['\u3000\u200b牵头：A', '牵头:A'],
  ['1﹒加强', '1.加强'],
  ['責任單位：區財政局', '责任单位:区财政局'],
  ['〔2018〕22号、《办法》', '〔2018〕22号、《办法》'],
  ['（\uffff ）', '(\uffff)'],
  ['', ''],
])('%o folds to %o', (text, folded) => {
  expect(fold(text)).toBe(folded);
  expect(foldText(text).text).toBe(folded);
});

test('a long text folds as a short one does', () => {
  expect(fold('（一） '.repeat(10_000))).toBe('(一)'.repeat(10_000));
});

describe('unfoldRange', () => {
  test('leads back to the printed words', () => {
    const text = '于 １２ 月底 前完成';
    const folded = foldText(text);
    const at = folded.text.indexOf('12月底前');
    const [start, end] = unfoldRange(folded, at, at + 5);
    expect(text.slice(start, end)).toBe('１２ 月底 前');
  });

  test('every stretch of a folded text folds back to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (text, a, b) => {
        const folded = foldText(text);
        const start = Math.min(a, b) % (folded.text.length + 1);
        const end = start + (Math.max(a, b) % (folded.text.length - start + 1));
        const [from, to] = unfoldRange(folded, start, end);
        expect(fold(text.slice(from, to))).toBe(folded.text.slice(start, end));
      }),
    );
  });
});
