import { statesTime } from '../../language/owners/time-tokens.ts';
import { formFooters, noteStarts } from '../../lexicon/rows.ts';
import type { MarkStyle } from '../../model/mark.ts';
import { fold } from '../../text/fold.ts';
import { wordsOf } from '../../text/pattern.ts';
import { readHeader } from '../../words/headers.ts';
import { readMark } from '../../words/marks.ts';
import { looksLikeUnit } from '../../words/names.ts';
import { isHeaderRow } from './align-rows.ts';
import { isBlank, type Line } from './lines.ts';
import { type FoundTable, isBlankCell, type RawCell, rawText } from './raw-table.ts';
import { cellsOfLine, type FoundRow, tabRowAt } from './tab-rows.ts';

/** A copy may lose so many empty cells at the end of a row. */
const MOST_ENDS_LOST = 2;
/** The header is among the first rows. */
const ROWS_SEARCHED = 4;
/** A row runs over no more lines than this. */
const MOST_LINES = 100;
/** Longer text between two rows is no heading; without a number it is shorter. */
const LONGEST_SECTION = 60;
const LONGEST_PLAIN = 20;

const headingStyles = new Set<MarkStyle>(['part', 'chapter', 'chinese', 'chinese-bracket']);
const behindTable = new RegExp(`^[(【]?${wordsOf([...formFooters, ...noteStarts])}[:.、]`, 'u');

/** The table as far as it has been read. */
interface Progress {
  readonly lines: readonly Line[];
  readonly rows: RawCell[][];
  next: number;
  /** A blank line stands between the rows. */
  readonly isSpaced: boolean;
  /** The row of header words: its cells tell where a row is whole. */
  header: readonly RawCell[] | null;
  /** Headings without numbers stand between the rows. */
  hasPlainHeadings: boolean;
}

/**
 * Rows of cells parted by tabs, as a spreadsheet's clipboard gives them; at least two lines. Each may
 * stand behind a blank line, where all of them have as many cells but for empty ones at the end.
 *
 * Under a header of known words, as Word saves its tables: a cell may go on in the next lines until the
 * row has as many cells as the header, 备注 may lack at the end of a row, and a heading may stand alone
 * between two rows.
 */
export function readTabTable(lines: readonly Line[], start: number): FoundTable | null {
  const first = tabRowAt(lines, start, null);
  if (!first) return null;
  const progress: Progress = {
    lines,
    rows: [first.row],
    next: first.next,
    isSpaced: isBlank(lines[first.next]),
    header: isHeaderRow(first.row) ? first.row : null,
    hasPlainHeadings: false,
  };
  const width = first.row.length;
  while (progress.isSpaced ? readSpacedRow(progress, width) : readRow(progress, width));
  const { rows, next } = progress;
  return rows.length >= 2 ? { table: { rows }, next } : null;
}

/** A row behind a blank line; blank lines part other things too. */
function readSpacedRow(progress: Progress, width: number): boolean {
  const { lines, next } = progress;
  const found = isBlank(lines[next]) ? tabRowAt(lines, next + 1, width) : null;
  const lost = width - (found?.row.length ?? 0);
  if (!found || lost < 0 || lost > MOST_ENDS_LOST || found.row.length * 2 <= width) return false;
  const ends = Array.from({ length: lost }, () => ({ pieces: [] }));
  progress.rows.push([...found.row, ...ends]);
  progress.next = found.next;
  return true;
}

function readRow(progress: Progress, width: number): boolean {
  const { lines, next, rows, header } = progress;
  const found = rowAt(progress, next) ?? tabRowAt(lines, next, header?.length ?? width);
  if (found) {
    rows.push(found.row);
    progress.next = found.next;
    if (!header && rows.length <= ROWS_SEARCHED && isHeaderRow(found.row))
      progress.header = found.row;
    return true;
  }
  return header !== null && readLoneLine(progress, header);
}

/** A line without tabs below a row: a heading above the next row, or the rest of the row's last cell. */
function readLoneLine(progress: Progress, header: readonly RawCell[]): boolean {
  const { lines, next, rows } = progress;
  const line = lines[next];
  const last = rows.at(-1);
  if (!line || isBlank(line) || !last) return false;
  const cells = cellsOfLine(line);
  if (isHeading(line.text) && rowAt(progress, next + 1)) rows.push(cells);
  else if (isPlainHeading(progress, line.text, last)) {
    rows.push(cells);
    progress.hasPlainHeadings = true;
  } else if (last.length === header.length && goesOn(last, header, line.text)) extend(last, cells);
  else return false;
  progress.next = next + 1;
  return true;
}

function isHeading(text: string): boolean {
  const mark = readMark(text.trim());
  return mark !== null && headingStyles.has(mark.style) && text.trim().length <= LONGEST_SECTION;
}

/**
 * A short title without a number above the next row: behind the header, behind a row whose last cell is
 * blank, or where such titles have stood before. Elsewhere it could be the rest of the last cell.
 */
function isPlainHeading(progress: Progress, text: string, last: readonly RawCell[]): boolean {
  const { next, header, hasPlainHeadings } = progress;
  const end = last.at(-1);
  const isFree = last === header || hasPlainHeadings || end === undefined || isBlankCell(end);
  const folded = fold(text);
  const isTitle = folded.length <= LONGEST_PLAIN && !/[\p{P}0-9]/u.test(folded);
  const isCell = looksLikeUnit(folded) || statesTime(folded);
  return isFree && isTitle && !isCell && rowAt(progress, next + 1) !== null;
}

/**
 * A row that ends with its deadline or owners, filled up where the header has but 备注 behind these; null
 * where it does not, or goes on below with another time or body.
 */
function withLostEnds(
  row: readonly RawCell[],
  header: readonly RawCell[],
  below: Line | undefined,
): RawCell[] | null {
  const lost = header.slice(row.length);
  const kindOf = (cell: RawCell | undefined) =>
    (cell && readHeader(rawText(cell))?.kind) ?? 'extra';
  const areRemarks = lost.every((cell) => kindOf(cell) === 'extra');
  if (lost.length === 0 || lost.length > MOST_ENDS_LOST || !areRemarks) return null;
  const kind = kindOf(header[row.length - 1]);
  const fits = (cell: RawCell | undefined): boolean => {
    const text = fold(cell ? rawText(cell) : '');
    return (kind === 'deadline' && statesTime(text)) || (kind === 'owner' && looksLikeUnit(text));
  };
  const goesOnBelow = below !== undefined && fits(cellsOfLine(below)[0]);
  return fits(row.at(-1)) && !goesOnBelow ? [...row, ...lost.map(() => ({ pieces: [] }))] : null;
}

/** The last cell of a row goes on: its list is open, its items are counted on, or a body is named. */
function goesOn(row: readonly RawCell[], header: readonly RawCell[], text: string): boolean {
  const before = row.at(-1)?.pieces.at(-1)?.text.trim() ?? '';
  if (before === '') return false;
  const [last, next] = [readMark(before), readMark(text.trim())];
  if (last && next) return last.style === next.style && next.value === last.value + 1;
  const title = header.at(-1);
  const isOwner = title !== undefined && readHeader(rawText(title))?.kind === 'owner';
  return /[、，,；;（(]$/u.test(before) || (isOwner && looksLikeUnit(fold(text)));
}

/** A row with as many cells as the header, on one line or on several; null for any other. */
function rowAt({ lines, header }: Progress, start: number): FoundRow | null {
  const found = header && tabRowAt(lines, start, header.length);
  if (!found || found.row.length > header.length) return null;
  const { row } = found;
  let { next } = found;
  const filled = withLostEnds(row, header, lines[next]);
  if (filled) return { row: filled, next };
  const end = Math.min(lines.length, next + MOST_LINES);
  for (; row.length < header.length && next < end; next++) {
    const line = lines[next];
    if (!line || isBlank(line)) continue;
    const cells = cellsOfLine(line);
    const isOther = isHeading(line.text) || behindTable.test(fold(line.text));
    if (cells.length === header.length || isOther) return null;
    extend(row, cells);
  }
  return row.length === header.length ? { row, next } : null;
}

/** The first of the cells goes on with the last of the row. */
function extend(row: RawCell[], [first, ...others]: readonly RawCell[]): void {
  const last = row.pop();
  row.push({ pieces: [...(last?.pieces ?? []), ...(first?.pieces ?? [])] }, ...others);
}
