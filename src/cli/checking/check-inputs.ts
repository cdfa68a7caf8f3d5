import { createHash } from 'node:crypto';
import { checkPlan } from '../../check/check-plan.ts';
import type { Plan } from '../../model/plan.ts';
import { readPlan } from '../../pipeline.ts';
import type { CheckedFile, CheckResult } from '../../report/report.ts';
import type { Invocation } from '../command.ts';
import { CliError, describeError } from '../errors.ts';
import { type Found, type Input, isInput } from '../inputs/find-inputs.ts';
import { readInputs } from '../inputs/read-input.ts';
import type { Terminal } from '../terminal.ts';
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
  const failures: { file: string; message: string }[] = [];
  const watched = listening(terminal, (file, message) => {
    progress.clear();
    failures.push({ file, message });
  });
  const files: CheckedFile[] = [];
  const setups: InputSetup[] = [];
  for (const entry of found) {
    const setup = isInput(entry) ? await findSetup(entry) : null;
    const surroundings = { options, terminal: watched, tally: { failed: 0 } };
    for await (const reading of readInputs([entry], readOrRecall(setup, cache), surroundings)) {
      if (setup) files.push(judge(reading, setup, settings, cache));
    }
    if (setup) setups.push(setup);
    progress.advance();
  }
  progress.clear();
  return { files, failures, setups };
}

function readOrRecall(
  setup: InputSetup | null,
  cache: CheckCache,
): (bytes: Uint8Array, input: Input) => Promise<Plan | Recalled> {
  return async (bytes, { name }) => {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const checked = setup && cache.get(name, cacheKey(sha256, setup.hash, version));
    if (!checked) return readPlan(bytes, setup?.read);
    const { format } = checked;
    return { source: { file: name, format, sha256, bytes: bytes.length }, notices: [], checked };
  };
}

function judge(
  reading: Plan | Recalled,
  { config, path, units, hash }: InputSetup,
  { today }: CheckSettings,
  cache: CheckCache,
): CheckedFile {
  if ('checked' in reading) return reading.checked;
  const { source, title, tasks } = reading;
  const findings = checkPlan(reading, config, {
    path,
    today: today ?? undefined,
    units: units?.flatMap(({ name, aliases }) => [name, ...(aliases ?? [])]),
  });
  const { file, format, sha256 } = source;
  const checked = { file, format, title, tasks: tasks.length, findings };
  cache.put(file, cacheKey(sha256, hash, version), checked);
  return checked;
}

/** The terminal, with somebody told of every error that is said. */
function listening(terminal: Terminal, tell: (file: string, message: string) => void): Terminal {
  return {
    ...terminal,
    complain: (error, file) => {
      const isOurs = error instanceof CliError;
      const plain = isOurs ? new CliError(error.text, error.detail) : error;
      tell(
        (isOurs ? error.file : undefined) ?? file ?? '',
        describeError(plain, terminal.language),
      );
      terminal.complain(error, file);
    },
  };
}
