import { commonCharacters } from '../../lexicon/common-characters.ts';
import { readError } from '../../messages/read-errors.ts';

export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

const common = new Set(commonCharacters.simplified + commonCharacters.traditional);

/** Share of common characters below which a decoding is taken for a wrong one. */
const PLAUSIBLE = 0.25;
/** Characters looked at to score a decoding. */
const SAMPLE = 20_000;
/** Share of NUL bytes above which the bytes are UTF-16 or no text at all. */
const NUL_SHARE = 0.02;

/**
 * Decodes a text file: byte order mark, then UTF-16 by its NUL bytes, then strict UTF-8, then
 * GB18030, Big5 and UTF-16, whichever gives the most common Chinese characters.
 *
 * Throws `ReadError`: `binary-file`; `encoding-mixed` where the bytes fit one encoding up to a line
 * and none as a whole; `encoding-unknown`.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = byteOrderMark(bytes);
  if (marked) {
    const body = bytes.subarray(marked.length);
    const text = tryDecode(marked.encoding, body);
    if (text === null) throw mixedEncoding(body, marked.encoding);
    return { text, encoding: marked.encoding };
  }
  const wide = guessUtf16(bytes);
  if (wide) return wide;
  if (shareOfNul(bytes) > NUL_SHARE) throw readError('binary-file');
  const utf8 = tryDecode('utf-8', bytes);
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8' };
  return guessLegacy(bytes);
}

function byteOrderMark(bytes: Uint8Array): { encoding: string; length: number } | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', length: 2 };
  return null;
}

/**
 * UTF-16 has NUL bytes, beside ASCII characters and in 一, 开 and the ideographic space, and no NUL
 * characters; of the two byte orders the one with more common characters.
 */
function guessUtf16(bytes: Uint8Array): DecodedText | null {
  if (bytes.length % 2 !== 0 || !bytes.includes(0)) return null;
  let best: (DecodedText & { score: number }) | null = null;
  for (const encoding of ['utf-16le', 'utf-16be']) {
    const text = tryDecode(encoding, bytes);
    if (text === null || text.includes('\0')) continue;
    const score = scoreText(text);
    if (score >= PLAUSIBLE && score > (best?.score ?? 0)) best = { text, encoding, score };
  }
  return best && { text: best.text, encoding: best.encoding };
}

function guessLegacy(bytes: Uint8Array): DecodedText {
  let best: (DecodedText & { score: number }) | null = null;
  for (const encoding of ['gb18030', 'big5', 'utf-16le', 'utf-16be']) {
    const text = tryDecode(encoding, bytes);
    const score = text === null ? 0 : scoreText(text);
    if (text !== null && score > (best?.score ?? 0)) best = { text, encoding, score };
  }
  if (!best || best.score < PLAUSIBLE || hasUtf8Line(bytes)) throw undecodable(bytes);
  return { text: best.text, encoding: best.encoding };
}

/** The error that says most: where UTF-8 or GB18030 held for a while, the line where it broke. */
function undecodable(bytes: Uint8Array): Error {
  for (const encoding of ['utf-8', 'gb18030', 'big5']) {
    const line = lineOfDamage(bytes, encoding);
    const good = bytes.subarray(0, lineStart(bytes, line));
    const text = tryDecode(encoding, good);
    if (text !== null && scoreText(text) >= PLAUSIBLE) return mixedEncoding(bytes, encoding);
  }
  return shareOfControls(bytes) > 0.05
    ? readError('binary-file')
    : readError('encoding-unknown', { line: lineOfDamage(bytes, 'utf-8') });
}

function mixedEncoding(bytes: Uint8Array, encoding: string): Error {
  return readError('encoding-mixed', { encoding, line: lineOfDamage(bytes, encoding) });
}

function tryDecode(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Share of common characters among the Chinese (and undecodable) ones; 0 without any. */
function scoreText(text: string): number {
  let known = 0;
  let all = 0;
  for (const char of text.slice(0, SAMPLE)) {
    const code = char.codePointAt(0) ?? 0;
    const isOdd = (code < 0x20 && !/\s/u.test(char)) || (code >= 0x7f && code < 0xa0);
    if (isOdd || code >= 0xe000 || (code > 0x2fff && !/[\u3000-\u303f\uff00-\uffef]/u.test(char)))
      all++;
    if (common.has(char)) known++;
  }
  return all === 0 ? 0 : known / all;
}

/** Whether some line is UTF-8 with Chinese in it, in bytes that as a whole are not. */
function hasUtf8Line(bytes: Uint8Array): boolean {
  for (const line of splitLines(bytes)) {
    const text = tryDecode('utf-8', line);
    if (text !== null && line.length - text.length >= 8 && scoreText(text) >= PLAUSIBLE)
      return true;
  }
  return false;
}

/** Number, from 1, of the first line that the encoding cannot decode. */
function lineOfDamage(bytes: Uint8Array, encoding: string): number {
  let number = 0;
  for (const line of splitLines(bytes)) {
    number++;
    if (tryDecode(encoding, line) === null) return number;
  }
  return Math.max(number, 1);
}

function lineStart(bytes: Uint8Array, lineNumber: number): number {
  let start = 0;
  for (let line = 1; line < lineNumber; line++) start = bytes.indexOf(0x0a, start) + 1;
  return start;
}

function* splitLines(bytes: Uint8Array): Generator<Uint8Array> {
  let start = 0;
  while (start < bytes.length) {
    const end = bytes.indexOf(0x0a, start);
    yield bytes.subarray(start, end < 0 ? bytes.length : end);
    start = end < 0 ? bytes.length : end + 1;
  }
}

function shareOfNul(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if (byte === 0) count++;
  return bytes.length === 0 ? 0 : count / bytes.length;
}

function shareOfControls(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13) count++;
  return bytes.length === 0 ? 0 : count / bytes.length;
}
