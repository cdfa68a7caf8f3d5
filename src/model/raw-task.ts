import type { Passage } from './passage.ts';
import type { Inherited, OwnerRole, Task } from './plan.ts';

type Inheritance = NonNullable<Inherited['owners']>;

/** A stretch `[start, end)` of a text: of the document's, in offsets, where nothing else is said. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A passage that names owners, and how it came to bear on the task. */
export interface OwnerSource {
  readonly passage: Passage;
  /** Role of the column; null in a bracket or behind a label, which say it themselves. */
  readonly role: OwnerRole | null;
  readonly people: boolean;
  /** A rule of the column or its table; a rule of the document comes on top. */
  readonly leadRule: { readonly restSupports: boolean } | null;
  /** Only names that the sources before it lack (a bracket beside an owner cell). */
  readonly addsOnly: boolean;
  readonly inherited: Inheritance | null;
}

/** A passage that may hold deadlines. */
export interface DeadlineSource {
  readonly passage: Passage;
  /** A column, label or owner bracket: everything in it is read. */
  readonly stated: boolean;
  /** The cell that says when the work begins; null where no column does. */
  readonly from: Passage | null;
  /** The header that names a time for what names none (第一季度); null where the column is none of a stage. */
  readonly stage: { readonly passage: Passage; readonly year: number | null } | null;
  readonly inherited: Inheritance | null;
}

/** The passages of one record by field, before owners and dates are read. */
export interface RawTask {
  readonly origin: Task['origin'];
  /** Index of the table (from 1), null in a narrative. */
  readonly table: number | null;
  readonly number: { readonly label: string; readonly passage: Passage } | null;
  readonly path: readonly Passage[];
  readonly task: Passage;
  readonly requirement: Passage | null;
  readonly owners: readonly OwnerSource[];
  readonly deadlines: readonly DeadlineSource[];
  readonly extra: readonly { readonly header: string; readonly passage: Passage }[];
  readonly inherited: Pick<Inherited, 'path' | 'task'>;
  /** A blank cell, a repaired row or a guessed column was involved. */
  readonly inferred: boolean;
  /** Everything the task was read from, in printed order. */
  readonly record: readonly Stretch[];
}

/** Text inside a task table that no field took. */
export interface RawUnclaimed {
  readonly passage: Passage;
  readonly reason: 'row-broken' | 'row-without-task' | 'no-column';
  readonly table: number;
}

/** What the tasks leave. */
export interface Remains {
  /** Headings, header rows and section rows. */
  readonly headings: Stretch[];
  readonly unclaimed: RawUnclaimed[];
}

export interface Extraction extends Remains {
  /** About how many tasks there are: the rows of the task tables and the numbered items. */
  readonly expected: number;
  /** In document order, each read when it is asked for, once; what remains is whole behind the last. */
  readonly tasks: Iterable<RawTask>;
}
