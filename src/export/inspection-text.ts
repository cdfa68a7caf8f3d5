import { exportTexts } from '../messages/export.ts';
import type { Bilingual } from '../messages/fill.ts';
import { fill, type Language } from '../messages/fill.ts';
import { fieldNames, inspectTexts, tableReasons } from '../messages/inspect.ts';
import { describeNotice } from '../messages/notices.ts';
import type { Block, Cell, Paragraph, Table } from '../model/document.ts';
import type { TableSummary } from '../model/plan.ts';
import { createPaint, type Paint } from '../text/paint.ts';
import { printable, printableLines } from '../text/printable.ts';
import type { InspectedFile } from './inspection-json.ts';

interface Style {
  readonly language: Language;
  readonly paint: Paint;
}

/** How files were read, for people: every paragraph and cell with its place, tables with the reason. */
export async function* writeInspectionText(
  files: AsyncIterable<InspectedFile>,
  { language, colour }: { language: Language; colour: boolean },
): AsyncGenerator<string, void> {
  const style = { language, paint: createPaint(colour) };
  let count = 0;
  for await (const file of files) {
    const lines = [
      ...headLines(file, style),
      ...blockLines(file.document.blocks, file.tables, style),
    ];
    yield `${count++ === 0 ? '' : '\n'}${lines.join('\n')}\n`;
  }
}

function headLines({ source, notices }: InspectedFile, { language, paint }: Style): string[] {
  const { format, encoding, bytes } = source;
  const text = encoding === undefined ? inspectTexts.source : inspectTexts.sourceWithEncoding;
  const notes = notices.map((notice) =>
    fill(exportTexts.notice[language], { text: printable(describeNotice(notice, language)) }),
  );
  return [
    paint.strong(printable(source.file)),
    fill(text[language], { format, encoding: encoding ?? '', bytes }),
    ...notes.map(paint.warning),
  ];
}

function blockLines(
  blocks: readonly Block[],
  summaries: readonly TableSummary[],
  style: Style,
): string[] {
  let paragraph = 0;
  return blocks.flatMap((block) => {
    if (block.kind === 'table') return tableLines(block, summaries, style);
    paragraph++;
    return block.text.trim() === '' ? [] : paragraphLines(block, paragraph, style);
  });
}

/** @param count its number among the body's paragraphs */
function paragraphLines(paragraph: Paragraph, count: number, style: Style): string[] {
  const { language, paint } = style;
  const { place, headingLevel: level } = paragraph;
  const where = place
    ? fill(inspectTexts.line[language], { line: place.line })
    : fill(inspectTexts.paragraph[language], { paragraph: count });
  const label =
    level === null ? where : fill(inspectTexts.heading[language], { place: where, level });
  return entry(paint.faint(label), numbered(paragraph));
}

function tableLines(table: Table, summaries: readonly TableSummary[], style: Style): string[] {
  const { index, rows, columns } = table;
  const { language, paint } = style;
  const summary = summaries.find((entry) => entry.index === index);
  const head = fill(inspectTexts.table[language], { index, rows, columns });
  return [
    '',
    paint.strong(head),
    ...(summary ? summaryLines(summary, language) : []),
    ...table.cells.flatMap((cell) => cellLines(cell, summaries, style)),
    '',
  ];
}

function summaryLines({ reason, tasks, columns }: TableSummary, language: Language): string[] {
  const reasons: Readonly<Record<string, Bilingual>> = tableReasons;
  const why = reasons[reason]?.[language] ?? reason;
  return [
    `  ${fill(inspectTexts.tableTasks[language], { reason: why, tasks })}`,
    ...columns.map(({ column, header, field, guessed }) => {
      const text = guessed ? inspectTexts.guessedColumn : inspectTexts.column;
      const values = { column, header: printable(header), field: fieldNames[field][language] };
      return `  ${fill(text[language], values)}`;
    }),
  ];
}

function cellLines(cell: Cell, summaries: readonly TableSummary[], style: Style): string[] {
  const { language, paint } = style;
  const { row, column, rowSpan, columnSpan, blocks } = cell;
  const text = rowSpan * columnSpan > 1 ? inspectTexts.mergedCell : inspectTexts.cell;
  const where = fill(text[language], { row: row + 1, column: column + 1, rowSpan, columnSpan });
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph').map(numbered);
  const nested = blocks.filter((block) => block.kind === 'table');
  return [
    ...entry(paint.faint(where), paragraphs.join('\n')),
    ...nested.flatMap((table) => tableLines(table, summaries, style)),
  ].map((line) => (line === '' ? '' : `  ${line}`));
}

/** A place and its text, further lines of the text below it. */
function entry(label: string, text: string): string[] {
  const [first = '', ...rest] = printableLines(text).split('\n');
  return [`${label}  ${first}`, ...rest.map((line) => `    ${line}`)];
}

function numbered({ number, text }: Paragraph): string {
  return number === null ? text : `${number.text} ${text}`;
}
