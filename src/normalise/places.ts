import type { Block, BlockPlace, Document, Paragraph, Table } from '../model/document.ts';
import type { Passage } from '../model/passage.ts';
import type { BlockSpan, Span } from '../model/plan.ts';
import { hullOf } from '../text/passage.ts';

/** Finds the place of any offset of a document. */
export interface PlaceIndex {
  readonly paragraphs: readonly Paragraph[];
  /** Every table, nested ones too, by index. */
  readonly tables: readonly Table[];
  /** Where each paragraph begins, in the same order. */
  readonly offsets: Uint32Array;
}

/** Every paragraph of a document, cells and nested tables included, in order of offset. */
export function indexPlaces(document: Document): PlaceIndex {
  const paragraphs: Paragraph[] = [];
  const tables: Table[] = [];
  const visit = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if (block.kind === 'paragraph') paragraphs.push(block);
      else {
        tables.push(block);
        for (const cell of block.cells) visit(cell.blocks);
      }
    }
  };
  visit(document.blocks);
  tables.sort((a, b) => a.index - b.index);
  // In a text file the lines of cells that stand beside each other take turns.
  if (!areInOrder(paragraphs)) paragraphs.sort((a, b) => a.offset - b.offset);
  const offsets = new Uint32Array(paragraphs.length);
  for (let index = 0; index < paragraphs.length; index++) {
    offsets[index] = paragraphs[index]?.offset ?? 0;
  }
  return { paragraphs, tables, offsets };
}

function areInOrder(paragraphs: readonly Paragraph[]): boolean {
  let last = 0;
  for (const { offset } of paragraphs) {
    if (offset < last) return false;
    last = offset;
  }
  return true;
}

/** The place of a passage, from its first to its last character; null for an empty one. */
export function spanOfPassage(index: PlaceIndex, passage: Passage): Span | null {
  const hull = hullOf(passage);
  return hull && spanOf(index, hull.start, hull.end);
}

/** The place of `[start, end)`, as lines and columns or as table, row, cell and paragraph. */
export function spanOf(index: PlaceIndex, start: number, end: number): Span {
  const first = paragraphAt(index, start);
  const isWithin = end <= first.offset + first.text.length;
  const last = isWithin ? first : paragraphAt(index, Math.max(start, end - 1));
  if ('line' in first.place && 'line' in last.place) {
    return {
      line: first.place.line,
      column: first.place.column + start - first.offset,
      endLine: last.place.line,
      endColumn: last.place.column + end - last.offset,
    };
  }
  const offset = start - first.offset;
  const endOffset = end - last.offset;
  if (first === last) return spanInParagraph(first.place as BlockPlace, offset, endOffset);
  const span = spanOfBlocks(first.place as BlockPlace, last.place as BlockPlace);
  span.offset = offset;
  span.endOffset = endOffset;
  return span;
}

/** The usual case, made in one piece. */
function spanInParagraph(place: BlockPlace, offset: number, endOffset: number): BlockSpan {
  const { table, row, cell, paragraph } = place;
  return table === undefined
    ? { paragraph, offset, endOffset }
    : { table, row, cell, paragraph, offset, endOffset };
}

/** Where it begins, and only the parts of the end's place that differ. */
function spanOfBlocks(first: BlockPlace, last: BlockPlace): BlockSpan {
  const { table, row, cell, paragraph } = first;
  const span: BlockSpan = table === undefined ? { paragraph } : { table, row, cell, paragraph };
  if (last.table !== table) span.endTable = last.table;
  if (last.row !== row) span.endRow = last.row;
  if (last.cell !== cell) span.endCell = last.cell;
  if (last.paragraph !== paragraph) span.endParagraph = last.paragraph;
  return span;
}

/** The paragraph that holds an offset: the last one that begins at or before it. */
function paragraphAt({ paragraphs, offsets }: PlaceIndex, offset: number): Paragraph {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const found = paragraphs[low];
  if (!found) throw new RangeError(`no paragraph holds offset ${offset}`);
  return found;
}
