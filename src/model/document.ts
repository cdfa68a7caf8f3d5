import type { Notice } from './notice.ts';

/** The formats a reader exists for. */
export type Format = 'docx' | 'txt' | 'html';

/**
 * What every reader returns: the printed document, whatever file it came from.
 *
 * The texts of all paragraphs, set end to end in reading order, are the document's text;
 * `offset` in this program always counts UTF-16 units from 0 in that text.
 */
export interface Document {
  readonly format: Format;
  /** Label of the text encoding (`utf-8`, `gb18030`, …); null where the format fixes it. */
  readonly encoding: string | null;
  readonly blocks: readonly Block[];
  /** What the reader could not read or had to assume. */
  readonly notices: readonly Notice[];
}

export type Block = Paragraph | Table;

/** One printed paragraph (in .txt: one line). Soft line breaks are `\n`, tabs `\t`. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  /** Where `text` begins in the document's text. */
  readonly offset: number;
  /** The automatic number Word would print before the text; never part of `text`. */
  readonly number: AutomaticNumber | null;
  /** Heading level of the paragraph's style, 1 to 9. */
  readonly headingLevel: number | null;
  /** Null in formats without lines. */
  readonly place: LinePlace | null;
}

/** `{ text: '（一）', level: 0 }`: the printed number and its list level, from 0. */
export interface AutomaticNumber {
  readonly text: string;
  readonly level: number;
}

/**
 * A full rectangle of `rows` × `columns` squares. Every square is covered by at most one cell;
 * a merged cell is one object that covers several squares.
 */
export interface Table {
  readonly kind: 'table';
  /** Number of the table in the document, from 1, nested tables included, in order of their start. */
  readonly index: number;
  readonly rows: number;
  readonly columns: number;
  /** In reading order of their top left square. */
  readonly cells: readonly Cell[];
  /** Whether the format records vertical merges; where they are lost a blank cell may be one. */
  readonly merges: 'recorded' | 'lost';
  /** Rows, from 0, whose cells could not be put under the columns (a row torn by a page end). */
  readonly brokenRows: readonly number[];
  /** Null in formats without lines. */
  readonly place: LinePlace | null;
}

export interface Cell {
  /** Top left square, from 0. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Paragraphs and nested tables. */
  readonly blocks: readonly Block[];
}

/**
 * Where something stands in a text file, from 1; columns count UTF-16 units, as editors and the LSP do. In
 * a .docx or .html file the tree of blocks itself says where.
 */
export interface LinePlace {
  readonly line: number;
  readonly column: number;
}
