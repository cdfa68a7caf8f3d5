import { phraseFamilies } from '../../language/deadlines/registry.ts';
import { type OwnerExample, ownerForms } from '../../language/owners/forms.ts';
import { fill, type Language } from '../../messages/fill.ts';
import { explainTexts } from '../../messages/rule-page.ts';
import { roleNames } from '../../messages/rules-owners.ts';
import { displayWidth, padToWidth, wrapText } from '../../text/display-width.ts';
import type { PageStyle } from './rule.ts';

const LONGEST_TEXT = 36;

/** A form as printed, how it stands, and what is read of it. */
interface Row {
  readonly text: string;
  readonly note: string;
  readonly gives: string;
}

/** Every family of deadline phrases with its examples, those included that are none. */
export function explainDeadlines(style: PageStyle): string {
  const { language } = style;
  const tables = phraseFamilies.map(({ title, examples }) => ({
    title: title[language],
    rows: examples.map(({ text, running, gives }) => ({
      text,
      note: running ? explainTexts.running[language] : '',
      gives: gives ?? explainTexts.none[language],
    })),
  }));
  return page(
    explainTexts.deadlines[language],
    explainTexts.deadlinesNote[language],
    tables,
    style,
  );
}

/** Every way of writing owners, with examples. */
export function explainOwners(style: PageStyle): string {
  const { language } = style;
  const tables = ownerForms.map(({ title, examples }) => ({
    title: title[language],
    rows: examples.map((example) => ({
      text: example.text.replace(/\n/gu, '⏎'),
      note: noteOf(example, language),
      gives: ownersOf(example.gives, language),
    })),
  }));
  return page(explainTexts.owners[language], explainTexts.ownersNote[language], tables, style);
}

function page(
  title: string,
  note: string,
  tables: readonly { readonly title: string; readonly rows: readonly Row[] }[],
  style: PageStyle,
): string {
  const { paint, width } = style;
  const sections = tables.map((table) =>
    [paint.strong(table.title), ...tableLines(table.rows, style)].join('\n'),
  );
  const head = [paint.strong(title), ...wrapText(note, width)].join('\n');
  return `${[head, ...sections].join('\n\n')}\n`;
}

/** The text at the left, what it gives at the right; a long text has what it gives below it. */
function tableLines(rows: readonly Row[], { width, paint }: PageStyle): string[] {
  const widths = rows.map((row) => displayWidth(row.text)).filter((one) => one <= LONGEST_TEXT);
  const column = Math.max(0, ...widths);
  const hang = ' '.repeat(column + 4);
  return rows.flatMap(({ text, note, gives }) => {
    const meaning = note === '' ? gives : `${gives}  [${note}]`;
    const [first = '', ...more] = wrapText(meaning, width - hang.length);
    const rest = more.map((line) => `${hang}${paint.faint(line)}`);
    if (displayWidth(text) > column) {
      const lines = wrapText(text, width - 2).map((line) => `  ${line}`);
      return [...lines, `${hang}${paint.faint(first)}`, ...rest];
    }
    return [`  ${padToWidth(text, column)}  ${paint.faint(first)}`, ...rest];
  });
}

function noteOf({ role, people, firstLeads }: OwnerExample, language: Language): string {
  const notes = [
    role ? fill(explainTexts.column[language], { role: roleNames[role][language] }) : '',
    people ? explainTexts.people[language] : '',
    firstLeads ? explainTexts.firstLeads[language] : '',
  ];
  return notes.filter((note) => note !== '').join(explainTexts.comma[language]);
}

/** `区编办/lead 区财政局/support` → `区编办 (lead), 区财政局 (support)` */
function ownersOf(gives: string, language: Language): string {
  if (gives === '') return explainTexts.none[language];
  const names: Readonly<Record<string, { en: string; zh: string }>> = roleNames;
  return gives
    .split(' ')
    .map((owner) => {
      const at = owner.lastIndexOf('/');
      const role = names[owner.slice(at + 1)]?.[language] ?? '';
      return fill(explainTexts.ownerWithRole[language], { name: owner.slice(0, at), role });
    })
    .join(explainTexts.comma[language]);
}
