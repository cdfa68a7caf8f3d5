import type { Bilingual } from '../messages/fill.ts';
import type { Terminal } from './terminal.ts';

/**
 * A command of the program, as data: commander and the help are built from it.
 *
 * To add one, write `commands/<name>.ts` that exports such a description and add it to the list in
 * `program.ts`. The file is loaded at every start, so it imports nothing but types, texts of
 * `messages/` and shared options; `run` imports what does the work when it is called.
 */
export interface Command {
  readonly name: string;
  /** What it does, in one sentence. */
  readonly summary: Bilingual;
  readonly arguments: readonly ArgumentDescription[];
  readonly options: readonly OptionDescription[];
  /** Printed below the options; `{x}` is filled from `values`. */
  readonly notes?: { readonly text: Bilingual; readonly values?: Record<string, string> };
  /** Does the work and resolves to the exit status; what it throws becomes one line and status 2. */
  readonly run: (invocation: Invocation) => Promise<number>;
}

export interface ArgumentDescription {
  /** `[FILE...]` any number, `<rule>` exactly one, `[rule]` one or none. */
  readonly form: string;
  readonly text: Bilingual;
}

export interface OptionDescription {
  /** As commander reads them: `-o, --output <file>`, `--bom`, `--no-bom`. */
  readonly flags: string;
  readonly text: Bilingual;
  /** Fills `{default}` in the text. */
  readonly shownDefault?: string | number;
  /** The only values allowed. */
  readonly choices?: readonly string[];
  /** A whole number within these bounds, both allowed. */
  readonly number?: { readonly least: number; readonly most: number };
  /** May be given several times; the value is then a list. */
  readonly repeatable?: boolean;
}

/** What a command is called with. */
export interface Invocation {
  readonly args: readonly string[];
  readonly options: OptionValues;
  readonly terminal: Terminal;
}

/** Values by camel-case name: `--max-depth 9` is `{ maxDepth: 9 }`; what was not given is missing. */
export type OptionValues = Readonly<
  Record<string, string | number | boolean | readonly string[] | undefined>
>;

/** The text given to an option. */
export function textOption(options: OptionValues, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

/** The number given to an option. */
export function numberOption(options: OptionValues, name: string): number | undefined {
  const value = options[name];
  return typeof value === 'number' ? value : undefined;
}

/** Whether a switch was set (`--bom`) or unset (`--no-bom`); undefined where neither was. */
export function switchOption(options: OptionValues, name: string): boolean | undefined {
  const value = options[name];
  return typeof value === 'boolean' ? value : undefined;
}

/** The texts given to an option that may be repeated. */
export function listOption(options: OptionValues, name: string): readonly string[] {
  const value = options[name];
  return Array.isArray(value) ? value : [];
}

/** The value of an option with `choices`, which the command line has checked. */
export function choiceOption<Choice extends string>(
  options: OptionValues,
  name: string,
  choices: readonly Choice[],
): Choice | undefined {
  return choices.find((choice) => choice === options[name]);
}
