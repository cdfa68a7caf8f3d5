import type { Block, Document, Paragraph } from '../../src/model/document.ts';
import type { Span } from '../../src/model/plan.ts';
import { paragraphsOf } from './docx.ts';

/** What a location leads back to: text as printed, paragraphs and lines parted by line breaks. */
export type TextAt = (span: Span) => string;

/**
 * Finds text in a text file by nothing but its lines and columns, as an editor does: lines end with
 * LF, CR LF or CR, columns count UTF-16 units, both from 1.
 */
export function linesOfFile(text: string): TextAt {
  const lines = text.split(/\r\n|\n|\r/u);
  return (span) => {
    if (!('line' in span)) throw new Error(`no lines in ${JSON.stringify(span)}`);
    const { line, column, endLine, endColumn } = span;
    if (line < 1 || endLine < line || endLine > lines.length) throw new Error('no such line');
    const found = lines.slice(line - 1, endLine);
    const last = found.length - 1;
    return found
      .map((text, index) => {
        const end = index === last ? endColumn - 1 : text.length;
        if (end > text.length) throw new Error(`line ${line + index} ends before column ${end}`);
        return text.slice(index === 0 ? column - 1 : 0, end);
      })
      .join('\n');
  };
}

/** Finds text in a .docx or .html file by table, row, cell and paragraph, all from 1. */
export function blocksOfDocument(document: Document): TextAt {
  const paragraphs = paragraphsOf(document.blocks);
  const keys = keysOf(document.blocks, {});
  const indexOf = (key: string): number => {
    const index = keys.indexOf(key);
    if (index < 0 || keys.lastIndexOf(key) !== index) throw new Error(`not one place: ${key}`);
    return index;
  };
  return (span) => {
    if ('line' in span) throw new Error(`lines in ${JSON.stringify(span)}`);
    const first = indexOf(keyOf(span));
    const last = indexOf(keyOf(endOf(span)));
    const { offset = 0, endOffset } = span;
    return paragraphs
      .slice(first, last + 1)
      .map((paragraph, index) => sliceOf(paragraph, index === 0, index === last - first))
      .join('\n');

    function sliceOf({ text }: Paragraph, isFirst: boolean, isLast: boolean): string {
      if ((isLast && (endOffset ?? 0) > text.length) || (isFirst && offset > text.length))
        throw new Error(`outside of ${text}`);
      return text.slice(isFirst ? offset : 0, isLast ? endOffset : text.length);
    }
  };
}

/** The places of all paragraphs, in reading order; `home` is the cell they stand in. */
function keysOf(blocks: readonly Block[], home: object): string[] {
  let paragraph = 0;
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return keyOf({ ...home, paragraph: ++paragraph });
    return block.cells.flatMap((cell) =>
      keysOf(cell.blocks, { table: block.index, row: cell.row + 1, cell: cell.column + 1 }),
    );
  });
}

/** The place a span ends in: what it does not say of its end is as at its start. */
function endOf(span: Exclude<Span, { line: number }>): object {
  return {
    table: span.endTable ?? span.table,
    row: span.endRow ?? span.row,
    cell: span.endCell ?? span.cell,
    paragraph: span.endParagraph ?? span.paragraph,
  };
}

function keyOf(place: object): string {
  const { table, row, cell, paragraph } = place as Record<string, number | undefined>;
  return [table, row, cell, paragraph].map((number) => number ?? '-').join(' ');
}
