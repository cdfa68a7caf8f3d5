import type { FindingData, FindingField, Severity, Texts } from './finding.ts';
import type { Plan, Span, Task } from './plan.ts';

/** One message of a rule; `{name}` is filled from the data of the finding. */
export interface RuleMessage {
  readonly message: Texts;
  /** What to write instead. */
  readonly suggestion?: Texts | undefined;
}

/** One option of a rule. `text` says what it means. */
export type OptionSpec =
  | {
      readonly kind: 'integer';
      readonly default: number;
      readonly least: number;
      readonly text: string;
    }
  | { readonly kind: 'boolean'; readonly default: boolean; readonly text: string }
  | {
      readonly kind: 'text';
      readonly default: string;
      readonly choices?: readonly string[] | undefined;
      readonly text: string;
    }
  | { readonly kind: 'texts'; readonly default: readonly string[]; readonly text: string };

/** The options of a rule by name; `{}` for a rule without any. */
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/** The values that a rule's options have: given in the configuration, else the defaults. */
export type OptionValues<Specs extends OptionSpecs> = {
  readonly [Name in keyof Specs]: ValueOf<Specs[Name]>;
};

type ValueOf<Spec extends OptionSpec> = {
  integer: number;
  boolean: boolean;
  text: string;
  texts: readonly string[];
}[Spec['kind']];

/** What a rule knows beside the plan. */
export interface RuleContext<Options> {
  readonly options: Options;
  /** `YYYY-MM-DD`; null where nobody said which day it is. */
  readonly today: string | null;
  /** Every name and alias of the unit register; null without a register. */
  readonly units: readonly string[] | null;
}

/** What a rule says; place and quote are looked up where they are left out. */
export interface ReportEntry {
  readonly task?: Task | undefined;
  readonly field: FindingField;
  /** Which of the task's owners or deadlines, from 0; gives its place and its words. */
  readonly index?: number | undefined;
  readonly quote?: string | undefined;
  readonly location?: Span | null | undefined;
  readonly data?: FindingData | undefined;
  /**
   * What tells this finding from others of the rule and the task, where the quote does not or would
   * change when rows are inserted (a number). Default: the quote.
   */
  readonly key?: string | undefined;
  /** One of the rule's `variants` in place of its `message`. */
  readonly variant?: string | undefined;
  /** Findings of another rule that say the same, row by row. */
  readonly covers?: { readonly rule: string; readonly tasks: readonly Task[] } | undefined;
}

export type Report = (entry: ReportEntry) => void;

/** A rule: plain data and one function. */
export interface Rule<Specs extends OptionSpecs = OptionSpecs> {
  /** `owner-missing`; rules of one's own take a prefix: `acme/no-weekend`. */
  readonly id: string;
  /** Where the rule is on and nothing else is said. */
  readonly severity: Severity;
  /** Whether it is on by itself. */
  readonly enabled: boolean;
  readonly title: Texts;
  readonly message: Texts;
  readonly suggestion?: Texts | undefined;
  readonly variants?: Readonly<Record<string, RuleMessage>> | undefined;
  readonly options: Specs;
  readonly check: (plan: Plan, context: RuleContext<OptionValues<Specs>>, report: Report) => void;
}

/**
 * A rule whatever its options are: nobody can call its `check` without having read the options by
 * its own specs.
 */
export type AnyRule = Omit<Rule, 'check'> & {
  readonly check: (plan: Plan, context: RuleContext<never>, report: Report) => void;
};
