import { joinPassages } from '../../text/passage.ts';
import { endsSentence } from '../../text/sentences.ts';
import type { Unit } from './unit.ts';

/** Lines that were broken at one width are at most this much narrower, in columns of print. */
const RAGGED = 4;
const NARROWEST = 40;
const WIDEST = 140;
/** At least so many lines, and this share of all, are as wide as lines get. */
const FULL_LINES = 5;
const FULL_SHARE = 0.15;

/**
 * A text broken into lines of one width, as e-mails and copies of PDF files are, put together again:
 * a line goes on with the one above where that is full and it is not set in. In a text that sets
 * nothing in, a number or a full stop before it begins a paragraph. Other texts stay as they are.
 */
export function joinWrappedLines(units: readonly Unit[]): Unit[] {
  const full = fullWidth(units);
  if (full === null) return [...units];
  const setsIn = units.some((unit) => isSetIn(unit));
  const joined: Unit[] = [];
  let isOpen = false;
  for (const unit of units) {
    const last = joined.at(-1);
    const begins = setsIn
      ? isSetIn(unit)
      : unit.mark !== null || endsSentence(last?.text.text ?? '');
    if (last && isOpen && !begins) {
      joined[joined.length - 1] = { ...last, text: joinPassages([last.text, lineOf(unit)]) };
    } else {
      joined.push(unit);
    }
    isOpen = widthOf(unit) >= full;
  }
  return joined;
}

/** The width from which on a line is full; null where the lines were not broken at one width. */
function fullWidth(units: readonly Unit[]): number | null {
  if (units.some((unit) => !('line' in unit.paragraph.place))) return null;
  const widths = units.map(widthOf);
  const widest = Math.max(0, ...widths);
  if (widest < NARROWEST || widest > WIDEST) return null;
  const full = widths.filter((width) => width >= widest - RAGGED).length;
  const isWrapped = full >= FULL_LINES && full >= widths.length * FULL_SHARE;
  return isWrapped ? widest - RAGGED : null;
}

function isSetIn(unit: Unit): boolean {
  return /^(?:\u3000| {2}|\t)/u.test(unit.paragraph.text);
}

/** A line as printed, its number included. */
function lineOf({ number, text }: Unit): Unit['text'] {
  return number.text === '' ? text : joinPassages([number, text]);
}

/** Columns of print: two for a Chinese character or mark, one for others. */
function widthOf({ paragraph: { text } }: Unit): number {
  let width = 0;
  for (const char of text.trimEnd()) width += char >= '\u2e80' || /[“”‘’…—·]/u.test(char) ? 2 : 1;
  return width;
}
