import { pageHeadings } from '../messages/rule-page.ts';

/** An example of a page: a whole small plan, and what it is checked with. */
export interface RuleExample {
  /** Content of a .txt file. */
  readonly text: string;
  /** A configuration in JSON; null where the recommended one is enough. */
  readonly config: string | null;
  /** Options of the check in JSON (`{ "today": … }`). */
  readonly options: string | null;
}

/** The page of a rule, `rules/<id>.md`: its manual and its test. */
export interface RulePage {
  readonly id: string;
  readonly finds: { readonly en: string; readonly zh: string };
  readonly matters: { readonly en: string; readonly zh: string };
  readonly fails: readonly RuleExample[];
  readonly passes: readonly RuleExample[];
  /** A table in Markdown, both languages; null for a rule without options. */
  readonly options: string | null;
}

/** Reads a page; a section that is missing comes out blank. */
export function parseRulePage(markdown: string): RulePage {
  const sections = sectionsOf(markdown);
  const prose = (heading: { en: string; zh: string }) => ({
    en: sections.get(heading.en) ?? '',
    zh: sections.get(heading.zh) ?? '',
  });
  return {
    id: /^# (\S+)/u.exec(markdown)?.[1] ?? '',
    finds: prose(pageHeadings.finds),
    matters: prose(pageHeadings.matters),
    fails: examplesOf(sections.get(pageHeadings.fails.en) ?? ''),
    passes: examplesOf(sections.get(pageHeadings.passes.en) ?? ''),
    options: sections.get(pageHeadings.options.en) ?? null,
  };
}

/** Text by second-level heading. No example has a line that begins with `## `. */
function sectionsOf(markdown: string): Map<string, string> {
  const sections = new Map<string, string>();
  for (const part of markdown.split(/^## /mu).slice(1)) {
    const end = part.indexOf('\n');
    sections.set(part.slice(0, end).trim(), part.slice(end + 1).trim());
  }
  return sections;
}

/** Each ```text block, with the ```json blocks right before it. */
function examplesOf(section: string): RuleExample[] {
  const examples: RuleExample[] = [];
  let config: string | null = null;
  let options: string | null = null;
  for (const [, info, body = ''] of section.matchAll(/^```(.*)\n([\s\S]*?)^```$/gmu)) {
    if (info === 'json config') config = body;
    else if (info === 'json options') options = body;
    else {
      examples.push({ text: body, config, options });
      config = null;
      options = null;
    }
  }
  return examples;
}
