import { traditionalForms } from '../lexicon/traditional.ts';

/**
 * A text made easy to match: white space gone, full-width ASCII made half-width, traditional
 * characters simplified, everything else as printed. `from[i]` is the index in the original of `text[i]`; `from[text.length]` its length.
 */
export interface Folded {
  readonly text: string;
  readonly from: ArrayLike<number>;
}

/** Small forms that East Asian fonts print like the full-width marks. */
const smallForms = { from: '﹐﹑﹒﹔﹕﹙﹚', to: ',、.;:()' };
/** Hyphens that print like the one of ASCII. */
const hyphens = { from: '\u2010\u2011', to: '--' };

/** Stands in the table for what is dropped; no character has this code. */
const DROPPED = 0xffff;

/** What each UTF-16 unit folds to; 0 for itself. */
const folds = buildFolds();

function buildFolds(): Uint16Array {
  const table = new Uint16Array(0x1_0000);
  const map = (from: string, to: string): void => {
    for (let at = 0; at < from.length; at++) table[from.charCodeAt(at)] = to.charCodeAt(at);
  };
  for (let code = 0xff01; code <= 0xff5e; code++) table[code] = code - 0xfee0;
  map(smallForms.from, smallForms.to);
  map(hyphens.from, hyphens.to);
  map(traditionalForms.traditional, traditionalForms.simplified);
  for (const code of droppedCodes()) table[code] = DROPPED;
  return table;
}

/** White space, zero-width characters, the byte order mark and soft hyphens. */
function droppedCodes(): number[] {
  const beyondAscii = [0xa0, 0xad, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x2060, 0x3000, 0xfeff];
  const controls = Array.from({ length: 0x21 }, (_, code) => code);
  const spaces = Array.from({ length: 0x10 }, (_, index) => 0x2000 + index);
  return [...controls, ...spaces, ...beyondAscii];
}

/** `foldText('１２ 月底').text` → `12月底`, `.from` → `[0, 1, 3, 4, 5]`. */
export function foldText(original: string): Folded {
  const text = fold(original);
  if (text.length === original.length) return { text, from: identityUpTo(original.length) };
  const from = new Uint32Array(text.length + 1);
  let length = 0;
  for (let index = 0; index < original.length; index++) {
    if (folds[original.charCodeAt(index)] !== DROPPED) from[length++] = index;
  }
  from[length] = original.length;
  return { text, from };
}

let identity = countUp(256);

/** 0, 1, 2, …: where each character of a text that lost none stands; most texts share it. */
function identityUpTo(length: number): Uint32Array {
  if (length >= identity.length) identity = countUp(length + 1);
  return identity;
}

function countUp(length: number): Uint32Array {
  const numbers = new Uint32Array(length);
  for (let index = 0; index < length; index++) numbers[index] = index;
  return numbers;
}

/** Just the folded text, where places do not matter. */
export function fold(original: string): string {
  return isFolded(original) ? original : foldUnits(original);
}

/** Whether a text folds to itself, as most do. */
function isFolded(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    if (folds[text.charCodeAt(index)] !== 0) return false;
  }
  return true;
}

/** Longer texts get memory of their own. */
const LONGEST = 1 << 14;

/** For the bytes of one folded text after another. */
const room = Buffer.alloc(LONGEST * 2);

/** Writes each unit that stays as two bytes, the lower first. */
function foldUnits(original: string): string {
  const bytes = original.length > LONGEST ? Buffer.alloc(original.length * 2) : room;
  let length = 0;
  for (let index = 0; index < original.length; index++) {
    const code = original.charCodeAt(index);
    const folded = folds[code];
    if (folded === DROPPED) continue;
    const unit = folded || code;
    bytes[length++] = unit & 0xff;
    bytes[length++] = unit >> 8;
  }
  return bytes.toString('utf16le', 0, length);
}

/** The stretch `[start, end)` of a folded text as indexes of the original. */
export function unfoldRange(folded: Folded, start: number, end: number): [number, number] {
  const first = folded.from[start] ?? 0;
  const last = end > start ? (folded.from[end - 1] ?? 0) + 1 : first;
  return [first, last];
}
