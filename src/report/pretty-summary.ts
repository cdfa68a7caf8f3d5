import { fill } from '../messages/fill.ts';
import { reportTexts } from '../messages/report.ts';
import { padToWidth, wrapText } from '../text/display-width.ts';
import { printable } from '../text/printable.ts';
import { countOf } from './count-texts.ts';
import { headlineOf } from './headline.ts';
import type { CheckResult, ReportContext } from './report.ts';
import { type Summary, summarise } from './summarise.ts';
import { cutToWidth } from './terminal-lines.ts';

/** How much was found, by rule; what the baseline left out; what in it is stale. */
export function reportPrettySummary(result: CheckResult, context: ReportContext): string {
  const { language, paint } = context;
  const summary = summarise(result);
  const isClean = summary.errors + summary.warnings === 0;
  const { failures, known } = result;
  const say = (text: string, paintLine = plain): string[] =>
    wrapText(text, context.width).map(paintLine);
  const unreadable = { files: countOf('file', failures.length, language) };
  return [
    ...(failures.length > 0 && summary.files === 0 ? [] : headline(result, summary, context)),
    ...ruleLines(summary, context),
    ...(known === 0 ? [] : say(fill(reportTexts.known[language], { count: known }))),
    ...staleLines(result, context),
    ...(failures.length === 0
      ? []
      : say(fill(reportTexts.unreadable[language], unreadable), paint.error)),
    ...(isClean ? [] : say(reportTexts.explain[language], paint.faint)),
  ].join('\n');
}

const plain = (text: string): string => text;

function headline(
  result: CheckResult,
  { errors, warnings }: Summary,
  { language, paint, width }: ReportContext,
): string[] {
  const lines = wrapText(headlineOf(result, language), width);
  if (errors + warnings === 0) return lines.map(paint.good);
  const colour = errors > 0 ? paint.error : paint.warning;
  return lines.map((line) => paint.strong(colour(line)));
}

function ruleLines({ rules }: Summary, context: ReportContext): string[] {
  const { language, paint, width } = context;
  const titles = new Map(context.rules.map((rule) => [rule.id, rule.title[language]]));
  const countWidth = Math.max(0, ...rules.map((entry) => String(entry.count).length));
  const idWidth = Math.max(0, ...rules.map((entry) => entry.rule.length));
  return rules.map(({ rule, severity, count }) => {
    const number = String(count).padStart(countWidth);
    const title = cutToWidth(titles.get(rule) ?? '', width - countWidth - idWidth - 6);
    return `  ${paint[severity](number)}  ${padToWidth(rule, idWidth)}  ${paint.faint(title)}`;
  });
}

function staleLines({ stale }: CheckResult, { language, width }: ReportContext): string[] {
  if (stale.length === 0) return [];
  const lines = stale.map(({ file, rule, task, count }) =>
    cutToWidth(printable(`  ${file}  ${rule}${count > 1 ? ` ×${count}` : ''}  ${task}`), width),
  );
  return [fill(reportTexts.stale[language], { count: stale.length }), ...lines];
}
