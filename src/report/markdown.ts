import { fill, type Language } from '../messages/fill.ts';
import { reportTexts } from '../messages/report.ts';
import { printable } from '../text/printable.ts';
import { nameOfTask, oneLine } from './describe-finding.ts';
import { describePlace, describePlaces } from './describe-place.ts';
import { type FindingGroup, type GroupItem, groupFindings } from './group-findings.ts';
import { headlineOf } from './headline.ts';
import { nameRanges } from './name-ranges.ts';
import type { CheckedFile, Reporter } from './report.ts';

/** GitHub-flavoured Markdown, for a step summary or a comment. */
export const reportMarkdown: Reporter = (result, { language }) => {
  const withFindings = result.files.filter((file) => file.findings.length > 0);
  return [
    `## ${reportTexts.title[language]}\n`,
    `${headlineOf(result, language)}\n`,
    ...result.failures.map(({ file, message }) => `- **${plain(file)}**: ${plain(message)}\n`),
    ...withFindings.map((file) => fileSection(file, language)),
  ].join('\n');
};

function fileSection({ file, findings }: CheckedFile, language: Language): string {
  const heads = [
    reportTexts.columnSeverity,
    reportTexts.columnRule,
    reportTexts.columnTask,
    reportTexts.columnPlace,
    reportTexts.columnFinding,
    reportTexts.columnInstead,
  ].map((head) => head[language]);
  const rows = groupFindings(findings).flatMap((group) => groupRows(group, language));
  return [
    `### ${plain(file)}\n`,
    row(heads),
    row(heads.map(() => '---')),
    ...rows.map(row),
    '',
  ].join('\n');
}

function groupRows(group: FindingGroup, language: Language): string[][] {
  const { severity, rule, message } = group;
  return [
    ...group.items.map((item) => [
      reportTexts[severity][language],
      `\`${rule}\``,
      plain(tasksOf(item, language)),
      plain(placesOf(item, language)),
      plain(message[language] + quoteOf(item, language)),
      plain(item.suggestion?.[language] ?? ''),
    ]),
    ...group.covered.flatMap((covered) => groupRows(covered, language)),
  ];
}

/** The task by number and text; of several the numbers. */
function tasksOf({ findings }: GroupItem, language: Language): string {
  const [first, ...others] = findings;
  if (!first?.task) return '';
  if (others.length > 0) return nameRanges(findings, language);
  return `${nameOfTask(first.task)} ${first.task.text}`;
}

function placesOf({ findings }: GroupItem, language: Language): string {
  const places = findings.map((finding) => finding.location);
  return places.length === 1
    ? describePlace(places[0] ?? null, language)
    : describePlaces(places, language);
}

function quoteOf({ quote }: GroupItem, language: Language): string {
  return quote === null ? '' : fill(reportTexts.quoted[language], { quote });
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** A text that Markdown shows as it is, on one line. */
function plain(text: string): string {
  return printable(oneLine(text))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_[\]|~#$@]/gu, (char) => (char === '@' ? '&#64;' : `\\${char}`));
}
