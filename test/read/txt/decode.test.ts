import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ReadError } from '../../../src/model/errors.ts';
import { decodeText } from '../../../src/read/txt/decode.ts';
import { join, legacy, utf8, utf16 } from '../../support/texts.ts';

const text = '青禾县2025年政务公开工作要点\n一、推进公开。（县司法局负责，6月底前）\n';
const traditional = '青禾縣2025年政務公開工作要點\n一、推進公開。（縣司法局負責，6月底前）\n';
const mark = Uint8Array.of(0xef, 0xbb, 0xbf);

describe('an encoding is known', () => {
  test.each([
    ['UTF-8', utf8(text), 'utf-8', text],
    ['UTF-8 with its mark', join(mark, utf8(text)), 'utf-8', text],
    ['ASCII', utf8('Annual plan\n1. Open data.\n'), 'utf-8', 'Annual plan\n1. Open data.\n'],
    ['GB18030', legacy(text, 'gb18030'), 'gb18030', text],
    ['Big5', legacy(traditional, 'big5'), 'big5', traditional],
    ['UTF-16LE with its mark', join(Uint8Array.of(0xff, 0xfe), utf16(text)), 'utf-16le', text],
    [
      'UTF-16BE with its mark',
      join(Uint8Array.of(0xfe, 0xff), utf16(text, 'be')),
      'utf-16be',
      text,
    ],
    ['UTF-16LE without', utf16(text), 'utf-16le', text],
    ['UTF-16BE without', utf16(text, 'be'), 'utf-16be', text],
  ] as const)('%s', (_name, bytes, encoding, decoded) => {
    expect(decodeText(bytes)).toEqual({ text: decoded, encoding });
  });

  test.each([
    ['one line of GB18030', legacy('县教育局牵头', 'gb18030'), 'gb18030'],
    ['a few characters of GB18030', legacy('工作要点', 'gb18030'), 'gb18030'],
    ['UTF-16 without any ASCII', utf16('工作方案由县教育局负责推进'), 'utf-16le'],
    ['a character beyond the basic plane', utf8('𠮷林县工作要点'), 'utf-8'],
    [
      'four-byte GB18030',
      join(legacy('工作要点', 'gb18030'), Uint8Array.of(0x95, 0x32, 0x82, 0x36)),
      'gb18030',
    ],
  ] as const)('%s', (_name, bytes, encoding) => {
    expect(decodeText(bytes).encoding).toBe(encoding);
  });

  test('undecodable signs that the file itself holds stay', () => {
    expect(decodeText(utf8('工作\ufffd要点')).text).toBe('工作\ufffd要点');
  });
});

/** Code and line of the error that bytes give. */
function errorOf(bytes: Uint8Array): string {
  try {
    decodeText(bytes);
    return 'none';
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    return `${error.code} ${error.detail['line'] ?? '-'}`;
  }
}

describe('damaged bytes', () => {
  const lines = (count: number): string => '一、推进公开工作，公布权责清单。\n'.repeat(count);

  test.each([
    [
      'a stray byte on line 3 of UTF-8',
      join(utf8(lines(2)), Uint8Array.of(0xff), utf8(lines(1))),
      'encoding-mixed 3',
    ],
    [
      'UTF-8 that goes on in GB18030',
      join(utf8(lines(4)), legacy(lines(2), 'gb18030')),
      'encoding-mixed 5',
    ],
    [
      'GB18030 that goes on in UTF-8',
      join(legacy(lines(3), 'gb18030'), utf8(lines(2))),
      'encoding-mixed -',
    ],
    ['UTF-8 cut within a character', utf8(lines(3)).slice(0, -2), 'encoding-mixed 3'],
    [
      'a marked UTF-8 file with a stray byte',
      join(mark, utf8(lines(1)), Uint8Array.of(0x80)),
      'encoding-mixed 2',
    ],
    [
      'half a surrogate pair in UTF-16',
      join(Uint8Array.of(0xff, 0xfe), utf16(lines(1)), Uint8Array.of(0x3d, 0xd8)),
      'encoding-mixed -',
    ],
    [
      'a program',
      Uint8Array.from({ length: 4000 }, (_, index) => (index * 7) % 5),
      'binary-file -',
    ],
    ['NUL bytes', new Uint8Array(1000), 'binary-file -'],
    [
      'random bytes',
      Uint8Array.from({ length: 999 }, (_, i) => (i * i * 31 + i * 7) % 256),
      'binary-file -',
    ],
  ] as const)('%s', (_name, bytes, error) => {
    const found = errorOf(bytes);
    expect(error.endsWith('-') ? found.replace(/\d+$/u, '-') : found).toBe(error);
  });

  test('a byte flipped in a long text is refused, or changes nothing but its own line', () => {
    const bytes = utf8(lines(20));
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const damaged = Uint8Array.from(bytes, (byte, index) =>
          index === at ? byte ^ flip : byte,
        );
        if (errorOf(damaged) !== 'none') return;
        const found = decodeText(damaged).text.split('\n');
        expect(found.filter((line) => `${line}\n` !== lines(1)).length).toBeLessThanOrEqual(3);
      }),
      { numRuns: 500 },
    );
  });

  test('nothing but a ReadError is ever thrown', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(errorOf(bytes)).toBeTypeOf('string');
      }),
      { numRuns: 500 },
    );
  });
});

test('any text of plans comes back from each encoding', () => {
  const words = ['推进', '公开', '县教育局', '牵头', '6月底前', '，', '。', '\n', '1.', '（', '）'];
  const plans = fc
    .array(fc.constantFrom(...words), { minLength: 8, maxLength: 60 })
    .map((parts) => `工作要点${parts.join('')}`);
  fc.assert(
    fc.property(plans, (plan) => {
      for (const bytes of [utf8(plan), legacy(plan, 'gb18030'), utf16(plan)])
        expect(decodeText(bytes).text).toBe(plan);
    }),
    { numRuns: 60 },
  );
});
