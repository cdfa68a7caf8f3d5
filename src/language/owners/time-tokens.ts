import {
  anchorEnds,
  befores,
  completions,
  insides,
  looseTimes,
  periods,
  rangeJoins,
  termNames,
  yearUnit,
} from '../../lexicon/deadlines.ts';
import { wordsOf } from '../../text/pattern.ts';
import { remember } from '../../text/remember.ts';
import { looksLikeUnit } from '../../words/names.ts';
import { findDeadlines } from '../deadlines/find-deadlines.ts';
import { month, week } from '../deadlines/fragments.ts';
import { statedByStart } from '../deadlines/registry.ts';

const unit = wordsOf(yearUnit);
const join = wordsOf(rangeJoins);

/** Characters a time in an owner list may stand behind: 于6月底完成. */
const LATEST_START = 2;
/** Longer tokens state no time. */
const LONGEST = 60;
const LONGEST_UNREAD = 8;
const endsAsTime = new RegExp(
  `^.{1,4}${wordsOf([...befores, ...periods])}(?:${wordsOf(completions)})?$`,
  'u',
);

/** 合同签订后, 即日起至: a time stands behind it. */
const hasAnchor = new RegExp(wordsOf(anchorEnds), 'u');
const anchored = new RegExp(`${wordsOf(anchorEnds)}(?:${join})?$`, 'u');

/** 下旬, 秋季学期开学前, 第3周, 第1—2周完成, 3月第一周. */
const looseTime = new RegExp(
  `^(?:(?:${wordsOf(termNames)})?${wordsOf(looseTimes)}|(?:[0-9]{1,2}${month})?${week})(?:${wordsOf([...befores, ...insides, ...periods])})?(?:${wordsOf(completions)})?$`,
  'u',
);

const YEARS_ONLY = new RegExp(`^[0-9]{4}(?:${unit})?(?:${join}[0-9]{4}(?:${unit})?)?.{0,2}$`, 'u');

/**
 * Whether a token of an owner list states a time and names nobody: `6月底完成`, `长期坚持`, and `汛前`,
 * which no rule reads.
 */
export function statesTime(token: string): boolean {
  const isUnread = token.length <= LONGEST_UNREAD && endsAsTime.test(token);
  const isKnown = looseTime.test(token) || statesKnownTime(token);
  return isKnown || (isUnread && !looksLikeUnit(token));
}

function statesKnownTime(token: string): boolean {
  return token.length <= LONGEST && mayStateTime(token) && readsAsTime(token);
}

function mayStateTime(token: string): boolean {
  for (let at = 0; at <= LATEST_START; at++) {
    if (statedByStart.has(token.charCodeAt(at))) return true;
  }
  return hasAnchor.test(token);
}

const readsAsTime = remember((token) => {
  const [first] = findDeadlines(token, { stated: true, year: null, issuedOn: null });
  if (!first) return false;
  if (first.start > LATEST_START) return anchored.test(token.slice(0, first.start));
  const time = token.slice(first.start, first.end);
  return time === token || /^[0-9]/u.test(time) || !looksLikeUnit(token);
});

/**
 * Whether a bracket of its own states a task's time: `2021年12月底前完成`, `长期坚持`. Years alone name
 * the span of a plan or the edition of a document (2015—2020年, 2007年版).
 */
export function isTimeBracket(content: string): boolean {
  return statesKnownTime(content) && !YEARS_ONLY.test(content);
}
