import { documentTypes } from '../../lexicon/metadata.ts';
import type { Block, Paragraph } from '../../model/document.ts';
import type { Passage } from '../../model/passage.ts';
import type { Day } from '../../text/calendar.ts';
import { fold, foldText, unfoldRange } from '../../text/fold.ts';
import { passageOf, slicePassage } from '../../text/passage.ts';
import { wordsOf } from '../../text/pattern.ts';
import { findWholeDay } from '../../words/dates.ts';
import { hasInk } from '../flow.ts';
import { type FoundNumber, numberPattern, readDocumentNumber } from './document-number.ts';

/** What the only line of a text says about the document. */
export interface SingleLine {
  readonly title: Passage;
  readonly number: FoundNumber | null;
  readonly issuedOn: Day | null;
}

/** A text that lost its line breaks is one line, or few. */
const MOST_LINES = 3;
/** The title and the number stand within so many characters. */
const OPENING = 150;
/** The date stands within so many characters of the end. */
const CLOSING = 20;

const types = wordsOf(documentTypes);
const titleBeforeNumber = new RegExp(`^([^。，；]{4,100}?${types})(?=${numberPattern})`, 'u');

/**
 * Title, number and date of a text without line breaks: 国务院关于……的意见国发〔2018〕32号各省、……
 * 国务院2018年9月18日. null where it has none of this form.
 */
export function readSingleLine(flow: readonly Block[]): SingleLine | null {
  const lines = flow.filter((block): block is Paragraph => {
    return block.kind === 'paragraph' && hasInk(block);
  });
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last || lines.length > MOST_LINES || lines.length < flow.length) return null;
  const line = passageOf(first);
  const opening = foldText(line.text.slice(0, OPENING));
  const title = titleBeforeNumber.exec(opening.text)?.[1];
  if (title === undefined) return null;
  const [start, end] = unfoldRange(opening, 0, title.length);
  return {
    title: slicePassage(line, start, end),
    number: readDocumentNumber(slicePassage(line, end)),
    issuedOn: dayAtEnd(fold(last.text)),
  };
}

function dayAtEnd(folded: string): Day | null {
  const tail = folded.slice(-CLOSING);
  const date = findWholeDay(tail);
  return date && date.end === tail.length ? date.day : null;
}
