import { fold } from '../../text/fold.ts';
import { readHeader } from '../../words/headers.ts';
import { isBlank, type Line } from './lines.ts';
import type { FoundTable, RawCell } from './raw-table.ts';

/** A table of fewer or more columns is not told from other lines. */
const FEWEST_COLUMNS = 3;
const MOST_COLUMNS = 12;
/** Known header words it needs besides 序号. */
const KNOWN_NEEDED = 2;
/** Records it needs, so that a lone `1` behind some words makes no table. */
const RECORDS_NEEDED = 2;

/** Numbers that may be left out between two records. */
const LONGEST_GAP = 10;

/** A line that prints something, with its index among all lines. */
interface Printed {
  readonly index: number;
  readonly cell: RawCell;
  readonly text: string;
}

/**
 * A table that a copy of a web page turned into one line a cell, with or without a pipe behind each:
 * the header from 序号 to the line before the first number, then records of as many lines, with
 * numbers that rise. One line between two records is a section row. A record with more or fewer lines
 * ends the table.
 */
export function readStackedTable(lines: readonly Line[], start: number): FoundTable | null {
  if (!isNumberHeader(lines[start])) return null;
  const header = readHeaderCells(lines, start);
  if (!header) return null;
  const width = header.cells.length;
  const rows: RawCell[][] = [header.cells.map(({ cell }) => cell)];
  let records = 0;
  let number = 0;
  let at = header.next;
  for (;;) {
    const ahead = printedFrom(lines, at, width + 1);
    const isSection = isNextNumber(ahead[1], number) && !isNextNumber(ahead[0], number);
    const cells = ahead.slice(0, isSection ? 1 : width);
    const last = cells.at(-1);
    if (!last || !(isSection || isRecord(cells, width, number))) break;
    rows.push(cells.map(({ cell }) => cell));
    at = last.index + 1;
    if (isSection) continue;
    records++;
    number = numberOf(cells[0]) ?? number;
  }
  return records >= RECORDS_NEEDED ? { table: { rows }, next: at } : null;
}

function isNumberHeader(line: Line | undefined): boolean {
  return line !== undefined && readHeader(withoutPipe(line.text))?.kind === 'number';
}

/** The lines from 序号 up to the first number; null where too few of them are known header words. */
function readHeaderCells(
  lines: readonly Line[],
  start: number,
): { cells: Printed[]; next: number } | null {
  const printed = printedFrom(lines, start, MOST_COLUMNS + 1);
  const width = printed.findIndex((entry) => numberOf(entry) !== null);
  const first = printed[width];
  if (!first || width < FEWEST_COLUMNS) return null;
  const cells = printed.slice(0, width);
  const known = cells.slice(1).filter(({ text }) => readHeader(text) !== null).length;
  return known >= KNOWN_NEEDED ? { cells, next: first.index } : null;
}

/** As many lines as columns, the first with a number; the number after it is not among them. */
function isRecord(cells: readonly Printed[], width: number, before: number): boolean {
  const number = numberOf(cells[0]) ?? 0;
  const isShort = cells.slice(1).some((entry) => numberOf(entry) === number + 1);
  return cells.length === width && isNextNumber(cells[0], before) && !isShort;
}

/** Numbers rise; a copy may leave some out. */
function isNextNumber(entry: Printed | undefined, before: number): boolean {
  const number = numberOf(entry);
  return number !== null && number > before && (before === 0 || number <= before + LONGEST_GAP);
}

function numberOf(entry: Printed | undefined): number | null {
  const digits = entry && /^([0-9]{1,4})[.、]?$/u.exec(fold(entry.text))?.[1];
  return digits ? Number(digits) : null;
}

/** The next `count` lines that print something. */
function printedFrom(lines: readonly Line[], start: number, count: number): Printed[] {
  const printed: Printed[] = [];
  for (let index = start; index < lines.length && printed.length < count; index++) {
    const line = lines[index];
    if (!line || isBlank(line)) continue;
    const text = withoutPipe(line.text);
    printed.push({ index, text, cell: { pieces: [{ line: line.number, column: 1, text }] } });
  }
  return printed;
}

function withoutPipe(text: string): string {
  const trimmed = text.trimEnd();
  return trimmed.endsWith('|') ? trimmed.slice(0, -1).trimEnd() : text;
}
