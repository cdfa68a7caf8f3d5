import type { Block, Paragraph } from '../../model/document.ts';
import { readHeader } from '../../words/headers.ts';
import { hasInk } from '../flow.ts';

/** So many lines one below the other, each a column header, are that of a table. */
const HEADER_LINES = 3;
/** So many known words make a line of cells a header. */
const HEADER_CELLS = 2;
/** Lines looked at; blank ones are among them. */
const REACH = 8;

/**
 * Whether the header of a table begins at a block that is no table: 序号, 工作任务 and 责任单位 each on a line
 * of its own, or on one line parted by commas. What stands from there on is no title.
 */
export function beginsHeader(flow: readonly Block[], index: number): boolean {
  const lines = flow
    .slice(index, index + REACH)
    .filter((block): block is Paragraph => block.kind === 'paragraph' && hasInk(block))
    .slice(0, HEADER_LINES);
  if (lines.length === HEADER_LINES && lines.every((line) => isHeader(line.text))) return true;
  const cells = (lines[0]?.text ?? '').split(/[,，\t|｜]/u);
  return cells.length > HEADER_CELLS && cells.filter(isHeader).length >= HEADER_CELLS;
}

function isHeader(text: string): boolean {
  return readHeader(text) !== null;
}
