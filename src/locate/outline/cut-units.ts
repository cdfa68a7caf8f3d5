import { findOwnerMarks } from '../../language/owners/find-marks.ts';
import type { Paragraph } from '../../model/document.ts';
import type { Mark, MarkStyle } from '../../model/mark.ts';
import type { Passage } from '../../model/passage.ts';
import { passageOf, slicePassage, trimPassage } from '../../text/passage.ts';
import { readMark, readParentMark } from '../../words/marks.ts';
import { markCounted } from './running-count.ts';
import { type Unit, unitOf, unitOfPart } from './unit.ts';
import { joinWrappedLines } from './unwrap.ts';

/** Styles that begin items in mid-line; （1） and ① there are enumerations of one item. */
const cuttingStyles = new Set<MarkStyle>([
  'chapter',
  'article',
  'chinese',
  'chinese-bracket',
  'arabic',
]);

/** Where a number may begin in mid-line: behind the end of a sentence or a bracket, or white space. */
const CUT_AFTER = /[。；;！？!?”’）)】〕\]]\s*(?=\S)|\s+(?=\S)/gu;
/** A heading runs straight into its first item: 二、主要任务（一）…… */
const LONGEST_HEADING = 30;

/**
 * Last number seen of each style, to tell the next item from a number in the text. Below another
 * heading the inner numbers go on or start again.
 */
type Sequence = Map<MarkStyle, number>;

/**
 * Paragraphs as units, each line of one by itself. A line is cut where an item begins in its middle:
 * behind an owner bracket or labelled sentence, and anywhere at its numbers where several headings
 * stand on one line.
 */
export function cutUnits(paragraphs: readonly Paragraph[]): Unit[] {
  const sequence: Sequence = new Map();
  const isSingleLine = paragraphs.filter((p) => p.text.length > 20).length <= 2;
  const units = joinWrappedLines(markCounted(paragraphs.flatMap(unitsOfLines)));
  return markBareParents(units).flatMap((unit) => {
    if (unit.mark) note(sequence, unit.mark);
    return cutUnit(unit, sequence, isSingleLine);
  });
}

/** `2  重点任务` right before `2.1  ……` is a number too, though it has neither dot nor bracket; so is 一. */
function markBareParents(units: readonly Unit[]): Unit[] {
  return units.map((unit, index) => {
    const next = units[index + 1];
    const number = next?.number.text || next?.mark?.label;
    const mark = unit.mark || !number ? null : readParentMark(unit.text.text, number);
    if (!mark) return unit;
    return {
      ...unit,
      mark,
      number: slicePassage(unit.text, 0, mark.label.length),
      text: trimPassage(slicePassage(unit.text, mark.length)),
    };
  });
}

/** A paragraph's printed lines as units; number and heading style are the first line's. */
function unitsOfLines(paragraph: Paragraph): Unit[] {
  const first = unitOf(paragraph);
  if (!paragraph.text.includes('\n')) return [first];
  const whole = passageOf(paragraph);
  const units: Unit[] = [];
  let start = 0;
  for (const line of paragraph.text.split('\n')) {
    const part = trimPassage(slicePassage(whole, start, start + line.length));
    start += line.length + 1;
    if (part.text === '') continue;
    const unit = unitOfPart(paragraph, part);
    if (units.length > 0) units.push(unit);
    else
      units.push(
        paragraph.number ? { ...first, text: part } : { ...unit, headingLevel: first.headingLevel },
      );
  }
  return units;
}

function cutUnit(unit: Unit, sequence: Sequence, isSingleLine: boolean): Unit[] {
  const cuts = findCuts(unit.text, new Map(sequence), unit.mark !== null, isSingleLine);
  if (cuts.length === 0) return [unit];
  const parts = [0, ...cuts].map((start, index) =>
    trimPassage(slicePassage(unit.text, start, cuts[index])),
  );
  return parts.map((part, index) => {
    if (index === 0) return { ...unit, text: part };
    const cut = unitOfPart(unit.paragraph, part);
    if (cut.mark) note(sequence, cut.mark);
    return cut;
  });
}

/**
 * Indexes in a unit's text at which another item begins: behind an owner bracket, or before the number that
 * does; the numbers that go on with one left in the text are left there too.
 */
function findCuts(
  text: Passage,
  sequence: Sequence,
  isItem: boolean,
  isSingleLine: boolean,
): number[] {
  const candidates = findNumbers(text.text, sequence, isItem);
  if (candidates.length === 0) return [];
  const headings = candidates.filter(({ mark }) => mark.style === 'chinese');
  if (isSingleLine || headings.length >= 2) return candidates.map(({ at }) => at);
  const ends = new Set(findOwnerMarks(text).map((mark) => mark.end));
  const closed = candidates.filter(({ at }) => ends.has(trimmedEnd(text.text, at)));
  const closedKeys = new Set(closed.map(({ mark }) => keyOf(mark, 0)));
  const leftKeys = new Set<string>();
  const cuts: number[] = [];
  for (const { at, mark } of candidates) {
    const isClosed = closedKeys.has(keyOf(mark, 0)) || closedKeys.has(keyOf(mark, 1));
    if (isClosed && !leftKeys.has(keyOf(mark, -1))) cuts.push(at);
    else leftKeys.add(keyOf(mark, 0));
  }
  return cuts;
}

/** The number so many before or behind another of its style. */
function keyOf({ style, value }: Mark, distance: number): string {
  return `${style} ${value + distance}`;
}

/** A number in mid-line, at its index in the text. */
interface Candidate {
  readonly at: number;
  readonly mark: Mark;
}

/** Numbers in mid-line that go on with the numbering so far. */
function findNumbers(text: string, sequence: Sequence, isItem: boolean): Candidate[] {
  const found: Candidate[] = [];
  const positions = [...text.matchAll(CUT_AFTER)].map((match) => match.index + match[0].length);
  let lastCut = 0;
  for (const at of [...positions, ...headingEnds(text)].sort((a, b) => a - b)) {
    if (at <= lastCut) continue;
    const mark = readMark(text.slice(at, at + 40));
    if (!mark || !cuttingStyles.has(mark.style) || !goesOn(sequence, mark)) continue;
    if (!isCutPoint(text, lastCut, at, isItem || found.length > 0)) continue;
    note(sequence, mark);
    found.push({ at, mark });
    lastCut = at + mark.length;
  }
  return found;
}

/** Places where a bracketed or plain number follows a heading without any mark between. */
function headingEnds(text: string): number[] {
  return [...text.matchAll(/[（(〔]/gu)].map((match) => match.index);
}

function isCutPoint(text: string, lastCut: number, at: number, behindNumber: boolean): boolean {
  const before = text.slice(lastCut, at);
  if (/[。；;！？!?”’）)】〕\]\s]$/u.test(before)) return true;
  return behindNumber && before.length <= LONGEST_HEADING && !/[，,。；;：:]/u.test(before);
}

function goesOn(sequence: Sequence, mark: Mark): boolean {
  const last = sequence.get(mark.style);
  return mark.value === (last ?? 0) + 1 || mark.value === 1;
}

function note(sequence: Sequence, mark: Mark): void {
  sequence.set(mark.style, mark.value);
}

function trimmedEnd(text: string, at: number): number {
  return text.slice(0, at).trimEnd().length;
}
