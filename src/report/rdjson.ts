import type { Language } from '../messages/fill.ts';
import type { Finding } from '../model/finding.ts';
import { describeFinding } from './describe-finding.ts';
import type { Reporter } from './report.ts';

/**
 * Reviewdog Diagnostic Format (rdjson). Its columns count bytes of UTF-8, which a report does not
 * know, so the ranges are whole lines, both ends included; a Word file has none.
 */
export const reportRdjson: Reporter = ({ files, failures }, { language }) => {
  const value = {
    source: { name: 'plan-parse' },
    diagnostics: [
      ...files.flatMap(({ file, findings }) =>
        findings.map((finding) => diagnosticOf(finding, file, language)),
      ),
      ...failures.map(({ file, message }) => ({
        message,
        location: { path: file },
        severity: 'ERROR',
      })),
    ],
  };
  return `${JSON.stringify(value, null, 2)}\n`;
};

function diagnosticOf(finding: Finding, file: string, language: Language): object {
  const { location, severity, rule } = finding;
  const range =
    location && 'line' in location
      ? { range: { start: { line: location.line }, end: { line: location.endLine } } }
      : {};
  return {
    message: describeFinding(finding, language),
    location: { path: file, ...range },
    severity: severity === 'error' ? 'ERROR' : 'WARNING',
    code: { value: rule },
  };
}
