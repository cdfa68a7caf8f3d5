import { annexReferences, annexWords } from '../lexicon/sections.ts';
import type { Block, Cell, Paragraph } from '../model/document.ts';
import type { Annex } from '../model/located.ts';
import type { Passage } from '../model/passage.ts';
import { append } from '../text/append.ts';
import { fold, foldText, unfoldRange } from '../text/fold.ts';
import { passageOf, slicePassage, trimPassage } from '../text/passage.ts';
import { anyOf, wordsOf } from '../text/pattern.ts';
import { readMark } from '../words/marks.ts';
import { numeralPattern, readNumeral } from '../words/numerals.ts';
import { hasInk } from './flow.ts';

const word = anyOf(annexWords.filter((entry) => entry.word.length > 1).map((entry) => entry.word));
const reference = wordsOf(annexReferences);
const heading = new RegExp(
  `^(?:${word})(?<number>${numeralPattern}{0,3})(?<title>[:.、].{0,60})?$`,
  'u',
);
const listStart = new RegExp(`^(?:${word}):(?=.)`, 'u');
const mayMention = new RegExp(word, 'u');
const mention = new RegExp(
  `(?:${word})(?<number>${numeralPattern}{1,3})|(?<=${reference})(?:${word})(?!${numeralPattern})`,
  'gu',
);

/** Paragraphs that must follow a titled annex line to make it more than a line of a list. */
const CONTENT = 3;

/**
 * The annexes a document speaks of, each with its first mention and whether it is there: a line
 * 附件2 with text or a table behind it.
 */
export function findAnnexes(flow: readonly Block[]): Annex[] {
  const present = new Set<string>();
  flow.forEach((block, index) => {
    const label = block.kind === 'paragraph' ? labelOfHeading(block) : null;
    if (label !== null && hasContent(flow, index)) present.add(label);
  });
  const annexes = new Map<string, Annex>();
  for (const { label, passage } of flowMentions(flow)) {
    const isThere = present.has(label) || (label === '' && present.size > 0);
    if (!annexes.has(label)) annexes.set(label, { label, mentioned: passage, present: isThere });
  }
  return [...annexes.values()];
}

/** Mentions in the text, in the cells of tables, and in lists of annexes. */
function flowMentions(flow: readonly Block[]): Mention[] {
  const mentions: Mention[] = [];
  let isInList = false;
  for (const block of flow) {
    if (block.kind === 'table') {
      block.cells.forEach((cell) => {
        addMentionsInCell(mentions, cell);
      });
      continue;
    }
    if (!hasInk(block)) continue;
    const isListed = listStart.test(fold(block.text));
    isInList = isListed || (isInList && readMark(block.text.trim()) !== null);
    append(mentions, mentionsIn(block));
    if (isInList) append(mentions, listed(block));
  }
  return mentions;
}

/** `附件2` → 2, `附件` → '', other lines null. */
function labelOfHeading(paragraph: Paragraph): string | null {
  const match = heading.exec(fold(paragraph.text));
  return match ? labelOf(match.groups?.['number']) : null;
}

/** A bare annex line has something behind it; a titled one a table, or more than the next line. */
function hasContent(flow: readonly Block[], index: number): boolean {
  const block = flow[index];
  const isBare = block?.kind === 'paragraph' && !/[:.、]/u.test(fold(block.text));
  let lines = 0;
  for (let at = index + 1; at < flow.length; at++) {
    const next = flow[at];
    if (!next || next.kind === 'table') return next !== undefined;
    if (!hasInk(next)) continue;
    if (labelOfHeading(next) !== null) return false;
    lines++;
    if (isBare || lines >= CONTENT) return true;
  }
  return false;
}

interface Mention {
  readonly label: string;
  readonly passage: Passage;
}

/** A cell that holds only an annex's label is none. */
function addMentionsInCell(mentions: Mention[], { blocks }: Cell): void {
  for (const block of blocks) {
    if (block.kind !== 'paragraph' || !mayMention.test(block.text)) continue;
    if (labelOfHeading(block) === null) append(mentions, mentionsIn(block));
  }
}

function mentionsIn(paragraph: Paragraph): Mention[] {
  if (!mayMention.test(paragraph.text)) return [];
  const folded = foldText(paragraph.text);
  return [...folded.text.matchAll(mention)].map((match) => {
    const range = unfoldRange(folded, match.index, match.index + match[0].length);
    const passage = slicePassage(passageOf(paragraph), ...range);
    return { label: labelOf(match.groups?.['number']), passage };
  });
}

/** 附件：1.分工表 and the numbered lines below it; a list of one has no number. */
function listed(paragraph: Paragraph): Mention[] {
  const line = trimPassage(passageOf(paragraph));
  const start = /^[^:：]{1,6}[:：]\s*/u.exec(line.text);
  const entry =
    start && listStart.test(fold(line.text)) ? slicePassage(line, start[0].length) : line;
  const mark = readMark(entry.text);
  return [{ label: mark ? String(mark.value) : '', passage: entry }];
}

function labelOf(number: string | undefined): string {
  const value = number ? readNumeral(number) : null;
  return value === null ? '' : String(value);
}
