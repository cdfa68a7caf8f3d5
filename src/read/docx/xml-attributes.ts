import {
  AMPERSAND,
  byteAt,
  COLON,
  DOUBLE_QUOTE,
  EQUALS,
  NAME,
  NAME_START,
  PLAIN_VALUE,
  SINGLE_QUOTE,
  WHITE_SPACE,
} from './xml-bytes.ts';
import { resolvePrefix, type Scope } from './xml-names.ts';
import { decodeValue, skipReference } from './xml-references.ts';

/** The attributes of the start tag that is being handled; their values are decoded when asked for. */
export interface Attributes {
  data: Buffer;
  scope: Scope;
  count: number;
  /** Whether one of them may declare a namespace. */
  declares: boolean;
  /** Four indexes into `data` for each attribute: start and end of its name and of its value. */
  ranges: Int32Array;
}

/** `w:val`: an attribute's known prefix (empty for none) and its local name as bytes. */
export interface AttributeName {
  readonly prefix: string;
  readonly local: Uint8Array;
}

/** `attributeName('w:val')`, `attributeName('Target')`. */
export function attributeName(name: string): AttributeName {
  const colon = name.indexOf(':');
  return {
    prefix: colon < 0 ? '' : name.slice(0, colon),
    local: Buffer.from(name.slice(colon + 1)),
  };
}

type Fail = (cause: string, at: number) => never;

/** `which`: 0 and 1 are the start and end of the name, 2 and 3 those of the value. */
function position(attributes: Attributes, index: number, which: number): number {
  return attributes.ranges[index * 4 + which] ?? 0;
}

/** Forgets the attributes of the tag before. */
export function clearAttributes(attributes: Attributes): void {
  attributes.count = 0;
  attributes.declares = false;
}

function makeRoom(attributes: Attributes): void {
  if (attributes.count * 4 < attributes.ranges.length) return;
  const larger = new Int32Array(attributes.ranges.length * 2);
  larger.set(attributes.ranges);
  attributes.ranges = larger;
}

function skipWhiteSpace(data: Buffer, at: number): number {
  let index = at;
  while (WHITE_SPACE[byteAt(data, index)] === 1) index++;
  return index;
}

/** Index of the closing quote; -1 if the data end before it. */
function skipValue(data: Buffer, at: number, end: number, quote: number, fail: Fail): number {
  let index = at;
  for (;;) {
    while (PLAIN_VALUE[byteAt(data, index)] === 1) index++;
    const byte = byteAt(data, index);
    if (byte === quote) return index;
    if (index >= end) return -1;
    if (byte === AMPERSAND) {
      index = skipReference(data, index, end, fail);
      if (index < 0) return -1;
    } else if (byte === DOUBLE_QUOTE || byte === SINGLE_QUOTE) index++;
    else fail('a character that is not allowed in an attribute', index);
  }
}

/**
 * Notes the attribute whose name starts at `at`: index after its closing quote, or -1 if the data
 * end before it. Calls `fail` where it is ill-formed (XML 1.0 §3.1).
 */
export function scanAttribute(attributes: Attributes, at: number, end: number, fail: Fail): number {
  const { data } = attributes;
  if (NAME_START[byteAt(data, at)] !== 1)
    return at < end ? fail('an attribute without a name', at) : -1;
  let index = at + 1;
  while (NAME[byteAt(data, index)] === 1) index++;
  const nameEnd = index;
  index = skipWhiteSpace(data, index);
  if (byteAt(data, index) !== EQUALS)
    return index < end ? fail('an attribute without a value', index) : -1;
  index = skipWhiteSpace(data, index + 1);
  const quote = byteAt(data, index);
  if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) {
    return index < end ? fail('an attribute value without quotes', index) : -1;
  }
  const valueStart = index + 1;
  const valueEnd = skipValue(data, valueStart, end, quote, fail);
  if (valueEnd < 0) return -1;
  makeRoom(attributes);
  const { ranges, count } = attributes;
  ranges[count * 4] = at;
  ranges[count * 4 + 1] = nameEnd;
  ranges[count * 4 + 2] = valueStart;
  ranges[count * 4 + 3] = valueEnd;
  attributes.count++;
  if (byteAt(data, at) === X && data.toString('latin1', at, at + 5) === 'xmlns')
    attributes.declares = true;
  return valueEnd + 1;
}

/** First letter of `xmlns`. */
const X = 0x78;

function sameName(attributes: Attributes, first: number, second: number): boolean {
  const start = position(attributes, first, 0);
  const length = position(attributes, first, 1) - start;
  const other = position(attributes, second, 0);
  if (position(attributes, second, 1) - other !== length) return false;
  for (let index = 0; index < length; index++) {
    if (byteAt(attributes.data, start + index) !== byteAt(attributes.data, other + index))
      return false;
  }
  return true;
}

function nameOf(attributes: Attributes, index: number): string {
  return attributes.data.toString(
    'utf8',
    position(attributes, index, 0),
    position(attributes, index, 1),
  );
}

/** Whether two attributes have one name, which XML forbids. Linear in hostile tags. */
export function hasDuplicate(attributes: Attributes): boolean {
  const { count } = attributes;
  if (count > 32) {
    const names = new Set<string>();
    for (let index = 0; index < count; index++) names.add(nameOf(attributes, index));
    return names.size < count;
  }
  for (let first = 1; first < count; first++) {
    for (let second = 0; second < first; second++)
      if (sameName(attributes, first, second)) return true;
  }
  return false;
}

/** The namespace declarations among the attributes: prefix (empty for the default) and URI. */
export function declarationsOf(attributes: Attributes): [string, string][] {
  const declarations: [string, string][] = [];
  for (let index = 0; index < attributes.count; index++) {
    const name = nameOf(attributes, index);
    if (name === 'xmlns') declarations.push(['', valueAt(attributes, index)]);
    else if (name.startsWith('xmlns:'))
      declarations.push([name.slice(6), valueAt(attributes, index)]);
  }
  return declarations;
}

function valueAt(attributes: Attributes, index: number): string {
  return decodeValue(
    attributes.data,
    position(attributes, index, 2),
    position(attributes, index, 3),
  );
}

function endsWithLocal(data: Buffer, end: number, local: Uint8Array): boolean {
  for (let index = 0; index < local.length; index++) {
    if (byteAt(data, end - local.length + index) !== byteAt(local, index)) return false;
  }
  return true;
}

/** The value of an attribute of the current start tag; null if it has none of that name. */
export function attributeValue(attributes: Attributes, name: AttributeName): string | null {
  const { data, scope } = attributes;
  for (let index = 0; index < attributes.count; index++) {
    const start = position(attributes, index, 0);
    const end = position(attributes, index, 1);
    const localStart = end - name.local.length;
    if (localStart < start || !endsWithLocal(data, end, name.local)) continue;
    if (localStart === start) {
      if (name.prefix === '') return valueAt(attributes, index);
    } else if (byteAt(data, localStart - 1) === COLON && name.prefix !== '') {
      const prefix = data.toString('utf8', start, localStart - 1);
      if (resolvePrefix(scope, prefix) === name.prefix) return valueAt(attributes, index);
    }
  }
  return null;
}
