import { createHash } from 'node:crypto';
import { checkPlan } from '../../check/check-plan.ts';
import { ConfigError } from '../../model/errors.ts';
import type { Plan } from '../../model/plan.ts';
import { readPlan } from '../../pipeline.ts';
import type { CheckedFile, CheckResult } from '../../report/report.ts';
import type { Invocation } from '../command.ts';
import { CliError, ConfigFileError, describeError } from '../errors.ts';
import { type Found, isInput } from '../inputs/find-inputs.ts';
import { readInput } from '../inputs/read-input.ts';
import type { LoadedConfig } from '../load-config.ts';
import { version } from '../version.ts';
import { type CheckCache, cacheKey } from './check-cache.ts';
import { startProgress } from './progress.ts';
import type { CheckSettings } from './settings.ts';
import { createSetupFinder, type InputSetup } from './setup.ts';

/** What came of the inputs, before a baseline. */
export interface CheckedInputs extends Pick<CheckResult, 'files' | 'failures'> {
  readonly setups: readonly InputSetup[];
}

/** A file that has not changed since it was checked; stands for its plan. */
interface Recalled extends Pick<Plan, 'source' | 'notices'> {
  readonly checked: CheckedFile;
}

/**
 * Reads and checks one input after another; only one plan is in memory at a time. What cannot be
 * read is said on standard error and kept for the reports.
 *
 * @throws ConfigFileError, CliError where a configuration cannot be used
 */
export async function checkInputs(
  found: readonly Found[],
  invocation: Invocation,
  settings: CheckSettings,
  cache: CheckCache,
): Promise<CheckedInputs> {
  const findSetup = createSetupFinder(invocation, settings);
  const { options, terminal } = invocation;
  const progress = startProgress(found.length, terminal.language);
  const failures: CheckResult['failures'][number][] = [];
  const files: CheckedFile[] = [];
  const setups: InputSetup[] = [];
  const fail = (error: unknown, name: string): void => {
    progress.clear();
    terminal.complain(error, name);
    const [message = ''] = describeError(withoutFile(error), terminal.language);
    failures.push({ file: name, message });
  };
  for (const entry of found) {
    if (isInput(entry)) {
      const setup = await findSetup(entry);
      setups.push(setup);
      const read = readOrRecall(setup, cache);
      const reading = await readInput(entry, read, options).catch((error: unknown) => {
        fail(error, entry.name);
      });
      if (reading) files.push(judge(reading, setup, settings, cache));
    } else {
      fail(entry, entry.file ?? '');
    }
    progress.advance();
  }
  progress.clear();
  return { files, failures, setups };
}

function readOrRecall(
  { hash, read }: InputSetup,
  cache: CheckCache,
): (bytes: Uint8Array) => Promise<Plan | Recalled> {
  return async (bytes) => {
    const { file = '-' } = read;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const checked = cache.get(file, cacheKey(sha256, hash, version));
    if (!checked) return readPlan(bytes, read);
    const { format } = checked;
    return { source: { file, format, sha256, bytes: bytes.length }, notices: [], checked };
  };
}

function judge(
  reading: Plan | Recalled,
  { loaded, config, path, register, hash }: InputSetup,
  { today }: CheckSettings,
  cache: CheckCache,
): CheckedFile {
  if ('checked' in reading) return reading.checked;
  const { source, title, tasks } = reading;
  const units = register.entries?.flatMap(({ name, aliases }) => [name, ...(aliases ?? [])]);
  const findings = namingConfig(loaded, () =>
    checkPlan(reading, config, { path, today: today ?? undefined, units }),
  );
  const { file, format, sha256 } = source;
  const checked = { file, format, title, tasks: tasks.length, findings };
  cache.put(file, cacheKey(sha256, hash, version), checked);
  return checked;
}

/** A rule of one's own that fails is a mistake in the configuration that brings it along. */
function namingConfig<Result>({ path }: LoadedConfig, check: () => Result): Result {
  try {
    return check();
  } catch (error) {
    if (path === null || !(error instanceof ConfigError)) throw error;
    throw new ConfigFileError(path, [error.message], error);
  }
}

/** The error as reports say it, which name the file elsewhere. */
function withoutFile(error: unknown): unknown {
  return error instanceof CliError ? new CliError(error.text, error.detail) : error;
}
