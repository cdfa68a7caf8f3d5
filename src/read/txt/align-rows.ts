import { readHeader } from '../../words/headers.ts';
import {
  looksLikeHeader,
  type MergedHeader,
  mergeHeader,
  noCell,
  taskKinds,
} from './merged-header.ts';
import {
  headerKinds,
  isBlankCell,
  type RawCell,
  type RawTable,
  rawText,
  usualWidth,
} from './raw-table.ts';

/** A cell with the columns (from 0) it covers. */
export interface AlignedCell {
  readonly cell: RawCell;
  readonly column: number;
  readonly columnSpan: number;
}

export interface AlignedRow {
  readonly cells: readonly AlignedCell[];
  /** More or fewer cells than columns, and no telling which stands where. */
  readonly broken: boolean;
}

export interface AlignedTable {
  readonly columns: number;
  readonly rows: AlignedRow[];
  /** Columns under each header cell; for the pieces of the table behind a page end. */
  readonly spans: readonly number[] | null;
}

/** The header is among so many first rows. */
export const HEADER_SEARCHED = 4;

/** Text exports print a merged header once; these kinds of header are merged, likeliest first. */
const spanningKinds = [...taskKinds, 'owner', 'requirement'] as const;

/**
 * Puts the cells of each row under the table's columns. A row with as many cells as the table has
 * columns is plain. A row with fewer is a header over several columns, a row whose merged task
 * columns were printed once, or a single cell over the whole table; any other is broken.
 */
export function alignRows(table: RawTable, spansBefore: readonly number[] | null): AlignedTable {
  if (table.isUncertain) return breakRows(table, spansBefore);
  const columns = usualWidth(table.rows);
  const header = table.rows.slice(0, HEADER_SEARCHED).find(isHeaderRow);
  let spans: readonly number[] | null = spansBefore;
  const merged = header?.length === columns ? mergeHeader(header, table.rows) : null;
  const alignRow = (row: readonly RawCell[], index: number): AlignedRow => {
    if (row.length === columns) return merged ? mergedRow(row, merged) : plainRow(row);
    if (isHeaderRow(row) && row.length < columns) {
      spans = headerSpans(row, table.rows[index + 1] ?? [], columns) ?? spans;
      return spans ? spreadRow(row, spans) : brokenRow(row, columns);
    }
    if (row.length === 1) return spreadRow(row, [columns]);
    const taskSpans: number[] | null = spans ? mergedTaskSpans(row, spans, columns) : null;
    return taskSpans ? spreadRow(row, taskSpans) : brokenRow(row, columns);
  };
  const rows = table.rows.map((row, index) => {
    return table.broken?.has(index) ? brokenRow(row, columns) : alignRow(row, index);
  });
  return { columns, rows, spans };
}

/** The header itself, or the same words again behind a page end. */
function saysTheSame(row: readonly RawCell[], header: readonly RawCell[]): boolean {
  return row === header || row.every((cell, at) => rawText(cell) === rawText(header[at] ?? noCell));
}

/** Every row broken under its header. */
function breakRows({ rows }: RawTable, spans: readonly number[] | null): AlignedTable {
  const [header = [], ...body] = rows;
  const columns = header.length;
  return {
    columns,
    rows: [plainRow(header), ...body.map((row) => brokenRow(row, columns))],
    spans,
  };
}

/** Two known header words at least, and more than half of the cells. */
export function isHeaderRow(row: readonly RawCell[]): boolean {
  const filled = row.filter((cell) => !isBlankCell(cell));
  const known = filled.filter((cell) => readHeader(rawText(cell)) !== null).length;
  return known >= 2 && known * 2 > filled.length;
}

function mergedRow(row: readonly RawCell[], merged: MergedHeader): AlignedRow {
  const { header, spans, isTwoDeep } = merged;
  if (saysTheSame(row, header)) return spreadCells(row, spans);
  return isTwoDeep ? plainRow(row) : spreadCells(row, wideSpans(row, spans));
}

function spreadCells(row: readonly RawCell[], spans: readonly number[]): AlignedRow {
  const cells = row.flatMap((cell, column) => {
    const columnSpan = spans[column] ?? 1;
    return columnSpan > 0 ? [{ cell, column, columnSpan }] : [];
  });
  return { cells, broken: false };
}

/** Where only the first of the columns under one header is filled, its cell covers all of them. */
function wideSpans(row: readonly RawCell[], spans: readonly number[]): readonly number[] {
  const own = row.map(() => 1);
  spans.forEach((span, column) => {
    const [first, ...others] = row.slice(column, column + span);
    if (!first || others.length === 0 || isBlankCell(first) || !others.every(isBlankCell)) return;
    own.splice(column, span, span, ...others.map(() => 0));
  });
  return own;
}

/**
 * Spans of a header row that has fewer cells than columns. Over a second header row each cell is as
 * wide as the filled cells below it; otherwise the likeliest cell takes all that is missing.
 */
function headerSpans(
  row: readonly RawCell[],
  below: readonly RawCell[],
  columns: number,
): number[] | null {
  const isTwoDeep = below.length === columns && below.some(isBlankCell) && looksLikeHeader(below);
  if (isTwoDeep) {
    const spans = spansOver(row, below);
    if (spans) return spans;
  }
  const kinds = headerKinds(row);
  const widest = spanningKinds.map((kind) => kinds.indexOf(kind)).find((index) => index >= 0);
  if (widest === undefined) return null;
  return row.map((_cell, index) => (index === widest ? columns - row.length + 1 : 1));
}

/** 序号 | 责任单位 | 时限 over (blank) | 牵头 | 配合 | (blank) → 1, 2, 1. */
function spansOver(row: readonly RawCell[], below: readonly RawCell[]): number[] | null {
  const spans: number[] = [];
  let column = 0;
  for (let index = 0; index < row.length; index++) {
    let span = 1;
    const cell = below[column];
    if (cell && !isBlankCell(cell)) {
      const left = below.length - column - (row.length - index - 1);
      while (span < left && below[column + span] && !isBlankCell(below[column + span] as RawCell)) {
        span++;
      }
    }
    spans.push(span);
    column += span;
  }
  return column === below.length ? spans : null;
}

/** A body row that prints the merged columns under one header as one cell. */
function mergedTaskSpans(
  row: readonly RawCell[],
  spans: readonly number[],
  columns: number,
): number[] | null {
  const missing = columns - row.length;
  const wide = spans.findIndex((span) => span > 1);
  const width = spans[wide] ?? 0;
  if (missing !== width - 1 || row.length !== spans.length) return null;
  return [...spans];
}

function plainRow(row: readonly RawCell[]): AlignedRow {
  return spreadRow(
    row,
    row.map(() => 1),
  );
}

function spreadRow(row: readonly RawCell[], spans: readonly number[]): AlignedRow {
  let column = 0;
  const cells = row.map((cell, index) => {
    const columnSpan = spans[index] ?? 1;
    const aligned = { cell, column, columnSpan };
    column += columnSpan;
    return aligned;
  });
  return { cells, broken: false };
}

/** The cells one by one from the left; what does not fit goes into the last column. */
function brokenRow(row: readonly RawCell[], columns: number): AlignedRow {
  const fitting = row.slice(0, columns - 1);
  const rest = row.slice(columns - 1).flatMap((cell) => cell.pieces);
  const cells = rest.length > 0 ? [...fitting, { pieces: rest }] : fitting;
  return { ...plainRow(cells), broken: true };
}
