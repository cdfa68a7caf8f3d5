import type { HeaderMeaning } from '../../words/headers.ts';
import { headerKinds, isBlankCell, type RawCell, type RawTable, rawText } from './raw-table.ts';

/** Kinds of header that name tasks, likeliest to be merged first. */
export const taskKinds: readonly HeaderMeaning['kind'][] = [
  'task',
  'category-or-task',
  'task-or-requirement',
  'category',
];

export const noCell: RawCell = { pieces: [] };

/** A header with blank cells for the columns that merged cells cover. */
export interface MergedHeader {
  readonly header: readonly RawCell[];
  /** Columns under each cell of the header; 0 for a blank one that another covers. */
  readonly spans: readonly number[];
  /** First column of a merged cell of tasks without a second header row, or -1. */
  readonly taskColumn: number;
}

/**
 * The columns under each cell of a header row that has a blank cell for each column that a merged one
 * covers (工作任务 | (blank) | 责任单位): those that are filled in a second header row, or else those right
 * of the tasks, before the last, that are filled in half of the rows. null where no cell covers others.
 */
export function mergeHeader(
  header: readonly RawCell[],
  rows: RawTable['rows'],
): MergedHeader | null {
  const at = rows.indexOf(header);
  const below = rows[at + 1] ?? [];
  const isTwoDeep = isSecondHeader(header, below);
  const covers = (column: number): boolean => {
    if (isTwoDeep) return !isBlankCell(below[column] ?? noCell);
    const body = rows.slice(at + 1).filter((row) => row.length === header.length);
    const filled = body.filter((row) => !isBlankCell(row[column] ?? noCell)).length;
    return column < header.length - 1 && filled > 0 && filled * 2 >= body.length;
  };
  const heads = headerKinds(header);
  /** Over a second header row any cell may cover columns, else one of tasks. */
  const mayCover = (column: number): boolean =>
    !isBlankCell(header[column] ?? noCell) &&
    (isTwoDeep || taskKinds.includes(heads[column] ?? 'extra'));
  const spans: number[] = [];
  let left = -1;
  let taskColumn = -1;
  header.forEach((cell, column) => {
    const isCovered = left >= 0 && isBlankCell(cell) && mayCover(left);
    if (isCovered && covers(column)) {
      spans.push(0);
      spans[left] = (spans[left] ?? 1) + 1;
      if (!isTwoDeep) taskColumn = left;
    } else {
      spans.push(1);
      left = column;
    }
  });
  return spans.includes(0) ? { header, spans, taskColumn } : null;
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
