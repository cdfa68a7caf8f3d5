import type { Cell, Document, Paragraph, Table } from '../model/document.ts';
import type { Plan, TableSummary } from '../model/plan.ts';
import { cellText, paragraphsOf } from '../text/grid.ts';
import { printableText } from '../text/printable.ts';

/** How one file was read; what `inspectDocument` gives. */
export interface InspectedFile {
  readonly source: Plan['source'];
  readonly notices: Plan['notices'];
  readonly document: Document;
  readonly tables: readonly TableSummary[];
}

/**
 * `{ "documents": [ … ] }`, one for each file. A table has `role`, `reason` and `fields` (which header
 * became which field) beside its cells, each cell once at its top left square, counted from 1.
 */
export async function* writeInspectionJson(
  files: AsyncIterable<InspectedFile>,
): AsyncGenerator<string, void> {
  yield '{\n  "documents": [';
  let count = 0;
  for await (const file of files) {
    const text = JSON.stringify(documentJson(file), null, 2).replace(/\n/gu, '\n    ');
    yield `${count++ === 0 ? '' : ','}\n    ${printableText(text)}`;
  }
  yield count === 0 ? ']\n}\n' : '\n  ]\n}\n';
}

function documentJson({ source, notices, document, tables }: InspectedFile): object {
  const summaries = new Map(tables.map((table) => [table.index, table]));
  let paragraph = 0;
  const blocks = document.blocks.map((block) =>
    block.kind === 'table' ? tableJson(block, summaries) : paragraphJson(block, ++paragraph),
  );
  return { source, notices, blocks };
}

type Summaries = ReadonlyMap<number, TableSummary>;

/**
 * `level` is that of the heading, or of the automatic number in its list; where it stands is its line, or
 * its number among the body's paragraphs.
 */
function paragraphJson(
  { text, number, headingLevel, place }: Paragraph,
  paragraph: number,
): object {
  const level = headingLevel ?? (number === null ? null : number.level + 1);
  return {
    kind: headingLevel === null ? 'paragraph' : 'heading',
    level,
    number: number?.text ?? null,
    text,
    ...(place ? { line: place.line } : { paragraph }),
  };
}

function tableJson(table: Table, summaries: Summaries): object {
  const { index, rows, columns, cells, place } = table;
  const summary = summaries.get(index);
  return {
    kind: 'table',
    index,
    rows,
    columns,
    role: summary?.role ?? 'other',
    reason: summary?.reason ?? 'layout',
    fields: summary?.columns ?? [],
    ...(place && { line: place.line }),
    cells: cells.map((cell) => cellJson(cell, summaries)),
  };
}

/** `paragraphs` only where the text alone would not tell them: several, or an automatic number. */
function cellJson(cell: Cell, summaries: Summaries): object {
  const { row, column, rowSpan, columnSpan, blocks } = cell;
  const paragraphs = paragraphsOf(cell);
  const isPlain = paragraphs.length <= 1 && paragraphs.every(({ number }) => number === null);
  const nested = blocks.filter((block) => block.kind === 'table');
  return {
    row: row + 1,
    column: column + 1,
    rowSpan,
    columnSpan,
    text: cellText(cell),
    ...(isPlain ? {} : { paragraphs: paragraphs.map(paragraphOfCell) }),
    ...(nested.length > 0 ? { tables: nested.map((table) => tableJson(table, summaries)) } : {}),
  };
}

function paragraphOfCell({ number, text }: Paragraph): object {
  return { number: number?.text ?? null, text };
}
