import { statesTime } from '../../language/owners/time-tokens.ts';
import { fold } from '../../text/fold.ts';
import { isDayOnly } from '../../words/dates.ts';
import { readHeader } from '../../words/headers.ts';
import { readMark } from '../../words/marks.ts';
import { looksLikeUnit } from '../../words/names.ts';
import { isBlank, type Line } from './lines.ts';
import type { FoundTable, RawCell } from './raw-table.ts';

/** A table of fewer or more columns is not told from other lines. */
const FEWEST_COLUMNS = 3;
const MOST_COLUMNS = 12;
/** Known header words it needs besides 序号. */
const KNOWN_NEEDED = 2;
/** Records it needs, so that a lone `1` behind some words makes no table. */
const RECORDS_NEEDED = 2;

/** Numbers that may be left out between two records: a department publishes its own. */
const LONGEST_GAP = 200;
/** Lines that a list of owners may take beyond its first. */
const MOST_OWNER_LINES = 12;
/** Headings that may stand between two records. */
const MOST_SECTIONS = 6;

/** A line that prints something, with its index among all lines. */
interface Printed {
  readonly index: number;
  readonly cell: RawCell;
  readonly text: string;
}

/**
 * A table that a copy of a web page turned into one line a cell, with or without a pipe behind each:
 * the header from 序号 to the line before the first number, then records of as many lines, with
 * numbers that rise. Between two records one line, or several numbered headings, are section rows. Names
 * of bodies may take more lines than one; any other record with more or fewer lines ends the table.
 */
export function readStackedTable(lines: readonly Line[], start: number): FoundTable | null {
  if (!isNumberHeader(lines[start])) return null;
  const header = readHeaderCells(lines, start);
  if (!header) return null;
  const rows: RawCell[][] = [header.cells.map(({ cell }) => cell)];
  let records = 0;
  let number = 0;
  let at = header.next;
  for (;;) {
    const ahead = printedFrom(lines, at, header.cells.length + MOST_OWNER_LINES + 1);
    const sections = countSections(ahead, number);
    const cells = sections > 0 ? [] : readRecord(ahead, header.cells, number);
    const last = ahead[(sections || cells.length) - 1];
    if (!last) break;
    for (const { cell } of ahead.slice(0, sections)) rows.push([cell]);
    at = last.index + 1;
    if (sections > 0) continue;
    rows.push(joinOwners(cells, header.cells).map(({ cell }) => cell));
    records++;
    number = numberOf(cells[0]) ?? number;
  }
  return records >= RECORDS_NEEDED ? { table: { rows }, next: at } : null;
}

/** How many lines before the next number are headings: one of any kind, or several with numbers of theirs. */
function countSections(ahead: readonly Printed[], number: number): number {
  const count = ahead.findIndex((entry) => isNextNumber(entry, number));
  if (count <= 0 || count > MOST_SECTIONS) return 0;
  const [first] = ahead;
  const isOne = count === 1 && first !== undefined && readsAsTitle(first);
  return isOne || ahead.slice(0, count).every(isHeading) ? count : 0;
}

/** Neither a body nor a time, which are left of a record. */
function readsAsTitle({ text }: Printed): boolean {
  const folded = fold(text);
  return !looksLikeUnit(folded) && !statesTime(folded);
}

function isHeading({ text }: Printed): boolean {
  return readMark(text.trim())?.style.startsWith('chinese') ?? false;
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
  const width = printed.findIndex((entry) => numberOf(entry) !== null || isHeading(entry));
  const first = printed[width];
  if (!first || width < FEWEST_COLUMNS) return null;
  const cells = printed.slice(0, width);
  const known = cells.slice(1).filter(({ text }) => readHeader(text) !== null).length;
  return known >= KNOWN_NEEDED ? { cells, next: first.index } : null;
}

/** The lines of the record ahead; none where they are no record of the table. */
function readRecord(
  ahead: readonly Printed[],
  header: readonly Printed[],
  before: number,
): readonly Printed[] {
  const width = header.length;
  const number = numberOf(ahead[0]) ?? 0;
  if (!isNextNumber(ahead[0], before)) return [];
  const next = ahead.findIndex((entry) => numberOf(entry) === number + 1);
  const untilNext = ahead.slice(0, Math.max(next, 0));
  if (joinOwners(untilNext, header).length === width) return untilNext;
  const isWhole = next < 0 || countSections(ahead.slice(width), number) > 0;
  if (!isWhole || ahead.length < width) return [];
  return ahead.slice(0, width + (next < 0 ? moreOwners(ahead, header) : 0));
}

/** How many more lines than one the owners of the last record take: names of bodies, but not who signs. */
function moreOwners(ahead: readonly Printed[], header: readonly Printed[]): number {
  const column = ownerColumn(header);
  const names = ahead.slice(column);
  const behind = names.findIndex((entry) => !isName(entry));
  const count = behind < 0 ? names.length : behind;
  if (column < 0 || count === 0) return 0;
  const isSigned = column === header.length - 1 && isDayOnly(names[count]?.text ?? '');
  const more = isSigned ? count - 2 : count - 1;
  return ahead.length >= header.length + more ? more : 0;
}

function isName({ text }: Printed): boolean {
  return looksLikeUnit(fold(text));
}

/** The only column of owners; -1 where there are several or none. */
function ownerColumn(header: readonly Printed[]): number {
  const owners = header.flatMap(({ text }, at) => (readHeader(text)?.kind === 'owner' ? [at] : []));
  return owners.length === 1 ? (owners[0] ?? -1) : -1;
}

/** The lines of the only column of owners as one cell, where all of them name bodies. */
function joinOwners(cells: readonly Printed[], header: readonly Printed[]): readonly Printed[] {
  const more = cells.length - header.length;
  const column = ownerColumn(header);
  if (more <= 0 || column < 0) return cells;
  const names = cells.slice(column, column + more + 1);
  const [first] = names;
  if (!first || !names.every(isName)) return cells;
  const joined = { ...first, cell: { pieces: names.flatMap(({ cell }) => cell.pieces) } };
  return [...cells.slice(0, column), joined, ...cells.slice(column + more + 1)];
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
