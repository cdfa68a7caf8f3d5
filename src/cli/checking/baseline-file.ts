import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import {
  applyBaseline,
  type Baseline,
  type BaselineEntry,
  baselineEntries,
  formatBaseline,
  parseBaseline,
  pruneEntries,
} from '../../check/baseline.ts';
import { checkErrors } from '../../messages/check-help.ts';
import { fill, type Language } from '../../messages/fill.ts';
import { ConfigError } from '../../model/errors.ts';
import type { CheckedFile, CheckResult, StaleEntry } from '../../report/report.ts';
import { CliError, ConfigFileError, inputError, systemCode } from '../errors.ts';
import { openOutput } from '../output.ts';
import type { Terminal } from '../terminal.ts';
import type { BaselineSettings } from './settings.ts';

type Checked = Pick<CheckResult, 'files' | 'known' | 'stale'>;

/**
 * Takes the findings that the baseline knows out of the files, or writes all of them into it. Files
 * of the baseline that are not checked this time stay as they are, unless they are gone.
 */
export async function useBaseline(
  files: readonly CheckedFile[],
  settings: BaselineSettings,
  terminal: Terminal,
): Promise<Checked> {
  const nameOf = nameAgainst(settings.path);
  if (settings.action === 'write') return writeBaseline(files, settings.path, terminal);
  const baseline = readBaseline(settings.path, terminal.language);
  const applied = files.map((checked) => {
    const entries = baseline.files[nameOf(checked.file)] ?? [];
    return { checked, entries, ...applyBaseline(checked.findings, entries) };
  });
  const gone = goneFiles(baseline, settings.path);
  const stale = [
    ...applied.flatMap((one) => one.stale.map((entry) => staleOf(one.checked.file, entry))),
    ...gone.flatMap(([file, entries]) => entries.map((entry) => staleOf(file, entry))),
  ];
  if (settings.action === 'prune' && stale.length > 0) {
    const pruned = [
      ...applied.map((one) => [nameOf(one.checked.file), pruneEntries(one.entries, one.stale)]),
      ...gone.map(([file]) => [file, []]),
    ];
    const all = { ...baseline.files, ...Object.fromEntries(pruned) };
    await save({ version: 1, files: all }, settings.path, terminal);
    say(terminal, fill(checkErrors.baselinePruned[terminal.language], { count: stale.length }));
  }
  return {
    files: applied.map(({ checked, fresh }) => ({ ...checked, findings: fresh })),
    known: applied.reduce((sum, one) => sum + one.known.length, 0),
    stale: settings.action === 'prune' ? [] : stale,
  };
}

/** All findings of now are known from here on. */
async function writeBaseline(
  files: readonly CheckedFile[],
  path: string,
  terminal: Terminal,
): Promise<Checked> {
  const nameOf = nameAgainst(path);
  const before = readIfThere(path, terminal.language);
  const now = files.map(({ file, findings }) => [nameOf(file), baselineEntries(findings)]);
  await save({ version: 1, files: { ...before, ...Object.fromEntries(now) } }, path, terminal);
  const count = files.reduce((sum, file) => sum + file.findings.length, 0);
  say(terminal, fill(checkErrors.baselineWritten[terminal.language], { count }));
  return { files: files.map((file) => ({ ...file, findings: [] })), known: count, stale: [] };
}

function readBaseline(path: string, language: Language): Baseline {
  try {
    return parseBaseline(readFileSync(path, 'utf8'), language);
  } catch (error) {
    if (error instanceof ConfigError) throw new ConfigFileError(path, error.message.split('\n'));
    if (systemCode(error) === 'ENOENT') throw new CliError(checkErrors.baselineNotFound, {}, path);
    throw inputError(error, path);
  }
}

function readIfThere(path: string, language: Language): Baseline['files'] {
  try {
    return readBaseline(path, language).files;
  } catch (error) {
    if (error instanceof CliError && error.text === checkErrors.baselineNotFound) return {};
    throw error;
  }
}

async function save(baseline: Baseline, path: string, terminal: Terminal): Promise<void> {
  const output = openOutput(path, [], terminal);
  await output.write(formatBaseline(baseline));
  output.commit();
}

/** Names in the file are against its own folder, so that it can be moved with the plans. */
function nameAgainst(path: string): (file: string) => string {
  const folder = dirname(resolve(path));
  return (file) => (file === '-' ? file : relative(folder, resolve(file)).split(sep).join('/'));
}

/** Files of the baseline that are no more: removed, or under another name. */
function goneFiles({ files }: Baseline, path: string): [string, readonly BaselineEntry[]][] {
  const folder = dirname(resolve(path));
  return Object.entries(files).filter(
    ([file]) => file !== '-' && !existsSync(resolve(folder, file)),
  );
}

function staleOf(file: string, { rule, task, count }: BaselineEntry): StaleEntry {
  return { file, rule, task, count };
}

function say(terminal: Terminal, text: string): void {
  terminal.complain(new ConfigError(text));
}
