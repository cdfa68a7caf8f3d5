import { readError } from '../../messages/read-errors.ts';
import {
  BANG,
  byteAt,
  GREATER_THAN,
  LESS_THAN,
  NAME,
  NAME_START,
  QUESTION,
  SLASH,
  WHITE_SPACE,
} from './xml-bytes.ts';
import { leap, scanEndTag, scanStartTag } from './xml-elements.ts';
import type { XmlScanner } from './xml-scanner.ts';
import { emitText, scanText } from './xml-text.ts';

/** Scans the token at `at`: index after it, or -1 if the data end before it does. */
export function scanToken(scanner: XmlScanner, at: number): number {
  const { data } = scanner;
  if (scanner.leaping) return leap(scanner, at);
  if (byteAt(data, at) !== LESS_THAN) return scanText(scanner, at);
  switch (byteAt(data, at + 1)) {
    case SLASH:
      return scanEndTag(scanner, at);
    case BANG:
      return scanDeclaration(scanner, at);
    case QUESTION:
      return scanInstruction(scanner, at);
    default:
      return scanStartTag(scanner, at);
  }
}

/** Index after `mark`, searched from `from`; -1 if the data end before it. */
function indexAfter(scanner: XmlScanner, mark: string, from: number): number {
  const found = scanner.data.indexOf(mark, from, 'latin1');
  return found < 0 || found + mark.length > scanner.end ? -1 : found + mark.length;
}

/** Fails at the first byte that no XML document may hold (XML 1.0 §2.2). */
function checkCharacters(scanner: XmlScanner, start: number, end: number): void {
  const { data, fail } = scanner;
  for (let index = start; index < end; index++) {
    const byte = byteAt(data, index);
    if (byte < 0x20 && WHITE_SPACE[byte] !== 1) fail('a control character', index);
  }
}

/** A comment, a CDATA section or a document type declaration. */
function scanDeclaration(scanner: XmlScanner, at: number): number {
  const { data, end, fail } = scanner;
  const start = data.toString('latin1', at, Math.min(end, at + 9));
  if (start.startsWith('<!--')) {
    const next = indexAfter(scanner, '--', at + 4);
    if (next < 0 || next >= end) return -1;
    if (byteAt(data, next) !== GREATER_THAN) fail('-- inside a comment', at);
    checkCharacters(scanner, at, next);
    return next + 1;
  }
  if (start === '<![CDATA[') {
    const next = indexAfter(scanner, ']]>', at + 9);
    if (next < 0) return -1;
    if (scanner.stack.length === 0) fail('text outside the root element', at);
    checkCharacters(scanner, at, next);
    emitText(scanner, data.toString('utf8', at + 9, next - 3).replaceAll(/\r\n?/gu, '\n'));
    return next;
  }
  if (start === '<!DOCTYPE') throw readError('xml-dtd', { part: scanner.part });
  const isUnfinished =
    at + start.length === end &&
    ['<!--', '<![CDATA[', '<!DOCTYPE'].some((mark) => mark.startsWith(start));
  return isUnfinished ? -1 : fail('<! is not the start of a comment', at);
}

/** A processing instruction, or the XML declaration where it belongs. */
function scanInstruction(scanner: XmlScanner, at: number): number {
  const next = indexAfter(scanner, '?>', at + 2);
  if (next < 0) return -1;
  const { data, fail } = scanner;
  let index = at + 2;
  while (NAME[byteAt(data, index)] === 1) index++;
  const isNamed = NAME_START[byteAt(data, at + 2)] === 1;
  if (!isNamed || (WHITE_SPACE[byteAt(data, index)] !== 1 && index !== next - 2)) {
    fail('<? is not the start of an instruction', at);
  }
  if (data.toString('latin1', at + 2, index).toLowerCase() === 'xml') {
    const isFirst = scanner.bytesBefore + at === 0;
    const text = data.toString('utf8', at + 2, Math.min(next, at + 200));
    if (!isFirst || !declaration.test(text))
      fail('an XML declaration that does not belong here', at);
  }
  checkCharacters(scanner, at, next);
  return next;
}

/** XML 1.0 §2.8; a reader of the encoding has been here before. */
const declaration =
  /^xml\s+version\s*=\s*(?:"1\.\d+"|'1\.\d+')(?:\s+encoding\s*=\s*(?:"[\w.-]+"|'[\w.-]+'))?(?:\s+standalone\s*=\s*(?:"(?:yes|no)"|'(?:yes|no)'))?\s*\?>$/u;
