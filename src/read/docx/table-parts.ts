import type { BodyState, Frame, OpenCell } from './body-state.ts';
import { countBlock, newFrame } from './body-state.ts';
import type { DraftBlock } from './drafts.ts';
import { endParagraphs } from './paragraphs.ts';
import { closeFields } from './run-text.ts';
import { addRow, continuesMerge, createGrid, passDeletedRow, type RowCell } from './table-grid.ts';

/** Begins a table in the current frame; false where a table stands right in a table or a row. */
export function openTable(state: BodyState): boolean {
  const { frame } = state;
  if (frame.table) return false;
  endParagraphs(state, false);
  frame.table = { grid: createGrid(), row: null };
  return true;
}

export function closeTable(state: BodyState): void {
  const { frame } = state;
  const { table } = frame;
  frame.table = null;
  if (!table || frame.fate !== 'shown' || table.grid.cells.length === 0) return;
  // What stood between the rows, outside the cells, comes before the table.
  endParagraphs(state, false);
  const { rows, columns, cells } = table.grid;
  frame.blocks.push({
    kind: 'table',
    index: 0,
    rows,
    columns,
    cells,
    merges: 'recorded',
    brokenRows: [],
    place: null,
  });
  state.read++;
}

/** Begins a row; false outside a table or in another row. */
export function openRow(state: BodyState): boolean {
  const { table } = state.frame;
  if (!table || table.row) return false;
  const cells: RowCell[] = [];
  table.row = { deleted: state.deletions > 0, column: 0, cells };
  return true;
}

export function closeRow(state: BodyState): void {
  const { frame } = state;
  const { table } = frame;
  const row = table?.row;
  if (!table || !row) return;
  table.row = null;
  if (row.deleted) {
    if (frame.fate === 'shown') state.losses.revisedCells++;
    passDeletedRow(table.grid, row.cells);
  } else if (row.cells.length > 0) addRow(table.grid, row.cells);
}

/** Begins a cell; false outside a row. */
export function openCell(state: BodyState): boolean {
  const row = state.frame.table?.row;
  if (!row) return false;
  countBlock(state);
  const cell: OpenCell = { columnSpan: 1, vertical: null, horizontal: null, deleted: false };
  const { lists } = state.frame;
  const blocks: DraftBlock[] = [];
  const firstField = state.fields.length;
  enterFrame(state, newFrame(state.frame, { blocks, lists, firstField, cell }));
  if (row.deleted) state.frame.fate = 'deleted';
  return true;
}

/** Called when the properties of a cell are known, before its content. */
export function settleCell(state: BodyState): void {
  const { frame } = state;
  const { cell } = frame;
  const table = state.frames[state.frames.length - 2]?.table;
  if (!cell || !table?.row || frame.fate !== 'shown') return;
  const isCovered =
    (cell.horizontal === 'continue' && table.row.cells.length > 0) ||
    (cell.vertical === 'continue' && continuesMerge(table.grid, table.row.column, cell.columnSpan));
  if (cell.deleted) frame.fate = 'deleted';
  else if (isCovered) frame.fate = 'hidden';
}

export function closeCell(state: BodyState): void {
  endParagraphs(state, true);
  const { cell, blocks } = leaveFrame(state);
  const { frame } = state;
  const row = frame.table?.row;
  if (!cell || !row) return;
  if (cell.deleted) {
    if (frame.fate === 'shown') state.losses.revisedCells++;
    return;
  }
  const { columnSpan, vertical, horizontal } = cell;
  const left = row.cells.at(-1);
  if (horizontal === 'continue' && left) left.columnSpan += columnSpan;
  // The copy has no spare room, which in a long table is more than the cells themselves.
  else row.cells.push({ column: row.column, columnSpan, vertical, blocks: blocks.slice() });
  row.column += columnSpan;
}

/** Makes a frame the current one. */
export function enterFrame(state: BodyState, frame: Frame): void {
  state.frames.push(frame);
  state.frame = frame;
}

/** Leaves the current frame for the one around it. */
export function leaveFrame(state: BodyState): Frame {
  const { frame } = state;
  closeFields(state, frame.firstField);
  state.frames.pop();
  state.frame = state.frames.at(-1) ?? frame;
  return frame;
}
