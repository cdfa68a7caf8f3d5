import { titleBrackets } from '../../lexicon/deadlines.ts';
import {
  documentTypes,
  makerWords,
  noticeTitle,
  titleStarts,
  titleStates,
} from '../../lexicon/metadata.ts';
import { annexWords } from '../../lexicon/sections.ts';
import type { Paragraph } from '../../model/document.ts';
import type { Passage } from '../../model/passage.ts';
import { fold } from '../../text/fold.ts';
import { joinPassages, passageOf, slicePassage, trimPassage } from '../../text/passage.ts';
import { wordsOf } from '../../text/pattern.ts';
import { isMonthOnly } from '../../words/dates.ts';
import { readMark } from '../../words/marks.ts';
import { looksLikeUnit } from '../../words/names.ts';
import { numeralPattern } from '../../words/numerals.ts';
import { readClosingNumber, readDocumentNumber } from './document-number.ts';
import type { HeadLine } from './head.ts';

/** One title of the head, over one or several lines. */
interface Candidate {
  readonly lines: Passage[];
  /** Page furniture follows: it may be the page's caption. */
  beforeFurniture: boolean;
  /** Lines of one title have the same style. */
  readonly headingLevel: number | null;
}

const state = `(?:[(〔\\[][^()〔〕[\\]]{0,12}${wordsOf(titleStates)}[^()〔〕[\\]]{0,6}[)〕\\]])`;
const typeAtEnd = new RegExp(`${wordsOf(documentTypes)}[》”"]?${state}?$`, 'u');
const onlyState = new RegExp(`^${state}$`, 'u');
const freshStart = new RegExp(wordsOf(titleStarts), 'u');
const annexStart = new RegExp(
  `^\\s*(?:${wordsOf(annexWords)})\\s*${numeralPattern}{0,3}\\s*[:：]\\s*`,
  'u',
);

/** 关于加强……的意见: complete; 关于调整重点工作 is not, though it ends as titles do. */
const hasSubject = new RegExp(noticeTitle.subject, 'u');
const subjectEnd = new RegExp(
  `${noticeTitle.end}[^${noticeTitle.end}]{0,8}${wordsOf(documentTypes)}$`,
  'u',
);
/** Nothing goes on behind 关于……的通知. */
const wholeNotice = new RegExp(
  `${noticeTitle.subject}.*${noticeTitle.end}${noticeTitle.kind}$`,
  'u',
);

const maker = new RegExp(`${wordsOf(makerWords)}$`, 'u');
const quotedTitle = new RegExp(
  `${titleBrackets.open}([^${titleBrackets.open}]{6,80}?)${titleBrackets.close}`,
  'gu',
);
/** No title has more lines. */
const TITLE_LINES = 4;
/** A line this short goes on with the title above it. */
const CONTINUATION_LENGTH = 10;
/** A shorter line says too little to be the end of the title once more. */
const CAPTION_LENGTH = 4;
/** The title of a table is no longer than this. */
const TITLE_LENGTH = 60;

/**
 * The document's own title: the first that ends as titles do and is not merely a page's caption,
 * else the first line. Line breaks inside it are gone.
 */
export function findTitle(head: readonly HeadLine[]): Passage | null {
  const candidates = collectCandidates(head);
  const named = candidates.filter((candidate) => typeAtEnd.test(textOf(candidate)));
  const chosen =
    named.find((candidate) => !candidate.beforeFurniture) ??
    named[0] ??
    candidates.find((candidate) => !candidate.beforeFurniture) ??
    candidates[0];
  return chosen ? joinPassages(chosen.lines, isLatin(chosen) ? ' ' : '') : null;
}

/** A short line without number that ends as titles do: 2025年重点任务分工表. */
export function readsAsTitle({ number, text }: Paragraph): boolean {
  const line = text.trim();
  return (
    number === null && !readMark(line) && line.length <= TITLE_LENGTH && typeAtEnd.test(fold(line))
  );
}

/**
 * The lines of the title of a plan that its notice encloses: those that the notice quotes together,
 * else the first that reads as a title.
 */
export function findEnclosedTitle(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const quoted = new Set<string>();
  for (const [index, paragraph] of paragraphs.entries()) {
    const folded = fold(paragraph.text);
    for (let count = 1; count <= TITLE_LINES && quoted.size > 0; count++) {
      const lines = paragraphs.slice(index, index + count);
      if (quoted.has(fold(lines.map((line) => line.text).join('')))) return lines;
    }
    for (const [, title = ''] of folded.matchAll(quotedTitle)) quoted.add(title);
  }
  return paragraphs.filter(readsAsTitle).slice(0, 1);
}

function collectCandidates(head: readonly HeadLine[]): Candidate[] {
  const candidates: Candidate[] = [];
  let open: Candidate | null = null;
  for (const [index, { paragraph, kind }] of head.entries()) {
    if (kind === 'furniture' && open) open.beforeFurniture = true;
    if (kind !== 'title') {
      open = null;
      continue;
    }
    const line = withoutNumber(trimPassage(passageOf(paragraph)));
    if (open && (isRemark(line) || repeatsEnd(open, line))) continue;
    const isSameLevel: boolean = open?.headingLevel === paragraph.headingLevel;
    const isClosed: boolean = open !== null && isSignedBelow(open, line, head[index + 1]);
    if (open && isSameLevel && !isClosed && !beginsAnew(open, line)) {
      open.lines.push(line);
    } else {
      open = { lines: [line], beforeFurniture: false, headingLevel: paragraph.headingLevel };
      candidates.push(open);
    }
  }
  return candidates;
}

/**
 * A line in brackets that says nothing of the title's state, （经第1次会议研究通过） or （2021年3月）, or one
 * that says who made the table: 区政府办公室制.
 */
function isRemark(line: Passage): boolean {
  const folded = fold(line.text);
  if (/^[(〔]/u.test(folded) && isMonthOnly(folded)) return true;
  if (maker.test(folded)) return looksLikeUnit(folded.replace(maker, ''));
  return /^[(〔][^()〔〕]*[)〕]$/u.test(folded) && !onlyState.test(folded);
}

/** The last words of a title once more, as the caption of a table. */
function repeatsEnd(open: Candidate, line: Passage): boolean {
  const folded = fold(line.text);
  return folded.length >= CAPTION_LENGTH && typeAtEnd.test(folded) && textOf(open).endsWith(folded);
}

/** Behind a whole title, the name of a body or a month: who made the plan, and when. */
function isSignedBelow(open: Candidate, line: Passage, next: HeadLine | undefined): boolean {
  const folded = fold(line.text);
  if (!isMonthOnly(folded) && !looksLikeUnit(folded)) return false;
  const text = textOf(open);
  if (!typeAtEnd.test(text) || isInQuote(text)) return false;
  if (hasSubject.test(text) && !subjectEnd.test(text)) return false;
  return next?.kind !== 'title' || !typeAtEnd.test(fold(next.paragraph.text));
}

/**
 * Behind a line that ends as titles do, a long line that looks like a start is another title; so is
 * one that says the line above again and goes on, and one behind the code of a form (QR/ZL-08-03).
 */
function beginsAnew(open: Candidate, line: Passage): boolean {
  const folded = fold(line.text);
  const text = textOf(open);
  if (folded.length > text.length && folded.startsWith(text)) return true;
  if (isLatin(open) && /\p{Script=Han}/u.test(folded)) return true;
  if (onlyState.test(folded) || !typeAtEnd.test(text) || isInQuote(text)) return false;
  if (wholeNotice.test(text) && !folded.startsWith(noticeTitle.end)) return true;
  return folded.length > CONTINUATION_LENGTH && freshStart.test(folded);
}

/** A title quoted in the line goes on below it. */
function isInQuote(text: string): boolean {
  return text.lastIndexOf(titleBrackets.open) > text.lastIndexOf(titleBrackets.close);
}

/** 晋政办发〔2017〕55号 省政府关于……: the number is no part of the title, before or behind; nor is 附件1：. */
function withoutNumber(line: Passage): Passage {
  const number = readDocumentNumber(line) ?? readClosingNumber(line);
  const annexLength = annexStart.exec(line.text)?.[0].length ?? 0;
  if (annexLength > 0) return slicePassage(line, annexLength);
  return !number || number.alone ? line : trimPassage(number.rest);
}

function textOf(candidate: Candidate): string {
  return fold(candidate.lines.map((line) => line.text).join(''));
}

function isLatin(candidate: Candidate): boolean {
  return !/\p{Script=Han}/u.test(textOf(candidate));
}
