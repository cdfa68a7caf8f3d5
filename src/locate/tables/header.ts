import type { Cell } from '../../model/document.ts';
import type { Grid } from '../../model/located.ts';
import { fold } from '../../text/fold.ts';
import { cellsBegunInRow, cellsOfRow, cellText } from '../../text/grid.ts';
import { type HeaderMeaning, readHeader, readUnknownHeader } from '../../words/headers.ts';
import { yearOfTitle } from '../metadata/find-metadata.ts';
import { areStages } from './stages.ts';

/** One column's header: its words, and what they mean by themselves. */
export interface ColumnHeader {
  readonly text: string;
  readonly meaning: HeaderMeaning | null;
  /** Columns under the same header cell share it. */
  readonly cell: Cell | null;
  /** The year that a header cell above it prints: 2025年 over 三季度 and 四季度. */
  readonly year: number | null;
}

export interface TableHeader {
  /** First row of the header, and how many rows it has. */
  readonly row: number;
  readonly depth: number;
  readonly columns: readonly ColumnHeader[];
}

/** The header stands within this many rows of the top (title rows come before it). */
const ROWS_SEARCHED = 8;
/** No header has more rows. */
const DEEPEST = 3;
/** What no list of things or people has. */
const workKinds = new Set<HeaderMeaning['kind']>([
  'deadline',
  'requirement',
  'task-or-requirement',
]);
/** A header below the first row is short. */
const SHORT = 14;

/** The header of a table: the first row in which most cells are known header words. */
export function findHeader(grid: Grid): TableHeader | null {
  for (let row = 0; row < Math.min(grid.length, ROWS_SEARCHED); row++) {
    if (!isHeaderRow(grid, row)) continue;
    let depth = 1;
    while (depth < DEEPEST && goesOnBelow(grid, row, depth)) depth++;
    return { row, depth, columns: readColumns(grid, row, depth) };
  }
  return null;
}

/** Rows from `firstRow` on that say again what the header says (the table goes on over a page). */
export function findRepeatedHeaders(
  grid: Grid,
  firstRow: number,
  headerRows: readonly (readonly string[])[],
): Set<number> {
  const rows = new Set<number>();
  // Most rows do not even begin as the header does.
  const starts = new Set(headerRows.map(([first]) => first));
  for (let row = firstRow; row < grid.length; row++) {
    const first = grid[row]?.find((cell) => cell !== null);
    if (!starts.has(first && fold(cellText(first)))) continue;
    const cells = cellsOfRow(grid, row);
    const repeats = headerRows.some((header) => {
      return (
        header.length === cells.length &&
        header.every((text, at) => fold(cellText(cells[at])) === text)
      );
    });
    if (repeats) rows.add(row);
  }
  return rows;
}

/** The folded texts of each header row. */
export function headerTexts(grid: Grid, header: TableHeader): string[][] {
  return Array.from({ length: header.depth }, (_, step) =>
    cellsOfRow(grid, header.row + step).map((cell) => fold(cellText(cell))),
  );
}

/** Known words by themselves, or words that together can only head columns. */
function isHeaderRow(grid: Grid, row: number): boolean {
  const cells = cellsBegunInRow(grid, row);
  const texts = withoutStages(cells.map((cell) => fold(cellText(cell))).filter(Boolean));
  const meanings = texts.map(readHeader);
  const known = meanings.flatMap((meaning) => meaning?.kind ?? []);
  const isNameList = known.filter((kind) => kind === 'name-list').length >= 2;
  if ((new Set(known).size >= 2 || isNameList) && known.length * 2 >= texts.length) return true;
  const areTitles = texts.every((text, at) => meanings[at] || readsAsColumnTitle(text));
  if (!areTitles) return false;
  const likely = texts.flatMap((text, at) => (meanings[at] ?? readUnknownHeader(text))?.kind ?? []);
  return areLikelyTitles(likely, known, texts.length);
}

/** 第一季度 … 第四季度 are no words of their own, and in no one's way. */
function withoutStages(texts: readonly string[]): string[] {
  const stages = areStages(texts);
  return texts.filter((_, at) => !stages[at]);
}

/**
 * Short titles of which few are known words: those that end as known words do count too. Half of them
 * where tasks are among the known words of two kinds; with owners a third, or half where all are of
 * two kinds. With one known word some cell must speak of work, which a list of devices and their
 * keepers does not.
 */
function areLikelyTitles(
  likely: readonly HeaderMeaning['kind'][],
  known: readonly HeaderMeaning['kind'][],
  cells: number,
): boolean {
  const kinds = new Set(likely);
  const hasSeveral = new Set(known).size >= 2;
  if (hasSeveral && known.includes('task') && likely.length * 2 >= cells) return true;
  const saysWork = hasSeveral || likely.some((kind) => workKinds.has(kind));
  if (!kinds.has('owner') || !saysWork || kinds.size < (known.length > 0 ? 2 : 3)) return false;
  return likely.length * (hasSeveral || kinds.size >= 3 ? 3 : 2) >= cells;
}

/** A short folded text without figures or the end of a sentence. */
function readsAsColumnTitle(text: string): boolean {
  return text.length <= SHORT && !/[0-9。;]/u.test(text);
}

/** Whether the row below a header of `depth` rows is one more of it. */
function goesOnBelow(grid: Grid, row: number, depth: number): boolean {
  return spansInto(grid, row, row + depth) || splitsHeader(grid, row + depth);
}

/** Two header cells or more reach down into the row. */
function spansInto(grid: Grid, headerRow: number, row: number): boolean {
  const above = cellsOfRow(grid, row).filter((cell) => cell.row >= headerRow && cell.row < row);
  return above.filter((cell) => readHeader(cellText(cell)) !== null).length >= 2;
}

/**
 * A further header row fills only what stands under cells that span columns:
 * 责任分工 over 牵头单位 | 配合单位.
 */
function splitsHeader(grid: Grid, row: number): boolean {
  const own = cellsBegunInRow(grid, row);
  const filled = own.filter((cell) => cellText(cell).trim() !== '');
  if (filled.length === 0) return false;
  const isKnown = (cell: Cell): boolean => readHeader(cellText(cell)) !== null;
  const areUnderSpans = filled.every((cell) => (grid[row - 1]?.[cell.column]?.columnSpan ?? 1) > 1);
  const areShort = filled.every((cell) => fold(cellText(cell)).length <= SHORT || isKnown(cell));
  if (!areUnderSpans || !areShort) return false;
  return filled.some(isKnown) || areStages(filled.map(cellText)).includes(true);
}

/** Of each column the lowest header cell that says something; where it is no known word, the one above. */
function readColumns(grid: Grid, row: number, depth: number): ColumnHeader[] {
  return (grid[row] ?? []).map((_, column) => {
    const cells = Array.from(
      { length: depth },
      (_step, step) => grid[row + step]?.[column] ?? null,
    );
    const filled = cells.filter((cell) => cell && cellText(cell).trim() !== '').reverse();
    const cell = filled[0] ?? cells[0] ?? null;
    const text = cellText(cell).replace(/\s+/gu, '');
    const known = filled.map((entry) => readHeader(cellText(entry))).find(Boolean) ?? null;
    const year = yearOfTitle(filled.slice(1).map(cellText).join(' '));
    return { text, meaning: known ?? readUnknownHeader(text), cell, year };
  });
}
