import type { Language } from '../messages/fill.ts';
import type { Finding, Severity, Texts } from '../model/finding.ts';
import type { Plan } from '../model/plan.ts';
import type { Paint } from '../text/paint.ts';

/** The formats that findings can be reported in. */
export const reportFormats = [
  'pretty',
  'json',
  'sarif',
  'junit',
  'github',
  'gitlab',
  'checkstyle',
  'rdjson',
  'markdown',
  'html',
] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** A file that was read and checked. */
export interface CheckedFile {
  /** Name as given, with forward slashes; against the folder that CI checks out. */
  readonly file: string;
  readonly format: Plan['source']['format'];
  readonly title: string | null;
  readonly tasks: number;
  /** In reading order. */
  readonly findings: readonly Finding[];
}

/** An entry of the baseline that no finding fits any more. */
export interface StaleEntry {
  readonly file: string;
  readonly rule: string;
  readonly task: string;
  readonly count: number;
}

/** All that one run of `plan-parse check` found. */
export interface CheckResult {
  readonly files: readonly CheckedFile[];
  /** Files that could not be read, and why. */
  readonly failures: readonly { readonly file: string; readonly message: string }[];
  /** Findings that the baseline knows; they are not in `files`. */
  readonly known: number;
  readonly stale: readonly StaleEntry[];
  /** Whether warnings were left out of `files` (`--quiet`). */
  readonly onlyErrors?: boolean | undefined;
}

/** What a report tells of a rule. */
export interface RuleInfo {
  readonly id: string;
  readonly severity: Severity;
  readonly enabled: boolean;
  readonly title: Texts;
  /** The rule's page in Markdown. */
  readonly help: string | null;
}

/** How a report is written; each format looks only at what concerns it. */
export interface ReportContext {
  readonly language: Language;
  /** Version of plan-parse. */
  readonly version: string;
  /** Every rule that could have spoken. */
  readonly rules: readonly RuleInfo[];
  readonly paint: Paint;
  /** Cells in a line of the terminal. */
  readonly width: number;
}

/** Writes a report, the closing line break included. The same result gives the same text. */
export type Reporter = (result: CheckResult, context: ReportContext) => string;

/**
 * Writes a report in a format; its code is loaded now.
 *
 * `await writeReport('json', result, context)` → `{ "schemaVersion": "1.0", "findings": [ … ] … }`
 */
export async function writeReport(
  format: ReportFormat,
  result: CheckResult,
  context: ReportContext,
): Promise<string> {
  const reporter = await loadReporter(format);
  return reporter(result, context);
}

async function loadReporter(format: ReportFormat): Promise<Reporter> {
  switch (format) {
    case 'pretty':
      return (await import('./pretty.ts')).reportPretty;
    case 'json':
      return (await import('./json.ts')).reportJson;
    case 'sarif':
      return (await import('./sarif.ts')).reportSarif;
    case 'junit':
      return (await import('./junit.ts')).reportJunit;
    case 'github':
      return (await import('./github.ts')).reportGithub;
    case 'gitlab':
      return (await import('./gitlab.ts')).reportGitlab;
    case 'checkstyle':
      return (await import('./checkstyle.ts')).reportCheckstyle;
    case 'rdjson':
      return (await import('./rdjson.ts')).reportRdjson;
    case 'markdown':
      return (await import('./markdown.ts')).reportMarkdown;
    case 'html':
      return (await import('./html.ts')).reportHtml;
  }
}
