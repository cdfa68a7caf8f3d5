import { relative } from 'node:path';
import { cliErrors } from '../messages/cli.ts';
import { type Bilingual, fill, type Language } from '../messages/fill.ts';
import { readErrorMessages } from '../messages/read-errors.ts';
import { ConfigError, type ErrorDetail, ReadError } from '../model/errors.ts';
import { printable } from '../text/printable.ts';

/** Something that the user can mend, said in both languages: wrong usage, a missing file. */
export class CliError extends Error {
  override readonly name = 'CliError';
  readonly text: Bilingual;
  readonly detail: ErrorDetail;
  /** The file, folder or pattern it is about. */
  readonly file: string | undefined;

  constructor(text: Bilingual, detail: ErrorDetail = {}, file?: string) {
    super(fill(text.en, detail));
    this.text = text;
    this.detail = detail;
    this.file = file;
  }
}

/** A configuration that cannot be used; `problems` are lines for people. */
export class ConfigFileError extends Error {
  override readonly name = 'ConfigFileError';
  readonly path: string;
  readonly problems: readonly string[];

  constructor(path: string, problems: readonly string[], cause?: unknown) {
    super(`${path}: ${problems.join('; ')}`, { cause });
    this.path = path;
    this.problems = problems;
  }
}

/** Nobody reads the output any more (`| head`): not an error, but a reason to stop. */
export class OutputClosed extends Error {
  override readonly name = 'OutputClosed';
}

/**
 * The line that an error becomes: `plan.docx: no such file or folder; check the name`. A
 * configuration has one for each of its problems.
 *
 * @param file what was being worked on, where the error does not say it itself
 */
export function describeError(error: unknown, language: Language, file?: string): string[] {
  if (error instanceof ConfigFileError) {
    const name = nearPath(error.path);
    return error.problems.map((problem) => printable(`${name}: ${problem}`));
  }
  const name = error instanceof CliError ? (error.file ?? file) : file;
  const reason = reasonOf(error, language);
  return [printable(name === undefined ? reason : `${name}: ${reason}`)];
}

/** A path as it is shortest to read: against the working directory where it is below it. */
function nearPath(path: string): string {
  const near = relative('.', path);
  return near.startsWith('..') ? path : near;
}

function reasonOf(error: unknown, language: Language): string {
  if (error instanceof CliError) return fill(error.text[language], error.detail);
  if (error instanceof ReadError) {
    return fill(readErrorMessages[error.code][language], error.detail);
  }
  if (error instanceof ConfigError) return error.message;
  const message = error instanceof Error ? error.message : String(error);
  return fill(cliErrors.internal[language], { message });
}

/** Why the system would not let a file be read. */
export function inputError(error: unknown, file: string): unknown {
  const code = systemCode(error);
  if (code === null) return error;
  const texts: Readonly<Record<string, Bilingual>> = {
    ENOENT: cliErrors.notFound,
    ENOTDIR: cliErrors.notFound,
    EACCES: cliErrors.noPermission,
    EPERM: cliErrors.noPermission,
    EISDIR: cliErrors.isFolder,
  };
  return new CliError(texts[code] ?? cliErrors.unreadable, { code }, file);
}

/** Why the system would not let a file be written. */
export function outputError(error: unknown, file: string): unknown {
  const code = systemCode(error);
  if (code === null) return error;
  const texts: Readonly<Record<string, Bilingual>> = {
    ENOENT: cliErrors.outputNoFolder,
    ENOTDIR: cliErrors.outputNoFolder,
    EISDIR: cliErrors.outputIsFolder,
  };
  return new CliError(texts[code] ?? cliErrors.unwritable, { code }, file);
}

/** `ENOENT` and the like; null for an error that is not the system's. */
export function systemCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
