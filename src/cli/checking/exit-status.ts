import type { Finding } from '../../model/finding.ts';
import type { CheckSettings } from './settings.ts';

/**
 * 2 where a file could not be read; else 1 where the findings reach the level of `--fail-on` or there
 * are more warnings than allowed; else 0. `--exit-zero` makes a 1 a 0.
 */
export function exitStatus(
  findings: readonly Finding[],
  failures: number,
  { failOn, maxWarnings, exitZero }: Pick<CheckSettings, 'failOn' | 'maxWarnings' | 'exitZero'>,
): number {
  if (failures > 0) return 2;
  const warnings = findings.filter((finding) => finding.severity === 'warning').length;
  const errors = findings.length - warnings;
  const failing = failOn === 'warning' ? errors + warnings : errors;
  return !exitZero && (failing > 0 || warnings > maxWarnings) ? 1 : 0;
}
