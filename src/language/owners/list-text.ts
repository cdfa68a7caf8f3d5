import { dependentEndings, plusProgrammes } from '../../lexicon/units.ts';
import { charTable } from '../../text/char-table.ts';
import { type Folded, foldText } from '../../text/fold.ts';
import { wordsOf } from '../../text/pattern.ts';
import { isPostAndName, looksLikePerson, looksLikeUnit } from '../../words/names.ts';
import { readForeignLabel, readLabel } from './labels.ts';
import { statesTime } from './time-tokens.ts';
import { readVerb } from './verbs.ts';

const OPENING = '(〔[〈';
const CLOSING = ')〕]〉';

/** Marks that part names by themselves. */
const listMarks = new Set(['、', ',', ';', '。', '\n', '/', '|', '+', ':']);

/** Marks and brackets: everything that `isListMark` and `depthAfterMark` tell apart. */
const listSigns = charTable([...listMarks, ...OPENING, ...CLOSING]);

/** The longest name looked at beside a break. */
const REACH = 60;

const programme = new RegExp(`${wordsOf(plusProgrammes)}$`, 'u');
const dependent = new Set(dependentEndings.map((ending) => ending.word));

/**
 * An owner text folded, with `\n` wherever a line break or blank parts two whole names. A break
 * inside a name (行政服务中心⏎管委会, 张 三) is dropped, as is one beside a mark or in brackets.
 */
export function foldOwnerList(text: string): Folded {
  if (!/\s/u.test(text)) return foldText(text);
  const parts: string[] = [];
  const from: number[] = [];
  let tail = '';
  let depth = 0;
  let lastEnd = 0;
  for (const match of text.matchAll(/\S+/gu)) {
    const piece = foldText(match[0]);
    const isBreak = text.slice(lastEnd, match.index).includes('\n');
    lastEnd = match.index + match[0].length;
    // 方　圆 on a line of its own, parted for looks.
    const after = isBreak && piece.text.length === 1 ? lineFrom(text, match.index) : piece.text;
    if (depth === 0 && partsNames(tail, after, isBreak)) {
      parts.push('\n');
      from.push(match.index - 1);
      tail = '';
    }
    parts.push(piece.text);
    for (let index = 0; index < piece.text.length; index++) {
      from.push(match.index + (piece.from[index] ?? 0));
    }
    tail = (tail + piece.text).slice(-REACH);
    depth = depthAfter(piece.text, depth);
  }
  from.push(text.length);
  return { text: parts.join(''), from };
}

/** The rest of a line, folded. */
function lineFrom(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return foldText(text.slice(at, end < 0 ? at + REACH : Math.min(end, at + REACH))).text;
}

const clauseInBracket = /(?<=\p{Script=Han})\(([^()]{3,60})\)(?=$|[、,;。\n])/gu;

/**
 * 人事科(财务科配合): bodies with a verb of their own, in brackets behind a name, are a clause by
 * themselves. Their brackets become full stops, so that places stay.
 */
export function openClauses(list: string): string {
  return list.replace(clauseInBracket, (whole, clause: string) => {
    const verb = readVerb(clause);
    return verb && looksLikeUnit(nameAtEnd(verb.name)) ? `。${clause}。` : whole;
  });
}

/** Nesting of brackets behind a text that begins at `depth`. */
function depthAfter(text: string, depth: number): number {
  let level = depth;
  for (let at = 0; at < text.length; at++) level = depthAfterMark(text.charAt(at), level);
  return level;
}

/** The same behind one character. */
export function depthAfterMark(char: string, depth: number): number {
  if (OPENING.includes(char)) return depth + 1;
  return CLOSING.includes(char) && depth > 0 ? depth - 1 : depth;
}

/** The + of 互联网+政务服务专班, or one inside quotes, parts no names. */
export function isInProgramme(before: string): boolean {
  return programme.test(before) || /[“"‘][^”"’]*$/u.test(before);
}

export function isListMark(char: string): boolean {
  return listMarks.has(char);
}

/** Whether the UTF-16 unit is a mark or a bracket. */
export function isListSign(code: number): boolean {
  return listSigns[code] === 1;
}

/** 配合单位:各区 → 各区. */
export function withoutLabel(text: string): string {
  return text.slice(text.lastIndexOf(':') + 1);
}

/** A line break parts two names where the first is whole, a blank only where both are. */
function partsNames(before: string, after: string, isBreak: boolean): boolean {
  if (before === '' || after === '') return false;
  if (isListMark(before.slice(-1)) || isListMark(after.charAt(0))) return false;
  if (OPENING.includes(after.charAt(0)) || CLOSING.includes(after.charAt(0))) return false;
  if (readLabel(after) || readForeignLabel(after)) return true;
  const left = nameAtEnd(before);
  const right = nameAtStart(after.slice(0, REACH));
  if (!isBreak && isPostAndName(left, right)) return false;
  if (statesTime(left) ? isWhole(right) : isWhole(left) && statesTime(right)) return true;
  if (!isWhole(left) || dependent.has(readVerb(right)?.name ?? right)) return false;
  return isBreak ? right.length > 1 && readVerb(right)?.name !== '' : isWhole(right);
}

/** A name that could stand by itself, or one with its verb. */
function isWhole(name: string): boolean {
  return looksLikeUnit(name) || looksLikePerson(name) || (readVerb(name)?.name ?? '') !== '';
}

function nameAtEnd(text: string): string {
  let start = text.length;
  while (start > 0 && !isListMark(text.charAt(start - 1))) start--;
  return text.slice(start);
}

function nameAtStart(text: string): string {
  let end = 0;
  while (end < text.length && !isListMark(text.charAt(end))) end++;
  return text.slice(0, end);
}
