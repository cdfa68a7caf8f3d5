import {
  addressees,
  contentsHeading,
  redHeads,
  sharingWords,
  signerLabels,
  webFurniture,
} from '../../lexicon/metadata.ts';
import { annexWords } from '../../lexicon/sections.ts';
import type { Block, Paragraph } from '../../model/document.ts';
import { fold } from '../../text/fold.ts';
import { passageOf } from '../../text/passage.ts';
import { wordsOf } from '../../text/pattern.ts';
import { beginsAnnexList } from '../../words/annexes.ts';
import { findWholeDay, foldWithoutClock } from '../../words/dates.ts';
import { readMark, readParentMark } from '../../words/marks.ts';
import { numeralPattern } from '../../words/numerals.ts';
import { hasInk } from '../flow.ts';
import { readDocumentNumber } from './document-number.ts';
import { beginsHeader } from './header-lines.ts';
import { readsAsTitle } from './title.ts';

export type HeadLineKind = 'title' | 'number' | 'date' | 'furniture' | 'annex' | 'red-head';

/** A line above the text proper, and what it is. */
export interface HeadLine {
  readonly paragraph: Paragraph;
  readonly kind: HeadLineKind;
}

/** Lines looked at; a head is never longer. */
const MOST_LINES = 40;
/** A line this long with a comma in it is text. */
const TEXT_LENGTH = 60;

const furniture = new RegExp(`^[【\\[(]?${wordsOf(webFurniture)}(?:[:\\]】>»›|/]|\\d|$)`, 'u');
/** 发布者：…… 发布时间：……: a label behind white space, on a line that begins with another. */
const laterLabel = new RegExp(`^[^。]{1,30}\\s${wordsOf(webFurniture)}\\s*[:：]`, 'u');
const annex = new RegExp(`^${wordsOf(annexWords)}${numeralPattern}{0,3}[:.]?$`, 'u');
/** 会议时间：2025年3月4日, 政策解读：青禾县工作要点, 会议内容： */
const labelled = /^\p{Script=Han}{2,6}:(?:[^:]|$)/u;
/** 点赞 收藏 12 转发 */
const sharing = new RegExp(`^[0-9]*(?:${wordsOf(sharingWords)}[0-9|]*)+$`, 'u');
const signer = new RegExp(`^${wordsOf(signerLabels)}:`, 'u');
const redHead = new RegExp(`${wordsOf(redHeads)}[·•]?$`, 'u');
const address = new RegExp(wordsOf(addressees), 'u');

/**
 * The lines above the text proper: titles, number, date, page furniture. The first address line,
 * numbered item, sentence or data table ends them.
 */
export function readHead(flow: readonly Block[]): HeadLine[] {
  const lines: HeadLine[] = [];
  for (const [index, block] of flow.entries()) {
    if (block.kind === 'table') {
      if (lines.some((line) => line.kind === 'title') || block.columns > 4) break;
      continue;
    }
    if (!hasInk(block)) continue;
    const kind = kindOfLine(block);
    if (kind === null || lines.length >= MOST_LINES || endsHead(flow, index, block, lines)) break;
    const isBelowTitle = lines.some((line) => line.kind === 'title');
    lines.push({ paragraph: block, kind: isBelowTitle && isRow(block) ? 'furniture' : kind });
  }
  return lines;
}

/** A heading, the table of contents or the header of a table begins here. */
function endsHead(
  flow: readonly Block[],
  index: number,
  line: Paragraph,
  above: readonly HeadLine[],
): boolean {
  const next = flow[index + 1];
  if (next?.kind === 'paragraph' && readParentMark(line.text.trim(), next.text.trim())) return true;
  if (!above.some(({ kind }) => kind === 'title')) return false;
  return isHeadingBelow(line, above) || isContents(line) || beginsHeader(flow, index);
}

/** Behind a title a heading of a deeper level begins the text proper; behind half a title it may end it. */
function isHeadingBelow(paragraph: Paragraph, lines: readonly HeadLine[]): boolean {
  const title = lines.findLast((line) => line.kind === 'title');
  const { headingLevel } = paragraph;
  if (!title || headingLevel === null) return false;
  const isDeeper = headingLevel > (title.paragraph.headingLevel ?? 0);
  return isDeeper && (readsAsTitle(title.paragraph) || !readsAsTitle(paragraph));
}

function kindOfLine(paragraph: Paragraph): HeadLineKind | null {
  const folded = fold(paragraph.text);
  if (!/[\p{L}\p{N}]/u.test(folded)) return 'furniture';
  if (annex.test(folded)) return 'annex';
  if (furniture.test(folded) || laterLabel.test(paragraph.text)) return 'furniture';
  if (sharing.test(folded) || isContents(paragraph)) return 'furniture';
  if (isNumber(paragraph)) return 'number';
  if (isDate(paragraph)) return 'date';
  if (isText(paragraph, folded)) return null;
  if (labelled.test(folded) && !beginsAnnexList(folded)) return 'furniture';
  if (redHead.test(folded)) return 'red-head';
  return 'title';
}

/** 部门 and 日期 with their values, parted by tabs; or a span of days in figures (9.18-9.22). */
function isRow({ text, number }: Paragraph): boolean {
  const isSpan = /^[0-9]{1,4}(?:[./][0-9]{1,2}){1,2}[-—~][0-9./]+$/u.test(text.trim());
  return number === null && (isSpan || /\S(?:\t+[^\t]+){2}/u.test(text.trim()));
}

/** A day and two more characters at most; a clock time is not counted. */
function isDate({ text }: Paragraph): boolean {
  const folded = foldWithoutClock(text);
  const date = findWholeDay(folded);
  return date !== null && folded.length - (date.end - date.start) <= 2;
}

/** The heading of a table of contents; the text that the document begins with is behind it. */
function isContents({ text }: Paragraph): boolean {
  return fold(text) === contentsHeading.word;
}

/** A document number, alone or before 附件2 or 签发人：张海. */
function isNumber(paragraph: Paragraph): boolean {
  const number = readDocumentNumber(passageOf(paragraph));
  const rest = fold(number?.rest.text ?? '');
  return number !== null && (number.alone || annex.test(rest) || signer.test(rest));
}

/** Address line, numbered item or sentence. */
function isText(paragraph: Paragraph, folded: string): boolean {
  if (folded.endsWith(':')) return address.test(folded) || folded.length > 20;
  if (paragraph.number || readMark(paragraph.text.trim())) return true;
  if (/[。；;]$/u.test(folded) || folded.includes('。')) return true;
  return (
    folded.length > TEXT_LENGTH && /[,，]/u.test(paragraph.text) && /\p{Script=Han}/u.test(folded)
  );
}
