import { rules } from '../../check/registry.ts';
import { fill, type Language } from '../../messages/fill.ts';
import { ruleListTexts } from '../../messages/rule-list.ts';
import type { AnyRule } from '../../model/rule.ts';
import { displayWidth, padToWidth, wrapText } from '../../text/display-width.ts';
import { createPaint } from '../../text/paint.ts';
import { type Invocation, switchOption } from '../command.ts';
import { levelOf, type PageStyle } from '../explaining/rule.ts';

/** `plan-parse rules`: every rule, its level and its options. */
export async function listRules({ options, terminal }: Invocation): Promise<number> {
  const { language, columns } = terminal;
  const paint = createPaint(terminal.wantsColour(switchOption(options, 'color')));
  const style = { language, width: columns, paint };
  const format = options['format'];
  if (format === 'json') await terminal.print(rulesAsJson(language));
  else if (format === 'markdown') await terminal.print(rulesAsMarkdown());
  else await terminal.print(rulesAsTable(style));
  return 0;
}

function rulesAsTable(style: PageStyle): string {
  const { language, width, paint } = style;
  const idWidth = Math.max(...rules.map((rule) => rule.id.length));
  const levels = rules.map((rule) => levelOf(rule, language));
  const levelWidth = Math.max(...levels.map(displayWidth));
  const hang = ' '.repeat(idWidth + levelWidth + 4);
  const lines = rules.flatMap((rule, index) => {
    const level = padToWidth(levels[index] ?? '', levelWidth);
    const painted = rule.enabled ? paint[rule.severity](level) : paint.faint(level);
    const names = optionNames(rule).join(', ');
    const about = names === '' ? '' : fill(ruleListTexts.options[language], { names });
    const [first = '', ...more] = wrapText(rule.title[language], width - hang.length);
    return [
      `${paint.strong(rule.id.padEnd(idWidth))}  ${painted}  ${first}`,
      ...more.map((line) => `${hang}${line}`),
      ...(about === '' ? [] : [`${hang}${paint.faint(about)}`]),
    ];
  });
  return `${lines.join('\n')}\n`;
}

function rulesAsJson(language: Language): string {
  const list = rules.map((rule) => ({
    id: rule.id,
    severity: rule.severity,
    enabled: rule.enabled,
    title: rule.title[language],
    options: rule.options,
  }));
  return `${JSON.stringify(list, null, 2)}\n`;
}

/** The index of the rules for the documentation, in both languages. */
export function rulesAsMarkdown(): string {
  const rows = rules.map((rule) =>
    [
      `[${rule.id}](../src/check/rules/${rule.id}.md)`,
      levelOf(rule, 'en'),
      optionNames(rule)
        .map((name) => `\`${name}\``)
        .join(', '),
      rule.title.en,
      rule.title.zh,
    ].join(' | '),
  );
  return `${[...ruleListTexts.markdownHead, ...rows.map((row) => `| ${row} |`)].join('\n')}\n`;
}

function optionNames(rule: AnyRule): string[] {
  return Object.keys(rule.options);
}
