import { type Element, isTag } from 'domhandler';
import type { Cell, Table } from '../../model/document.ts';
import { type PageCounter, readBlocks } from './read-blocks.ts';

/** The HTML standard clamps colspan at 1000 and rowspan at 65534. */
const MOST_COLUMNS = 1000;
const MOST_ROWS = 65_534;

/** A table that frames text holds another table, or has one column. */
export function isLayoutTable(table: Element): boolean {
  const rows = rowsOf(table);
  const cells = rows.flatMap(cellsOf);
  if (cells.some(holdsTable)) return true;
  return (
    rows.every((row) => cellsOf(row).length <= 1) &&
    cells.some((cell) => elementsOf(cell).length >= 4)
  );
}

/**
 * A data table as a rectangle (HTML standard, "Forming a table"): each cell at its first free square,
 * rowspan 0 to the table's end. Squares that two cells claim stay the first one's.
 */
export function readTable(element: Element, counter: PageCounter): Table {
  const index = ++counter.tables;
  const rows = rowsOf(element);
  const taken = rows.map(() => new Set<number>());
  const cells: Cell[] = [];
  let columns = 0;
  rows.forEach((row, rowIndex) => {
    let column = 0;
    for (const cell of cellsOf(row)) {
      while (taken[rowIndex]?.has(column)) column++;
      const rowSpan = clampSpan(cell.attribs['rowspan'], rows.length - rowIndex, MOST_ROWS);
      const columnSpan = freeColumns(
        taken[rowIndex],
        column,
        clampSpan(cell.attribs['colspan'], 1, MOST_COLUMNS),
      );
      const free = freeRows(taken, rowIndex, column, columnSpan, rowSpan);
      for (let r = rowIndex; r < rowIndex + free; r++) {
        for (let c = column; c < column + columnSpan; c++) taken[r]?.add(c);
      }
      const blocks = readBlocks(cell, counter);
      cells.push({ row: rowIndex, column, rowSpan: free, columnSpan, blocks });
      column += columnSpan;
      columns = Math.max(columns, column);
    }
  });
  return {
    kind: 'table',
    index,
    rows: rows.length,
    columns,
    cells,
    merges: 'recorded',
    brokenRows: [],
    place: null,
  };
}

/** A span attribute as a number; 0 or more than there is means to the end. */
function clampSpan(value: string | undefined, whole: number, most: number): number {
  const span = Number.parseInt(value ?? '1', 10);
  if (Number.isNaN(span) || span < 0) return 1;
  return Math.max(1, Math.min(span === 0 ? whole : span, most));
}

function freeColumns(
  taken: ReadonlySet<number> | undefined,
  column: number,
  wanted: number,
): number {
  let free = 1;
  while (free < wanted && !taken?.has(column + free)) free++;
  return free;
}

function freeRows(
  taken: readonly ReadonlySet<number>[],
  row: number,
  column: number,
  columnSpan: number,
  wanted: number,
): number {
  const isFree = (r: number): boolean => {
    for (let c = column; c < column + columnSpan; c++) if (taken[r]?.has(c)) return false;
    return true;
  };
  let free = 1;
  while (free < wanted && row + free < taken.length && isFree(row + free)) free++;
  return free;
}

function elementsOf(parent: Element): Element[] {
  return parent.children.filter((node): node is Element => isTag(node));
}

/** The table's own rows, those of nested tables left out. */
function rowsOf(table: Element): Element[] {
  return elementsOf(table).flatMap((child) => {
    if (child.name === 'tr') return [child];
    return ['thead', 'tbody', 'tfoot'].includes(child.name)
      ? elementsOf(child).filter((row) => row.name === 'tr')
      : [];
  });
}

function cellsOf(row: Element): Element[] {
  return elementsOf(row).filter((cell) => cell.name === 'td' || cell.name === 'th');
}

function holdsTable(element: Element): boolean {
  return elementsOf(element).some((child) => child.name === 'table' || holdsTable(child));
}
