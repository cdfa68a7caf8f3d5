import * as fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { displayWidth, padToWidth, wrapText } from '../../src/text/display-width.ts';

const anyText = fc.string({
  unit: fc.constantFrom(
    ...[
      '责',
      '任',
      '、',
      '“',
      '①',
      'é',
      'e\u0301',
      '👨‍👩‍👧',
      'ｶﾞ',
      '한',
      '\u200b',
      '\u302a',
      'Ａ',
      '～',
    ],
    ...['a', 'B', '9', '-', '.', '/', '%', ' ', '\n', '　'],
  ),
  maxLength: 80,
});

describe('displayWidth', () => {
  test.each([
    ['', 0],
    ['abc', 3],
    ['3月底', 5],
    ['责任单位：', 10],
    ['（一）', 6],
    ['e\u0301', 1],
    ['👨‍👩‍👧', 2],
    ['\u001b[1m粗\u001b[22m', 2],
  ])('%j takes %i', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  test('the short cut for plain text measures as string-width does', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = text.replace(/\n/gu, '');
        expect(displayWidth(line)).toBe(stringWidth(line));
      }),
    );
    const plain = fc.integer({ min: 0x20, max: 0xff5e }).map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(plain, (char) => {
        expect(displayWidth(char)).toBe(stringWidth(char));
      }),
      {
        numRuns: 5000,
      },
    );
  });
});

describe('wrapText', () => {
  test.each([
    ['责任单位 2025', 6, ['责任单', '位', '2025']],
    ['责任单位', 7, ['责任单', '位']],
    ['责任单位', 8, ['责任单位']],
    ['a\n\nb', 4, ['a', '', 'b']],
    ['plan-parse reads plans', 10, ['plan-parse', 'reads', 'plans']],
    ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['到2025-06-30止', 8, ['到2025-0', '6-30止']],
    ['责任', 1, ['责', '任']],
    ['   ', 2, ['']],
    ['', 4, ['']],
  ])('%j in %i', (text, width, lines) => {
    expect(wrapText(text, width)).toEqual(lines);
  });

  test('keeps every character, and the width', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 2, max: 30 }), (text, width) => {
        const lines = wrapText(text, width);
        const ink = (string: string): string => string.replace(/\s/gu, '');
        expect(ink(lines.join(''))).toBe(ink(text));
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      }),
      { numRuns: 500 },
    );
  });
});

test('padToWidth', () => {
  expect(padToWidth('责任', 6)).toBe('责任  ');
  expect(padToWidth('责任', 3)).toBe('责任');
});
