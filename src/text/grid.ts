import type { Block, Cell, Paragraph, Table } from '../model/document.ts';
import type { Grid } from '../model/located.ts';

/** The squares of a table. */
export function gridOf(table: Table): Grid {
  const grid = Array.from({ length: table.rows }, () =>
    new Array<Cell | null>(table.columns).fill(null),
  );
  table.cells.forEach((cell) => {
    const end = Math.min(cell.column + cell.columnSpan, table.columns);
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++) {
      const squares = grid[row] ?? [];
      for (let column = cell.column; column < end; column++) squares[column] = cell;
    }
  });
  return grid;
}

/** The distinct cells over a row, left to right, merged ones from above included. */
export function cellsOfRow(grid: Grid, row: number): Cell[] {
  const cells: Cell[] = [];
  for (const cell of grid[row] ?? []) if (cell && cell !== cells.at(-1)) cells.push(cell);
  return cells;
}

/** The same without those from above. */
export function cellsBegunInRow(grid: Grid, row: number): Cell[] {
  const cells: Cell[] = [];
  for (const cell of grid[row] ?? []) {
    if (cell && cell.row === row && cell !== cells.at(-1)) cells.push(cell);
  }
  return cells;
}

/** A cell's own paragraphs, those of nested tables left out. */
export function paragraphsOf(cell: Cell): readonly Paragraph[] {
  const { blocks } = cell;
  return areParagraphs(blocks) ? blocks : blocks.filter(isParagraph);
}

/** From the first to the last paragraph of some cells, nested tables left out; null for none. */
export function stretchOfCells(cells: readonly Cell[]): { start: number; end: number } | null {
  let first: Paragraph | undefined;
  for (let at = 0; !first && at < cells.length; at++) first = cells[at]?.blocks.find(isParagraph);
  let last: Paragraph | undefined;
  for (let at = cells.length - 1; !last && at >= 0; at--) {
    last = cells[at]?.blocks.findLast(isParagraph);
  }
  return first && last ? { start: first.offset, end: last.offset + last.text.length } : null;
}

/** A cell's text, its paragraphs on lines of their own, automatic numbers left out. */
export function cellText(cell: Cell | null | undefined): string {
  if (!cell) return '';
  if (cell.blocks.length === 1) {
    const only = cell.blocks[0];
    return only?.kind === 'paragraph' ? only.text : '';
  }
  return paragraphsOf(cell)
    .map((paragraph) => paragraph.text)
    .join('\n');
}

function areParagraphs(blocks: readonly Block[]): blocks is readonly Paragraph[] {
  for (const block of blocks) if (block.kind !== 'paragraph') return false;
  return true;
}

function isParagraph(block: Block): block is Paragraph {
  return block.kind === 'paragraph';
}
