import type { Block, Document, Paragraph, Table } from '../model/document.ts';
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
  /**
   * `PLACE` numbers for each paragraph, in the same order: the table, row and cell it stands in, 0 in the
   * body, and its number there. Not used in text files, whose paragraphs have lines.
   */
  readonly places: Uint32Array;
}

const PLACE = 4;

/** Every paragraph of a document, cells and nested tables included, in order of offset. */
export function indexPlaces(document: Document): PlaceIndex {
  const count = countParagraphs(document.blocks);
  const index: OpenIndex = {
    paragraphs: [],
    tables: [],
    offsets: new Uint32Array(count),
    places: new Uint32Array(count * PLACE),
  };
  addBlocks(index, document.blocks, 0, 0, 0);
  index.tables.sort((a, b) => a.index - b.index);
  // In a text file the lines of cells that stand beside each other take turns.
  if (!areInOrder(index.offsets)) {
    index.paragraphs.sort((a, b) => a.offset - b.offset);
    index.offsets.sort();
  }
  return index;
}

/** The index while it is filled. */
interface OpenIndex extends PlaceIndex {
  readonly paragraphs: Paragraph[];
  readonly tables: Table[];
}

function countParagraphs(blocks: readonly Block[]): number {
  let count = 0;
  for (const block of blocks) {
    if (block.kind === 'paragraph') count++;
    else
      block.cells.forEach((cell) => {
        count += countParagraphs(cell.blocks);
      });
  }
  return count;
}

/** Adds the blocks of a cell of a table, or of the body (0). */
function addBlocks(
  index: OpenIndex,
  blocks: readonly Block[],
  table: number,
  row: number,
  cell: number,
): void {
  let number = 0;
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      const at = index.paragraphs.push(block) - 1;
      index.offsets[at] = block.offset;
      index.places[at * PLACE] = table;
      index.places[at * PLACE + 1] = row;
      index.places[at * PLACE + 2] = cell;
      index.places[at * PLACE + 3] = ++number;
    } else {
      index.tables.push(block);
      block.cells.forEach((inner) => {
        addBlocks(index, inner.blocks, block.index, inner.row + 1, inner.column + 1);
      });
    }
  }
}

function areInOrder(offsets: Uint32Array): boolean {
  return offsets.every((offset, at) => at === 0 || offset >= (offsets[at - 1] ?? 0));
}

/** The place of a passage, from its first to its last character; null for an empty one. */
export function spanOfPassage(index: PlaceIndex, passage: Passage): Span | null {
  const hull = hullOf(passage);
  return hull && spanOf(index, hull.start, hull.end);
}

/** The place of `[start, end)`, as lines and columns or as table, row, cell and paragraph. */
export function spanOf(index: PlaceIndex, start: number, end: number): Span {
  const at = indexAt(index, start);
  const first = paragraphOf(index, at);
  const isWithin = end <= first.offset + first.text.length;
  const lastAt = isWithin ? at : indexAt(index, Math.max(start, end - 1));
  const last = isWithin ? first : paragraphOf(index, lastAt);
  const offset = start - first.offset;
  const endOffset = end - last.offset;
  if (first.place && last.place) {
    return {
      line: first.place.line,
      column: first.place.column + offset,
      endLine: last.place.line,
      endColumn: last.place.column + endOffset,
    };
  }
  if (at === lastAt) return spanInParagraph(index.places, at * PLACE, offset, endOffset);
  const span = spanOfBlocks(index.places, at * PLACE, lastAt * PLACE);
  span.offset = offset;
  span.endOffset = endOffset;
  return span;
}

/** The usual case, made in one piece; `at` is where the paragraph's place begins. */
function spanInParagraph(
  places: Uint32Array,
  at: number,
  offset: number,
  endOffset: number,
): BlockSpan {
  const paragraph = places[at + 3];
  const table = places[at];
  return table === 0
    ? { paragraph, offset, endOffset }
    : { table, row: places[at + 1], cell: places[at + 2], paragraph, offset, endOffset };
}

/** Where it begins, and only the parts of the end's place that differ. */
function spanOfBlocks(places: Uint32Array, at: number, endAt: number): BlockSpan {
  const table = places[at];
  const row = places[at + 1];
  const cell = places[at + 2];
  const paragraph = places[at + 3];
  const span: BlockSpan = table === 0 ? { paragraph } : { table, row, cell, paragraph };
  if (places[endAt] !== table) span.endTable = places[endAt] || undefined;
  if (places[endAt + 1] !== row) span.endRow = places[endAt + 1] || undefined;
  if (places[endAt + 2] !== cell) span.endCell = places[endAt + 2] || undefined;
  if (places[endAt + 3] !== paragraph) span.endParagraph = places[endAt + 3];
  return span;
}

/** Index of the paragraph that holds an offset: the last one that begins at or before it. */
function indexAt({ offsets }: PlaceIndex, offset: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function paragraphOf({ paragraphs }: PlaceIndex, at: number): Paragraph {
  const found = paragraphs[at];
  if (!found) throw new RangeError(`no paragraph has index ${at}`);
  return found;
}
