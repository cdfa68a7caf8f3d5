import { isUtf8 } from 'node:buffer';
import { readError } from '../../messages/read-errors.ts';
import type { Attributes } from './xml-attributes.ts';
import { byteAt, GREATER_THAN, LINE_FEED } from './xml-bytes.ts';
import { scanToken } from './xml-markup.ts';
import { type ElementName, outermostScope, type Scope } from './xml-names.ts';
import { createRepeats, type Repeats, viewOf } from './xml-repeats.ts';

/** What a reader does with one element. Elements without a rule are looked through. */
export interface ElementRule {
  /**
   * At the start tag. `'skip'` leaves out everything up to the end tag, and `close` too; what is
   * left out is searched for the end tag and not checked any further.
   */
  readonly open?: (attributes: Attributes) => unknown;
  /** Character data that stand directly in the element; long text comes in several pieces. */
  readonly text?: (text: string) => void;
  readonly close?: () => void;
  /**
   * Whether `open` and `close` come to nothing, unless `open` returns `'heard'` or the rule of
   * another element runs in between. The scanner knows an element that came to nothing by its bytes
   * when it comes again, and passes it over.
   */
  readonly quiet?: boolean;
}

/** Rules by known name: `w:tbl`. */
export type ElementRules = ReadonlyMap<string, ElementRule>;

/** A rule in which each part has its place, there or not: V8 finds it sooner than in rules of many shapes. */
export interface WholeRule {
  readonly open: ElementRule['open'] | undefined;
  readonly text: ElementRule['text'] | undefined;
  readonly close: ElementRule['close'] | undefined;
  readonly quiet: boolean;
}

/**
 * A push scanner for UTF-8 encoded XML 1.0 with namespaces. It works on bytes, decodes only the
 * text and the attributes that a rule asks for, and holds no more than one unfinished token.
 *
 * `data` from 0 to `end` are the bytes held, `at` is where the next token begins.
 */
export interface XmlScanner {
  readonly part: string;
  readonly rules: ReadonlyMap<string, WholeRule>;
  readonly maxDepth: number;
  readonly fail: (cause: string, at: number) => never;
  data: Buffer;
  at: number;
  end: number;
  /** Bytes up to here are known to be valid UTF-8. */
  checked: number;
  /** An unfinished token is tried again once this many bytes are held, so that work stays linear. */
  retryLength: number;
  /** Lines that end before `data[0]`. */
  linesBefore: number;
  /** Whether all bytes are here. */
  final: boolean;
  /** Whether the root element has begun. */
  rootSeen: boolean;
  readonly attributes: Attributes;
  scope: Scope;
  /** The open elements, the root first. */
  readonly stack: ElementName[];
  /** Depth of the element that is left out; 0 for none. */
  skipDepth: number;
  /** Whether the end tag of that element is still to be searched for. */
  leaping: boolean;
  readonly repeats: Repeats;
  /** Bytes before `data[0]`. */
  bytesBefore: number;
  /** Counts what rules have to do with: elements with a rule that is not quiet, namespaces, text. */
  events: number;
  /** For each open element: `events` when it began, and the index of its first byte in the part. */
  readonly eventsBefore: number[];
  readonly starts: number[];
}

/** A scanner for one part of a package; `part` is the name that errors give. */
export function createScanner(part: string, rules: ElementRules, maxDepth: number): XmlScanner {
  const data = Buffer.alloc(1);
  const scope = outermostScope();
  const scanner: XmlScanner = {
    part,
    rules: new Map([...rules].map(([name, rule]) => [name, wholeRule(rule)])),
    maxDepth,
    fail: (cause, at) => {
      throw readError('xml-damaged', { part, cause, line: lineOf(scanner, at) });
    },
    data,
    at: 0,
    end: 0,
    checked: 0,
    retryLength: 0,
    linesBefore: 0,
    final: false,
    rootSeen: false,
    attributes: { data, scope, count: 0, declares: false, ranges: new Int32Array(64) },
    scope,
    stack: [],
    skipDepth: 0,
    leaping: false,
    repeats: createRepeats(data),
    bytesBefore: 0,
    events: 0,
    eventsBefore: [],
    starts: [],
  };
  return scanner;
}

function wholeRule({ open, text, close, quiet = false }: ElementRule): WholeRule {
  return { open, text, close, quiet };
}

/**
 * Scans the next bytes of a part; they may end anywhere.
 * @throws ReadError `xml-damaged`, `xml-dtd` or `xml-too-deep`; or what a rule throws.
 */
export function writeXml(scanner: XmlScanner, chunk: Uint8Array): void {
  append(scanner, chunk);
  checkEncoding(scanner);
  if (scanner.end - scanner.at < scanner.retryLength) return;
  scanTokens(scanner);
  scanner.retryLength = (scanner.end - scanner.at) * 2;
}

/**
 * Ends a part: what is open now stays open.
 * @throws ReadError as `writeXml`.
 */
export function endXml(scanner: XmlScanner): void {
  scanner.final = true;
  checkEncoding(scanner);
  scanTokens(scanner);
  const { stack, at, end } = scanner;
  if (at < end) scanner.fail('the document ends inside a tag', at);
  const open = stack.at(-1);
  if (open) scanner.fail(`<${Buffer.from(open.raw).toString()}> is not closed`, end);
  if (!scanner.rootSeen) scanner.fail('there is no root element', end);
}

function scanTokens(scanner: XmlScanner): void {
  const until = endOfTags(scanner);
  while (scanner.at < until) {
    const next = scanToken(scanner, scanner.at);
    if (next < 0) return;
    scanner.at = next;
  }
}

/** Index after the last tag: what is behind it is most likely unfinished, and waits for the rest. */
function endOfTags({ data, at, end, final }: XmlScanner): number {
  const last = final ? -1 : data.subarray(at, end).lastIndexOf(GREATER_THAN);
  return last < 0 ? end : at + last + 1;
}

/** Drops the bytes that are done with and adds new ones; a zero byte always follows them. */
function append(scanner: XmlScanner, chunk: Uint8Array): void {
  const { data, at } = scanner;
  const kept = scanner.end - at;
  if (at > 0) {
    scanner.linesBefore += countLines(data, 0, at);
    scanner.bytesBefore += at;
    scanner.checked -= at;
  }
  const needed = kept + chunk.length + 1;
  const target =
    needed <= data.length ? data : Buffer.allocUnsafeSlow(Math.max(needed, data.length * 2));
  if (at > 0 || target !== data) data.copy(target, 0, at, scanner.end);
  target.set(chunk, kept);
  target[needed - 1] = 0;
  if (target !== data) scanner.repeats.view = viewOf(target);
  scanner.data = target;
  scanner.attributes.data = target;
  scanner.at = 0;
  scanner.end = needed - 1;
}

function countLines(data: Buffer, start: number, end: number): number {
  let count = 0;
  for (
    let at = data.indexOf(LINE_FEED, start);
    at >= 0 && at < end;
    at = data.indexOf(LINE_FEED, at + 1)
  )
    count++;
  return count;
}

function lineOf(scanner: XmlScanner, at: number): number {
  return scanner.linesBefore + countLines(scanner.data, 0, at) + 1;
}

/** Index before a character whose last bytes are still missing. */
function wholeCharacters(data: Buffer, end: number): number {
  for (let back = 1; back <= Math.min(3, end); back++) {
    const byte = byteAt(data, end - back);
    if (byte < 0x80) return end;
    if (byte < 0xc0) continue;
    const length = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    return length > back ? end - back : end;
  }
  return end;
}

/** Bytes that are no UTF-8 are an error, not a U+FFFD that nobody sees. */
function checkEncoding(scanner: XmlScanner): void {
  const { data, checked, end } = scanner;
  const until = scanner.final ? end : wholeCharacters(data, end);
  if (!isUtf8(data.subarray(checked, until))) {
    let lineStart = checked;
    for (;;) {
      const lineEnd = data.indexOf(LINE_FEED, lineStart);
      if (lineEnd < 0 || lineEnd >= until || !isUtf8(data.subarray(lineStart, lineEnd))) break;
      lineStart = lineEnd + 1;
    }
    scanner.fail('bytes that are not UTF-8', lineStart);
  }
  scanner.checked = until;
}
