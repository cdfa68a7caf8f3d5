import type { Block, Cell, Paragraph, Place, Table } from '../../model/document.ts';

/** Blocks while they are being read: offsets and places are filled in at the end. */
type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

export type DraftParagraph = Draft<Paragraph>;
export type DraftCell = Draft<Cell>;
export type DraftTable = Draft<Table>;
export type DraftBlock = DraftParagraph | DraftTable;

/** Stands in for every place until `placeBlocks` has run. */
export const unplaced: Place = {};

interface Count {
  offset: number;
  tables: number;
}

/**
 * Fills in the offset of every paragraph, the index of every table and all places, in reading
 * order; the body's blocks, with what is in them, are complete after this.
 */
export function placeBlocks(blocks: readonly DraftBlock[]): void {
  place(blocks, null, { offset: 0, tables: 0 });
}

/** The cell that blocks stand in; its square counts from 0. */
interface Home {
  readonly table: number;
  readonly cell: DraftCell;
}

function place(blocks: readonly Block[], home: Home | null, count: Count): void {
  let paragraph = 0;
  for (const block of blocks as readonly DraftBlock[]) {
    if (block.kind === 'table') {
      placeTable(block, count);
      continue;
    }
    paragraph++;
    block.offset = count.offset;
    count.offset += block.text.length;
    block.place = home
      ? { paragraph, table: home.table, row: home.cell.row + 1, cell: home.cell.column + 1 }
      : { paragraph };
  }
}

function placeTable(table: DraftTable, count: Count): void {
  const index = ++count.tables;
  table.index = index;
  table.place = { table: index };
  for (const cell of table.cells as readonly DraftCell[]) {
    place(cell.blocks, { table: index, cell }, count);
  }
}
