import { readError } from '../../messages/read-errors.ts';
import type { DraftBlock } from './drafts.ts';
import type { Field } from './fields.ts';
import type { ListCounters } from './list-counters.ts';
import type { Styles } from './styles.ts';
import type { Merge, RowCell, TableGrid } from './table-grid.ts';

/** A paragraph between its start and its end tag. */
export interface OpenParagraph {
  text: string;
  /** Null for the default paragraph style. */
  styleId: string | null;
  numId: number | null;
  level: number | null;
  outlineLevel: number | null;
  /** Whether the paragraph mark is deleted, so that the next paragraph goes on where this one ends. */
  markDeleted: boolean;
  /** Whether the paragraph mark itself says that it is hidden, and its character style. */
  markVanish: boolean | null;
  markStyle: string | null;
  /** Whether the mark ends a section. */
  endsSection: boolean;
  /** Whether a picture, a drawing or an embedded object stands in the paragraph. */
  holdsPicture: boolean;
  /** The paragraph joined before this one whose number and heading level count; null for none. */
  look: OpenParagraph | null;
  /** Blocks of the text boxes that are anchored in the paragraph; null for none. */
  boxes: DraftBlock[] | null;
}

export interface OpenRow {
  deleted: boolean;
  /** The grid column where the next cell begins, from 0. */
  column: number;
  readonly cells: RowCell[];
}

export interface OpenTable {
  readonly grid: TableGrid;
  row: OpenRow | null;
}

export interface OpenCell {
  columnSpan: number;
  vertical: Merge;
  horizontal: Merge;
  deleted: boolean;
}

/** What becomes of the text in a frame: printed, hidden under a merged cell, or deleted. */
export type Fate = 'shown' | 'hidden' | 'deleted';

/** What holds paragraphs and tables: the body, a cell or a text box. */
export interface Frame {
  readonly blocks: DraftBlock[];
  /** The text box story counts its lists apart from the body. */
  readonly lists: ListCounters;
  /** Fields from this index on began in the frame. */
  readonly firstField: number;
  /** The cell that the frame is; null for the body and for text boxes. */
  readonly cell: OpenCell | null;
  fate: Fate;
  paragraph: OpenParagraph | null;
  /** A paragraph without a mark of its own, to be joined with the next. */
  joining: OpenParagraph | null;
  table: OpenTable | null;
  /** Open drawings, and the number of text boxes before the outermost one. */
  drawings: number;
  boxesBefore: number;
}

/** A run's own hidden property, its character style, and its font if that is one of symbols. */
export interface Run {
  vanish: boolean | null;
  style: string | null;
  symbolFont: string | null;
}

/** A run that says nothing yet. */
export function newRun(): Run {
  return { vanish: null, style: null, symbolFont: null };
}

/** An `mc:AlternateContent`: one way to say something of which only one is read. */
export interface Alternatives {
  readonly readBefore: number;
  readonly picturesBefore: number;
  /** Pictures in the choice. */
  pictures: number;
  /** Whether a choice held something that was read. */
  taken: boolean;
}

/** The properties element that is open, since `w:ins`, `w:del` and others mean something else in it. */
export type Properties = 'none' | 'paragraph' | 'mark' | 'run' | 'row' | 'cell';

/** How much was left out. */
export interface Losses {
  hiddenCharacters: number;
  deletedCharacters: number;
  revisedCells: number;
  pictures: number;
  embedded: number;
  replacements: number;
}

/** The state of reading one story: the body, or a header, a footer, the notes, the comments. */
export interface BodyState {
  readonly styles: Styles;
  readonly boxLists: ListCounters;
  readonly frames: Frame[];
  /** The innermost of `frames`. */
  frame: Frame;
  readonly fields: Field[];
  /** How many of `fields` are still in their instruction. */
  instructions: number;
  /** Fields met so far. */
  fieldsBegun: number;
  /** Indexes of fields that are known to have neither result nor end: they begin nothing. */
  readonly endless: ReadonlySet<number>;
  /** Indexes of the other fields that turned out to be so. */
  readonly foundEndless: Set<number>;
  /** The open run, and the runs around it. */
  run: Run;
  readonly outerRuns: Run[];
  /** Open `w:del` and `w:moveFrom` around content. */
  deletions: number;
  properties: Properties;
  readonly alternatives: Alternatives[];
  /** For each open table, row and cell element: whether it began something. */
  readonly begun: boolean[];
  /** Text boxes met. */
  boxes: number;
  /** Grows with everything that is read, shown or not. */
  read: number;
  /** Paragraphs and cells so far, and how many there may be. */
  blocks: number;
  readonly mostBlocks: number;
  /** Whether the root element is that of a Word document. */
  isDocument: boolean;
  readonly losses: Losses;
}

/** An empty frame inside `outer`, whose fate it shares. */
export function newFrame(
  outer: Frame | null,
  place: { blocks: DraftBlock[]; lists: ListCounters; firstField: number; cell: OpenCell | null },
): Frame {
  const { blocks, lists, firstField, cell } = place;
  return {
    blocks,
    lists,
    firstField,
    cell,
    fate: outer?.fate ?? 'shown',
    paragraph: null,
    joining: null,
    table: null,
    drawings: 0,
    boxesBefore: 0,
  };
}

/** The state before the first element of a story. */
export function newBodyState(
  styles: Styles,
  lists: ListCounters,
  boxLists: ListCounters,
  mostBlocks: number,
  endless: ReadonlySet<number>,
): BodyState {
  const frame = newFrame(null, { blocks: [], lists, firstField: 0, cell: null });
  return {
    styles,
    boxLists,
    frames: [frame],
    frame,
    fields: [],
    instructions: 0,
    fieldsBegun: 0,
    endless,
    foundEndless: new Set(),
    run: newRun(),
    outerRuns: [],
    deletions: 0,
    properties: 'none',
    alternatives: [],
    begun: [],
    boxes: 0,
    read: 0,
    blocks: 0,
    mostBlocks,
    isDocument: false,
    losses: {
      hiddenCharacters: 0,
      deletedCharacters: 0,
      revisedCells: 0,
      pictures: 0,
      embedded: 0,
      replacements: 0,
    },
  };
}

/** Counts a paragraph or cell. @throws ReadError past the limit */
export function countBlock(state: BodyState, weight = 1): void {
  state.blocks += weight;
  if (state.blocks > state.mostBlocks) {
    throw readError('too-many-blocks', { limit: state.mostBlocks });
  }
}
