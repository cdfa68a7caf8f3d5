import { listTail } from '../../lexicon/roles.ts';
import { levelTails, tailPlaces } from '../../lexicon/units.ts';
import { wordsOf } from '../../text/pattern.ts';
import { levelPattern } from '../../words/levels.ts';
import { isCollective, looksLikeUnit, namesPost } from '../../words/names.ts';
import { withoutLabel } from './list-text.ts';
import type { Token } from './tokens.ts';
import { readVerb } from './verbs.ts';

const bare = /^\p{Script=Han}{2,4}$/u;
/** 菏泽市政府, or 菏泽等市政府, which is bare as well. */
const whole = new RegExp(
  `^\\p{Script=Han}{2,4}?(?:(?<others>${listTail}(?:[0-9]{1,2})?${wordsOf(tailPlaces)})|${levelPattern}${wordsOf(levelTails)})$`,
  'u',
);

const bodyEnd = new RegExp(`${wordsOf(levelTails)}$`, 'u');
/** 德州 ends as a region does. */
const endsAsLevel = new RegExp(`${levelPattern}$`, 'u');

/**
 * 济南 + 菏泽市政府: places whose ending stands behind the last of a list are no persons. 青禾、白水等乡镇 without a
 * verb may only say where.
 */
export function markPlaces(tokens: readonly Token[]): readonly Token[] {
  const marked = [...tokens];
  tokens.forEach((token, end) => {
    const match = whole.exec(readVerb(token.text)?.name ?? token.text);
    if (!match) return;
    const isWhere = match.groups?.['others'] !== undefined && !bodyEnd.test(match[0]);
    if (isWhere && match[0] === token.text) return;
    if (match.groups?.['others']) marked[end] = { ...token, isPlace: true };
    for (let at = end - 1; isBare(marked[at]); at--) {
      marked[at] = { ...(marked[at] as Token), isPlace: true };
    }
  });
  return marked;
}

/** A name of its own, not marked before. */
function isBare(token: Token | undefined): boolean {
  if (token?.mark !== '、' || token.isPlace) return false;
  const name = withoutLabel(token.text);
  if (!bare.test(name) || isCollective(name) || namesPost(name)) return false;
  return !looksLikeUnit(name) || endsAsLevel.test(name);
}
