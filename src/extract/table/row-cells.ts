import type { Cell, Table } from '../../model/document.ts';
import type { Column, Grid } from '../../model/located.ts';
import type { ColumnField } from '../../model/plan.ts';
import { cellText } from '../../text/grid.ts';
import { saysDitto } from '../../words/dittos.ts';

/** The cell that counts for a column of a row, and how it came to. */
export interface RowCell {
  readonly cell: Cell;
  /** `blank`: the cell of this row is blank and the one above was taken for merged with it. */
  readonly how: 'own' | 'merged' | 'blank';
}

/** The cells of one row by column, after what stands above has been carried down. */
export type RowCells = readonly (RowCell | null)[];

/** The cells carried down so far, by column. */
export type Carried = (Cell | null)[];

const carriedFields = new Set<ColumnField>([
  'number',
  'category',
  'task',
  'lead',
  'responsible',
  'support',
  'oversight',
  'deadline',
]);

/**
 * The cells of a row, with merged cells where the format records them. Where it does not, a blank
 * cell in a category, task, owner or deadline column takes the cell above, unless a category to its
 * left has changed and the column is a category; a blank 序号 is carried while the task is.
 * `carried` is updated. (Spec: "Merged and blank cells".)
 */
export function readRowCells(
  table: Table,
  grid: Grid,
  row: number,
  columns: readonly Column[],
  carried: Carried,
): RowCells {
  const squares = grid[row] ?? [];
  const isLost = table.merges === 'lost';
  let categoryChanged = false;
  const cellOf = ({ field }: Column, index: number): RowCell | null => {
    const cell = squares[index] ?? null;
    const isCategory = field === 'category' || field === 'task';
    const isDitto = cell !== null && saysDitto(cellText(cell));
    if (cell && !isDitto && !isBlankCell(cell)) {
      const how = cell.row < row ? 'merged' : 'own';
      categoryChanged ||= isCategory && how === 'own';
      carried[index] = cell;
      return { cell, how };
    }
    const above = carried[index] ?? null;
    const mayCarry = isDitto || (isLost && carriedFields.has(field));
    if (mayCarry && above && !(isCategory && categoryChanged)) return { cell: above, how: 'blank' };
    if (isCategory && isLost) carried[index] = null;
    return null;
  };
  const cells: (RowCell | null)[] = [];
  for (const column of columns) cells.push(cellOf(column, cells.length));
  return isLost ? dropStaleNumber(cells, columns) : fillTask(cells, columns, carried);
}

/**
 * Where merges are recorded an empty cell is empty. Only a requirement without any task beside it
 * goes on with the task above: the writer left the cell blank instead of merging it.
 */
function fillTask(cells: RowCells, columns: readonly Column[], carried: Carried): RowCells {
  const hasOwn = (field: ColumnField): boolean =>
    cells.some((cell, index) => cell?.how === 'own' && columns[index]?.field === field);
  const task = columns.findIndex((column) => column.field === 'task');
  if (cells[task] || !hasOwn('requirement') || hasOwn('category')) return cells;
  return cells.map((cell, index) => {
    const field = columns[index]?.field;
    const above = carried[index];
    if (cell || !above || (field !== 'task' && field !== 'category')) return cell;
    return { cell: above, how: 'blank' };
  });
}

/** A carried 序号 stands only while the task beside it is carried too. */
function dropStaleNumber(cells: RowCells, columns: readonly Column[]): RowCells {
  const task = cells[columns.findIndex((column) => column.field === 'task')];
  if (task?.how === 'blank') return cells;
  return cells.map((cell, index) => {
    return columns[index]?.field === 'number' && cell?.how === 'blank' ? null : cell;
  });
}

/** The cell of a column in a row, by field; the first that has something. */
export function cellOfField(
  cells: RowCells,
  columns: readonly Column[],
  field: ColumnField,
): RowCell | null {
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index];
    if (cell && columns[index]?.field === field) return cell;
  }
  return null;
}

/** All cells of the columns of a field, each once. */
export function cellsOfField(
  cells: RowCells,
  columns: readonly Column[],
  field: ColumnField,
): RowCell[] {
  const found: RowCell[] = [];
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index];
    if (cell && columns[index]?.field === field && cell.cell !== found.at(-1)?.cell) {
      found.push(cell);
    }
  }
  return found;
}

/** Nothing printed, not even an automatic number. */
function isBlankCell(cell: Cell): boolean {
  for (const block of cell.blocks) {
    if (block.kind === 'table' || block.number !== null || block.text.trim() !== '') return false;
  }
  return true;
}
