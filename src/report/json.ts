import type { Language } from '../messages/fill.ts';
import type { Finding } from '../model/finding.ts';
import { SCHEMA_VERSION } from '../model/version.ts';
import { printableText } from '../text/printable.ts';
import type { Reporter } from './report.ts';
import { summarise } from './summarise.ts';

/**
 * Every finding by itself, none folded, for programs. `under` names the fingerprint of the finding
 * that says the same for the whole table.
 */
export const reportJson: Reporter = (result, { language }) => {
  const { files, failures, known, stale } = result;
  const value = {
    schemaVersion: SCHEMA_VERSION,
    findings: files.flatMap((file) => file.findings.map((one) => findingOf(one, language))),
    files: files.map(({ file, format, title, tasks, findings }) => ({
      file,
      format,
      title,
      tasks,
      errors: findings.filter((finding) => finding.severity === 'error').length,
      warnings: findings.filter((finding) => finding.severity === 'warning').length,
    })),
    failures,
    baseline: { known, stale },
    summary: summarise(result),
  };
  return `${printableText(JSON.stringify(value, null, 2))}\n`;
};

function findingOf(finding: Finding, language: Language): object {
  const { message, suggestion, data, key: _key, ...rest } = finding;
  const values = Object.entries(data).map(([name, value]) => [
    name,
    typeof value === 'object' ? value[language] : value,
  ]);
  return {
    ...rest,
    message: message[language],
    suggestion: suggestion?.[language] ?? null,
    data: Object.fromEntries(values),
  };
}
