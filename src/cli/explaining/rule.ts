import { parseRulePage, type RuleExample } from '../../check/rule-page.ts';
import { checkErrors } from '../../messages/check-help.ts';
import { fill, type Language } from '../../messages/fill.ts';
import { reportTexts } from '../../messages/report.ts';
import { explainTexts, pageHeadings } from '../../messages/rule-page.ts';
import type { AnyRule } from '../../model/rule.ts';
import { wrapText } from '../../text/display-width.ts';
import type { Paint } from '../../text/paint.ts';
import { CliError } from '../errors.ts';
import { readRulePage } from '../rule-pages.ts';

/** How an explanation is set. */
export interface PageStyle {
  readonly language: Language;
  readonly width: number;
  readonly paint: Paint;
}

/**
 * The page of a rule for the terminal: the prose of one language, and the examples.
 * @throws CliError where the page was not installed
 */
export function explainRule(rule: AnyRule, style: PageStyle): string {
  const { language, width, paint } = style;
  const markdown = readRulePage(rule.id);
  if (markdown === null) throw new CliError(checkErrors.pageMissing, { rule: rule.id });
  const page = parseRulePage(markdown);
  const section = (name: keyof typeof pageHeadings, lines: readonly string[]): string[] => [
    '',
    paint.strong(pageHeadings[name][language]),
    ...lines,
  ];
  const prose = (text: string): string[] => wrapText(text, width);
  return `${[
    `${paint.strong(rule.id)}  ${rule.title[language]}`,
    paint.faint(fill(explainTexts.level[language], { level: levelOf(rule, language) })),
    ...section('finds', prose(page.finds[language])),
    ...section('matters', prose(page.matters[language])),
    ...section('fails', exampleLines(page.fails, style)),
    ...section('passes', exampleLines(page.passes, style)),
    ...(page.options === null ? [] : section('options', page.options.split('\n'))),
  ].join('\n')}\n`;
}

/** `error`, `warning` or `off`. */
export function levelOf({ enabled, severity }: AnyRule, language: Language): string {
  return enabled ? reportTexts[severity][language] : explainTexts.off[language];
}

function exampleLines(examples: readonly RuleExample[], { language, paint }: PageStyle): string[] {
  return examples.flatMap(({ text, config, options }, index) => [
    ...(index === 0 ? [] : ['']),
    ...(config === null
      ? []
      : [explainTexts.config[language], ...indent(config).map(paint.place), '']),
    ...(options === null
      ? []
      : [fill(explainTexts.today[language], { options: options.trim() }), '']),
    ...indent(text).map(paint.faint),
  ]);
}

function indent(text: string): string[] {
  const lines = text.trimEnd().split('\n');
  return lines.map((line) => (line === '' ? '' : `    ${line}`));
}
