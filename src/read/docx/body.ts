import { blockRules } from './block-rules.ts';
import { type BodyState, newBodyState } from './body-state.ts';
import { drawingRules } from './drawing-rules.ts';
import { fieldRules } from './field-rules.ts';
import { createListCounters, type ListCounters } from './list-counters.ts';
import type { Numbering } from './numbering.ts';
import { endParagraphs } from './paragraphs.ts';
import {
  paragraphPropertyRules,
  runPropertyRules,
  skippedRules,
  tablePropertyRules,
} from './property-rules.ts';
import { revisionRules } from './revision-rules.ts';
import { closeFields } from './run-text.ts';
import { scanPart } from './scan-part.ts';
import type { Styles } from './styles.ts';
import { textRules } from './text-rules.ts';
import type { Zip } from './zip.ts';

/** What was read of one story, blocks without offsets. */
export interface Body {
  readonly state: BodyState;
  readonly lists: readonly ListCounters[];
}

/**
 * Reads the text of one part: the main part, or a header, footer, notes or comments part. A field
 * that begins and never ends would hide all text after it; the part is then read again without it.
 * @throws ReadError as `scanPart`
 */
export async function readBody(
  zip: Zip,
  part: string,
  styles: Styles,
  numbering: Numbering,
): Promise<Body> {
  const { inflatedBytes } = zip;
  const body = await readStory(zip, part, styles, numbering, new Set());
  const endless = body.state.foundEndless;
  if (endless.size === 0) return body;
  zip.inflatedBytes = inflatedBytes;
  return readStory(zip, part, styles, numbering, endless);
}

/** @param endless fields, by their index in the part, that begin nothing */
async function readStory(
  zip: Zip,
  part: string,
  styles: Styles,
  numbering: Numbering,
  endless: ReadonlySet<number>,
): Promise<Body> {
  const lists = createListCounters(numbering, styles);
  // Word counts the lists in text boxes apart from those in the body.
  const boxLists = createListCounters(numbering, styles);
  const state = newBodyState(styles, lists, boxLists, zip.limits.blocks, endless);
  const rules = {
    ...skippedRules,
    ...blockRules(state),
    ...paragraphPropertyRules(state),
    ...runPropertyRules(state),
    ...tablePropertyRules(state),
    ...textRules(state),
    ...fieldRules(state),
    ...revisionRules(state),
    ...drawingRules(state),
  };
  await scanPart(zip, part, new Map(Object.entries(rules)));
  endParagraphs(state, false);
  closeFields(state, 0);
  return { state, lists: [lists, boxLists] };
}
