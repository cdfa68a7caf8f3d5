import { metadataLabels } from '../../lexicon/metadata.ts';
import type { Block, Paragraph } from '../../model/document.ts';
import type { Passage } from '../../model/passage.ts';
import { fold } from '../../text/fold.ts';
import { passageOf, slicePassage, trimPassage } from '../../text/passage.ts';
import { escapePattern } from '../../text/pattern.ts';
import { hasInk } from '../flow.ts';

type Field = (typeof metadataLabels)[number]['field'];

/** A metadata field printed behind its label, on a line (文号：……) or in the next cell. */
export interface LabelledField {
  readonly field: Field;
  readonly value: Passage;
  readonly paragraph: Paragraph;
}

/** An index table has a handful of rows. */
const INDEX_ROWS = 30;

const fields = new Map(metadataLabels.map((label) => [label.word, label.field]));
/** A label, its characters parted by blanks as well: 标 题. */
const label = [...fields.keys()]
  .map((word) => [...word].map(escapePattern).join('\\s{0,4}'))
  .join('|');
const boxed = `[【\\[]\\s{0,4}(?<boxed>${label})\\s{0,4}[】\\]]\\s{0,4}[:：]?`;
const bare = `(?<=^|[\\s|])(?<bare>${label})\\s{0,4}[:：]`;
/** 文号：, 【文号】：, [ 文号 ] alone, and `标 题: |` before the cell with its value. */
const labelled = new RegExp(`(?:${boxed}|${bare})\\s{0,9}(?:\\|\\s{0,9})?(?=\\S)`, 'gu');

/** Labelled metadata of the head lines and of the index tables that web pages print. */
export function findLabelled(flow: readonly Block[], head: readonly Paragraph[]): LabelledField[] {
  return [...head.flatMap(readLine), ...flow.flatMap(readIndexTable)];
}

function readLine(paragraph: Paragraph): LabelledField[] {
  const matches = [...paragraph.text.matchAll(labelled)];
  return matches.flatMap((match, index) => {
    const field = fields.get(fold(match.groups?.['boxed'] ?? match.groups?.['bare'] ?? ''));
    const start = match.index + match[0].length;
    const rest = slicePassage(passageOf(paragraph), start, matches[index + 1]?.index);
    const [cell = ''] = rest.text.split('|', 1);
    const value = trimPassage(slicePassage(rest, 0, cell.length));
    return field && value.text !== '' ? [{ field, value, paragraph }] : [];
  });
}

/** Cells with a label alone, their value in the cell to the right. */
function readIndexTable(block: Block): LabelledField[] {
  if (block.kind !== 'table' || block.rows > INDEX_ROWS) return [];
  return block.cells.flatMap((cell, index) => {
    const text = fold(cell.blocks.map((b) => (b.kind === 'paragraph' ? b.text : '')).join(''));
    const field = fields.get(text.replace(/^[【[]|[】\]]?:?$/gu, ''));
    const next = block.cells[index + 1];
    if (!field || next?.row !== cell.row) return [];
    const value = next.blocks.find((b): b is Paragraph => b.kind === 'paragraph' && hasInk(b));
    return value ? [{ field, value: trimPassage(passageOf(value)), paragraph: value }] : [];
  });
}
