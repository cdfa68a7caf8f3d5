import { fill, type Language } from '../messages/fill.ts';
import { reportTexts } from '../messages/report.ts';
import type { Finding, Severity } from '../model/finding.ts';
import { describeFinding } from './describe-finding.ts';
import { type FindingGroup, findingsOf, groupFindings } from './group-findings.ts';
import { nameRanges } from './name-ranges.ts';
import type { Reporter } from './report.ts';

/** GitHub shows so many annotations of each level in a step, and drops the others in silence. */
const CAP = 10;

interface Annotation {
  readonly level: Severity;
  readonly command: string;
  /** How many findings it stands for. */
  readonly count: number;
}

/**
 * Workflow commands, which GitHub Actions turns into annotations. Findings that say the same are one
 * annotation; of each level only as many as GitHub shows, and a line about the others.
 */
export const reportGithub: Reporter = ({ files, failures }, { language }) => {
  const annotations = [
    ...failures.map(({ file, message }) => annotate('error', { file }, message)),
    ...files.flatMap(({ file, findings }) =>
      groupFindings(findings).flatMap((group) => annotateGroup(group, file, language)),
    ),
  ];
  const lines = (['error', 'warning'] as const).flatMap((level) => {
    const all = annotations.filter((annotation) => annotation.level === level);
    const shown = all.slice(0, CAP).map((annotation) => annotation.command);
    const count = all.slice(CAP).reduce((sum, annotation) => sum + annotation.count, 0);
    if (count === 0) return shown;
    const values = { count, level: reportTexts[level][language], cap: CAP };
    return [...shown, fill(reportTexts.leftOut[language], values)];
  });
  return lines.map((line) => `${line}\n`).join('');
};

/** A group as its first finding, with the numbers of the others; what it covers likewise. */
function annotateGroup(group: FindingGroup, file: string, language: Language): Annotation[] {
  const findings = findingsOf(group);
  const [first, ...others] = findings;
  if (!first) return [];
  const names = nameRanges(others, language);
  const more = names === '' ? reportTexts.moreOnly : reportTexts.more;
  const tail = others.length === 0 ? '' : fill(more[language], { count: others.length, names });
  const message = describeFinding(first, language) + tail;
  const own = annotate(group.severity, propertiesOf(first, file), message, findings.length);
  return [own, ...group.covered.flatMap((covered) => annotateGroup(covered, file, language))];
}

function propertiesOf({ rule, location }: Finding, file: string): Record<string, string | number> {
  if (!location || !('line' in location)) return { file, title: rule };
  const { line, endLine, column, endColumn } = location;
  const columns = line === endLine ? { col: column, endColumn } : {};
  return { file, line, endLine, ...columns, title: rule };
}

function annotate(
  level: Severity,
  properties: Readonly<Record<string, string | number>>,
  message: string,
  count = 1,
): Annotation {
  const written = Object.entries(properties).map(
    ([name, value]) => `${name}=${escapeProperty(String(value))}`,
  );
  return { level, command: `::${level} ${written.join(',')}::${escapeData(message)}`, count };
}

/** As the toolkit of GitHub Actions escapes them. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
