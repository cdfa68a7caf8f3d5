import type { Cell, Paragraph } from '../model/document.ts';
import type { Passage } from '../model/passage.ts';
import { paragraphsOf } from '../text/grid.ts';
import {
  emptyPassage,
  joinPassages,
  passageOf,
  slicePassage,
  trimPassage,
} from '../text/passage.ts';

/** One printed line of a cell; only the first line of a paragraph has its automatic number. */
export interface CellLine {
  readonly passage: Passage;
  readonly automatic: string | null;
}

/** The lines of a cell that print something; a soft line break parts like a paragraph. */
export function linesOf(cell: Cell | null): CellLine[] {
  const lines: CellLine[] = [];
  if (cell) for (const paragraph of paragraphsOf(cell)) addLines(lines, paragraph);
  return lines;
}

/** The same without automatic numbers. */
export function passagesOf(cell: Cell | null): Passage[] {
  return linesOf(cell).map((line) => line.passage);
}

function addLines(lines: CellLine[], paragraph: Paragraph): void {
  const whole = passageOf(paragraph);
  let automatic = paragraph.number?.text ?? null;
  let start = 0;
  while (start <= whole.text.length) {
    const found = whole.text.indexOf('\n', start);
    const end = found < 0 ? whole.text.length : found;
    const passage = trimPassage(slicePassage(whole, start, end));
    start = end + 1;
    if (passage.text === '') continue;
    lines.push({ passage, automatic });
    automatic = null;
  }
}

/** A cell's text as one passage, its lines joined by line breaks. */
export function passageOfCell(cell: Cell | null): Passage {
  if (!cell) return emptyPassage;
  const paragraphs = paragraphsOf(cell);
  const only = paragraphs.length === 1 ? paragraphs[0] : undefined;
  if (only && !only.text.includes('\n')) return trimPassage(passageOf(only));
  return joinPassages(
    linesOf(cell).map((line) => line.passage),
    '\n',
  );
}
