import { statesTime } from '../../language/owners/time-tokens.ts';
import { fold } from '../../text/fold.ts';
import type { HeaderMeaning } from '../../words/headers.ts';
import { looksLikeUnit } from '../../words/names.ts';
import { headerKinds, isBlankCell, type RawCell, type RawTable, rawText } from './raw-table.ts';

/** Kinds of header that name tasks, likeliest to be merged first. */
export const taskKinds: readonly HeaderMeaning['kind'][] = [
  'task',
  'category-or-task',
  'task-or-requirement',
  'category',
];

export const noCell: RawCell = { pieces: [] };

/** A header cell over blank ones covers their columns: one of tasks, or of what is to be done. */
const coveringKinds = new Set<HeaderMeaning['kind']>([...taskKinds, 'requirement']);

/** A header with blank cells for the columns that merged cells cover. */
export interface MergedHeader {
  readonly header: readonly RawCell[];
  /** Columns under each cell of the header; 0 for a blank one that another covers. */
  readonly spans: readonly number[];
  /** A second header row says what stands under the merged cells. */
  readonly isTwoDeep: boolean;
}

/**
 * The columns under each cell of a header row that has a blank cell for each column that a merged one
 * covers (工作任务 | (blank) | 责任单位): those that are filled in a second header row, or else those right
 * of tasks or requirements, before the last, that are filled in half of the rows. null where no cell
 * covers others.
 */
export function mergeHeader(
  header: readonly RawCell[],
  rows: RawTable['rows'],
): MergedHeader | null {
  const at = rows.indexOf(header);
  const below = rows[at + 1] ?? [];
  const isTwoDeep = isSecondHeader(header, below);
  const body = rows.slice(at + 1).filter((row) => row.length === header.length);
  let left = -1;
  const covers = (column: number): boolean => {
    if (isTwoDeep) return !isBlankCell(below[column] ?? noCell);
    return (
      column < header.length - 1 && isHalfFilled(column, left, body) && holdsText(column, body)
    );
  };
  const heads = headerKinds(header);
  /** Over a second header row any cell may cover columns. */
  const mayCover = (column: number): boolean =>
    !isBlankCell(header[column] ?? noCell) &&
    (isTwoDeep || coveringKinds.has(heads[column] ?? 'extra'));
  const spans: number[] = [];
  header.forEach((cell, column) => {
    const isCovered = left >= 0 && isBlankCell(cell) && mayCover(left);
    if (isCovered && covers(column)) {
      spans.push(0);
      spans[left] = (spans[left] ?? 1) + 1;
    } else {
      spans.push(1);
      left = column;
    }
  });
  return spans.includes(0) ? { header, spans, isTwoDeep } : null;
}

/**
 * A merged cell is printed in the first of its rows: the blanks below a filled cell are filled by it, as far
 * as the cells of the column `left` of them are blank as well.
 */
function isHalfFilled(column: number, left: number, body: RawTable['rows']): boolean {
  const isBlank = (row: readonly RawCell[], at: number): boolean => isBlankCell(row[at] ?? noCell);
  let isOpen = false;
  const filled = body.filter((row) => {
    isOpen = !isBlank(row, column) || (isOpen && isBlank(row, left));
    return isOpen;
  });
  return filled.length > 0 && filled.length * 2 >= body.length;
}

/** Times and bodies in every row are no part of what is to be done. */
function holdsText(column: number, body: RawTable['rows']): boolean {
  return body.some((row) => {
    const text = fold(rawText(row[column] ?? noCell));
    return text !== '' && !statesTime(text) && !looksLikeUnit(text);
  });
}

/** Short words below the blanks of a header row and the cells left of those; below all others blanks. */
function isSecondHeader(row: readonly RawCell[], below: readonly RawCell[]): boolean {
  if (below.length !== row.length || !row.some(isBlankCell) || !looksLikeHeader(below))
    return false;
  return row.every((cell, at) => {
    const isParted = isBlankCell(cell) || isBlankCell(row[at + 1] ?? cell);
    return isParted === !isBlankCell(below[at] ?? noCell);
  });
}

/** Short words, two at least. */
export function looksLikeHeader(row: readonly RawCell[]): boolean {
  const filled = row.filter((cell) => !isBlankCell(cell));
  return filled.length >= 2 && filled.every((cell) => rawText(cell).trim().length <= 12);
}
