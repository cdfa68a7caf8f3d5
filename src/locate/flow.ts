import type { Block, Document, Paragraph, Table } from '../model/document.ts';

/** A layout table holds the text of the page; one with more columns than this is data. */
const LAYOUT_COLUMNS = 1;
/** A single cell with this many paragraphs holds text, not a value. */
const LAYOUT_PARAGRAPHS = 4;

/**
 * The document's paragraphs and tables in reading order. A table that only lays out text (one
 * column, long cells) gives its paragraphs; a table nested in a cell stands behind its outer table.
 */
export function readingFlow(document: Document): Block[] {
  return document.blocks.flatMap(unfold);
}

function unfold(block: Block): Block[] {
  if (block.kind === 'paragraph') return [block];
  if (isLayout(block)) return block.cells.flatMap((cell) => cell.blocks.flatMap(unfold));
  return [block, ...nestedTables(block).flatMap(unfold)];
}

function isLayout(table: Table): boolean {
  if (table.columns > LAYOUT_COLUMNS) return false;
  return table.cells.some((cell) => {
    const paragraphs = cell.blocks.filter((block) => block.kind === 'paragraph' && hasInk(block));
    return (
      paragraphs.length >= LAYOUT_PARAGRAPHS || cell.blocks.some((block) => block.kind === 'table')
    );
  });
}

function nestedTables(table: Table): Table[] {
  const nested: Table[] = [];
  table.cells.forEach(({ blocks }) => {
    for (const block of blocks) if (block.kind === 'table') nested.push(block);
  });
  return nested;
}

/** Whether a paragraph prints anything besides white space. */
export function hasInk(paragraph: Paragraph): boolean {
  return paragraph.text.trim() !== '';
}
