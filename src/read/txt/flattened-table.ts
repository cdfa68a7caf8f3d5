import { isBlank, type Line } from './lines.ts';
import { type FoundTable, type RawPiece, usualWidth } from './raw-table.ts';

interface OpenCell {
  readonly pieces: RawPiece[];
}

/** So many rows tell the width of a table by themselves. */
const ROWS_NEEDED = 3;

/** Rows looked at behind a doubtful line to learn how many columns the table has. */
const LOOK_AHEAD = 6;

/**
 * A table whose cells stand one below another, as text exports print it: a line that starts with
 * a tab starts a cell, a blank line before it starts a row, any other line continues the cell, also
 * after a blank line while the row is not full. A line that finds the row full ends the table.
 */
export function readFlattenedTable(lines: readonly Line[], start: number): FoundTable | null {
  if (!startsCell(lines[start])) return null;
  const rows: OpenCell[][] = [];
  let index = start;
  for (; index < lines.length; index++) {
    const line = lines[index];
    if (!line || isBlank(line)) {
      if (startsCell(line)) openCell(rows, lines, index, start);
      continue;
    }
    if (startsCell(line)) openCell(rows, lines, index, start);
    else if (endsTable(lines, index, rows)) break;
    else rows.at(-1)?.at(-1)?.pieces.push({ line: line.number, column: 1, text: line.text });
  }
  return { table: { rows }, next: index };
}

/** A tab first and no other behind it with text: else the line is a whole row. */
function startsCell(line: Line | undefined): boolean {
  return line?.text.startsWith('\t') === true && !line.text.trim().includes('\t');
}

function openCell(rows: OpenCell[][], lines: readonly Line[], index: number, start: number): void {
  const line = lines[index];
  if (!line) return;
  const before = lines[index - 1];
  const startsRow = index === start || (isBlank(before) && !startsCell(before));
  if (startsRow) rows.push([]);
  rows.at(-1)?.push({ pieces: [{ line: line.number, column: 2, text: line.text.slice(1) }] });
}

function endsTable(lines: readonly Line[], index: number, rows: readonly OpenCell[][]): boolean {
  const before = lines[index - 1];
  const afterBlank = isBlank(before) && !startsCell(before);
  if (!afterBlank || startsCell(lines[index + 1])) return false;
  const known = rows.length >= ROWS_NEEDED ? rows : [...rows, ...rowsAhead(lines, index + 1)];
  return (rows.at(-1)?.length ?? 0) >= usualWidth(known);
}

/** The next few rows as far as tabs alone tell them; ends at text that is in no row. */
function rowsAhead(lines: readonly Line[], from: number): unknown[][] {
  const rows: unknown[][] = [];
  let strays = 0;
  for (let index = from; index < lines.length && rows.length < LOOK_AHEAD && strays < 2; index++) {
    const line = lines[index];
    if (startsCell(line)) {
      const before = lines[index - 1];
      if (rows.length === 0 || (isBlank(before) && !startsCell(before))) rows.push([]);
      rows.at(-1)?.push(line);
    } else if (!isBlank(line) && isBlank(lines[index - 1]) && !startsCell(lines[index + 1])) {
      strays++;
    }
  }
  return rows;
}
