import { createHash } from 'node:crypto';
import type { Finding } from '../model/finding.ts';
import { fold } from '../text/fold.ts';
import type { PlainFinding } from './build-finding.ts';

const DIGITS = 16;

/**
 * What a finding is known by, whatever row it stands in: the rule, the task's text and the key, white
 * space and closing marks aside.
 */
export function contentOf(
  finding: Pick<Finding, 'rule' | 'key'> & { task: { text: string } | null },
): {
  readonly rule: string;
  readonly task: string;
  readonly key: string;
} {
  return { rule: finding.rule, task: normal(finding.task?.text ?? ''), key: normal(finding.key) };
}

/** The findings of one plan with their fingerprints; of several with the same content each its own. */
export function withFingerprints(findings: readonly PlainFinding[]): Finding[] {
  const counts = new Map<string, number>();
  return findings.map((finding) => {
    const content = Object.values(contentOf(finding)).join('\n');
    const count = counts.get(content) ?? 0;
    counts.set(content, count + 1);
    const hash = createHash('sha256').update(`${content}\n${count}`).digest('hex');
    return { ...finding, fingerprint: hash.slice(0, DIGITS) };
  });
}

function normal(text: string): string {
  return fold(text).replace(/[。；;，,、.:：]+$/u, '');
}
