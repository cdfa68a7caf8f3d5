import { statesTime } from '../../language/owners/time-tokens.ts';
import type { MarkStyle } from '../../model/mark.ts';
import { fold } from '../../text/fold.ts';
import { isDayOnly } from '../../words/dates.ts';
import { readMark } from '../../words/marks.ts';
import { looksLikeUnit } from '../../words/names.ts';
import { HEADER_SEARCHED, isHeaderRow } from './align-rows.ts';
import { isBlank, type Line } from './lines.ts';
import { type FoundTable, headerKinds, isBlankCell, type RawCell } from './raw-table.ts';
import { cellsOfLine, tabRowAt } from './tab-rows.ts';
import { countsOn, extend, type Heads, MOST_ENDS_LOST, wholeRowAt } from './whole-rows.ts';

/** Longer text between two rows is no heading; without a number it is shorter. */
const LONGEST_SECTION = 60;
const LONGEST_PLAIN = 20;
/** The last cell of a row takes no more lines. */
const MOST_LINES = 60;

const headingStyles = new Set<MarkStyle>(['part', 'chapter', 'chinese', 'chinese-bracket']);

/** The table as far as it has been read. */
interface Progress {
  readonly lines: readonly Line[];
  readonly rows: RawCell[][];
  next: number;
  /** A blank line stands between the rows. */
  readonly isSpaced: boolean;
  /** The row of header words, and what they head: it tells where a row is whole. */
  header: { readonly row: readonly RawCell[]; readonly heads: Heads } | null;
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
    header: headerOf(first.row),
    hasPlainHeadings: false,
  };
  const width = first.row.length;
  while (progress.isSpaced ? readSpacedRow(progress, width) : readRow(progress, width));
  const { rows, next } = progress;
  return rows.length >= 2 ? { table: { rows }, next } : null;
}

function headerOf(row: readonly RawCell[]): Progress['header'] {
  return isHeaderRow(row) ? { row, heads: headerKinds(row) } : null;
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
  const found =
    (header && wholeRowAt(lines, next, header.heads)) ??
    tabRowAt(lines, next, header?.heads.length ?? width);
  if (found) {
    rows.push(found.row);
    progress.next = found.next;
    if (!header && rows.length <= HEADER_SEARCHED) progress.header = headerOf(found.row);
    return true;
  }
  return header !== null && readLoneLine(progress, header.heads);
}

/** A line without tabs below a row: a heading above the next row, or the rest of the row's last cell. */
function readLoneLine(progress: Progress, heads: Heads): boolean {
  const { lines, next, rows } = progress;
  const line = lines[next];
  const last = rows.at(-1);
  if (!line || isBlank(line) || !last) return false;
  const cells = cellsOfLine(line);
  if (isHeading(line.text) && wholeRowAt(lines, next + 1, heads)) rows.push(cells);
  else if (isPlainHeading(progress, line.text, last)) {
    rows.push(cells);
    progress.hasPlainHeadings = true;
  } else if (last.length === heads.length && goesOn(progress, last, line.text)) extend(last, cells);
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
  const { lines, next, header, hasPlainHeadings } = progress;
  const end = last.at(-1);
  const isFree = last === header?.row || hasPlainHeadings || end === undefined || isBlankCell(end);
  const folded = fold(text);
  const isTitle = folded.length <= LONGEST_PLAIN && !/[\p{P}0-9]/u.test(folded);
  const isCell = looksLikeUnit(folded) || statesTime(folded);
  if (!header || !isFree || !isTitle || isCell) return false;
  return wholeRowAt(lines, next + 1, header.heads) !== null;
}

/**
 * The last cell of a row goes on: its list is open, its items are counted on, a time goes on in a column of
 * deadlines, or a body is named and no date behind it makes that a signature.
 */
function goesOn(progress: Progress, row: readonly RawCell[], text: string): boolean {
  const pieces = row.at(-1)?.pieces ?? [];
  const before = pieces.at(-1)?.text.trim() ?? '';
  if (before === '' || pieces.length >= MOST_LINES) return false;
  const isNext = countsOn(row, text);
  if (isNext !== null) return isNext;
  if (/[、，,；;（(]$/u.test(before)) return true;
  const kind = progress.header?.heads.at(-1);
  if (kind === 'deadline') return statesTime(fold(text));
  return kind === 'owner' && looksLikeUnit(fold(text)) && !isSigned(progress);
}

/** Right behind lines that name bodies stands a date. */
function isSigned({ lines, next }: Progress): boolean {
  const behind = lines
    .slice(next, next + MOST_LINES)
    .find(({ text }) => text.includes('\t') || !looksLikeUnit(fold(text)));
  return behind !== undefined && isDayOnly(behind.text);
}
