import type { Passage } from '../../model/passage.ts';
import { charTable } from '../../text/char-table.ts';
import { joinPassages } from '../../text/passage.ts';
import { endsSentence } from '../../text/sentences.ts';
import type { Unit } from './unit.ts';

/** How the width of a line is counted where lines are broken, and what a full line can measure. */
interface Measure {
  readonly widthOf: (unit: Unit) => number;
  readonly narrowest: number;
  readonly widest: number;
  /** Full lines are at most this much narrower than the widest. */
  readonly ragged: number;
  /** Narrower by this much more are first lines whose two blanks before them the copy has lost. */
  readonly setIn: number;
}

const measures: readonly Measure[] = [
  { widthOf: columnsOf, narrowest: 40, widest: 140, ragged: 4, setIn: 5 },
  { widthOf: charactersOf, narrowest: 20, widest: 80, ragged: 1, setIn: 2 },
];
/** At least so many lines, and this share of all, are full. */
const FULL_LINES = 5;
const FULL_SHARE = 0.15;
/** Where paragraphs are set in, a line may end earlier: a bracket and its first sign are not parted. */
const MORE_RAGGED = 4;

/**
 * A text broken into lines of one width, as e-mails and copies of PDF files are, put together again:
 * a line goes on with the one above where that is full and it is not set in. In a text that sets
 * nothing in, a number or a full stop before it begins a paragraph. Other texts stay as they are.
 */
export function joinWrappedLines(units: readonly Unit[]): Unit[] {
  const setsIn = units.some((unit) => isSetIn(unit));
  const isFull = findFullLines(units, setsIn);
  if (!isFull) return [...units];
  const paragraphs: { readonly unit: Unit; readonly lines: Passage[] }[] = [];
  let isOpen = false;
  for (const unit of units) {
    const last = paragraphs.at(-1)?.lines;
    const begins = setsIn
      ? isSetIn(unit)
      : unit.mark !== null || endsSentence(last?.at(-1)?.text ?? '');
    if (last && isOpen && !begins) last.push(lineOf(unit));
    else paragraphs.push({ unit, lines: [unit.text] });
    isOpen = isFull(unit);
  }
  return paragraphs.map(({ unit, lines }) => {
    return lines.length === 1 ? unit : { ...unit, text: joinPassages(lines) };
  });
}

/** Tells full lines; null where the lines were not broken at one width. */
function findFullLines(units: readonly Unit[], setsIn: boolean): ((unit: Unit) => boolean) | null {
  if (units.some((unit) => unit.paragraph.place === null)) return null;
  const running = units.filter((unit) => !isLaidOut(unit));
  for (const { widthOf, narrowest, widest, ragged, setIn } of measures) {
    const most = running.reduce((width, unit) => Math.max(width, widthOf(unit)), 0);
    const full = running.filter((unit) => widthOf(unit) >= most - ragged).length;
    const isWrapped = full >= FULL_LINES && full >= units.length * FULL_SHARE;
    if (most < narrowest || most > widest || !isWrapped) continue;
    const least = most - ragged - (setsIn ? MORE_RAGGED : 0);
    return (unit) => {
      const lost = unit.mark && !setsIn ? setIn : 0;
      return !isLaidOut(unit) && widthOf(unit) >= least - lost;
    };
  }
  return null;
}

/** Centred, set to the right or parted by wide blanks: a title, a signature, the head of a page. */
function isLaidOut({ paragraph: { text } }: Unit): boolean {
  return /(?: {6}|\u3000{4})\s*\S/u.test(text);
}

function isSetIn(unit: Unit): boolean {
  return /^(?:\u3000| {2}|\t)/u.test(unit.paragraph.text);
}

/** A line as printed, its number included. */
function lineOf({ number, text }: Unit): Unit['text'] {
  return number.text === '' ? text : joinPassages([number, text]);
}

/** Marks below the Chinese characters that are as wide as these. */
const wideMarks = charTable('“”‘’…—·');

/** Columns of print: two for a Chinese character or mark, one for others. */
function columnsOf({ paragraph: { text } }: Unit): number {
  let width = 0;
  for (const char of text.trimEnd()) {
    const code = char.charCodeAt(0);
    width += code >= 0x2e80 || wideMarks[code] === 1 ? 2 : 1;
  }
  return width;
}

function charactersOf({ paragraph: { text } }: Unit): number {
  return text.trimEnd().length;
}
