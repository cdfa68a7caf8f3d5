import { fill } from '../messages/fill.ts';
import { reportTexts } from '../messages/report.ts';
import type { Finding } from '../model/finding.ts';
import { displayWidth, padToWidth, wrapText } from '../text/display-width.ts';
import { printable } from '../text/printable.ts';
import { countOf } from './count-texts.ts';
import { nameOfTask, oneLine, shorten } from './describe-finding.ts';
import { describePlace, describePlaces } from './describe-place.ts';
import {
  commonAdvice,
  type FindingGroup,
  type GroupItem,
  groupFindings,
} from './group-findings.ts';
import { nameRanges } from './name-ranges.ts';
import { reportPrettySummary } from './pretty-summary.ts';
import type { CheckedFile, ReportContext, Reporter } from './report.ts';
import { cutToWidth, spread } from './terminal-lines.ts';

/** So many findings of the same words are shown one by one; more are counted. */
const SHOWN_ONE_BY_ONE = 3;
const LONGEST_LABEL = 6;

/** For people at a terminal: grouped by file, the same said once, what to write instead. */
export const reportPretty: Reporter = (result, context) => {
  const files = result.files.filter((file) => file.findings.length > 0);
  const blocks = files.map((file) => fileLines(file, context).join('\n'));
  return `${[...blocks, reportPrettySummary(result, context)].join('\n\n')}\n`;
};

function fileLines({ file, tasks, findings }: CheckedFile, context: ReportContext): string[] {
  const { language, paint, width } = context;
  const count = countOf('task', tasks, language);
  const name = cutToWidth(printable(file), width - displayWidth(count) - 2);
  const head = `${paint.strong(name)}  ${paint.faint(count)}`;
  const groups = groupFindings(findings);
  return [head, ...groups.flatMap((group) => ['', ...groupLines(group, '  ', context)])];
}

/** The level and the message, the rule at the right; then the tasks; then what to write instead. */
function groupLines(
  group: FindingGroup,
  indent: string,
  context: ReportContext,
  isCovered = false,
): string[] {
  const { language, paint, width } = context;
  const level = reportTexts[group.severity][language];
  const room = width - displayWidth(indent) - displayWidth(level) - 1;
  const [first = '', ...more] = wrapText(group.message[language], room - group.rule.length - 2);
  const hang = `${indent}${' '.repeat(displayWidth(level) + 1)}`;
  const advice = commonAdvice(group);
  return [
    `${indent}${paint[group.severity](level)} ${spread(paint.strong(first), paint.faint(group.rule), room)}`,
    ...more.map((line) => `${hang}${paint.strong(line)}`),
    ...itemsLines(group, `${indent}  `, context),
    ...group.covered.flatMap((covered) => groupLines(covered, `${indent}    `, context, true)),
    ...(advice === null || isCovered ? [] : adviceLines(advice[language], `${indent}  `, context)),
  ];
}

function itemsLines(group: FindingGroup, indent: string, context: ReportContext): string[] {
  const hasOwnAdvice = commonAdvice(group) === null;
  const labels = group.items.flatMap(({ findings }) =>
    findings.flatMap(({ task }) => (task ? displayWidth(nameOfTask(task)) : [])),
  );
  const labelWidth = Math.min(LONGEST_LABEL, Math.max(0, ...labels));
  return group.items.flatMap((item) => {
    const { suggestion } = item;
    const advice = hasOwnAdvice && suggestion ? suggestion[context.language] : null;
    return [
      ...taskLines(item, labelWidth, indent, context),
      ...quoteLines(item, `${indent}  `, context),
      ...(advice === null ? [] : adviceLines(advice, `${indent}  `, context)),
    ];
  });
}

/** One line a task; of many that say the same only the count, the numbers and the places. */
function taskLines(
  { findings }: GroupItem,
  labelWidth: number,
  indent: string,
  context: ReportContext,
): string[] {
  if (findings.length > SHOWN_ONE_BY_ONE) return foldedLines(findings, indent, context);
  const { language, paint, width } = context;
  const room = width - displayWidth(indent);
  return findings.map(({ task, location }) => {
    const place = describePlace(location, language);
    if (!task) return `${indent}${paint.place(place)}`;
    const label = padToWidth(printable(shorten(nameOfTask(task), LONGEST_LABEL)), labelWidth);
    const left = room - displayWidth(label) - displayWidth(place) - 4;
    const text = cutToWidth(printable(oneLine(task.text)), left);
    return `${indent}${paint.faint(label)}  ${spread(text, paint.place(place), room - displayWidth(label) - 2)}`;
  });
}

function foldedLines(
  findings: readonly Finding[],
  indent: string,
  { language, paint, width }: ReportContext,
): string[] {
  const room = width - displayWidth(indent);
  const names = nameRanges(findings, language);
  const text = names === '' ? reportTexts.foldedPlaces : reportTexts.foldedTasks;
  const lines = wrapText(fill(text[language], { count: findings.length, names }), room);
  const last = lines.pop() ?? '';
  const places = describePlaces(
    findings.map((finding) => finding.location),
    language,
  );
  const isRoomLeft = displayWidth(last) + displayWidth(places) + 2 <= room;
  const ends = isRoomLeft ? [spread(last, paint.place(places), room)] : [last, paint.place(places)];
  return [...lines, ...ends].map((line) => `${indent}${line}`);
}

function quoteLines(
  { quote }: GroupItem,
  indent: string,
  { paint, width }: ReportContext,
): string[] {
  if (quote === null) return [];
  const lines = wrapText(`“${printable(oneLine(quote))}”`, width - displayWidth(indent));
  return lines.map((line) => `${indent}${paint.warning(line)}`);
}

function adviceLines(advice: string, indent: string, { paint, width }: ReportContext): string[] {
  const lines = wrapText(printable(advice), width - displayWidth(indent) - 2);
  return lines.map((line, at) => `${indent}${paint.good(at === 0 ? '→ ' : '  ')}${line}`);
}
