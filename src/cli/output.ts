import {
  closeSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { cliErrors } from '../messages/cli.ts';
import { atExit } from './at-exit.ts';
import { CliError, outputError } from './errors.ts';
import { type Found, isInput } from './inputs/find-inputs.ts';
import type { Terminal } from './terminal.ts';
import { utf8 } from './utf8.ts';

/** Where a command writes. */
export interface Output {
  readonly write: (text: string) => Promise<void>;
  /** All is written: the file gets its name. */
  readonly commit: () => void;
  /** Leaves everything as it was before. */
  readonly discard: () => void;
}

/**
 * The file of `-o`, or standard output without one. A file is written beside its target and renamed
 * when it is whole, so that no error leaves half of it; devices and pipes are written straight.
 *
 * @throws CliError where the target is a folder, one of the inputs, or cannot be written
 */
export function openOutput(
  path: string | undefined,
  found: readonly Found[],
  terminal: Terminal,
): Output {
  if (path === undefined) return { write: terminal.print, commit: () => {}, discard: () => {} };
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats?.isDirectory()) throw new CliError(cliErrors.outputIsFolder, {}, path);
    if (stats && !stats.isFile()) return writeStraight(path);
    if (stats && isAmong(found, stats)) throw new CliError(cliErrors.outputIsInput, {}, path);
    return writeBeside(path, stats ? realpathSync(path) : path, stats?.mode);
  } catch (error) {
    throw outputError(error, path);
  }
}

function writeBeside(name: string, target: string, mode = 0o666): Output {
  const draft = join(dirname(target), `.plan-parse-${process.pid}-${Date.now()}.tmp`);
  const remove = (): void => rmSync(draft, { force: true });
  // Before there is a file: a signal may come right behind it.
  const forget = atExit(remove);
  const file = openDraft(draft, mode, forget);
  const end = (finish: () => void): void => {
    closeSync(file);
    finish();
    forget();
  };
  return {
    write: async (text) => guard(name, () => writeWhole(file, text)),
    commit: () => guard(name, () => end(() => renameSync(draft, target))),
    discard: () => end(remove),
  };
}

function openDraft(path: string, mode: number, forget: () => void): number {
  try {
    return openSync(path, 'wx', mode);
  } catch (error) {
    forget();
    throw error;
  }
}

/** A device or a named pipe, whose name must stay. */
function writeStraight(name: string): Output {
  const file = openSync(name, 'w');
  return {
    write: async (text) => guard(name, () => writeWhole(file, text)),
    commit: () => closeSync(file),
    discard: () => closeSync(file),
  };
}

function writeWhole(file: number, text: string): void {
  const bytes = utf8(text);
  for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
}

function guard(name: string, action: () => void): void {
  try {
    action();
  } catch (error) {
    throw outputError(error, name);
  }
}

function isAmong(found: readonly Found[], target: { dev: number; ino: number }): boolean {
  return found.some((entry) => {
    if (!isInput(entry) || entry.path === null) return false;
    const stats = statSync(entry.path, { throwIfNoEntry: false });
    return stats?.ino === target.ino && stats.dev === target.dev;
  });
}
