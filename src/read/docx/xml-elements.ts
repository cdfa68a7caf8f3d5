import { readError } from '../../messages/read-errors.ts';
import { clearAttributes, declarationsOf, hasDuplicate, scanAttribute } from './xml-attributes.ts';
import { byteAt, GREATER_THAN, NAME, NAME_START, SLASH, WHITE_SPACE } from './xml-bytes.ts';
import { beginsWith, type ElementName, innerScope, internName, type Scope } from './xml-names.ts';
import { keepElement, repeatedLength } from './xml-repeats.ts';
import type { XmlScanner } from './xml-scanner.ts';

/** Scans the start tag at `at`: index after it, or after the whole element if it is passed over. */
export function scanStartTag(scanner: XmlScanner, at: number): number {
  const { data, end, fail } = scanner;
  const repeated = repeatedLength(scanner.repeats, data, at, end, scanner.bytesBefore);
  if (repeated > 0 && scanner.stack.length > 0) return at + repeated;
  let index = at + 1;
  let byte = byteAt(data, index);
  if (NAME_START[byte] !== 1) return index < end ? fail('< is not the start of a tag', at) : -1;
  let hash = 0;
  while (NAME[byte] === 1) {
    hash = (hash * 33 + byte) | 0;
    byte = byteAt(data, ++index);
  }
  const nameEnd = index;
  index = scanAttributes(scanner, nameEnd);
  if (index < 0) return -1;
  const isEmpty = byteAt(data, index) === SLASH;
  if (isEmpty && byteAt(data, ++index) !== GREATER_THAN)
    return index < end ? fail('/ inside a tag', index) : -1;
  if (scanner.attributes.declares) declareNamespaces(scanner, at);
  const name = internName(scanner.scope, scanner.rules, data, at + 1, nameEnd, hash);
  if (!name) return fail(`the name ${data.toString('utf8', at + 1, nameEnd)} has no namespace`, at);
  openElement(scanner, name, at);
  if (isEmpty) closeElement(scanner, name, index + 1);
  return index + 1;
}

/** Notes the attributes of a start tag: index of the `>` or `/` after them, or -1. */
function scanAttributes(scanner: XmlScanner, nameEnd: number): number {
  const { data, end, attributes, fail } = scanner;
  clearAttributes(attributes);
  let index = nameEnd;
  for (;;) {
    const gap = index;
    while (WHITE_SPACE[byteAt(data, index)] === 1) index++;
    const byte = byteAt(data, index);
    if (byte === GREATER_THAN || byte === SLASH) break;
    if (index >= end) return -1;
    if (index === gap) fail('no space before an attribute', index);
    index = scanAttribute(attributes, index, end, fail);
    if (index < 0) return -1;
  }
  if (hasDuplicate(attributes)) fail('an attribute that stands twice', nameEnd);
  return index;
}

function declareNamespaces(scanner: XmlScanner, at: number): void {
  const { attributes, scope, stack } = scanner;
  changeScope(scanner, innerScope(scope, stack.length + 1, declarationsOf(attributes)), at);
}

/**
 * Index of the end tag of the element that is left out. Where the search could be misled, by
 * another element of the name, a comment or CDATA, the content is scanned tag by tag instead.
 */
export function leap(scanner: XmlScanner, at: number): number {
  const { data, end, stack } = scanner;
  const name = Buffer.from(stack[stack.length - 1]?.raw ?? []).toString('latin1');
  const found = data.indexOf(`</${name}>`, at, 'latin1');
  if (found < 0 || found >= end) {
    if (!scanner.final) return -1;
    scanner.leaping = false;
    return at;
  }
  scanner.leaping = false;
  const content = data.subarray(at, found);
  return content.includes(`<${name}`, 0, 'latin1') || content.includes('<!', 0, 'latin1')
    ? at
    : found;
}

function changeScope(scanner: XmlScanner, scope: Scope, at: number): void {
  scanner.scope = scope;
  scanner.repeats.since = scanner.bytesBefore + at;
  scanner.events++;
}

function openElement(scanner: XmlScanner, name: ElementName, at: number): void {
  const { stack, attributes } = scanner;
  if (stack.length === 0 && scanner.rootSeen) scanner.fail('a second root element', at);
  if (stack.length >= scanner.maxDepth) {
    throw readError('xml-too-deep', { part: scanner.part, limit: scanner.maxDepth });
  }
  scanner.rootSeen = true;
  const { rule } = name;
  if (rule && !rule.quiet) scanner.events++;
  stack.push(name);
  scanner.starts.push(scanner.bytesBefore + at);
  scanner.eventsBefore.push(scanner.events);
  if (rule && scanner.skipDepth === 0) {
    attributes.scope = scanner.scope;
    const answer = rule.open?.(attributes);
    if (answer === 'heard') scanner.events++;
    if (answer === 'skip') {
      scanner.skipDepth = stack.length;
      scanner.leaping = true;
    }
  }
}

/** Ends the innermost element, whose last byte is before `end`. */
function closeElement(scanner: XmlScanner, name: ElementName, end: number): void {
  const { stack, scope } = scanner;
  const { rule } = name;
  const depth = stack.length;
  if (scanner.skipDepth === depth) {
    scanner.skipDepth = 0;
    scanner.leaping = false;
  } else if (rule && scanner.skipDepth === 0) rule.close?.();
  if (scope.depth === depth && scope.outer) changeScope(scanner, scope.outer, end);
  stack.pop();
  const start = (scanner.starts.pop() ?? 0) - scanner.bytesBefore;
  const isUneventful = scanner.eventsBefore.pop() === scanner.events;
  const isQuiet = isUneventful && scanner.skipDepth === 0 && (!rule || rule.quiet);
  if (isQuiet) keepElement(scanner.repeats, scanner.data, start, end, scanner.bytesBefore);
}

/** Scans the end tag at `at`: index after it. */
export function scanEndTag(scanner: XmlScanner, at: number): number {
  const { data, end, stack, fail } = scanner;
  const open = stack[stack.length - 1];
  if (open && beginsWith(data, at + 2, open.raw)) {
    let index = at + 2 + open.raw.length;
    while (WHITE_SPACE[byteAt(data, index)] === 1) index++;
    if (byteAt(data, index) === GREATER_THAN) {
      closeElement(scanner, open, index + 1);
      return index + 1;
    }
  }
  let index = at + 2;
  while (NAME[byteAt(data, index)] === 1 || WHITE_SPACE[byteAt(data, index)] === 1) index++;
  if (index >= end) return -1;
  const expected = open ? `</${Buffer.from(open.raw).toString()}>` : 'no end tag';
  return fail(`</${data.toString('utf8', at + 2, index)}> where ${expected} belongs`, at);
}
