import type { Language } from '../messages/fill.ts';
import type { Finding } from '../model/finding.ts';
import { describeFinding } from './describe-finding.ts';
import type { Reporter } from './report.ts';
import { xmlElement } from './xml.ts';

/** Checkstyle XML. A Word file has no lines; its findings stand on line 1 and say their place. */
export const reportCheckstyle: Reporter = ({ files, failures }, { language }) => {
  const elements = [
    ...files.map(({ file, findings }) =>
      xmlElement('file', { name: file }, findings.map((one) => errorOf(one, language)).join('')),
    ),
    ...failures.map(({ file, message }) => {
      const attributes = { line: 1, severity: 'error', message, source: 'plan-parse.unreadable' };
      return xmlElement('file', { name: file }, `\n${xmlElement('error', attributes)}`);
    }),
  ];
  const content = elements.map((element) => `\n${element}`).join('') || '\n';
  const root = xmlElement('checkstyle', { version: '4.3' }, content);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
};

function errorOf(finding: Finding, language: Language): string {
  const { location, severity, rule } = finding;
  const place =
    location && 'line' in location
      ? { line: location.line, column: location.column }
      : { line: 1, column: undefined };
  const message = describeFinding(finding, language);
  const attributes = { ...place, severity, message, source: `plan-parse.${rule}` };
  return `\n${xmlElement('error', attributes)}`;
}
