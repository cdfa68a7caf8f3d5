import type { Block, Cell, Paragraph, Table } from '../../model/document.ts';

/** Blocks while they are being read: offsets and the numbers of tables are filled in at the end. */
type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

export type DraftParagraph = Draft<Paragraph>;
export type DraftCell = Draft<Cell>;
export type DraftTable = Draft<Table>;
export type DraftBlock = DraftParagraph | DraftTable;

interface Totals {
  offset: number;
  tables: number;
}

/**
 * Fills in the offset of every paragraph and the number of every table, in reading order; the body's
 * blocks, with what is in them, are complete after this.
 */
export function numberBlocks(blocks: readonly DraftBlock[]): void {
  number(blocks, { offset: 0, tables: 0 });
}

function number(blocks: readonly Block[], totals: Totals): void {
  for (const block of blocks as readonly DraftBlock[]) {
    if (block.kind === 'paragraph') {
      block.offset = totals.offset;
      totals.offset += block.text.length;
    } else {
      block.index = ++totals.tables;
      block.cells.forEach((cell) => {
        number(cell.blocks, totals);
      });
    }
  }
}
