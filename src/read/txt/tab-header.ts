import { readHeader } from '../../words/headers.ts';
import { isHeaderRow } from './align-rows.ts';
import { isBlank, type Line } from './lines.ts';
import { type RawCell, rawText } from './raw-table.ts';
import { cellsOfLine, type FoundRow, tabRowAt } from './tab-rows.ts';
import { extend } from './whole-rows.ts';

/** Lines that the cells of a header may take beyond its first. */
const MOST_LINES = 6;
/** Rows below a header that tell how many cells it has. */
const LOOK_AHEAD = 12;

/**
 * A header row whose cells have several lines: 责任股室 over （排第一的为牵头单位）, and 备注 behind that. Each
 * line goes on with the word of the cell before it, and rows below have as many cells as come out.
 */
export function headerAt(lines: readonly Line[], start: number): FoundRow | null {
  const first = tabRowAt(lines, start, null);
  if (!first || !isHeaderRow(first.row)) return null;
  const row = [...first.row];
  let found: FoundRow | null = null;
  for (let at = first.next; at < first.next + MOST_LINES; at++) {
    const line = lines[at];
    if (!line || isBlank(line)) break;
    const cells = cellsOfLine(line);
    if (!isOneWord(row.at(-1), cells[0])) break;
    extend(row, cells);
    if (isHeaderRow(row) && headsRows(row.length, lines, at + 1)) {
      found = { row: [...row], next: at + 1 };
    }
  }
  return found;
}

function isOneWord(cell: RawCell | undefined, below: RawCell | undefined): boolean {
  if (!cell || !below || rawText(below).trim() === '') return false;
  return readHeader(rawText(cell) + rawText(below)) !== null;
}

/** Some row below has as many cells, and none has more. */
function headsRows(width: number, lines: readonly Line[], from: number): boolean {
  const ahead = lines.slice(from, from + LOOK_AHEAD);
  const end = ahead.findIndex(isBlank);
  const widths = ahead.slice(0, end < 0 ? ahead.length : end).map((line) => {
    return cellsOfLine(line).length;
  });
  return Math.max(0, ...widths) === width;
}
