import { type AnyNode, type Element, isTag, isText } from 'domhandler';
import type { Block, Paragraph } from '../../model/document.ts';
import { countInk } from '../../text/white-space.ts';
import { isLayoutTable, readTable } from './read-table.ts';

/** What is counted through the whole page. */
export interface PageCounter {
  offset: number;
  tables: number;
  /** Characters in hidden elements. */
  hidden: number;
  pictures: number;
  /** Items so far of each ordered list. */
  readonly listItems: Map<Element, number>;
}

/** Where the blocks of an element go. */
export interface BlockSink {
  readonly blocks: Block[];
  readonly counter: PageCounter;
  text: string;
  headingLevel: number | null;
  number: string | null;
}

const blockElements = new Set(
  'address article blockquote body caption center dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** The paragraphs and tables of an element of the page, in reading order. */
export function readBlocks(node: AnyNode, counter: PageCounter): Block[] {
  const sink: BlockSink = { blocks: [], counter, text: '', headingLevel: null, number: null };
  visit(node, sink);
  flush(sink);
  return sink.blocks;
}

function visit(node: AnyNode, sink: BlockSink): void {
  if (isText(node)) {
    sink.text += node.data;
  } else if (isTag(node)) {
    visitElement(node, sink);
  } else if ('children' in node) {
    for (const child of node.children) visit(child, sink);
  }
}

function visitElement(element: Element, sink: BlockSink): void {
  const { name } = element;
  if (isHidden(element)) {
    sink.counter.hidden += inkOf(element);
    return;
  }
  if (name === 'img') sink.counter.pictures++;
  // A title broken over two lines is one.
  if (name === 'br' && sink.headingLevel === null) flush(sink);
  if (name === 'table' && !isLayoutTable(element)) {
    flush(sink);
    sink.blocks.push(readTable(element, sink.counter));
    return;
  }
  const isBlock = blockElements.has(name);
  if (isBlock) flush(sink);
  if (/^h[1-6]$/u.test(name)) sink.headingLevel = Number(name.charAt(1));
  if (name === 'li') sink.number = numberOf(element, sink.counter);
  for (const child of element.children) visit(child, sink);
  if (isBlock) flush(sink);
}

/** Ends the open paragraph; one that prints nothing is dropped. */
function flush(sink: BlockSink): void {
  const text = sink.text.replace(/[ \t\r\n\f]+/gu, ' ').replace(/^ | $/gu, '');
  if (text.trim() !== '') {
    const paragraph: Paragraph = {
      kind: 'paragraph',
      text,
      offset: sink.counter.offset,
      number: sink.number === null ? null : { text: sink.number, level: 0 },
      headingLevel: sink.headingLevel,
      place: null,
    };
    sink.counter.offset += text.length;
    sink.blocks.push(paragraph);
    sink.number = null;
  }
  sink.text = '';
  sink.headingLevel = null;
}

/** The number an ordered list prints before an item; null in a bulleted list. */
function numberOf(item: Element, { listItems }: PageCounter): string | null {
  const list = item.parent;
  if (!list || !isTag(list) || list.name !== 'ol') return null;
  const before = listItems.get(list) ?? 0;
  listItems.set(list, before + 1);
  const start = Number.parseInt(list.attribs['start'] ?? '1', 10) || 1;
  return `${start + before}.`;
}

function isHidden(element: Element): boolean {
  const style = element.attribs['style'] ?? '';
  return (
    'hidden' in element.attribs ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(style)
  );
}

function inkOf(element: Element): number {
  let ink = 0;
  for (const child of element.children) {
    if (isText(child)) ink += countInk(child.data);
    else if (isTag(child)) ink += inkOf(child);
  }
  return ink;
}
