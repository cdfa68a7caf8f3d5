import { readError } from '../../messages/read-errors.ts';
import type { Block, Cell, Document, LinePlace, Paragraph, Table } from '../../model/document.ts';
import { type Limits, PARAGRAPH_WEIGHT } from '../../model/limits.ts';
import type { Notice } from '../../model/notice.ts';
import { isSpace } from '../../text/white-space.ts';
import { alignRows } from './align-rows.ts';
import { decodeText } from './decode.ts';
import { readFlattenedTable } from './flattened-table.ts';
import { isBlank, type Line, partsOfLine, readHeadingMark, splitLines } from './lines.ts';
import { readPipeTable } from './pipe-table.ts';
import type { FoundTable, RawPiece, RawTable } from './raw-table.ts';
import { readStackedTable } from './stacked-table.ts';
import { readTabTable } from './tab-table.ts';

const LINE_FEED = 10;
const RETURN = 13;
const TAB = 9;
const PIPE = 124;

type TableReader = (lines: readonly Line[], start: number) => FoundTable | null;

/** The earlier ones are told by their lines alone, the last by words and numbers. */
const tableReaders: readonly TableReader[] = [
  readTabTable,
  readPipeTable,
  readFlattenedTable,
  readStackedTable,
];

/** Hands out what is counted through a whole document. */
interface Counter {
  offset: number;
  tables: number;
  /** Header spans of the table before, which may go on behind a page end. */
  spans: readonly number[] | null;
}

/**
 * A text file as a Document: each line that is not blank a paragraph, its tables (cells one below
 * another, rows of tabs, Markdown pipes) as rectangles. Places are lines and columns from 1.
 *
 * Throws `ReadError` where the bytes are no text, change their encoding, or have too many lines.
 */
export function readTxt(bytes: Uint8Array, limits: Limits): Document {
  const { text, encoding } = decodeText(bytes);
  refuseManyLines(text, limits.blocks);
  const lines = splitLines(text);
  const filledLines = lines.filter((line) => !isBlank(line)).length;
  const counter: Counter = { offset: 0, tables: 0, spans: null };
  const blocks: Block[] = [];
  for (let index = 0; index < lines.length; ) {
    const line = lines[index];
    const found = line ? readTableAt(lines, index) : null;
    if (found) {
      blocks.push(buildTable(found.table, counter));
      index = found.next;
      continue;
    }
    if (line && !isBlank(line)) {
      for (const part of partsOfLine(line, filledLines)) {
        const heading = readHeadingMark(part);
        blocks.push(buildParagraph({ line: line.number, ...heading.part }, counter, heading.level));
      }
    }
    index++;
  }
  return { format: 'txt', encoding, blocks, notices: noticesOf(text) };
}

/** Every line that is not blank becomes a paragraph, and every cell of a line a block more. */
function refuseManyLines(text: string, limit: number): void {
  let blocks = 0;
  let isBlankSoFar = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED || code === RETURN) isBlankSoFar = true;
    else if (code === TAB || code === PIPE) blocks++;
    else if (isBlankSoFar && !isSpace(code)) {
      isBlankSoFar = false;
      blocks += PARAGRAPH_WEIGHT;
    }
  }
  if (blocks > limit) throw readError('too-many-blocks', { limit });
}

function readTableAt(lines: readonly Line[], index: number): FoundTable | null {
  for (const read of tableReaders) {
    const found = read(lines, index);
    if (found) return found;
  }
  return null;
}

function buildTable(raw: RawTable, counter: Counter): Table {
  const { columns, rows, spans } = alignRows(raw, counter.spans);
  counter.spans = spans;
  counter.tables++;
  const cells: Cell[] = [];
  rows.forEach((row, rowIndex) => {
    for (const { cell, column, columnSpan } of row.cells) {
      const blocks = cell.pieces.map((piece) => buildParagraph(piece, counter));
      cells.push({ row: rowIndex, column, rowSpan: 1, columnSpan, blocks });
    }
  });
  return {
    kind: 'table',
    index: counter.tables,
    rows: rows.length,
    columns,
    cells,
    merges: 'lost',
    brokenRows: rows.flatMap((row, rowIndex) => (row.broken ? [rowIndex] : [])),
    place: placeOf(raw.rows[0]?.[0]?.pieces[0]),
  };
}

function buildParagraph(
  piece: RawPiece,
  counter: Counter,
  headingLevel: number | null = null,
): Paragraph {
  const paragraph: Paragraph = {
    kind: 'paragraph',
    text: piece.text,
    offset: counter.offset,
    number: null,
    headingLevel,
    place: placeOf(piece),
  };
  counter.offset += piece.text.length;
  return paragraph;
}

function placeOf(piece: RawPiece | undefined): LinePlace {
  return { line: piece?.line ?? 1, column: piece?.column ?? 1 };
}

function noticesOf(text: string): Notice[] {
  const count = text.split('\ufffd').length - 1;
  return count > 0 ? [{ code: 'replacement-character', count }] : [];
}
