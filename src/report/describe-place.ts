import { fill, type Language } from '../messages/fill.ts';
import { reportTexts } from '../messages/report.ts';
import type { Span } from '../model/plan.ts';

/**
 * Where something stands, as a person would look for it. A text file has lines; in a Word file one
 * looks for the table and its row, or the paragraph.
 *
 * `{ line: 3, column: 1, endLine: 5, endColumn: 2 }` → `lines 3–5`;
 * `{ table: 1, row: 3, cell: 2 }` → `table 1 row 3 column 2`; null → `whole document`
 */
export function describePlace(span: Span | null, language: Language): string {
  const say = (text: keyof typeof reportTexts, values: object): string =>
    fill(reportTexts[text][language], values as Record<string, number>);
  if (!span) return reportTexts.wholeDocument[language];
  if ('line' in span) return say(span.line === span.endLine ? 'line' : 'lines', span);
  if (span.table === undefined) {
    if (span.paragraph === undefined) return reportTexts.wholeDocument[language];
    return say(span.endParagraph === undefined ? 'paragraph' : 'paragraphs', span);
  }
  if (span.row === undefined) return say('table', span);
  if (span.endRow !== undefined) return say('tableRows', span);
  const isOneCell = span.cell !== undefined && span.endCell === undefined;
  return say(isOneCell ? 'tableCell' : 'tableRow', span);
}

/** From the first to the last of several places, where one phrase can say it; else the first. */
export function describePlaces(spans: readonly (Span | null)[], language: Language): string {
  const first = spans[0] ?? null;
  const last = spans.at(-1) ?? null;
  if (!first || !last || spans.length === 1) return describePlace(first, language);
  if ('line' in first && 'line' in last) {
    return describePlace({ ...first, endLine: last.endLine, endColumn: last.endColumn }, language);
  }
  if ('line' in first || 'line' in last) return describePlace(first, language);
  if (first.table !== undefined && first.table === last.table && last.row !== undefined) {
    const { table, row } = first;
    return describePlace({ table, row, endRow: last.endRow ?? last.row }, language);
  }
  if (first.table === undefined && last.table === undefined && last.paragraph !== undefined) {
    const endParagraph = last.endParagraph ?? last.paragraph;
    return describePlace({ paragraph: first.paragraph, endParagraph }, language);
  }
  return describePlace(first, language);
}
