import { createHash } from 'node:crypto';
import { cliErrors } from '../../messages/cli.ts';
import { ReadError } from '../../model/errors.ts';
import type { Plan } from '../../model/plan.ts';
import type { ReadOptions } from '../../pipeline.ts';
import { numberOption, type OptionValues } from '../command.ts';
import { CliError } from '../errors.ts';
import { DEFAULT_CONVERT_TIMEOUT, readLimits } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import type { LegacyFormat } from './convert.ts';
import { type Found, type Input, isInput } from './find-inputs.ts';
import { readBytes } from './read-bytes.ts';
import { createReadOptionsFinder } from './read-options.ts';

/** A file of an old format that bears such a name is not what its sender says; it is refused. */
const modernName = /\.do[ct][xm]$/iu;

/** What every reading of a file holds, be it a plan or an inspection. */
export interface Reading {
  readonly source: Plan['source'];
  readonly notices: Plan['notices'];
}

/** Reads the bytes of one input as its options want it: `readPlan`. */
export type Read<Result extends Reading> = (
  bytes: Uint8Array,
  options: ReadOptions,
) => Promise<Result>;

/** Counts, while `readInputs` runs, what could not be read. */
export interface Tally {
  failed: number;
}

/**
 * Reads inputs one after another. One that cannot be read is said in a line on standard error and
 * counted; the others follow. Only one file is in memory at a time.
 *
 * @throws ConfigFileError, CliError where a configuration cannot be used, before anything is read
 */
export async function* readInputs<Result extends Reading>(
  found: readonly Found[],
  read: Read<Result>,
  { options, terminal, tally }: { options: OptionValues; terminal: Terminal; tally: Tally },
): AsyncGenerator<Result, void> {
  const readOptionsOf = createReadOptionsFinder(options, terminal.language);
  for (const input of found.filter(isInput)) await readOptionsOf(input);
  for (const entry of found) {
    try {
      if (!isInput(entry)) throw entry;
      const readOptions = await readOptionsOf(entry);
      yield await readInput(entry, (bytes) => read(bytes, readOptions), options);
    } catch (error) {
      tally.failed++;
      terminal.complain(error, isInput(entry) ? entry.name : undefined);
    }
  }
}

/**
 * Reads one input, an old Word or WPS file by way of LibreOffice.
 *
 * @throws CliError, ReadError
 */
export async function readInput<Result extends Reading>(
  input: Input,
  read: (bytes: Uint8Array) => Promise<Result>,
  options: OptionValues,
): Promise<Result> {
  const bytes = await readBytes(input, readLimits(options));
  try {
    return await read(bytes);
  } catch (error) {
    const format = legacyFormat(error);
    if (format === null) throw error;
    if (modernName.test(input.name)) throw new CliError(cliErrors.misnamed, { format });
    const seconds = numberOption(options, 'convertTimeout') ?? DEFAULT_CONVERT_TIMEOUT;
    const { convertToDocx } = await import('./convert.ts');
    const docx = await convertToDocx(bytes, format, seconds);
    if (docx === null) throw error;
    return asConverted(await read(docx), bytes, format);
  }
}

function legacyFormat(error: unknown): LegacyFormat | null {
  if (!(error instanceof ReadError)) return null;
  if (error.code === 'legacy-word') return 'doc';
  return error.code === 'legacy-wps' ? 'wps' : null;
}

/** The reading says what was given, not what LibreOffice made of it, which differs every time. */
function asConverted<Result extends Reading>(
  reading: Result,
  bytes: Uint8Array,
  detail: LegacyFormat,
): Result {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    ...reading,
    source: { ...reading.source, sha256, bytes: bytes.length },
    notices: [...reading.notices, { code: 'converted', count: 1, detail }],
  };
}
