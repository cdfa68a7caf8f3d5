import { monthUnit, yearUnit } from '../lexicon/deadlines.ts';
import {
  counters,
  enclosedRuns,
  markClosers,
  ordinalSign,
  ordinalUnits,
} from '../lexicon/marks.ts';
import type { Mark, MarkStyle } from '../model/mark.ts';
import { foldText, unfoldRange } from '../text/fold.ts';
import { anyOf, escapePattern, wordsOf } from '../text/pattern.ts';
import { chineseNumeralPattern, readNumeral } from './numerals.ts';

type Found = Omit<Mark, 'length'> & { readonly end: number };
/** Whether a blank stood before a character of the folded text. */
type BlankTest = (at: number) => boolean;
type MarkReader = (text: string, isBlankBefore: BlankTest) => Found | null;

const han = chineseNumeralPattern;
const ordinal = new RegExp(
  `^${ordinalSign}(${han}{1,5}|[0-9]{1,3})(${anyOf(Object.keys(ordinalUnits))})`,
  'u',
);
const chinese = new RegExp(`^(${han}{1,4})[${escapePattern(markClosers.chinese.chars)}]`, 'u');
const nextNumeral = new RegExp(`^${han}{1,3}(?!${han}|[、.])`, 'u');
const chineseBracket = new RegExp(`^[(〔【\\[](${han}{1,4})[)〕】\\]][、.]?`, 'u');
/** 4.6月底前完成 is item 4, not 4.6; nor is 11.121人才项目 a number of three decimals. */
const date = `[0-9]{1,2}${wordsOf(monthUnit)}|[0-9]{4}${wordsOf(yearUnit)}`;
/** 13.03.2015 is a day. */
const dotted = new RegExp(
  `^([0-9]{1,3}(?:\\.[0-9]{1,2}){1,4})(?!\\.[0-9]{4}(?!${wordsOf(yearUnit)}))[.、]?(?![0-9])`,
  'u',
);
const arabic = new RegExp(
  `^([0-9]{1,3})[${escapePattern(markClosers.arabic.chars)}](?:(?=${date}|[0-9]{3,}[^0-9.,%])|(?![0-9]|,[0-9]))`,
  'u',
);
const arabicBracket = /^[([]([0-9]{1,3})[)\]][、.]?/u;
const arabicHalfBracket = /^([0-9]{1,3})\)[、.]?/u;
const counterStart = new RegExp(`^${wordsOf(counters)}`, 'u');
const measureStart = new RegExp(`^${wordsOf(counters.filter((entry) => entry.measure))}`, 'u');

/** What a mark can begin with; most texts begin with something else. */
const markStart = new RegExp(
  `^[\\s\\u200b-\\u200f\\ufeff]*(?:[0-9０-９（(〔【［\\[${ordinalSign}${enclosedRuns.map((run) => `${run.first}-${run.last}`).join('')}]|${chineseNumeralPattern})`,
  'u',
);

const digitStart = /^\s*[0-9０-９]/u;

const readers: readonly MarkReader[] = [
  readOrdinal,
  readChinese,
  plain(chineseBracket, 'chinese-bracket'),
  readEnclosed,
  readDotted,
  plain(arabic, 'arabic'),
  plain(arabicBracket, 'arabic-bracket'),
  plain(arabicHalfBracket, 'arabic-half-bracket'),
];

/**
 * The mark at the start of a text, or null.
 *
 * `readMark('（一）加强领导')` → chinese-bracket, value 1, label 一, length 3;
 * `readMark('2019年，我局')` → null; `readMark('12.5%')` → null.
 */
export function readMark(text: string): Mark | null {
  if (!markStart.test(text)) return null;
  const head = foldText(text.slice(0, 40));
  for (const read of readers) {
    const found = read(head.text, (at) => (head.from[at] ?? 0) - (head.from[at - 1] ?? 0) > 1);
    if (found) {
      const { end, ...mark } = found;
      return { ...mark, length: skipSpace(text, unfoldRange(head, 0, end)[1]) };
    }
  }
  return null;
}

/**
 * A bare number in front of Chinese text, which is a mark only where the one before it says so
 * (`25对厅门户网站` after `24.`): null where the number counts something or names a year.
 */
export function readBareMark(text: string, expected: number): Mark | null {
  if (!digitStart.test(text)) return null;
  const head = foldText(text.slice(0, 40));
  const match = /^([0-9]{1,3})(?=[\p{Script=Han}“"《])/u.exec(head.text);
  const label = match?.[1];
  if (!label || Number(label) !== expected) return null;
  if (counterStart.test(head.text.slice(label.length))) return null;
  const length = skipSpace(text, unfoldRange(head, 0, label.length)[1]);
  return { style: 'arabic', value: expected, parts: 1, label, length };
}

const counted = new RegExp(
  `^([0-9]{1,2})[${escapePattern(markClosers.arabic.chars)}](?=[0-9]{1,2}[^0-9.、,%])`,
  'u',
);

/**
 * A number with a figure right behind its dot, which is a mark only where the count says so:
 * `3.5A级景区创建` → 3, `3、15分钟生活圈` → 3; null for `2.5%` and other marks.
 */
export function readCountedMark(text: string): Mark | null {
  if (!digitStart.test(text)) return null;
  const head = foldText(text.slice(0, 40));
  const label = counted.exec(head.text)?.[1];
  if (!label || Number(label) === 0) return null;
  const length = unfoldRange(head, 0, label.length + 1)[1];
  return { style: 'arabic', value: Number(label), parts: 1, label, length };
}

const bareChinese = new RegExp(`^(${han}{1,3})\\s+(?=\\p{Script=Han}{2})`, 'u');

/**
 * A bare number parted from its heading by a blank, right before its own first item:
 * `2  重点任务` before `2.1 ……` → label 2, `一 重点任务` before `（一）……` → label 一; null elsewhere.
 */
export function readParentMark(text: string, next: string): Mark | null {
  const first = readMark(next);
  if (first?.style === 'chinese-bracket' && first.value === 1) return readBareChinese(text);
  const match = /^([0-9]{1,2})\s+(?=\p{Script=Han})/u.exec(text);
  const label = match?.[1];
  if (!match || !label || !next.startsWith(`${label}.`)) return null;
  return { style: 'dotted', value: Number(label), parts: 1, label, length: match[0].length };
}

function readBareChinese(text: string): Mark | null {
  const match = bareChinese.exec(text);
  const label = match?.[1] ?? '';
  const value = readNumeral(label);
  return match && value !== null
    ? { style: 'chinese', value, parts: 1, label, length: match[0].length }
    : null;
}

/** The text behind its mark, if it has one; both ends trimmed. */
export function withoutMark(text: string): string {
  const trimmed = text.trim();
  const mark = readMark(trimmed);
  return mark ? trimmed.slice(mark.length).trim() : trimmed;
}

function plain(pattern: RegExp, style: MarkStyle): (text: string) => Found | null {
  return (text) => {
    const match = pattern.exec(text);
    const value = match?.[1] ? readNumeral(match[1]) : null;
    if (!match?.[1] || value === null) return null;
    return { style, value, parts: 1, label: match[1], end: match[0].length };
  };
}

const chineseMark = plain(chinese, 'chinese');

/** 一、 but not the first of 七、八年级. */
function readChinese(text: string): Found | null {
  const found = chineseMark(text);
  const next = found ? nextNumeral.exec(text.slice(found.end)) : null;
  const goesOn = found && next?.[0] && readNumeral(next[0]) === found.value + 1;
  return goesOn ? null : found;
}

function readOrdinal(text: string): Found | null {
  const match = ordinal.exec(text);
  const unit = match?.[2] ? ordinalUnits[match[2]] : undefined;
  const value = match?.[1] ? readNumeral(match[1]) : null;
  if (!match || !unit || value === null) return null;
  const end = match[0].length + (/^[、.:]/u.test(text.slice(match[0].length)) ? 1 : 0);
  return { style: unit.style, value, parts: 1, label: match[0], end };
}

/** ①, ⑴ and Ⅰ、; a Roman number right before a word belongs to it: Ⅳ级响应. */
function readEnclosed(text: string, isBlankBefore: BlankTest): Found | null {
  const char = text.charAt(0);
  for (const run of enclosedRuns) {
    if (char >= run.first && char <= run.last) {
      const value = char.charCodeAt(0) - run.first.charCodeAt(0) + 1;
      const end = /^[、.]/u.test(text.slice(1)) ? 2 : 1;
      if (run.style === 'roman' && end === 1 && !isBlankBefore(1)) return null;
      const label = run.chinese ? char.normalize('NFKC').replace(/[()]/gu, '') : String(value);
      return { style: run.style, value, parts: 1, label, end };
    }
  }
  return null;
}

/** 1.1, `1.1 人才引进` and 1.1.1; a decimal such as 2.5亿元, 2.5 亿元 or 12.5% is none. */
function readDotted(text: string, isBlankBefore: BlankTest): Found | null {
  const match = dotted.exec(text);
  if (!match?.[1]) return null;
  const numbers = match[1].split('.').map(Number);
  const end = match[0].length;
  const counted = isBlankBefore(end) ? measureStart : counterStart;
  const isDecimal = numbers.length === 2 && counted.test(text.slice(end));
  if (isDecimal || numbers.some((number) => number === 0)) return null;
  const value = numbers.at(-1) ?? 0;
  return { style: 'dotted', value, parts: numbers.length, label: match[1], end };
}

function skipSpace(text: string, index: number): number {
  let end = index;
  while (end < text.length && text.charAt(end).trim() === '') end++;
  return end;
}
