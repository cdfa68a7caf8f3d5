import type { AnyRule } from './rule.ts';
import type { UnitEntry } from './units.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How a rule is set: off, a severity, or a severity with the rule's options. */
export type RuleLevel = 'off' | 'warn' | 'error';
export type RuleSetting = RuleLevel | readonly [RuleLevel, Readonly<Record<string, unknown>>];

/** Findings that are left out; every condition that is given has to hold. */
export interface Ignore {
  /** Id of a rule, or several. */
  readonly rule?: string | readonly string[] | undefined;
  /** Globs of files, against the folder of the configuration file. */
  readonly files?: string | readonly string[] | undefined;
  /** Number of a task as printed, or its id (`t12`). */
  readonly task?: string | number | readonly (string | number)[] | undefined;
  /** Name of a unit that the finding quotes; where it quotes none, one that owns the task. */
  readonly unit?: string | readonly string[] | undefined;
  /** For the reader. */
  readonly reason?: string | undefined;
}

/** Settings for the files that match. */
export interface Override {
  /** Globs, against the folder of the configuration file. */
  readonly files: string | readonly string[];
  readonly rules?: Readonly<Record<string, RuleSetting>> | undefined;
  readonly ignores?: readonly Ignore[] | undefined;
  readonly year?: number | undefined;
}

/** A configuration, as the file says it, `extends` already followed. */
export interface Config extends Vocabulary {
  readonly $schema?: string | undefined;
  readonly extends?: string | readonly string[] | undefined;
  readonly rules?: Readonly<Record<string, RuleSetting>> | undefined;
  readonly overrides?: readonly Override[] | undefined;
  readonly ignores?: readonly Ignore[] | undefined;
  /** The unit register: a file (CSV, JSON or YAML) or the entries themselves. */
  readonly units?: string | readonly UnitEntry[] | undefined;
  /** Year for dates that print none, in place of the plan's own. */
  readonly year?: number | undefined;
  /** Rules of one's own, made with `defineRule`; only in .js and .mjs files. */
  readonly customRules?: readonly AnyRule[] | undefined;
}
