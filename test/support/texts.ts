import type { Document } from '../../src/model/document.ts';
import { defaultLimits } from '../../src/model/limits.ts';
import { readTxt } from '../../src/read/txt/read-txt.ts';
import { squaresOf, tablesOf } from './docx.ts';

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** UTF-16 bytes without a byte order mark. */
export function utf16(text: string, order: 'le' | 'be' = 'le'): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return new Uint8Array(order === 'le' ? bytes : bytes.swap16());
}

/** Several pieces of bytes as one. */
export const join = (...parts: readonly Uint8Array[]): Uint8Array =>
  new Uint8Array(Buffer.concat(parts));

export const readLines = (text: string): Document => readTxt(utf8(text), defaultLimits);

/** The squares of every table of a text; see `squaresOf`. */
export const tablesIn = (text: string): string[][] =>
  tablesOf(readLines(text).blocks).map(squaresOf);

/** The paragraphs of a text that stand in no table. */
export const linesIn = (text: string): string[] =>
  readLines(text).blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));

/** Characters of a two-byte encoding with their bytes, from what the decoder says of each pair. */
function pairsOf(encoding: 'gb18030' | 'big5'): Map<string, readonly number[]> {
  const pairs = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(encoding);
  for (let lead = 0x81; lead < 0xff; lead++) {
    for (let trail = 0x40; trail < 0xff; trail++) {
      const text = decoder.decode(Uint8Array.of(lead, trail));
      if (text.length === 1 && text !== '\ufffd' && !pairs.has(text))
        pairs.set(text, [lead, trail]);
    }
  }
  return pairs;
}

/** A text in GB18030 or Big5; ASCII and what two bytes can hold. */
export function legacy(text: string, encoding: 'gb18030' | 'big5'): Uint8Array {
  const pairs = pairsOf(encoding);
  return Uint8Array.from(
    [...text].flatMap((char) => {
      const bytes = char < '\u0080' ? [char.charCodeAt(0)] : pairs.get(char);
      if (!bytes) throw new Error(`${encoding} has no two bytes for ${char}`);
      return bytes;
    }),
  );
}
