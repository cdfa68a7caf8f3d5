import { phoneLabels } from '../../lexicon/persons.ts';
import { leadMarks, listStarts, listTail } from '../../lexicon/roles.ts';
import {
  conjunctionPlaces,
  conjunctions,
  peerEndings,
  tailCollectives,
  tailLevels,
  tailNouns,
  tailPlaces,
  unitStarts,
} from '../../lexicon/units.ts';
import { wordsOf } from '../../text/pattern.ts';
import { remember } from '../../text/remember.ts';
import { readMark } from '../../words/marks.ts';
import { isCollective, looksLikePerson, looksLikeUnit } from '../../words/names.ts';
import { numeralPattern } from '../../words/numerals.ts';

/** A name within a token: `[start, end)` counts from the token's start. */
export interface NameSpan {
  readonly start: number;
  readonly end: number;
}

/** Longer text between two marks is no list of names. */
export const LONGEST_NAMES = 120;

const marks = `[${leadMarks.map((mark) => mark.char).join('')}]`;
/** One mark; two hide a name (**镇). */
const starredStart = new RegExp(`^${marks}(?!${marks})`, 'u');
const starredEnd = new RegExp(`(?<!${marks})${marks}$`, 'u');
const listStart = new RegExp(`^${wordsOf(listStarts)}(?=.{2})`, 'u');
const conjunction = new RegExp(`(?!${wordsOf(conjunctionPlaces)})${wordsOf(conjunctions)}`, 'gu');
const unitStart = new RegExp(`^${wordsOf(unitStarts)}`, 'u');
const peerEnd = new RegExp(`${wordsOf(peerEndings)}$`, 'u');
const tail = new RegExp(
  `^(.*?)${listTail}(?:(?<nobody>(?:${numeralPattern}{1,3})?(?:${wordsOf(tailNouns)}|${wordsOf(tailPlaces)}))|(?<collective>(?:${wordsOf(tailLevels)})?${wordsOf(tailCollectives)}))?(?<rest>(?:${wordsOf(conjunctions)}).{2,40})?$`,
  'u',
);

const phoneLabel = `(?:${wordsOf(phoneLabels)}:?)?`;
/** 李文(0571-8300112), 李文13800000000: the number is no part of the name. */
const phone = new RegExp(
  `(?<=\\p{Script=Han})(?:\\(${phoneLabel}[0-9-]{5,20}\\)|${phoneLabel}[0-9-]{7,20})$`,
  'u',
);

/** `*县人社局` and `县人社局*`: the name without its mark, and whether it had one. */
export function stripLeadMark(text: string): NameSpan & { readonly starred: boolean } {
  const before = starredStart.exec(text)?.[0].length ?? 0;
  const after = starredEnd.exec(text.slice(before))?.[0].length ?? 0;
  return { start: before, end: text.length - after, starred: before + after > 0 };
}

/** Length of what stands before the first name and is no part of it: 由, 请, 1. */
export function lengthBeforeName(text: string): number {
  const mark = readMark(text);
  const numbered = mark && text.length > mark.length + 1 ? mark.length : 0;
  return numbered + (listStart.exec(text.slice(numbered))?.[0].length ?? 0);
}

/**
 * The names a token holds: `交通运输部及各地区` two, `区经济信息和商务局` one, `公安部等相关部门及各地区`
 * three, `民政部等部门` one.
 */
export function namesIn(text: string): readonly NameSpan[] {
  return text.length > LONGEST_NAMES ? [{ start: 0, end: text.length }] : splitNames(text);
}

const splitNames = remember((text): readonly NameSpan[] => {
  const match = text.includes(listTail) ? tail.exec(text) : null;
  if (!match) return splitAtConjunctions(text, 0);
  const head = match[1] ?? '';
  const names = head === '' ? [] : splitAtConjunctions(head, 0);
  const collective = match.groups?.['collective'];
  if (collective) {
    const start = text.indexOf(collective, head.length);
    names.push({ start, end: start + collective.length });
  }
  const rest = match.groups?.['rest'];
  if (rest) {
    const joint = new RegExp(`^${wordsOf(conjunctions)}`, 'u').exec(rest)?.[0].length ?? 0;
    names.push(...splitAtConjunctions(rest.slice(joint), text.length - rest.length + joint));
  }
  return names;
});

/** Parts two names at 和, 及, 与 where both sides can stand alone. */
function splitAtConjunctions(text: string, offset: number): NameSpan[] {
  for (const match of text.matchAll(conjunction)) {
    const left = text.slice(0, match.index);
    const right = text.slice(match.index + match[0].length);
    if (!isInBracket(left) && canPart(left, right)) {
      const rightStart = match.index + match[0].length;
      return [
        { start: offset, end: offset + left.length },
        ...splitAtConjunctions(right, offset + rightStart),
      ];
    }
  }
  const length = phone.exec(text)?.index ?? text.length;
  return text === '' ? [] : [{ start: offset, end: offset + length }];
}

function canPart(left: string, right: string): boolean {
  if (looksLikePerson(left) && looksLikePerson(right)) return true;
  if (!looksLikeUnit(left)) return false;
  if (!looksLikeUnit(right)) return isCollective(right);
  return isCollective(right) || unitStart.test(right) || (isPeer(left) && isPeer(right));
}

/** 发展改革委 and 财政部, but not the two halves of 博物馆与社会文物处. */
function isPeer(name: string): boolean {
  return name.length >= 3 && peerEnd.test(name);
}

function isInBracket(text: string): boolean {
  return text.lastIndexOf('(') > text.lastIndexOf(')');
}
