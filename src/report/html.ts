import { fill, type Language } from '../messages/fill.ts';
import { reportTexts } from '../messages/report.ts';
import { printable } from '../text/printable.ts';
import { countOf } from './count-texts.ts';
import { nameOfTask, oneLine } from './describe-finding.ts';
import { describePlace, describePlaces } from './describe-place.ts';
import {
  commonAdvice,
  type FindingGroup,
  type GroupItem,
  groupFindings,
} from './group-findings.ts';
import { headlineOf } from './headline.ts';
import { htmlStyle } from './html-style.ts';
import { nameRanges } from './name-ranges.ts';
import type { CheckedFile, CheckResult, ReportContext, Reporter } from './report.ts';
import { summarise } from './summarise.ts';
import { xmlText } from './xml.ts';

const languageTags: Readonly<Record<Language, string>> = { en: 'en', zh: 'zh-CN' };

/** One page that needs nothing else: no scripts, no fonts, no pictures; light or dark by the reader. */
export const reportHtml: Reporter = (result, context) => {
  const { language } = context;
  const title = text(reportTexts.title[language]);
  const files = result.files.filter((file) => file.findings.length > 0);
  return `<!doctype html>
<html lang="${languageTags[language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${htmlStyle}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${summarySection(result, context)}
${files.map((file) => fileSection(file, language)).join('\n')}
</main>
</body>
</html>
`;
};

function summarySection(result: CheckResult, { language, rules }: ReportContext): string {
  const summary = summarise(result);
  const titles = new Map(rules.map((rule) => [rule.id, rule.title[language]]));
  const rows = summary.rules.map(({ rule, severity, count }) => {
    const cells = [
      `<td class="count">${count}</td>`,
      `<td>${levelMark(severity, language)}</td>`,
      `<td><code>${text(rule)}</code></td>`,
      `<td>${text(titles.get(rule) ?? '')}</td>`,
    ];
    return `<tr>${cells.join('')}</tr>`;
  });
  const failures = result.failures.map(
    ({ file, message }) => `<li><b>${text(file)}</b> ${text(message)}</li>`,
  );
  const { known } = result;
  return [
    `<p class="headline">${text(headlineOf(result, language))}</p>`,
    failures.length === 0 ? '' : `<ul class="failures">${failures.join('')}</ul>`,
    known === 0 ? '' : `<p>${text(fill(reportTexts.known[language], { count: known }))}</p>`,
    rows.length === 0 ? '' : `<table class="rules"><tbody>${rows.join('\n')}</tbody></table>`,
  ].join('\n');
}

function fileSection({ file, title, tasks, findings }: CheckedFile, language: Language): string {
  const groups = groupFindings(findings).map((group) => groupSection(group, language));
  const subtitle = [title, countOf('task', tasks, language)].filter((part) => part !== null);
  return `<section class="file">
<h2>${text(file)}</h2>
<p class="subtitle">${text(subtitle.join(' · '))}</p>
${groups.join('\n')}
</section>`;
}

function groupSection(group: FindingGroup, language: Language): string {
  const advice = commonAdvice(group);
  const items = group.items.map((item) => itemRow(item, advice === null, language));
  const covered = group.covered.map((one) => groupSection(one, language));
  return `<article class="${group.severity}">
<h3>${levelMark(group.severity, language)} ${text(group.message[language])} <code>${text(group.rule)}</code></h3>
<ul>${items.join('\n')}</ul>
${advice ? adviceLine(advice[language]) : ''}
${covered.join('\n')}
</article>`;
}

function itemRow(item: GroupItem, hasOwnAdvice: boolean, language: Language): string {
  const { findings, quote, suggestion } = item;
  const [first] = findings;
  const isOne = findings.length === 1;
  const task =
    isOne && first?.task ? `<b>${text(nameOfTask(first.task))}</b> ${text(first.task.text)}` : '';
  const values = { count: findings.length, names: nameRanges(findings, language) };
  const template = values.names === '' ? reportTexts.foldedPlaces : reportTexts.foldedTasks;
  const place = isOne
    ? describePlace(first?.location ?? null, language)
    : describePlaces(
        findings.map((finding) => finding.location),
        language,
      );
  return `<li><span class="task">${isOne ? task : text(fill(template[language], values))}</span>
<span class="place">${text(place)}</span>
${quote === null ? '' : `<blockquote>${text(quote)}</blockquote>`}
${hasOwnAdvice && suggestion ? adviceLine(suggestion[language]) : ''}</li>`;
}

function adviceLine(advice: string): string {
  return `<p class="instead">${text(advice)}</p>`;
}

function levelMark(severity: 'error' | 'warning', language: Language): string {
  return `<span class="level ${severity}">${text(reportTexts[severity][language])}</span>`;
}

/** A text as content of an element, on one line; characters that turn its direction are shown. */
function text(value: string): string {
  return xmlText(printable(oneLine(value)));
}
