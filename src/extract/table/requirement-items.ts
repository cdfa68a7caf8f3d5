import type { Mark } from '../../model/mark.ts';
import type { Passage } from '../../model/passage.ts';
import { emptyPassage, joinPassages, slicePassage, trimPassage } from '../../text/passage.ts';
import { readBareMark, readMark } from '../../words/marks.ts';
import type { CellLine } from '../cell-lines.ts';

/** One numbered item of a requirement cell, or the whole cell. */
export interface RequirementItem {
  readonly number: { readonly label: string; readonly passage: Passage } | null;
  readonly lines: readonly Passage[];
}

interface MarkedLine {
  readonly line: Passage;
  readonly mark: Mark | null;
  /** The mark is an automatic number, so it is no part of the line. */
  readonly isAutomatic: boolean;
}

/**
 * A requirement cell as its items. Two numbered paragraphs or more give an item each; only the
 * outermost numbering splits. What stands before the first number goes in front of the first item,
 * what follows an item's paragraph stays with it. One number at the start is the record's own.
 *
 * `lastNumber` is the number of the item before this cell: after `24.` a bare `25对门户网站…` is
 * item 25. (Spec: "Records", "Cases decided: Tables".)
 */
export function splitRequirement(
  lines: readonly CellLine[],
  lastNumber: number,
): RequirementItem[] {
  const marked = markLines(lines, lastNumber);
  const outermost = marked.find((entry) => entry.mark !== null)?.mark;
  const starts = outermost ? startsOf(marked, outermost) : [];
  if (starts.length < 2) return [wholeCell(marked)];
  return starts.map((start, index) => {
    const from = index === 0 ? 0 : start;
    const until = starts[index + 1] ?? marked.length;
    const own = marked.slice(from, until).map((entry, at) => {
      return from + at === start ? withoutMark(entry) : entry.line;
    });
    return { number: numberOf(marked[start]), lines: own };
  });
}

function markLines(lines: readonly CellLine[], lastNumber: number): MarkedLine[] {
  let expected = lastNumber + 1;
  const marked: MarkedLine[] = [];
  for (const { passage, automatic } of lines) {
    const printed = automatic
      ? null
      : (readMark(passage.text) ?? readBareMark(passage.text, expected));
    const mark = automatic ? readMark(automatic) : printed;
    if (mark?.style === 'arabic') expected = mark.value + 1;
    marked.push({ line: passage, mark, isAutomatic: automatic !== null });
  }
  return marked;
}

/** Lines whose number is of the outermost style and goes up. */
function startsOf(marked: readonly MarkedLine[], outermost: Mark): number[] {
  const starts: number[] = [];
  let last = Number.NEGATIVE_INFINITY;
  marked.forEach(({ mark }, index) => {
    if (mark?.style !== outermost.style || mark.parts !== outermost.parts) return;
    if (mark.value <= last) return;
    starts.push(index);
    last = mark.value;
  });
  return starts;
}

/** A cell of one item: a number it begins with is the record's. */
function wholeCell(marked: readonly MarkedLine[]): RequirementItem {
  const [first] = marked;
  if (!first?.mark) return { number: null, lines: marked.map((entry) => entry.line) };
  return {
    number: numberOf(first),
    lines: [withoutMark(first), ...marked.slice(1).map((entry) => entry.line)],
  };
}

function withoutMark({ line, mark, isAutomatic }: MarkedLine): Passage {
  return mark && !isAutomatic ? trimPassage(slicePassage(line, mark.length)) : line;
}

function numberOf(entry: MarkedLine | undefined): RequirementItem['number'] {
  if (!entry?.mark) return null;
  const { line, mark, isAutomatic } = entry;
  const passage = isAutomatic ? emptyPassage : trimPassage(slicePassage(line, 0, mark.length));
  return { label: mark.label, passage };
}

/** The text of an item, its lines joined by line breaks. */
export function joinLines(lines: readonly Passage[]): Passage {
  return joinPassages(lines, '\n');
}
