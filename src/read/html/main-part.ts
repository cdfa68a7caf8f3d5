import type { CheerioAPI } from 'cheerio/slim';
import { type AnyNode, type Element, hasChildren, isTag, isText } from 'domhandler';
import { contentSelectors } from '../../lexicon/html.ts';
import { metadataLabels } from '../../lexicon/metadata.ts';
import { fold } from '../../text/fold.ts';
import { wordsOf } from '../../text/pattern.ts';
import { countInk } from '../../text/white-space.ts';
import { findWholeDay, foldWithoutClock, isPageLabel } from '../../words/dates.ts';

/** The parts of a page that are read, in reading order. */
export interface PageParts {
  /** A heading outside the main part that names the page. */
  readonly heading: Element | null;
  /** Index tables and the line of origin outside the main part (发文字号, 发布时间). */
  readonly metadata: readonly Element[];
  readonly main: AnyNode;
}

/** A known content element counts when it holds at least this share of the page's text. */
const KNOWN_SHARE = 0.4;
/** Down to a child that alone holds this share of its parent's text. */
const DESCENT_SHARE = 0.85;

const tableParts = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr']);

/** The line that says when and where a page was published is no longer than this. */
const INFO_LENGTH = 300;
const infoLabel = new RegExp(`${wordsOf(metadataLabels)}:[^:]`, 'u');

/** Headings and tables looked at outside the main part. */
const MOST_OUTSIDE = 50;

/**
 * The main part of a page: a content element that site systems use, else the innermost element that
 * holds nearly all text that is not links.
 */
export function findMainPart($: CheerioAPI): PageParts {
  const body = $('body')[0] ?? $.root()[0] ?? null;
  if (!body) throw new TypeError('a parsed page has a root');
  const ink: Ink = new Map();
  const total = measureInk(body, ink);
  const known = contentSelectors
    .flatMap(({ selector }) => $(selector).toArray())
    .find((element) => (ink.get(element) ?? 0) >= total * KNOWN_SHARE);
  const main = known ?? descend(body, ink);
  const isOutside = (element: Element): boolean =>
    element !== main &&
    !$.contains(main as Element, element) &&
    !$.contains(element, main as Element);
  const outside = (selector: string): Element[] => {
    return $<Element, string>(selector).toArray().filter(isOutside).slice(0, MOST_OUTSIDE);
  };
  const mainText = fold($(main).text());
  const heading = outside('h1, h2, .title, #title').find((element) => {
    const text = fold($(element).text());
    return text.length > 5 && !mainText.includes(text);
  });
  return {
    heading: heading ?? null,
    metadata: [
      ...outside('table').filter((table) => isIndexTable($, table)),
      ...outside('div, p, span, li')
        .filter((line) => isInfoLine($(line).text()))
        .slice(0, 1),
    ],
    main,
  };
}

/** Characters of text in each element that are not in links. */
type Ink = Map<AnyNode, number>;

function measureInk(node: AnyNode, ink: Ink): number {
  if (isText(node)) return countInk(node.data);
  if (!hasChildren(node) || (isTag(node) && node.name === 'a')) return 0;
  let sum = 0;
  for (const child of node.children) sum += measureInk(child, ink);
  ink.set(node, sum);
  return sum;
}

function descend(start: AnyNode, ink: Ink): AnyNode {
  const enough = (ink.get(start) ?? 0) * DESCENT_SHARE;
  let node = start;
  for (;;) {
    const children: AnyNode[] = hasChildren(node) ? node.children : [];
    const child = children.find((element) => {
      return isTag(element) && element.name !== 'p' && (ink.get(element) ?? 0) >= enough;
    });
    if (!child) return outOfTable(node);
    node = child;
  }
}

/** A cell may be the main part, but no row or body of a table: that would take the table apart. */
function outOfTable(node: AnyNode): AnyNode {
  let outer = node;
  while (isTag(outer) && tableParts.has(outer.name) && outer.parent) outer = outer.parent;
  return outer;
}

/** 发布时间：2025-03-05 来源：…: a label with its value; or a bare date before one. */
function isInfoLine(text: string): boolean {
  if (text.length > INFO_LENGTH) return false;
  if (infoLabel.test(fold(text))) return true;
  const folded = foldWithoutClock(text);
  const date = findWholeDay(folded);
  return date?.start === 0 && isPageLabel(folded.slice(date.end));
}

/** A table with labels of metadata in its cells, and no table inside. */
function isIndexTable($: CheerioAPI, table: Element): boolean {
  if ($(table).find('table').length > 0) return false;
  const text = fold($(table).text());
  return metadataLabels.filter((label) => text.includes(label.word)).length >= 2;
}
