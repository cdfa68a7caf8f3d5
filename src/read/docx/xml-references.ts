import { byteAt, SEMICOLON } from './xml-bytes.ts';

/** The entities that every XML document has (XML 1.0 §4.6); a Word file may declare no others. */
const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

/** Longer than any reference that has a meaning: `&#x10FFFF;` with a few leading zeros. */
const longestReference = 16;

/** `&#x4e00;` → 一; null for what is no reference or names no XML character (XML 1.0 §2.2). */
function characterOf(name: string): string | null {
  if (!name.startsWith('#')) return Object.hasOwn(entities, name) ? (entities[name] ?? null) : null;
  const match = /^#(?:x([\da-fA-F]+)|(\d+))$/u.exec(name);
  if (!match) return null;
  const code = match[1] === undefined ? Number(match[2]) : Number.parseInt(match[1], 16);
  const isCharacter =
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 0x20 && code < 0xd800) ||
    (code >= 0xe000 && code <= 0x10ffff && code !== 0xfffe && code !== 0xffff);
  return isCharacter ? String.fromCodePoint(code) : null;
}

/**
 * Index after the reference that starts at `at` with `&`; -1 if the data end before it does.
 * Calls `fail` for a reference that has no meaning.
 */
export function skipReference(
  data: Buffer,
  at: number,
  end: number,
  fail: (cause: string, at: number) => never,
): number {
  const limit = Math.min(end, at + longestReference);
  for (let index = at + 1; index < limit; index++) {
    if (byteAt(data, index) !== SEMICOLON) continue;
    const name = data.toString('utf8', at + 1, index);
    if (characterOf(name) === null) fail(`unknown entity &${name};`, at);
    return index + 1;
  }
  if (limit < end) fail('& is not the start of an entity', at);
  return -1;
}

/**
 * Bytes of XML text as a string: references replaced, `\r\n` and `\r` made `\n` (XML 1.0 §2.11).
 * All references are known to be good.
 */
export function decodeText(data: Buffer, start: number, end: number): string {
  const text = data.toString('utf8', start, end);
  return replaceReferences(text.includes('\r') ? text.replaceAll(/\r\n?/gu, '\n') : text);
}

/** Bytes of an attribute value as a string, white space in it made spaces (XML 1.0 §3.3.3). */
export function decodeValue(data: Buffer, start: number, end: number): string {
  const value = data.toString('utf8', start, end);
  return replaceReferences(
    /[\t\n\r]/u.test(value) ? value.replaceAll(/\r\n|[\t\n\r]/gu, ' ') : value,
  );
}

function replaceReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(/&([^;]+);/gu, (whole, name: string) => characterOf(name) ?? whole);
}
