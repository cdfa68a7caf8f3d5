import {
  AMPERSAND,
  byteAt,
  CARRIAGE_RETURN,
  CLOSE_BRACKET,
  GREATER_THAN,
  LESS_THAN,
  PLAIN_TEXT,
  WHITE_SPACE,
} from './xml-bytes.ts';
import { decodeText, skipReference } from './xml-references.ts';
import type { XmlScanner } from './xml-scanner.ts';

/** Text longer than this is handed over in pieces rather than held until it ends. */
const longText = 1 << 16;

/** Hands text to the rule of the element it stands in. */
export function emitText(scanner: XmlScanner, text: string): void {
  if (scanner.skipDepth > 0 || text === '') return;
  scanner.stack[scanner.stack.length - 1]?.rule?.text?.(text);
}

/** Whether the text of the current element is asked for. */
function wantsText(scanner: XmlScanner): boolean {
  return (
    scanner.skipDepth === 0 && scanner.stack[scanner.stack.length - 1]?.rule?.text !== undefined
  );
}

/** Scans the text at `at`: index of the tag after it, or of what is still to come. */
export function scanText(scanner: XmlScanner, at: number): number {
  const { data, end } = scanner;
  if (scanner.stack.length === 0) return scanOutside(scanner, at);
  let index = at;
  for (;;) {
    while (PLAIN_TEXT[byteAt(data, index)] === 1) index++;
    if (byteAt(data, index) === LESS_THAN) break;
    const next = index < end ? skipSpecial(scanner, index) : -1;
    if (next < 0) return scanUnfinishedText(scanner, at, index);
    index = next;
  }
  if (wantsText(scanner)) emitText(scanner, decodeText(data, at, index));
  return index;
}

/** Index after a reference or a byte of text that needs a second look; -1 if more bytes are needed. */
function skipSpecial(scanner: XmlScanner, at: number): number {
  const { data, end, fail } = scanner;
  switch (byteAt(data, at)) {
    case AMPERSAND:
      return skipReference(data, at, end, fail);
    case CARRIAGE_RETURN:
      return at + 1;
    case CLOSE_BRACKET:
      if (byteAt(data, at + 1) === CLOSE_BRACKET && byteAt(data, at + 2) === GREATER_THAN) {
        fail(']]> in text', at);
      }
      return at + 1;
    default:
      return fail('a control character', at);
  }
}

/** Hands over the sound beginning of a long text, up to `until`, whose end is still to come. */
function scanUnfinishedText(scanner: XmlScanner, at: number, until: number): number {
  const { data } = scanner;
  let cut = Math.min(until, scanner.checked);
  while (
    cut > at &&
    (byteAt(data, cut - 1) === CLOSE_BRACKET || byteAt(data, cut - 1) === CARRIAGE_RETURN)
  )
    cut--;
  if (scanner.final || cut - at < longText) return -1;
  if (wantsText(scanner)) emitText(scanner, decodeText(data, at, cut));
  return cut;
}

/** White space before and after the root element. */
function scanOutside(scanner: XmlScanner, at: number): number {
  const { data, end } = scanner;
  let index = at;
  while (WHITE_SPACE[byteAt(data, index)] === 1) index++;
  if (index < end && byteAt(data, index) !== LESS_THAN) {
    scanner.fail(
      scanner.rootSeen ? 'text after the root element' : 'text before the root element',
      index,
    );
  }
  return index;
}
