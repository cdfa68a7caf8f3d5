import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { utf8 } from '../../src/cli/utf8.ts';

test('gives the bytes that Buffer.from gives, text after text', () => {
  const text = fc.string({ unit: 'binary', maxLength: 2000 });
  fc.assert(
    fc.property(text, (each) => {
      expect(hexOf(utf8(each))).toBe(hexOf(Buffer.from(each)));
    }),
  );
});

test.each([0, 262_143, 262_144, 262_145, 600_000])('%i characters', (length) => {
  const text = '表'.repeat(length);
  expect(Buffer.from(text).equals(utf8(text))).toBe(true);
});

test('half a character is one that cannot be read', () => {
  expect(hexOf(utf8('a\ud840b'))).toBe('61efbfbd62');
});

function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
