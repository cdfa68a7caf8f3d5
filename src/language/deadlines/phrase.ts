import type { Deadline } from '../../model/plan.ts';
import type { Day } from '../../text/calendar.ts';

/** The year that a phrase without one belongs to, and where it was found. */
export interface PlanYear {
  readonly year: number;
  readonly from: NonNullable<Deadline['yearFrom']>;
}

/** What a phrase is read against. */
export interface PhraseContext {
  /** Year for a phrase that prints none: that of the phrase before it, else the plan's. */
  readonly year: PlanYear | null;
  /** The document's own date, for 自印发之日起30日内. */
  readonly issuedOn: Day | null;
}

/** How a text is searched for deadlines. */
export interface DeadlineOptions {
  /** The text states deadlines (a column, a label, an owner bracket): everything is read. */
  readonly stated: boolean;
  /** Year of phrases that print none. */
  readonly year: PlanYear | null;
  /** The plan's own year, which tells what is over; `year` where it is not given. */
  readonly planYear?: PlanYear | null;
  readonly issuedOn: Day | null;
}

/** What a phrase says. `null` for a phrase that is known to be no deadline (去年底). */
export interface Reading {
  readonly deadline: Omit<Deadline, 'raw'>;
  /**
   * Whether the phrase binds a task by itself in running text (6月底前, 每季度). A phrase that does
   * not (6月, 长期) counts there only before a completion word, or never.
   */
  readonly binds: boolean;
  /** The year that later phrases of the same item take over. */
  readonly year?: number;
}

/** One example of a family: a phrase, how it stands, and what must come out. */
export interface PhraseExample {
  readonly text: string;
  /** In running text; otherwise stated (a deadline column, a label, an owner bracket). */
  readonly running?: true;
  /** `kind date` or `kind start..date`, `kind rrule`, `kind duration`; null where no deadline is. */
  readonly gives: string | null;
}

/**
 * A family of deadline phrases. `pattern` is sticky and matches folded text (white space gone,
 * half-width digits). Examples are read with the plan's year 2021; negatives are examples too.
 */
export interface PhraseFamily {
  readonly id: string;
  readonly title: { readonly en: string; readonly zh: string };
  readonly pattern: RegExp;
  /** Characters its phrases begin with; at any other the pattern is not tried. */
  readonly starts: ReadonlySet<string>;
  /**
   * Characters that stand behind the number a phrase begins with: the 年 of 2025年, the 至 of 3至5月. In
   * running text, which is full of other numbers, the pattern is tried at no other.
   */
  readonly afterNumber?: ReadonlySet<string>;
  /** Read only where a deadline is stated, never in running text. */
  readonly statedOnly?: true;
  readonly read: (match: RegExpExecArray, context: PhraseContext) => Reading | null;
  readonly examples: readonly PhraseExample[];
}
