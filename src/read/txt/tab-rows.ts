import { isBlank, type Line } from './lines.ts';
import type { RawCell, RawPiece } from './raw-table.ts';

/** A row, and the index of the line behind it. */
export interface FoundRow {
  readonly row: RawCell[];
  readonly next: number;
}

/** The cells of one line, quotes not looked at. */
export function cellsOfLine({ number, text }: Line): RawCell[] {
  let column = 1;
  return text.split('\t').map((part) => {
    const piece = { line: number, column, text: part };
    column += part.length + 1;
    return { pieces: [piece] };
  });
}

function isTabRow(line: Line | undefined): boolean {
  return line !== undefined && !isBlank(line) && line.text.trimEnd().slice(1).includes('\t');
}

/**
 * The row at a line: its first line has a tab behind text, or its first cell is quoted and goes on
 * below, or it has as many cells as the first row, however many of them are blank.
 */
export function tabRowAt(
  lines: readonly Line[],
  index: number,
  width: number | null,
): FoundRow | null {
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
