import type { Language } from '../messages/fill.ts';
import { reportTexts } from '../messages/report.ts';
import type { Finding } from '../model/finding.ts';
import { describeFinding, nameOfTask, shorten } from './describe-finding.ts';
import type { CheckedFile, Reporter } from './report.ts';
import { summarise } from './summarise.ts';
import { xmlElement, xmlText } from './xml.ts';

const LONGEST_TASK = 30;

/**
 * JUnit XML, one suite a file and one case a finding. Errors are failures; a warning is a case that
 * passes and says its piece in `system-out`, so that the report agrees with the exit status. A file
 * that could not be read is an `error`.
 */
export const reportJunit: Reporter = (result, { language }) => {
  const { errors, warnings } = summarise(result);
  const clean = result.files.filter((file) => file.findings.length === 0).length;
  const failed = result.failures;
  const suites = [
    ...result.files.map((file) => suiteOf(file, language)),
    ...failed.map(({ file, message }) =>
      xmlElement(
        'testsuite',
        { name: file, tests: 1, failures: 0, errors: 1 },
        xmlElement(
          'testcase',
          { name: file, classname: 'plan-parse' },
          xmlElement('error', { message }),
        ),
      ),
    ),
  ];
  const totals = {
    name: 'plan-parse',
    tests: errors + warnings + clean + failed.length,
    failures: errors,
    errors: failed.length,
  };
  const root = xmlElement(
    'testsuites',
    totals,
    suites.map((suite) => `\n${suite}`).join('') || '\n',
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
};

function suiteOf({ file, findings }: CheckedFile, language: Language): string {
  const cases =
    findings.length === 0
      ? [
          xmlElement('testcase', {
            name: reportTexts.noFindings[language],
            classname: 'plan-parse',
          }),
        ]
      : findings.map((finding) => caseOf(finding, language));
  const failures = findings.filter((finding) => finding.severity === 'error').length;
  const counts = { name: file, tests: cases.length, failures, errors: 0 };
  return xmlElement('testsuite', counts, cases.map((one) => `\n${one}`).join(''));
}

function caseOf(finding: Finding, language: Language): string {
  const { rule, severity, task, location } = finding;
  const text = describeFinding(finding, language);
  const about = task ? ` ${nameOfTask(task)} ${shorten(task.text, LONGEST_TASK)}` : '';
  const line = location && 'line' in location ? location.line : undefined;
  const attributes = { name: `${rule}${about}`, classname: rule, line };
  const body =
    severity === 'error'
      ? xmlElement('failure', { type: 'error', message: finding.message[language] }, xmlText(text))
      : xmlElement('system-out', {}, xmlText(text));
  return xmlElement('testcase', attributes, body);
}
