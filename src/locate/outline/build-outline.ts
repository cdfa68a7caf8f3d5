import { markRanks } from '../../lexicon/marks.ts';
import { annexWords, boxWords } from '../../lexicon/sections.ts';
import type { Paragraph } from '../../model/document.ts';
import type { Outline, OutlineItem, OutlinePart } from '../../model/located.ts';
import type { Mark } from '../../model/mark.ts';
import { fold } from '../../text/fold.ts';
import { wordsOf } from '../../text/pattern.ts';
import { endsSentence } from '../../text/sentences.ts';
import { beginsAnnexList } from '../../words/annexes.ts';
import {
  closesText,
  headsLinks,
  isClosingLabel,
  isContact,
  tellsOrigin,
} from '../../words/closing-lines.ts';
import { numeralPattern } from '../../words/numerals.ts';
import { cutUnits } from './cut-units.ts';
import type { Unit } from './unit.ts';

const annexLine = new RegExp(`^${wordsOf(annexWords)}${numeralPattern}{0,3}$`, 'u');
const box = new RegExp(`^${wordsOf(boxWords)}${numeralPattern}{0,3}`, 'u');

/** An open item with the key of its numbering style. */
interface Level {
  readonly key: string;
  readonly rank: number;
  readonly item: OutlineItem;
}

interface Progress {
  readonly parts: OutlinePart[];
  /** Open items, outermost first. */
  stack: Level[];
  /** Takes unnumbered paragraphs; null behind a signature, an annex line or a closing line. */
  current: OutlineItem | null;
  /** In a list of annexes (附件：1.…… 2.……) or links (相关阅读) numbers make no items. */
  inList: boolean;
  /** In a box (专栏1 ……) numbers make no items but those that go on with the outline. */
  inBox: boolean;
  /** The last item of the text while it has not been read. */
  lastMark: Unit | null;
  /** A line that could close the text stood among the items, as a label of owners. */
  labelled: boolean;
}

/**
 * The outline of headings and numbered items. A style not seen before goes below the open items
 * unless it outranks them; one seen before goes back to its level. Numbering whose outermost style
 * starts again at 1 begins a new part. `ends` are paragraphs no item takes (title, signature).
 */
export function buildOutline(
  paragraphs: readonly Paragraph[],
  ends: ReadonlySet<Paragraph>,
): Outline {
  const progress: Progress = {
    parts: [],
    stack: [],
    current: null,
    inList: false,
    inBox: false,
    lastMark: null,
    labelled: false,
  };
  const units = cutUnits(paragraphs);
  progress.lastMark = units.findLast((unit) => unit.mark !== null) ?? null;
  for (const unit of units) {
    if (ends.has(unit.paragraph)) closeParts(progress);
    else readUnit(progress, unit);
  }
  return { parts: progress.parts };
}

/** Behind a title or a signature a new numbering begins. */
function closeParts(progress: Progress): void {
  progress.stack = [];
  progress.current = null;
  progress.inBox = false;
}

function readUnit(progress: Progress, unit: Unit): void {
  if (unit === progress.lastMark) progress.lastMark = null;
  const folded = fold(unit.text.text);
  if (!unit.mark && annexLine.test(folded)) {
    closeParts(progress);
    return;
  }
  if (!unit.mark && (beginsAnnexList(folded) || headsLinks(folded))) {
    progress.inList = true;
    progress.current = null;
    return;
  }
  if (progress.inList && unit.mark?.style.startsWith('arabic') && !endsSentence(unit.text.text)) {
    return;
  }
  progress.inList = false;
  if (progress.inBox && unit.mark && !goesOn(progress.stack, unit.mark)) return;
  if (unit.mark) addItem(progress, unit, unit.mark);
  else if (unit.headingLevel !== null) addHeading(progress, unit, unit.headingLevel);
  else addText(progress, unit, folded);
}

function addText(progress: Progress, unit: Unit, folded: string): void {
  if (!/[\p{L}\p{N}]/u.test(folded) || isContact(folded)) return;
  const isBox = box.test(folded);
  if (isBox) progress.inBox = true;
  if (isBox || isClosing(progress, folded)) progress.current = null;
  else progress.current?.body.push(unit.text);
}

/** 主办单位： is a footer of the page, but not where items follow or it was a label before. */
function isClosing(progress: Progress, folded: string): boolean {
  const isLabel = isClosingLabel(folded);
  if (isLabel) progress.labelled ||= progress.lastMark !== null;
  if (progress.lastMark === null && tellsOrigin(folded)) return true;
  return closesText(folded) && !(progress.labelled && isLabel);
}

/** The number after that of an open item of its style. */
function goesOn(stack: readonly Level[], mark: Mark): boolean {
  return stack.some((level) => {
    return level.key === keyOf(mark) && level.item.mark?.value === mark.value - 1;
  });
}

function keyOf(mark: Mark): string {
  return mark.style === 'dotted' ? `dotted${mark.parts}` : mark.style;
}

function addItem(progress: Progress, unit: Unit, mark: Mark): void {
  const key = keyOf(mark);
  progress.inBox = false;
  const rank = markRanks[mark.style].rank + mark.parts / 10;
  if (startsAgain(progress.stack, key, mark)) {
    releaseTitles(progress);
    progress.stack = [];
  }
  open(progress, { key, rank }, unit, mark);
}

/** A heading by its style alone; its level ranks it above all numbers. */
function addHeading(progress: Progress, unit: Unit, level: number): void {
  open(progress, { key: `heading${level}`, rank: rankOfHeading(level) }, unit, null);
}

function rankOfHeading(level: number): number {
  return level / 100 - 1;
}

/** A heading by its style alone stands beside a numbered one of the same style, not above it. */
function isBeside(level: Level, { headingLevel }: Unit): boolean {
  const isStyled = level.item.mark === null && headingLevel !== null;
  return isStyled && level.rank >= rankOfHeading(headingLevel);
}

function open(
  progress: Progress,
  { key, rank }: { key: string; rank: number },
  unit: Unit,
  mark: Mark | null,
): void {
  const same = progress.stack.findIndex((level) => level.key === key);
  const outranked = headsArticles(progress.stack.at(-1), mark)
    ? -1
    : progress.stack.findIndex((level) => level.rank > rank || isBeside(level, unit));
  const depth = same >= 0 ? same : outranked;
  const stack = depth >= 0 ? progress.stack.slice(0, depth) : progress.stack;
  const parent = stack.at(-1)?.item ?? null;
  const item: OutlineItem = {
    mark,
    number: unit.number,
    text: unit.text,
    body: [],
    children: [],
    parent,
    paragraph: unit.paragraph,
  };
  if (parent) parent.children.push(item);
  else partFor(progress).items.push(item);
  progress.stack = [...stack, { key, rank, item }];
  progress.current = item;
}

/** Laws have 第一条 above 一、; in a plan 一、优化空间布局 with nothing below it yet is its heading. */
function headsArticles(level: Level | undefined, mark: Mark | null): boolean {
  if (level?.item.mark?.style !== 'chinese' || mark?.style !== 'article') return false;
  const { body, children, text } = level.item;
  return body.length === 0 && children.length === 0 && !endsSentence(text.text);
}

/** The part new outermost items go to: the last one while it is open, else a new one. */
function partFor(progress: Progress): OutlinePart {
  const last = progress.parts.at(-1);
  if (last && progress.stack.length > 0) return last;
  const part: OutlinePart = { items: [] };
  progress.parts.push(part);
  return part;
}

/** The outermost style of the open numbering begins again at 1. */
function startsAgain(stack: readonly Level[], key: string, mark: Mark): boolean {
  const outermost = stack[0];
  return outermost?.key === key && mark.value === 1 && (outermost.item.mark?.value ?? 0) >= 1;
}

/** Short lines without a full stop before a new numbering are its title, not the last item's text. */
function releaseTitles(progress: Progress): void {
  const body = progress.current?.body;
  while (body && body.length > 0) {
    const last = body.at(-1);
    if (!last || endsSentence(last.text) || last.text.length > 60) return;
    body.pop();
  }
}
