import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { cliErrors } from '../../messages/cli.ts';
import { type OptionValues, textOption } from '../command.ts';
import { CliError, inputError, systemCode } from '../errors.ts';
import { readNameList } from './name-list.ts';
import { planExtensions } from './plan-files.ts';

/** A file to be read, or standard input. */
export interface Input {
  /** As it was given; printed, and written into the plan's `source`. */
  readonly name: string;
  /** null for standard input. */
  readonly path: string | null;
}

/** What an argument led to: an input, or the error that is said in its place. */
export type Found = Input | CliError;

const STDIN = '-';
const wildcards = /[*?[{]/u;

/**
 * The inputs that the arguments and `--files-from` name, in the order given, each once. A file or
 * folder that exists is taken as it is, even with `[1]` in its name; `-` is standard input; any
 * other name with `*`, `?`, `[…]` or `{…}` is a pattern. A name that leads to nothing stands in the
 * list as an error, so that it does not stop the others.
 *
 * @throws CliError where nothing is named, or standard input is wanted twice
 */
export async function findInputs(args: readonly string[], options: OptionValues): Promise<Found[]> {
  const list = textOption(options, 'filesFrom');
  if (args.length === 0 && list === undefined) throw new CliError(cliErrors.noInput);
  if (list === STDIN && args.includes(STDIN)) throw new CliError(cliErrors.stdinTwice);
  const listed = list === undefined ? [] : await readNameList(list);
  const found: Found[] = [];
  for (const name of [...args, ...listed]) found.push(...(await resolveName(name)));
  return withoutRepeats(found);
}

/** Whether an entry of the list is an input and not an error. */
export function isInput(found: Found): found is Input {
  return !(found instanceof CliError);
}

async function resolveName(name: string): Promise<Found[]> {
  if (name === STDIN) return [{ name, path: null }];
  try {
    if (!statSync(name).isDirectory()) return [inputOf(name)];
  } catch (error) {
    if (systemCode(error) !== 'ENOENT' || !wildcards.test(name)) return [errorOf(error, name)];
    return matches(name);
  }
  return folderInputs(name);
}

async function matches(pattern: string): Promise<Found[]> {
  const { expandPattern } = await import('./expand-pattern.ts');
  const files = await expandPattern(pattern);
  if (files.length > 0) return files.map(inputOf);
  return [new CliError(cliErrors.nothingMatches, {}, pattern)];
}

async function folderInputs(folder: string): Promise<Found[]> {
  const { walkFolder } = await import('./walk-folder.ts');
  const found = walkFolder(folder).map((entry) =>
    typeof entry === 'string' ? inputOf(entry) : entry,
  );
  if (found.length > 0) return found;
  return [new CliError(cliErrors.emptyFolder, { extensions: planExtensions.join(' ') }, folder)];
}

function inputOf(name: string): Input {
  return { name, path: name };
}

function errorOf(error: unknown, name: string): CliError {
  const known = inputError(error, name);
  if (known instanceof CliError) return known;
  throw error;
}

function withoutRepeats(found: readonly Found[]): Found[] {
  const seen = new Set<string>();
  return found.filter((entry) => {
    if (!isInput(entry)) return true;
    const key = entry.path === null ? STDIN : resolve(entry.path);
    return !seen.has(key) && Boolean(seen.add(key));
  });
}
