import { metadataLabels } from '../../lexicon/metadata.ts';
import type { Block, Paragraph } from '../../model/document.ts';
import type { Passage } from '../../model/passage.ts';
import { fold } from '../../text/fold.ts';
import { passageOf, slicePassage, trimPassage } from '../../text/passage.ts';
import { anyOf } from '../../text/pattern.ts';
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
const labelled = new RegExp(
  `(?:^|[\\s|【\\[])(${anyOf(fields.keys())})[】\\]]?\\s*[:：]\\s*(?=\\S)`,
  'gu',
);

/** Labelled metadata of the head lines and of the index tables that web pages print. */
export function findLabelled(flow: readonly Block[], head: readonly Paragraph[]): LabelledField[] {
  return [...head.flatMap(readLine), ...flow.flatMap(readIndexTable)];
}

function readLine(paragraph: Paragraph): LabelledField[] {
  const matches = [...paragraph.text.matchAll(labelled)];
  return matches.flatMap((match, index) => {
    const field = fields.get(match[1] ?? '');
    const start = match.index + match[0].length;
    const value = trimPassage(slicePassage(passageOf(paragraph), start, matches[index + 1]?.index));
    return field ? [{ field, value, paragraph }] : [];
  });
}

/** Cells with a label alone, their value in the cell to the right. */
function readIndexTable(block: Block): LabelledField[] {
  if (block.kind !== 'table' || block.rows > INDEX_ROWS) return [];
  return block.cells.flatMap((cell, index) => {
    const label = fold(cell.blocks.map((b) => (b.kind === 'paragraph' ? b.text : '')).join(''));
    const field = fields.get(label.replace(/:$/u, ''));
    const next = block.cells[index + 1];
    if (!field || next?.row !== cell.row) return [];
    const value = next.blocks.find((b): b is Paragraph => b.kind === 'paragraph' && hasInk(b));
    return value ? [{ field, value: trimPassage(passageOf(value)), paragraph: value }] : [];
  });
}
