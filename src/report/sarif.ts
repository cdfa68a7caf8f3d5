import type { Language } from '../messages/fill.ts';
import type { Finding, Severity } from '../model/finding.ts';
import type { Span } from '../model/plan.ts';
import { describeFinding } from './describe-finding.ts';
import { describePlace } from './describe-place.ts';
import { fileUri } from './file-uri.ts';
import type { CheckedFile, CheckResult, Reporter, RuleInfo } from './report.ts';

const SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const languageTags: Readonly<Record<Language, string>> = { en: 'en-US', zh: 'zh-CN' };

/** SARIF 2.1.0 (OASIS), as GitHub code scanning and Visual Studio read it. */
export const reportSarif: Reporter = (result, { language, version, rules }) => {
  const indexes = new Map(rules.map((rule, index) => [rule.id, index]));
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'plan-parse',
            semanticVersion: version,
            language: languageTags[language],
            rules: rules.map((rule) => descriptorOf(rule, language)),
          },
        },
        language: languageTags[language],
        columnKind: 'utf16CodeUnits',
        invocations: [invocationOf(result)],
        artifacts: result.files.map(({ file }) => ({ location: { uri: fileUri(file) } })),
        results: result.files.flatMap((file, index) =>
          file.findings.map((finding) => resultOf(finding, file, index, indexes, language)),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

function descriptorOf(rule: RuleInfo, language: Language): object {
  const title = rule.title[language];
  return {
    id: rule.id,
    name: pascalCase(rule.id),
    shortDescription: { text: title },
    ...(rule.help === null ? {} : { help: { text: plainText(rule.help), markdown: rule.help } }),
    defaultConfiguration: { enabled: rule.enabled, level: levelOf(rule.severity) },
  };
}

function resultOf(
  finding: Finding,
  { file }: CheckedFile,
  index: number,
  ruleIndexes: ReadonlyMap<string, number>,
  language: Language,
): object {
  const { rule, severity, location, fingerprint, task, field } = finding;
  const ruleIndex = ruleIndexes.get(rule);
  return {
    ruleId: rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: levelOf(severity),
    message: { text: describeFinding(finding, language) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: fileUri(file), index },
          ...(location && 'line' in location ? { region: regionOf(location) } : {}),
        },
        ...(location && !('line' in location)
          ? { logicalLocations: [logicalLocationOf(location, language)] }
          : {}),
      },
    ],
    partialFingerprints: { 'planParseContent/v1': fingerprint },
    properties: {
      field,
      ...(task ? { task: task.id, number: task.number } : {}),
      ...(finding.under === undefined ? {} : { under: finding.under }),
    },
  };
}

function regionOf(span: Extract<Span, { line: number }>): object {
  const { line, column, endLine, endColumn } = span;
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/** A Word file has no lines; its places are named as people name them. */
function logicalLocationOf(span: Exclude<Span, { line: number }>, language: Language): object {
  const { table, row, cell, paragraph } = span;
  const parts = Object.entries({ table, row, cell, paragraph });
  const path = parts.flatMap(([name, value]) => (value === undefined ? [] : `${name}/${value}`));
  return {
    name: describePlace(span, language),
    fullyQualifiedName: path.join('/'),
    kind: table === undefined ? 'element' : 'table',
  };
}

function invocationOf({ failures }: CheckResult): object {
  return {
    executionSuccessful: failures.length === 0,
    toolExecutionNotifications: failures.map(({ file, message }) => ({
      level: 'error',
      message: { text: message },
      locations: [{ physicalLocation: { artifactLocation: { uri: fileUri(file) } } }],
    })),
  };
}

function levelOf(severity: Severity): 'error' | 'warning' {
  return severity;
}

/** `owner-missing` → `OwnerMissing` */
function pascalCase(id: string): string {
  return id.replace(/(?:^|[^a-z0-9]+)([a-z0-9])/giu, (_match, first: string) =>
    first.toUpperCase(),
  );
}

/** Markdown without the marks that only it needs. */
function plainText(markdown: string): string {
  return markdown
    .replace(/^```.*$/gmu, '')
    .replace(/^#+ /gmu, '')
    .replaceAll('`', '')
    .trim();
}
