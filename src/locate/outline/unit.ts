import type { Paragraph } from '../../model/document.ts';
import type { Mark } from '../../model/mark.ts';
import type { Passage } from '../../model/passage.ts';
import { emptyPassage, passageOf, slicePassage, trimPassage } from '../../text/passage.ts';
import { readMark } from '../../words/marks.ts';

/** A paragraph, or the part of one that begins with a number of its own. */
export interface Unit {
  readonly paragraph: Paragraph;
  /** Printed or automatic number; null for plain text. */
  readonly mark: Mark | null;
  /** The printed number; empty for an automatic one. */
  readonly number: Passage;
  /** What stands behind the number. */
  readonly text: Passage;
  /** Level of the heading style, on the paragraph's first line only. */
  readonly headingLevel: number | null;
}

/** A paragraph as one unit. An automatic number counts before a printed one. */
export function unitOf(paragraph: Paragraph): Unit {
  const whole = trimPassage(passageOf(paragraph));
  const { headingLevel } = paragraph;
  const mark = paragraph.number ? markOfNumber(paragraph.number.text) : null;
  if (mark) return { paragraph, mark, number: emptyPassage, text: whole, headingLevel };
  return { ...unitOfPart(paragraph, whole), headingLevel };
}

/** Part of a paragraph as a unit; a number it begins with is its mark. */
export function unitOfPart(paragraph: Paragraph, part: Passage): Unit {
  const mark = readMark(part.text);
  if (!mark) return { paragraph, mark: null, number: emptyPassage, text: part, headingLevel: null };
  return {
    paragraph,
    headingLevel: null,
    mark,
    number: trimPassage(slicePassage(part, 0, mark.length)),
    text: trimPassage(slicePassage(part, mark.length)),
  };
}

/** The mark an automatic number stands for: `（一）` as printed; `1` and `a)` by their kind. */
function markOfNumber(number: string): Mark | null {
  const printed = readMark(number);
  if (printed) return printed;
  const label = number.replace(/[^\p{L}\p{N}]/gu, '');
  if (label === '') return null;
  const digits = Number(label);
  return Number.isInteger(digits)
    ? { style: 'arabic', value: digits, parts: 1, label, length: 0 }
    : {
        style: 'letter',
        value: label.toLowerCase().charCodeAt(0) - 96,
        parts: 1,
        label,
        length: 0,
      };
}
