import { createHash } from 'node:crypto';
import type { Severity } from '../model/finding.ts';
import { describeFinding } from './describe-finding.ts';
import type { Reporter } from './report.ts';

/** GitLab's own levels run from info to blocker. */
const severities: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor' };

/**
 * A GitLab Code Quality report. Fingerprints must be unique in the whole report, so the file goes
 * into them; a Word file has no lines, and GitLab asks for one, so its findings stand on line 1.
 */
export const reportGitlab: Reporter = ({ files, failures }, { language }) => {
  const issues = files.flatMap(({ file, findings }) =>
    findings.map((finding) => {
      const { rule, severity, fingerprint, location } = finding;
      const begin = location && 'line' in location ? location.line : 1;
      return {
        description: describeFinding(finding, language),
        check_name: rule,
        fingerprint: hash(`${file}\n${fingerprint}`),
        severity: severities[severity],
        location: { path: file, lines: { begin } },
      };
    }),
  );
  const unreadable = failures.map(({ file, message }) => ({
    description: message,
    check_name: 'unreadable',
    fingerprint: hash(`${file}\nunreadable`),
    severity: 'blocker',
    location: { path: file, lines: { begin: 1 } },
  }));
  return `${JSON.stringify([...issues, ...unreadable], null, 2)}\n`;
};

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
