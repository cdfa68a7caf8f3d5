import { readHeader } from '../../words/headers.ts';
import { isHeaderRow } from './align-rows.ts';
import type { Line } from './lines.ts';
import { looksLikeHeader } from './merged-header.ts';
import {
  type FoundTable,
  isBlankCell,
  type RawCell,
  type RawPiece,
  type RawTable,
  rawText,
} from './raw-table.ts';
import { straighten } from './shifted-rows.ts';

/** Known words that two rows of short ones need to be a header together. */
const KNOWN_NEEDED = 3;

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
  if (!header) return null;
  if (!isHeaderRow(header)) return readTwoRowHeader(filled);
  const width = header.length;
  const isUncertain = body.some((row) => row.length > width);
  const padded = filled.map((row, at) => [...row, ...(rows[at] ?? []).slice(row.length, width)]);
  return isUncertain ? { rows: padded, isUncertain } : straighten(padded);
}

/**
 * A header of two rows that lost its merged cells (序号 | 内容 | 责任 over 责任领导 | 责任人 | 对象): rows below have
 * more cells than either, and nobody can tell which stands under which word. Both rows are read as one.
 */
function readTwoRowHeader(rows: readonly RawCell[][]): RawTable | null {
  const [upper = [], lower = [], ...body] = rows;
  const width = Math.max(upper.length, lower.length);
  const known = [...upper, ...lower].filter((cell) => readHeader(rawText(cell)) !== null).length;
  const areHeaders = known >= KNOWN_NEEDED && looksLikeHeader(upper) && looksLikeHeader(lower);
  if (!areHeaders || body.length === 0 || body.some((row) => row.length <= width)) return null;
  return { rows: [[...upper, ...lower], ...body], isUncertain: true };
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
