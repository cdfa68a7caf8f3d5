import type { Span } from './plan.ts';

/** A text in both languages. */
export interface Texts {
  readonly en: string;
  readonly zh: string;
}

/** An error makes `plan-parse check` exit with 1, a warning only where `--fail-on` says so. */
export type Severity = 'error' | 'warning';

/** What a finding is about. */
export type FindingField =
  | 'document'
  | 'table'
  | 'record'
  | 'number'
  | 'task'
  | 'requirement'
  | 'owners'
  | 'deadlines';

/** The task a finding is about. */
export interface TaskReference {
  /** `t1`, `t2`, …, as in the plan. */
  readonly id: string;
  /** As printed; null where the row prints none. */
  readonly number: string | null;
  /** 工作任务. */
  readonly text: string;
}

/** What fills the `{places}` of a message. */
export type FindingData = Readonly<Record<string, string | number | Texts>>;

/** One thing that a rule has to say about a plan. */
export interface Finding {
  /** Name of the file, as in `plan.source.file`. */
  readonly file: string;
  /** Id of the rule: `owner-missing`. */
  readonly rule: string;
  readonly severity: Severity;
  /** null where the finding is about the whole document or a whole table. */
  readonly task: TaskReference | null;
  readonly field: FindingField;
  /** One sentence without a full stop; does not repeat the task or the quote. */
  readonly message: Texts;
  /** What to write instead; null where the message says it. */
  readonly suggestion: Texts | null;
  /** The offending text as printed; null where something is missing. */
  readonly quote: string | null;
  readonly data: FindingData;
  /** null for the whole document. */
  readonly location: Span | null;
  /**
   * Fingerprint of a finding that says the same for the whole table; reports fold this one under it.
   * It keeps its own severity and counts for the exit status.
   */
  readonly under?: string;
  /** With the rule and the task's text, what a baseline knows the finding by; mostly the quote. */
  readonly key: string;
  /** Stays the same while the rule, the task's text and the key do; unique in the file. */
  readonly fingerprint: string;
}
