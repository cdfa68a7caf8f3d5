import { isHeaderRow } from './align-rows.ts';
import { isBlank, type Line } from './lines.ts';
import {
  type FoundTable,
  isBlankCell,
  type RawCell,
  type RawPiece,
  type RawTable,
} from './raw-table.ts';

/** A copy may lose so many empty cells at the end of a row. */
const MOST_ENDS_LOST = 2;

/** A row, and the index of the line behind it. */
interface FoundRow {
  readonly row: RawCell[];
  readonly next: number;
}

/**
 * Rows of cells parted by tabs, as a spreadsheet's clipboard gives them; at least two lines. Each may
 * stand behind a blank line, where all of them have as many cells but for empty ones at the end.
 */
export function readTabTable(lines: readonly Line[], start: number): FoundTable | null {
  const first = tabRowAt(lines, start, null);
  if (!first) return null;
  const rows = [first.row];
  const width = first.row.length;
  const isSpaced = isBlank(lines[first.next]);
  let { next } = first;
  for (;;) {
    if (isSpaced && !isBlank(lines[next])) break;
    const found = tabRowAt(lines, isSpaced ? next + 1 : next, width);
    if (!found || (isSpaced && !isAsWide(found.row, width))) break;
    rows.push(isSpaced ? filledUp(found.row, width) : found.row);
    next = found.next;
  }
  return rows.length >= 2 ? { table: { rows }, next } : null;
}

/** A row with empty cells at its end for those that the copy lost. */
function filledUp(row: RawCell[], width: number): RawCell[] {
  const lost = Math.max(0, width - row.length);
  return [...row, ...Array.from({ length: lost }, () => ({ pieces: [] }))];
}

/** Blank lines part other things too: a row of few cells is no row of a wide table. */
function isAsWide(row: readonly RawCell[], width: number): boolean {
  const lost = width - row.length;
  return lost >= 0 && lost <= MOST_ENDS_LOST && row.length * 2 > width;
}

/**
 * A Markdown pipe table: the second row is dashes, or every row begins with a pipe. Copies of web
 * pages have neither; there the first row must be known header words.
 */
export function readPipeTable(lines: readonly Line[], start: number): FoundTable | null {
  let index = start;
  while (isPipeRow(lines[index])) index++;
  const found = lines.slice(start, index);
  if (found.length < 2) return null;
  const isMarkdown =
    isDelimiterRow(found[1]) || found.every((line) => line.text.trim().startsWith('|'));
  const rows = found.filter((line) => !isDelimiterRow(line)).map(readPipeRow);
  if (isMarkdown)
    return { table: { rows: rows.map((row) => row.map(withoutStress)) }, next: index };
  const table = readCopiedRows(rows);
  return table && { table, next: index };
}

/**
 * Rows of a copied web page, filled up with empty cells at their ends. Where one is longer than the
 * header the copy has lost merged cells, and nobody can tell which cell stands under which word.
 */
function readCopiedRows(rows: readonly RawCell[][]): RawTable | null {
  const filled = rows.map((row) =>
    row.slice(0, row.findLastIndex((cell) => !isBlankCell(cell)) + 1),
  );
  const [header, ...body] = filled;
  if (!header || !isHeaderRow(header)) return null;
  const width = header.length;
  const isUncertain = body.some((row) => row.length > width);
  return {
    rows: filled.map((row, at) => [...row, ...(rows[at] ?? []).slice(row.length, width)]),
    isUncertain,
  };
}

/** A cell in bold (`**健全机制**`, `__健全机制__`) without the marks around it. */
function withoutStress(cell: RawCell): RawCell {
  const pieces = cell.pieces.map((piece) => {
    const match = /^(\s*)(\*\*|__)(?=\S)(.*\S)\2\s*$/u.exec(piece.text);
    const text = match?.[3];
    if (!match || text === undefined || text.includes(match[2] ?? '')) return piece;
    const start = (match[1] ?? '').length + 2;
    return { ...piece, column: piece.column + start, text };
  });
  return { pieces };
}

function isTabRow(line: Line | undefined): boolean {
  return line !== undefined && !isBlank(line) && line.text.trimEnd().slice(1).includes('\t');
}

/**
 * The row at a line: its first line has a tab behind text, or its first cell is quoted and goes on
 * below, or it has as many cells as the first row, however many of them are blank.
 */
function tabRowAt(lines: readonly Line[], index: number, width: number | null): FoundRow | null {
  const line = lines[index];
  if (line === undefined || isBlank(line)) return null;
  const isPlain = isTabRow(line);
  if (!isPlain && !line.text.startsWith('"') && width === null) return null;
  const found = readTabRow(lines, index);
  const cells = found.row.length;
  return isPlain || (cells > 1 && cells === (width ?? cells)) ? found : null;
}

/** A quoted cell may run over several lines; a doubled quote in it is one. */
function readTabRow(lines: readonly Line[], start: number): FoundRow {
  let index = start;
  const row: RawCell[] = [];
  let line = lines[index];
  let at = 0;
  while (line) {
    const rest = line.text.slice(at);
    const quotedEnd = rest.startsWith('"') ? findQuotedEnd(lines, index, at + 1) : null;
    if (quotedEnd) {
      row.push({ pieces: quotedPieces(lines, index, at + 1, quotedEnd) });
      index = quotedEnd.index;
      line = lines[index];
      at = quotedEnd.at + 1;
    } else {
      const tab = rest.indexOf('\t');
      const text = tab < 0 ? rest : rest.slice(0, tab);
      row.push({ pieces: [{ line: line.number, column: at + 1, text }] });
      at += text.length;
    }
    if (line?.text.charAt(at) !== '\t') break;
    at++;
  }
  return { row, next: index + 1 };
}

/** Where a quote that stands before a tab or a line end closes the cell; at most 200 lines on. */
function findQuotedEnd(
  lines: readonly Line[],
  start: number,
  from: number,
): { index: number; at: number } | null {
  for (let index = start; index < Math.min(lines.length, start + 200); index++) {
    const text = (lines[index]?.text ?? '').replace(/""/gu, '\0\0');
    const at = text.indexOf('"', index === start ? from : 0);
    if (at >= 0) return /^(?:\t|\s*$)/u.test(text.slice(at + 1)) ? { index, at } : null;
  }
  return null;
}

function quotedPieces(
  lines: readonly Line[],
  start: number,
  from: number,
  end: { index: number; at: number },
): RawPiece[] {
  return lines.slice(start, end.index + 1).map((line, step) => {
    const first = step === 0 ? from : 0;
    const last = start + step === end.index ? end.at : line.text.length;
    return { line: line.number, column: first + 1, text: line.text.slice(first, last) };
  });
}

function isPipeRow(line: Line | undefined): boolean {
  return line !== undefined && /^[^|]*\|.*\S/u.test(line.text) && line.text.trim() !== '|';
}

function isDelimiterRow(line: Line | undefined): boolean {
  return line !== undefined && /^[\s|:-]*-{2,}[\s|:-]*$/u.test(line.text);
}

/** Cells between pipes; an escaped pipe stays, `<br>` parts lines. */
function readPipeRow(line: Line): RawCell[] {
  const cells: RawCell[] = [];
  const text = line.text.trimEnd();
  let at = text.length - text.trimStart().length;
  if (text.charAt(at) === '|') at++;
  while (at < text.length) {
    let end = at;
    while (end < text.length && text.charAt(end) !== '|') end += text.charAt(end) === '\\' ? 2 : 1;
    cells.push({ pieces: splitBreaks(line.number, at, text.slice(at, end)) });
    at = end + 1;
  }
  return cells;
}

function splitBreaks(line: number, start: number, text: string): RawPiece[] {
  const pieces: RawPiece[] = [];
  let at = 0;
  for (const match of text.matchAll(/<br\s*\/?>|$/giu)) {
    pieces.push({ line, column: start + at + 1, text: text.slice(at, match.index) });
    at = match.index + match[0].length;
  }
  return pieces;
}
