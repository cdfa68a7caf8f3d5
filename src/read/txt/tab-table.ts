import { HEADER_SEARCHED, isHeaderRow } from './align-rows.ts';
import { type Progress, readBetween } from './between-rows.ts';
import { isBlank, type Line } from './lines.ts';
import { type FoundTable, headerKinds, type RawCell } from './raw-table.ts';
import { headerAt } from './tab-header.ts';
import { tabRowAt } from './tab-rows.ts';
import { MOST_ENDS_LOST, wholeRowAt } from './whole-rows.ts';

/**
 * Rows of cells parted by tabs, as a spreadsheet's clipboard gives them; at least two lines. Each may
 * stand behind a blank line, where all of them have as many cells but for empty ones at the end.
 *
 * Under a header of known words, as Word saves its tables: a cell may go on in the next lines until the
 * row has as many cells as the header, 备注 may lack at the end of a row, a heading may stand alone
 * between two rows, and what fits nowhere is a broken row.
 */
export function readTabTable(lines: readonly Line[], start: number): FoundTable | null {
  const first = headerAt(lines, start) ?? tabRowAt(lines, start, null);
  if (!first) return null;
  const progress: Progress = {
    lines,
    rows: [first.row],
    next: first.next,
    isSpaced: isBlank(lines[first.next]),
    header: headerOf(first.row),
    hasPlainHeadings: false,
    broken: new Set(),
  };
  const width = first.row.length;
  while (progress.isSpaced ? readSpacedRow(progress, width) : readRow(progress, width));
  const { rows, next, broken } = progress;
  return rows.length >= 2 ? { table: { rows, broken }, next } : null;
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
  const found = header
    ? (wholeRowAt(lines, next, header.heads) ?? tabRowAt(lines, next, header.heads.length))
    : (headerAt(lines, next) ?? tabRowAt(lines, next, width));
  if (found) {
    rows.push(found.row);
    progress.next = found.next;
    if (!header && rows.length <= HEADER_SEARCHED) progress.header = headerOf(found.row);
    return true;
  }
  return header !== null && readBetween(progress, header);
}
