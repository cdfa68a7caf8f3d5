import type { DraftBlock, DraftCell } from './drafts.ts';

/** Word knows `restart` for the first cell of a merge and `continue` for the others. */
export type Merge = 'restart' | 'continue' | null;

/** A cell as its row lists it. */
export interface RowCell {
  /** Grid column in which the cell begins, from 0. */
  readonly column: number;
  columnSpan: number;
  readonly vertical: Merge;
  readonly blocks: DraftBlock[];
}

/** A vertical merge that the row below may continue. */
interface OpenMerge {
  readonly columnSpan: number;
  /** Null if the row that began the merge was deleted. */
  readonly cell: DraftCell | null;
}

/** Open merges by the column in which they begin. */
type Merges = Map<number, OpenMerge>;

/** A table that grows row by row into a rectangle. */
export interface TableGrid {
  rows: number;
  columns: number;
  readonly cells: DraftCell[];
  /** The merges of the last row; null for none, as in most rows. */
  merges: Merges | null;
}

export function createGrid(): TableGrid {
  return { rows: 0, columns: 0, cells: [], merges: null };
}

/** The cell above that a cell which continues a merge belongs to. */
function originOf(grid: TableGrid, column: number, columnSpan: number): OpenMerge | null {
  const above = grid.merges?.get(column);
  return above?.cell && above.columnSpan === columnSpan ? above : null;
}

/**
 * Whether a cell that continues a vertical merge has one above it to continue. Without one, and
 * where its edges are not those of the merge, Word shows it as a cell of its own.
 */
export function continuesMerge(grid: TableGrid, column: number, columnSpan: number): boolean {
  return originOf(grid, column, columnSpan) !== null;
}

/** Adds a row; cells that continue a merge make its cell longer, and their blocks are not used. */
export function addRow(grid: TableGrid, cells: readonly RowCell[]): void {
  let merges: Merges | null = null;
  for (const { column, columnSpan, vertical, blocks } of cells) {
    grid.columns = Math.max(grid.columns, column + columnSpan);
    const origin = vertical === 'continue' ? originOf(grid, column, columnSpan) : null;
    if (origin?.cell) {
      origin.cell.rowSpan++;
      merges = (merges ?? new Map()).set(column, origin);
      continue;
    }
    const cell = { row: grid.rows, column, rowSpan: 1, columnSpan, blocks };
    grid.cells.push(cell);
    if (vertical !== null) merges = (merges ?? new Map()).set(column, { columnSpan, cell });
  }
  grid.merges = merges;
  grid.rows++;
}

/**
 * Passes over a row that a tracked revision deletes. Merges go on below it, but what begins in it
 * is gone: the next cell of such a merge stands for itself.
 */
export function passDeletedRow(grid: TableGrid, cells: readonly RowCell[]): void {
  for (const { column, columnSpan, vertical } of cells) {
    if (vertical !== 'restart') continue;
    grid.merges = (grid.merges ?? new Map()).set(column, { columnSpan, cell: null });
  }
}
