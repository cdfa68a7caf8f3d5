import type { Block, Cell, Document, Paragraph, Table } from './document.ts';
import type { Mark } from './mark.ts';
import type { Passage } from './passage.ts';
import type { ColumnField } from './plan.ts';
import type { ShortName } from './units.ts';

/** A document with what was found where: metadata, outline, tables. */
export interface Located {
  readonly document: Document;
  /** Paragraphs and tables in reading order, layout tables unfolded. */
  readonly flow: readonly Block[];
  readonly metadata: Metadata;
  readonly outline: Outline;
  readonly regions: readonly TaskRegion[];
  /** Items that head a task table and nothing else. */
  readonly tableHeadings: ReadonlySet<OutlineItem>;
  readonly rejected: readonly RejectedTable[];
  readonly annexes: readonly Annex[];
  /** Short forms that the document gives (以下简称). */
  readonly shortNames: readonly ShortName[];
  /** Rules about who leads, said in the text; each holds from its offset on. */
  readonly leadRules: readonly { readonly offset: number; readonly rule: LeadRule }[];
}

/** An annex that the document speaks of; its label is its number, '' where it has none. */
export interface Annex {
  readonly label: string;
  readonly mentioned: Passage;
  readonly present: boolean;
}

/** What a document says about itself. */
export interface Metadata {
  readonly title: Passage | null;
  readonly documentNumber: Passage | null;
  /** `YYYY-MM-DD`. */
  readonly issuedOn: string | null;
  readonly year: { readonly year: number; readonly from: 'title' | 'number' | 'issued' } | null;
  /** Paragraphs that hold metadata and no tasks. */
  readonly paragraphs: ReadonlySet<Paragraph>;
}

/** A heading or numbered item with all that stands under it. */
export interface OutlineItem {
  /** null for a heading that only its style tells. */
  readonly mark: Mark | null;
  /** The printed number; empty for an automatic one. */
  readonly number: Passage;
  /** The rest of its line. */
  readonly text: Passage;
  /** Unnumbered paragraphs under it, before the next item. */
  readonly body: Passage[];
  readonly children: OutlineItem[];
  readonly parent: OutlineItem | null;
  readonly paragraph: Paragraph;
}

/** A numbering from its first item to where it starts again: a plan, its notice, an annex. */
export interface OutlinePart {
  readonly items: OutlineItem[];
}

export interface Outline {
  readonly parts: readonly OutlinePart[];
}

/** The first name of an owner list leads. */
export interface LeadRule {
  /** The other names of the list are `support`, not `responsible`. */
  readonly restSupports: boolean;
}

/** A grid column of a task table and the field its cells go to. */
export interface Column {
  readonly field: ColumnField;
  /** Header text, white space removed. */
  readonly header: string;
  /** No header word said so; what stands in the column did. */
  readonly guessed: boolean;
  /** The header names people (责任人, 分管领导). */
  readonly people: boolean;
  /** The header's note says that the first name of each cell leads. */
  readonly firstLeads: boolean;
  /** Says when the work begins, beside a deadline. */
  readonly starts: boolean;
  /**
   * The header where it names the time of what its cells say (第一季度, 6月底前), and no column of deadlines
   * does.
   */
  readonly stage: Stage | null;
}

/** A header that names a time, and the year that a header above it prints. */
export interface Stage {
  readonly cell: Cell;
  readonly year: number | null;
}

/** The cell over each square of a table, `grid[row][column]` from 0; null where there is none. */
export type Grid = readonly (readonly (Cell | null)[])[];

/** One table of a region, or one piece of a table that a page end parted. */
export interface RegionPart {
  readonly table: Table;
  readonly grid: Grid;
  /** Rows from here on, from 0, hold records. */
  readonly firstRow: number;
  /** Rows that repeat the header, from 0. */
  readonly repeatedHeaders: ReadonlySet<number>;
  /** Lines that a page end tore out of the table, before this piece. */
  readonly strays: readonly Paragraph[];
}

/** A task table with the pieces that go on with it. */
export interface TaskRegion {
  readonly parts: RegionPart[];
  readonly columns: readonly Column[];
  /** A note of this table says who leads. */
  readonly leadRule: LeadRule | null;
  /** Headings above the table, outermost first. */
  readonly headings: readonly OutlineItem[];
}

/** Why a table holds no tasks. */
export type RejectReason =
  | 'no-header'
  | 'no-task-column'
  | 'no-owner-or-deadline'
  | 'name-list'
  | 'too-large';

export interface RejectedTable {
  readonly table: Table;
  readonly reason: RejectReason;
}
