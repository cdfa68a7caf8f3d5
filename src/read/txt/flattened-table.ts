import { fold } from '../../text/fold.ts';
import { isDayOnly } from '../../words/dates.ts';
import { readHeader } from '../../words/headers.ts';
import { readMark } from '../../words/marks.ts';
import { isNote, saysContinued } from '../../words/notes.ts';
import { isPageNumberLine } from '../../words/page-numbers.ts';
import { isHeaderRow } from './align-rows.ts';
import { isBlank, type Line } from './lines.ts';
import { type FoundTable, type RawPiece, rawText, usualWidth } from './raw-table.ts';
import { readAs } from './reads-as.ts';

interface OpenCell {
  readonly pieces: RawPiece[];
}

/** So many rows tell the width of a table by themselves. */
const ROWS_NEEDED = 3;

/** Lines between a full row and the next, as far as they may belong to its last cell. */
const MOST_BETWEEN = 8;

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
    else
      rows
        .at(-1)
        ?.at(-1)
        ?.pieces.push(...cellAt(line, 0).pieces);
  }
  return { table: { rows }, next: index };
}

/** A tab first and no other behind it with text: else the line is a whole row. */
function startsCell(line: Line | undefined): boolean {
  return line?.text.startsWith('\t') === true && !line.text.trim().includes('\t');
}

/** The text of a line from an index on: 1 behind the tab of a cell. */
function cellAt({ number, text }: Line, from: number): OpenCell {
  return { pieces: [{ line: number, column: from + 1, text: text.slice(from) }] };
}

function openCell(rows: OpenCell[][], lines: readonly Line[], index: number, start: number): void {
  const line = lines[index];
  if (!line) return;
  const before = lines[index - 1];
  const startsRow = index === start || (isBlank(before) && !startsCell(before));
  if (startsRow) rows.push([]);
  rows.at(-1)?.push(cellAt(line, 1));
}

/** Behind a blank line, where the row is full: unless rows go on below as if nothing had come between. */
function endsTable(lines: readonly Line[], index: number, rows: readonly OpenCell[][]): boolean {
  const line = lines[index];
  const before = lines[index - 1];
  const afterBlank = isBlank(before) && !startsCell(before);
  if (!line || !afterBlank || startsCell(lines[index + 1])) return false;
  const known = rows.length >= ROWS_NEEDED ? rows : [...rows, ...rowsAhead(lines, index + 1)];
  const width = usualWidth(known);
  const open = rows.at(-1)?.length ?? 0;
  const next = nextCell(lines, index);
  // Where the task covers what other rows part, a row has as few cells as the header.
  const isMerged = open === rows[0]?.length && rows.length > 1 && isBlank(lines[next - 1]);
  if (open < width && !isMerged) return false;
  const isOfCell = readsAsLast(rows, line) && isBodyRow(lines, next, width);
  return opensBlock(line) || !isOfCell;
}

/** Whether a line reads as the last column of a table says: a time in one of deadlines, names in one of owners. */
function readsAsLast(rows: readonly OpenCell[][], line: Line): boolean {
  const header = rows[0]?.at(-1);
  const kind = header && readHeader(rawText(header))?.kind;
  const isTold = kind === 'deadline' || kind === 'owner';
  return !isTold || readAs([cellAt(line, 0)], [kind]).fits > 0;
}

/** A note, a numbered heading, 续表, or what stands at the end of a page (县数据局     6). */
function opensBlock(line: Line): boolean {
  const text = line.text.trim();
  return (
    /\S\s{3,}\S/u.test(text) ||
    isPageNumberLine(text) ||
    isNote(fold(text)) ||
    isDayOnly(text) ||
    saysContinued(fold(text)) ||
    (readMark(text)?.style.startsWith('chinese') ?? false)
  );
}

/** Index of the next line that starts a cell, not far below; the number of lines where none does. */
function nextCell(lines: readonly Line[], from: number): number {
  const found = lines.slice(from, from + MOST_BETWEEN).findIndex(startsCell);
  return found < 0 ? lines.length : from + found;
}

/** Whether a row of so many cells begins at a line that is no header. */
function isBodyRow(lines: readonly Line[], start: number, width: number): boolean {
  const ahead = lines.slice(start, start + width + 1);
  const end = ahead.findIndex((line) => !startsCell(line));
  const cells = ahead.slice(0, end < 0 ? ahead.length : end);
  return cells.length === width && !isHeaderRow(cells.map((line) => cellAt(line, 1)));
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
