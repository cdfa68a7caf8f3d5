/**
 * Classes of bytes in UTF-8 encoded XML, for the scanner's loops. Bytes from 0x80 belong to
 * characters beyond ASCII, which may stand in names and in text alike.
 */

/** The byte at `index`; 0, which no XML document holds, past the end. */
export function byteAt(data: Uint8Array, index: number): number {
  return data[index] ?? 0;
}

export const LESS_THAN = 0x3c;
export const GREATER_THAN = 0x3e;
export const AMPERSAND = 0x26;
export const SLASH = 0x2f;
export const BANG = 0x21;
export const QUESTION = 0x3f;
export const EQUALS = 0x3d;
export const DOUBLE_QUOTE = 0x22;
export const SINGLE_QUOTE = 0x27;
export const COLON = 0x3a;
export const SEMICOLON = 0x3b;
export const CLOSE_BRACKET = 0x5d;
export const CARRIAGE_RETURN = 0x0d;
export const LINE_FEED = 0x0a;

/** `table[byte] === 1` for every byte that `test` accepts. */
function classOf(test: (byte: number) => boolean): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, byte) => (test(byte) ? 1 : 0));
}

const isLetter = (byte: number): boolean =>
  (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;
const isNameStart = (byte: number): boolean =>
  isLetter(byte) || byte === 0x5f || byte === COLON || byte >= 0x80;

/** White space of XML: space, tab, line feed, carriage return. */
export const WHITE_SPACE = classOf(
  (byte) => byte === 0x20 || byte === 9 || byte === LINE_FEED || byte === CARRIAGE_RETURN,
);
export const NAME_START = classOf(isNameStart);
export const NAME = classOf(
  (byte) => isNameStart(byte) || isDigit(byte) || byte === 0x2d || byte === 0x2e,
);

const isPrintable = (byte: number): boolean => byte >= 0x20 || byte === 9 || byte === LINE_FEED;

/** Bytes of text that need no second look: not `<`, `&`, `]`, a carriage return or a control. */
export const PLAIN_TEXT = classOf(
  (byte) => isPrintable(byte) && byte !== LESS_THAN && byte !== AMPERSAND && byte !== CLOSE_BRACKET,
);
/** Bytes of an attribute value that need no second look: neither quote, `<`, `&` nor a control. */
export const PLAIN_VALUE = classOf(
  (byte) =>
    (isPrintable(byte) || byte === CARRIAGE_RETURN) &&
    byte !== LESS_THAN &&
    byte !== AMPERSAND &&
    byte !== DOUBLE_QUOTE &&
    byte !== SINGLE_QUOTE,
);
