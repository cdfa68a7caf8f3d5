import type { Severity } from '../model/finding.ts';
import type { CheckResult } from './report.ts';

/** How much was found in all. */
export interface Summary {
  readonly files: number;
  readonly filesWithFindings: number;
  readonly tasks: number;
  readonly errors: number;
  readonly warnings: number;
  /** Most first. */
  readonly rules: readonly {
    readonly rule: string;
    readonly severity: Severity;
    readonly count: number;
  }[];
}

/** Counts the findings of a result, folded ones too. */
export function summarise({ files }: CheckResult): Summary {
  const findings = files.flatMap((file) => file.findings);
  const counts = new Map<string, { rule: string; severity: Severity; count: number }>();
  for (const { rule, severity } of findings) {
    const key = `${severity} ${rule}`;
    const count = counts.get(key) ?? { rule, severity, count: 0 };
    counts.set(key, { ...count, count: count.count + 1 });
  }
  const isError = (entry: { severity: Severity }): boolean => entry.severity === 'error';
  const rules = [...counts.values()].sort(
    (a, b) => Number(isError(b)) - Number(isError(a)) || b.count - a.count,
  );
  return {
    files: files.length,
    filesWithFindings: files.filter((file) => file.findings.length > 0).length,
    tasks: files.reduce((sum, file) => sum + file.tasks, 0),
    errors: findings.filter(isError).length,
    warnings: findings.filter((finding) => !isError(finding)).length,
    rules,
  };
}
