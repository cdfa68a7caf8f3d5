import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printable, printableLines, printableText } from '../../src/text/printable.ts';

const steering = [
  '\u0000',
  '\u001b',
  '\u007f',
  '\u009b',
  '\u061c',
  '\u200e',
  '\u200f',
  '\u2028',
  '\u202e',
  '\u2069',
];

describe('printable', () => {
  test.each([
    ['区财政局（牵头）', '区财政局（牵头）'],
    ['a\u001b[2J', 'a\\u001b[2J'],
    ['a\nb\tc\rd', 'a\\u000ab\\u0009c\\u000dd'],
    ['\u202eabc\u2066', '\\u202eabc\\u2066'],
    ['\\u001b', '\\u001b'],
    ['e\u0301\u200d👍', 'e\u0301\u200d👍'],
  ])('%j becomes %j', (text, expected) => {
    expect(printable(text)).toBe(expected);
  });

  test('nothing that steers a terminal is left', () => {
    const text = fc.string({ unit: fc.constantFrom(...steering, 'a', '责', '\n', '\t', '\r') });
    fc.assert(
      fc.property(text, (value) => {
        expect(printable(value)).not.toMatch(
          /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u,
        );
        expect(printableLines(value)).not.toMatch(/[^\n\P{Cc}]/u);
        expect(printableText(value)).not.toMatch(/[^\t\n\r\P{Cc}]/u);
      }),
    );
  });
});

test('printableLines keeps line breaks, of any kind, and makes tabs blanks', () => {
  expect(printableLines('a\r\nb\rc\n\td\u0007')).toBe('a\nb\nc\n d\\u0007');
});

test('printableText keeps line breaks and tabs, and the value of JSON', () => {
  expect(printableText('a\r\n\tb\u009b')).toBe('a\r\n\tb\\u009b');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (value) => {
      expect(JSON.parse(printableText(JSON.stringify(value)))).toBe(value);
    }),
  );
});
