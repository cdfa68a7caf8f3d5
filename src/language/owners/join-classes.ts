import { classNouns, levelStarts } from '../../lexicon/units.ts';
import { wordsOf } from '../../text/pattern.ts';
import { isCollective, looksLikePerson, looksLikeUnit } from '../../words/names.ts';
import { withoutLabel } from './list-text.ts';
import type { Token } from './tokens.ts';
import { readVerb } from './verbs.ts';

/** 各建设, 施工 behind it, and 监理单位 at the end. */
const first = new RegExp(`^${wordsOf(levelStarts)}\\p{Script=Han}{2}$`, 'u');
const between = /^\p{Script=Han}{2}$/u;
const last = new RegExp(`^\\p{Script=Han}{2,6}${wordsOf(classNouns)}$`, 'u');

/** 各建设 + 施工 + 监理单位 → 各建设、施工、监理单位: the last noun is that of all of them. */
export function joinClasses(tokens: readonly Token[]): Token[] {
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
  if (!opensClass(withoutLabel(tokens[start]?.text ?? ''))) return start + 1;
  for (let at = start + 1; tokens[at - 1]?.mark === '、'; at++) {
    const text = tokens[at]?.text ?? '';
    if (isCollective(text)) break;
    if (last.test(readVerb(text)?.name ?? text)) return at + 1;
    if (!between.test(text) || looksLikeUnit(text)) break;
  }
  return start + 1;
}

function opensClass(text: string): boolean {
  return first.test(text) && !looksLikeUnit(text) && !looksLikePerson(text);
}
