import { closestName } from '../../check/same-unit.ts';
import { checkErrors } from '../../messages/check-help.ts';
import { fill, type Language } from '../../messages/fill.ts';
import { didYouMean } from '../../messages/help.ts';
import type { RuleLevel } from '../../model/config.ts';
import { parseDay } from '../../text/calendar.ts';
import {
  choiceOption,
  type Invocation,
  listOption,
  numberOption,
  type OptionValues,
  switchOption,
  textOption,
} from '../command.ts';
import { DEFAULT_BASELINE } from '../commands/check.ts';
import { CliError } from '../errors.ts';
import { type ReportTarget, readTargets } from './report-targets.ts';

/** What the command line of `check` says, apart from the files and how to read them. */
export interface CheckSettings {
  readonly targets: readonly ReportTarget[];
  /** Levels of `--rule`, by id. */
  readonly levels: Readonly<Record<string, RuleLevel>>;
  readonly today: string | null;
  readonly quiet: boolean;
  readonly failOn: 'error' | 'warning';
  readonly maxWarnings: number;
  readonly exitZero: boolean;
  readonly baseline: BaselineSettings | null;
  readonly cache: string | null;
}

export interface BaselineSettings {
  readonly path: string;
  readonly action: 'apply' | 'write' | 'prune';
}

const ruleLevels: readonly RuleLevel[] = ['off', 'warn', 'error'];

/**
 * Reads the options of `check`.
 * @throws CliError for what cannot be
 */
export function readCheckSettings({ options }: Invocation): CheckSettings {
  return {
    targets: readTargets(listOption(options, 'format'), textOption(options, 'output')),
    levels: Object.fromEntries(listOption(options, 'rule').map(readLevel)),
    today: readToday(textOption(options, 'today')),
    quiet: switchOption(options, 'quiet') ?? false,
    failOn: choiceOption(options, 'failOn', ['error', 'warning']) ?? 'error',
    maxWarnings: numberOption(options, 'maxWarnings') ?? Number.POSITIVE_INFINITY,
    exitZero: switchOption(options, 'exitZero') ?? false,
    baseline: readBaselineSettings(options),
    cache: textOption(options, 'cache') ?? null,
  };
}

function readLevel(value: string): [string, RuleLevel] {
  const at = value.lastIndexOf('=');
  const level = ruleLevels.find((one) => one === value.slice(at + 1));
  if (at < 1 || !level) throw new CliError(checkErrors.badRuleSetting, { value });
  return [value.slice(0, at), level];
}

/** The only place that looks at the clock, and only where it is asked to. */
function readToday(value: string | undefined): string | null {
  if (value === undefined) return null;
  if (value === 'now') {
    const now = new Date();
    const two = (number: number): string => String(number).padStart(2, '0');
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  }
  if (!parseDay(value)) throw new CliError(checkErrors.badToday, { value });
  return value;
}

function readBaselineSettings(options: OptionValues): BaselineSettings | null {
  const path = textOption(options, 'baseline');
  const prunes = switchOption(options, 'pruneBaseline') ?? false;
  if (switchOption(options, 'writeBaseline')) {
    if (prunes) throw new CliError(checkErrors.writeOrPrune);
    return { path: path ?? DEFAULT_BASELINE, action: 'write' };
  }
  if (path !== undefined) return { path, action: prunes ? 'prune' : 'apply' };
  if (prunes) throw new CliError(checkErrors.pruneNeedsBaseline);
  return null;
}

/** The error for a rule that does not exist, with the one that may be meant. */
export function unknownRule(rule: string, known: readonly string[], language: Language): CliError {
  const guess = closestName(rule, known);
  const hint = guess === null ? '' : fill(didYouMean[language], { guess });
  return new CliError(checkErrors.unknownRule, { rule, hint });
}
