import {
  classNouns,
  levelCounts,
  levelStarts,
  levelTails,
  levelWords,
  twinOrgans,
} from '../../lexicon/units.ts';
import { wordsOf } from '../../text/pattern.ts';
import { remember } from '../../text/remember.ts';
import { arePostsOfOne, looksLikePerson, looksLikeUnit } from '../../words/names.ts';
import { depthAfterMark, isInProgramme, isListMark, isListSign } from './list-text.ts';
import { readVerb } from './verbs.ts';

/** A stretch of an owner list between two marks. */
export interface Token {
  readonly text: string;
  /** Where it begins in the folded list. */
  readonly start: number;
  /** The mark behind it; '' at the end. */
  readonly mark: string;
}

const level = wordsOf(levelWords);
const levelTail = wordsOf(levelTails);
const firstLevel = new RegExp(`^\\p{Script=Han}{0,6}?${wordsOf(levelStarts)}(${level})$`, 'u');
/** 市 before 区两级城管执法部门. */
const bareLevel = new RegExp(`^${level}$`, 'u');
const countedLevel = new RegExp(`^${level}${wordsOf(levelCounts)}`, 'u');
/** 县交通局 behind 区. */
const startsLevel = new RegExp(`^${level}.{2}`, 'u');
const nextLevel = new RegExp(
  `^(?<level>${level})(?<tail>${levelTail}(?:[(〔][^()〔〕]{1,8}[)〕])?)?$`,
  'u',
);
const ranks = new Map(levelWords.map((entry) => [entry.word, entry.rank]));
const countyRanks = new Map(
  levelWords.map(({ word, rank, countyRank }) => [word, countyRank ?? rank]),
);
const COUNTY = 3;
/** 各建设, and 施工 behind it. */
const firstOfClass = new RegExp(`^${wordsOf(levelStarts)}\\p{Script=Han}{2}$`, 'u');
const nextOfClass = /^\p{Script=Han}{2}$/u;
/** 监理单位 behind them. */
const lastOfClass = new RegExp(`^\\p{Script=Han}{2,6}${wordsOf(classNouns)}$`, 'u');
const departments = new Set(levelTails.filter((tail) => tail.department).map(({ word }) => word));

/** A folded owner list cut at its marks; marks inside brackets, lists of levels and classes do not cut. */
export function cutTokens(list: string): Token[] {
  return joinClasses(joinLevels(cutAtMarks(list)));
}

function cutAtMarks(list: string): Token[] {
  const tokens: Token[] = [];
  let start = 0;
  let depth = 0;
  const cut = (end: number, mark: string): void => {
    if (end > start || mark === '。') tokens.push({ text: list.slice(start, end), start, mark });
    start = end + mark.length;
  };
  for (let at = 0; at < list.length; at++) {
    if (!isListSign(list.charCodeAt(at))) continue;
    const sign = list.charAt(at);
    depth = depthAfterMark(sign, depth);
    if (depth > 0 || !isListMark(sign) || sign === ':') continue;
    if (sign !== '+' || !isInProgramme(list.slice(start, at))) cut(at, sign);
  }
  cut(list.length, '');
  return tokens;
}

/**
 * 各区 + 县(市)政府 → 各区、县(市)政府: a list of levels is one name, up to its tail or verb, as long as
 * the levels do not rise (各镇、县教育局 are two).
 */
function joinLevels(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  /** Rank of the level that a list read last; 0 where none is open. */
  let rank = 0;
  for (const token of tokens) {
    const last = joined.at(-1);
    const name = readVerb(token.text)?.name ?? token.text;
    const next = rank > 0 ? nextLevelOf(name, rank) : null;
    const goesDown = next !== null && next.rank >= rank;
    const isWhole = next?.tail || name !== token.text;
    if (last && (goesDown || goesWith(last, token.text, name))) {
      const text = `${last.text}、${token.text}`;
      joined[joined.length - 1] = { ...last, text, mark: token.mark };
      rank = goesDown && !isWhole ? next.rank : 0;
    } else {
      joined.push(token);
      rank = firstRankOf(token.text);
    }
    if (token.mark !== '、') rank = 0;
  }
  return joined;
}

/** 各建设 + 施工 + 监理单位 → 各建设、施工、监理单位: the last noun is that of all of them. */
function joinClasses(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  let index = 0;
  for (let token = tokens[0]; token; token = tokens[index]) {
    const end = endOfClass(tokens, index);
    const parts = tokens.slice(index, end);
    const text = parts.map((part) => part.text).join('、');
    joined.push(parts.length > 1 ? { ...token, text, mark: parts.at(-1)?.mark ?? '' } : token);
    index = end;
  }
  return joined;
}

/** Index behind the class that begins at a token; behind the token where none does. */
function endOfClass(tokens: readonly Token[], start: number): number {
  const opens = (text: string): boolean =>
    firstOfClass.test(text) && !looksLikeUnit(text) && !looksLikePerson(text);
  if (!opens(withoutLabel(tokens[start]?.text ?? ''))) return start + 1;
  for (let at = start + 1; tokens[at - 1]?.mark === '、'; at++) {
    const text = tokens[at]?.text ?? '';
    if (lastOfClass.test(readVerb(text)?.name ?? text)) return at + 1;
    if (!nextOfClass.test(text) || looksLikeUnit(text)) break;
  }
  return start + 1;
}

/** Rank of the level that opens a list: 各区 → 3; 0 for other names. */
const firstRankOf = remember((text): number => {
  return ranks.get(firstLevel.exec(withoutLabel(text))?.[1] ?? '') ?? 0;
});

/** A further level of a list, with or without the tail that ends it: 县(市)政府; 市政府 behind 各区. */
function nextLevelOf(name: string, before: number): { rank: number; tail: boolean } | null {
  const groups = nextLevel.exec(name)?.groups;
  if (!groups) return null;
  const { level: word = '', tail } = groups;
  const isCounty = before === COUNTY && !departments.has(tail ?? '');
  return { rank: (isCounty ? countyRanks : ranks).get(word) ?? 0, tail: Boolean(tail) };
}

/** 配合单位:各区 → 各区. */
function withoutLabel(text: string): string {
  return text.slice(text.lastIndexOf(':') + 1);
}

/** 市 + 区两级城管部门, 区 + 县交通局, 各乡镇党委 + 政府, 县委常委 + 副县长李文: one name in two parts. */
function goesWith(last: Token, text: string, name: string): boolean {
  if (last.mark !== '、') return false;
  if (
    bareLevel.test(withoutLabel(last.text)) &&
    (countedLevel.test(text) || startsLevel.test(name))
  ) {
    return true;
  }
  if (arePostsOfOne(withoutLabel(last.text), text)) return true;
  return twinOrgans.some(({ first, second }) => last.text.endsWith(first) && name === second);
}
