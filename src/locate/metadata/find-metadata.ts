import { befores, rangeJoins, untils, yearUnit } from '../../lexicon/deadlines.ts';
import type { Block } from '../../model/document.ts';
import type { Metadata } from '../../model/located.ts';
import type { Passage } from '../../model/passage.ts';
import { formatDay } from '../../text/calendar.ts';
import { fold } from '../../text/fold.ts';
import { passageOf } from '../../text/passage.ts';
import { wordsOf } from '../../text/pattern.ts';
import { chineseNumeralPattern, readNumeral } from '../../words/numerals.ts';
import { type FoundNumber, readClosingNumber, readDocumentNumber } from './document-number.ts';
import { type HeadLine, readHead } from './head.ts';
import { findFilledDate, findIssuedDate, type IssuedDate } from './issued.ts';
import { findLabelled, type LabelledField } from './labelled.ts';
import { readSingleLine, type SingleLine } from './single-line.ts';
import { findTitle } from './title.ts';

const yearNumber = `(?:(?:19|20)[0-9]{2}|${chineseNumeralPattern}{4}(?=${wordsOf(yearUnit)}))`;
const yearSpan = new RegExp(
  `${yearNumber}(?:${wordsOf(yearUnit)})?${wordsOf(rangeJoins)}${yearNumber}`,
  'gu',
);
/** 2030年前碳达峰行动方案, 到2027年: when it is to be reached, not the plan's own. */
const targetYear = new RegExp(
  `(?:${wordsOf(untils)})${yearNumber}|${yearNumber}(?:${wordsOf(yearUnit)})(?:${wordsOf(befores)})`,
  'gu',
);
const yearInNumber = /[〔[(【](?:19|20)[0-9]{2}[〕\])】]/gu;
const singleYear = new RegExp(`(?<![0-9])${yearNumber}(?![0-9])`, 'gu');

/** Title, number, date and year of a document (spec: "Plan"). */
export function findMetadata(flow: readonly Block[]): Metadata {
  const head = readHead(flow);
  const headParagraphs = head.map((line) => line.paragraph);
  const labelled = findLabelled(flow, headParagraphs);
  const single = head.length === 0 ? readSingleLine(flow) : null;
  const number = findNumber(head, labelled) ?? single?.number ?? null;
  const printed = findIssuedDate(flow, labelled) ?? issuedAtEnd(single);
  const labelledTitle = labelled.find((entry) => entry.field === 'title')?.value;
  const title = findTitle(head) ?? labelledTitle ?? single?.title ?? null;
  const issued = findYear(title, number, printed) ? printed : findFilledDate(labelled);
  return {
    title,
    documentNumber: number?.passage ?? null,
    issuedOn: issued ? formatDay(issued.day) : null,
    year: findYear(title, number, issued),
    paragraphs: new Set([...headParagraphs, ...(issued?.paragraphs ?? [])]),
  };
}

function issuedAtEnd(single: SingleLine | null): IssuedDate | null {
  return single?.issuedOn ? { day: single.issuedOn, paragraphs: [] } : null;
}

function findNumber(
  head: readonly HeadLine[],
  labelled: readonly LabelledField[],
): FoundNumber | null {
  for (const { paragraph } of head) {
    const number = readDocumentNumber(passageOf(paragraph));
    if (number) return number;
  }
  const label = labelled.find((entry) => entry.field === 'number');
  if (label) return readDocumentNumber(label.value);
  for (const { paragraph, kind } of head) {
    const number = kind === 'title' ? readClosingNumber(passageOf(paragraph)) : null;
    if (number) return number;
  }
  return null;
}

function findYear(
  title: Passage | null,
  number: FoundNumber | null,
  issued: IssuedDate | null,
): Metadata['year'] {
  const named = title ? yearOfTitle(title.text) : null;
  if (named !== null) return { year: named, from: 'title' };
  if (number) return { year: number.year, from: 'number' };
  return issued && { year: issued.day.year, from: 'issued' };
}

/** The one year a title names; a span (2021—2023年) or two years name none. */
export function yearOfTitle(title: string): number | null {
  const plain = fold(title)
    .replace(yearInNumber, ' ')
    .replace(yearSpan, ' ')
    .replace(targetYear, ' ');
  const years = new Set([...plain.matchAll(singleYear)].map((match) => readNumeral(match[0])));
  const [year] = years;
  return years.size === 1 && year != null && year >= 1900 ? year : null;
}
