import { completions } from '../../lexicon/deadlines.ts';
import { wordsOf } from '../../text/pattern.ts';
import { remember } from '../../text/remember.ts';
import { findDeadlines } from './find-deadlines.ts';

/** A text of fewer characters is a time and a word or two. */
const SHORTEST = 14;
/** Chinese characters beside the times that say something. */
const FEWEST = 8;
const completion = new RegExp(wordsOf(completions), 'gu');

/**
 * Whether a text that states times says what is to be done as well: `7月：召开党代会，调整领导班子` yes;
 * `2025年12月底前完成并投入使用` no.
 */
export const saysMoreThanTimes = remember((text): boolean => {
  if (text.length < SHORTEST) return false;
  const times = findDeadlines(text, { stated: true, year: null, issuedOn: null });
  if (times.length === 0) return false;
  let rest = '';
  let at = 0;
  for (const { start, end } of times) {
    rest += text.slice(at, start);
    at = end;
  }
  rest = (rest + text.slice(at)).replace(completion, '');
  return (rest.match(/\p{Script=Han}/gu) ?? []).length >= FEWEST;
});
