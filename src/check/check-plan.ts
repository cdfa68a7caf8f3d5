import { configTexts } from '../messages/config.ts';
import { fill } from '../messages/fill.ts';
import type { Config } from '../model/config.ts';
import { ConfigError } from '../model/errors.ts';
import type { Finding } from '../model/finding.ts';
import type { Plan } from '../model/plan.ts';
import type { Report, ReportEntry, RuleContext } from '../model/rule.ts';
import { type ActiveRule, activeRules } from './active-rules.ts';
import { buildFinding, type PlainFinding } from './build-finding.ts';
import { withFingerprints } from './fingerprints.ts';
import { ignoresOf } from './ignores.ts';
import { compareKeys, readingKeys } from './places.ts';
import { rules } from './registry.ts';

/** What a check knows beside the plan and the configuration. */
export interface CheckOptions {
  /** `YYYY-MM-DD`, for `deadline-past`; without it that rule says nothing. */
  readonly today?: string | undefined;
  /** Path that globs of the configuration are held against. Default: `plan.source.file`. */
  readonly path?: string | undefined;
  /** Every name and alias of the unit register. Default: those in `config.units`. */
  readonly units?: readonly string[] | undefined;
}

/**
 * Checks a plan by the rules that the configuration turns on, without one by the recommended ones.
 *
 * Gives the findings in reading order; the same plan and configuration give the same findings.
 * Throws `ConfigError` where the configuration names a rule that does not exist, or options that the
 * rule refuses; `extends` may name presets only, files are followed by the command line.
 *
 * ```ts
 * const findings = checkPlan(plan, { rules: { 'owner-vague': 'error' } });
 * findings[0]; // { rule: 'owner-missing', severity: 'error', task: { id: 't3', number: '3', … },
 *              //   message: { en: 'no owner is named', zh: '没有写明责任单位' },
 *              //   location: { line: 12, … }, … }
 * ```
 */
export function checkPlan(plan: Plan, config: Config = {}, options: CheckOptions = {}): Finding[] {
  const path = options.path ?? plan.source.file;
  const context = { today: options.today ?? null, units: options.units ?? registerNames(config) };
  const isIgnored = ignoresOf(config, plan, path);
  const found: Reported[] = [];
  for (const active of activeRules(config, path)) {
    const report = (entry: ReportEntry): void => {
      found.push({ entry, finding: buildFinding(plan, active.rule, active.severity, entry) });
    };
    runRule(active, plan, context, report);
  }
  const kept = found.filter(({ finding }) => !isIgnored(finding));
  return foldCovered(inReadingOrder(plan, kept));
}

/** A rule of one's own may throw; then the configuration is wrong, and says which rule it is. */
function runRule(
  { rule, options }: ActiveRule,
  plan: Plan,
  context: Omit<RuleContext<never>, 'options'>,
  report: Report,
): void {
  try {
    rule.check(plan, { ...context, options: options as never }, report);
  } catch (cause) {
    if (rules.includes(rule)) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    const values = { rule: rule.id, file: plan.source.file, reason };
    throw new ConfigError(fill(configTexts.ruleFailed.en, values), { cause });
  }
}

interface Reported {
  readonly entry: ReportEntry;
  readonly finding: PlainFinding;
}

function registerNames({ units }: Config): string[] | null {
  if (units === undefined || typeof units === 'string') return null;
  return units.flatMap(({ name, aliases }) => [name, ...(aliases ?? [])]);
}

function inReadingOrder(plan: Plan, reported: readonly Reported[]): Reported[] {
  const keyOf = readingKeys(plan);
  const keyed = reported.map((one) => ({ one, key: keyOf(one.finding.location) }));
  return keyed.sort((a, b) => compareKeys(a.key, b.key)).map(({ one }) => one);
}

/** Gives each finding its fingerprint, and that of the one that says it for the whole table. */
function foldCovered(reported: readonly Reported[]): Finding[] {
  const findings = withFingerprints(reported.map(({ finding }) => finding));
  const covering = new Map<string, string>();
  reported.forEach(({ entry: { covers } }, index) => {
    const fingerprint = findings[index]?.fingerprint ?? '';
    for (const task of covers?.tasks ?? []) covering.set(`${covers?.rule} ${task.id}`, fingerprint);
  });
  return findings.map((finding) => {
    const under = covering.get(`${finding.rule} ${finding.task?.id}`);
    return under === undefined ? finding : { ...finding, under };
  });
}
