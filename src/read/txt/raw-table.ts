import { type HeaderMeaning, readHeader } from '../../words/headers.ts';

/** A cell as found in the text: its lines, each with the column (from 1) where it begins. */
export interface RawCell {
  readonly pieces: readonly RawPiece[];
}

export interface RawPiece {
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

/** Rows as printed; they need not have the same number of cells. */
export interface RawTable {
  readonly rows: readonly (readonly RawCell[])[];
  /** Merged cells are lost, and which cell stands in which column cannot be told. */
  readonly isUncertain?: boolean;
  /** Rows, from 0, of which that holds. */
  readonly broken?: ReadonlySet<number>;
}

/** What a table reader found at a line: the table and the index of the line behind it. */
export interface FoundTable {
  readonly table: RawTable;
  readonly next: number;
}

/** The text of a cell, its lines joined as they stand. */
export function rawText(cell: RawCell): string {
  return cell.pieces.map((piece) => piece.text).join('\n');
}

export function isBlankCell(cell: RawCell): boolean {
  return rawText(cell).trim() === '';
}

/** How many columns most rows of several cells have; of two numbers equally frequent the larger. */
export function usualWidth(rows: readonly (readonly unknown[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) {
    if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  }
  let width = Math.min(1, rows.length);
  for (const [columns, count] of counts) {
    const best = counts.get(width) ?? 0;
    if (count > best || (count === best && columns > width)) width = columns;
  }
  return width;
}

/** What the cells of a header row head; `extra` where no list has their words. */
export function headerKinds(row: readonly RawCell[]): readonly HeaderMeaning['kind'][] {
  return row.map((cell) => readHeader(rawText(cell))?.kind ?? 'extra');
}
