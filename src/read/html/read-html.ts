import { load } from 'cheerio/slim';
import type { AnyNode } from 'domhandler';
import { droppedSelectors } from '../../lexicon/html.ts';
import { readError } from '../../messages/read-errors.ts';
import type { Document } from '../../model/document.ts';
import { type Limits, PARAGRAPH_WEIGHT } from '../../model/limits.ts';
import type { Notice } from '../../model/notice.ts';
import { decodeHtml } from './decode-html.ts';
import { findMainPart } from './main-part.ts';
import { type PageCounter, readBlocks } from './read-blocks.ts';

/** YAML that site generators put before a page. */
const FRONT_MATTER = /^\s*---\r?\n[\s\S]{0,4000}?\n---\r?\n/u;

/**
 * A web page as a Document: the text and tables of its main part, a heading that names the page and
 * its index tables. Navigation, scripts, styles and hidden elements are left out.
 *
 * Throws `ReadError`: the bytes are no text, or there are more elements than `limits.blocks`, or they nest
 * deeper than `limits.depth`.
 */
export function readHtml(bytes: Uint8Array, limits: Limits): Document {
  const { text, encoding } = decodeHtml(bytes);
  refuseManyElements(text, limits.blocks);
  const $ = load(text.replace(FRONT_MATTER, ''));
  refuseDeepNesting($.root().toArray(), limits.depth);
  $(droppedSelectors.map((entry) => entry.selector).join(',')).remove();
  const parts = findMainPart($);
  const counter: PageCounter = {
    offset: 0,
    tables: 0,
    hidden: 0,
    pictures: 0,
    listItems: new Map(),
  };
  const before = parts.heading ? [...parts.metadata, parts.heading] : parts.metadata;
  const blocks = [...before, parts.main].flatMap((node) => readBlocks(node, counter));
  return { format: 'html', encoding, blocks, notices: noticesOf(counter) };
}

function noticesOf({ hidden, pictures }: PageCounter): Notice[] {
  const notices: Notice[] = [];
  if (hidden > 0) notices.push({ code: 'hidden-text', count: hidden });
  if (pictures > 0) notices.push({ code: 'picture-not-read', count: pictures });
  return notices;
}

/** Counted before the page is parsed, which takes far more memory than its text. */
function refuseManyElements(text: string, limit: number): void {
  let tags = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    if (/[a-z]/iu.test(text.charAt(at + 1))) tags++;
  }
  if (tags * PARAGRAPH_WEIGHT > limit) throw readError('too-many-blocks', { limit });
}

/** Later steps walk the tree by recursion; a page nests a few dozen levels. */
function refuseDeepNesting(roots: readonly AnyNode[], limit: number): void {
  let level: AnyNode[] = [...roots];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) throw readError('xml-too-deep', { part: 'the page', limit });
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
}
