import { dirname, resolve } from 'node:path';
import { allRules } from '../../check/active-rules.ts';
import { checkErrors } from '../../messages/check-help.ts';
import type { CheckResult, RuleInfo } from '../../report/report.ts';
import { useBaseline } from '../checking/baseline-file.ts';
import { type CheckCache, openCheckCache } from '../checking/check-cache.ts';
import { checkInputs } from '../checking/check-inputs.ts';
import { exitStatus } from '../checking/exit-status.ts';
import { writeReports } from '../checking/report-targets.ts';
import { type CheckSettings, readCheckSettings } from '../checking/settings.ts';
import { type InputSetup, isRuleOn } from '../checking/setup.ts';
import { type Invocation, switchOption, textOption } from '../command.ts';
import { CliError } from '../errors.ts';
import { findInputs, isInput } from '../inputs/find-inputs.ts';
import { readRulePage } from '../rule-pages.ts';
import { version } from '../version.ts';

/** One pass over all inputs. */
export interface CheckRun {
  readonly status: number;
  /** Files beside the inputs whose change calls for another pass. */
  readonly settingFiles: readonly string[];
  readonly inputFolders: readonly string[];
}

/** `plan-parse check`: reads the inputs, checks them and writes the reports. */
export async function checkFiles(invocation: Invocation): Promise<number> {
  const { options } = invocation;
  const shown = textOption(options, 'printConfig');
  if (shown !== undefined) {
    const { printConfig } = await import('./print-config.ts');
    return printConfig(shown, invocation);
  }
  const settings = readCheckSettings(invocation);
  const cache = openCheckCache(settings.cache, version);
  const run = (): Promise<CheckRun> => checkOnce(invocation, settings, cache);
  if (switchOption(options, 'watch')) {
    const { watchFiles } = await import('../checking/watch.ts');
    return watchFiles(invocation, run, writtenBy(settings));
  }
  return (await run()).status;
}

async function checkOnce(
  invocation: Invocation,
  settings: CheckSettings,
  cache: CheckCache,
): Promise<CheckRun> {
  const { args, options, terminal } = invocation;
  const found = await findInputs(args, options);
  const { files, failures, setups } = await checkInputs(found, invocation, settings, cache);
  cache.save();
  const checked = settings.baseline
    ? await useBaseline(files, settings.baseline, terminal)
    : { files, known: 0, stale: [] };
  const result: CheckResult = { ...checked, failures };
  const { language, columns: width } = terminal;
  const context = { language, version, rules: ruleInfos(setups), width };
  const surroundings = { found, terminal, colour: switchOption(options, 'color') };
  const hasScreenReport = files.length > 0;
  const targets = settings.targets.filter(({ path }) => path !== null || hasScreenReport);
  await writeReports(targets, settings.quiet ? errorsOf(result) : result, context, surroundings);
  if (settings.today === null && setups.some((setup) => isRuleOn(setup, 'deadline-past'))) {
    terminal.complain(new CliError(checkErrors.needsToday));
  }
  const findings = checked.files.flatMap((file) => file.findings);
  return {
    status: exitStatus(findings, failures.length, settings),
    settingFiles: [...new Set(setups.flatMap(settingFilesOf))],
    inputFolders: found.flatMap((entry) =>
      isInput(entry) && entry.path !== null ? dirname(entry.path) : [],
    ),
  };
}

/** The configurations and the unit register that hold for an input. */
function settingFilesOf({ loaded, register }: InputSetup): string[] {
  return register.path === null ? [...loaded.files] : [...loaded.files, resolve(register.path)];
}

/** Files that a run writes itself. */
function writtenBy({ targets, cache, baseline }: CheckSettings): string[] {
  const paths = [...targets.map(({ path }) => path), cache, baseline?.path ?? null];
  return paths.filter((path) => path !== null);
}

function errorsOf(result: CheckResult): CheckResult {
  const files = result.files.map((file) => ({
    ...file,
    findings: file.findings.filter((finding) => finding.severity === 'error'),
  }));
  return { ...result, files, onlyErrors: true };
}

/** Every rule that any of the configurations knows. */
function ruleInfos(setups: readonly InputSetup[]): RuleInfo[] {
  const rules = new Map(
    [{ config: {} }, ...setups].flatMap(({ config }) =>
      allRules(config).map((rule) => [rule.id, rule] as const),
    ),
  );
  return [...rules.values()].map(({ id, severity, enabled, title }) => ({
    id,
    severity,
    enabled,
    title,
    help: readRulePage(id),
  }));
}
