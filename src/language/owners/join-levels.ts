import {
  conjunctions,
  levelCounts,
  levelStarts,
  levelTails,
  twinOrgans,
} from '../../lexicon/units.ts';
import { wordsOf } from '../../text/pattern.ts';
import { remember } from '../../text/remember.ts';
import { type Level, levelPattern, readLevel, readLevelBehind } from '../../words/levels.ts';
import { arePostsOfOne } from '../../words/names.ts';
import { withoutLabel } from './list-text.ts';
import type { Token } from './tokens.ts';
import { readVerb } from './verbs.ts';

const tail = `${wordsOf(levelTails)}(?:[(〔][^()〔〕]{1,8}[)〕])?`;
const firstLevel = new RegExp(
  `^\\p{Script=Han}{0,6}?${wordsOf(levelStarts)}(${levelPattern})(?:${wordsOf(levelTails.filter((entry) => entry.first))})?$`,
  'u',
);
/** 市 before 区两级城管执法部门. */
const bareLevel = new RegExp(`^${levelPattern}$`, 'u');
const countedLevel = new RegExp(`^${levelPattern}${wordsOf(levelCounts)}`, 'u');
/** 县交通局 behind 区. */
const startsLevel = new RegExp(`^${levelPattern}.{2}`, 'u');
/** 县(市)政府, or that with another name behind it: 直辖市人民政府和国务院各部门. */
const nextLevel = new RegExp(
  `^(?<level>${levelPattern})(?<tail>${tail}(?:${wordsOf(conjunctions)}.{2,40})?)?$`,
  'u',
);
const departmentTail = new RegExp(
  `^${wordsOf(levelTails.filter((entry) => entry.department))}`,
  'u',
);

/**
 * 各区 + 县(市)政府 → 各区、县(市)政府: a list of levels is one name, up to its tail or verb, as long as
 * the levels do not rise (各镇、县教育局 are two) nor come again (各镇、镇教育局).
 */
export function joinLevels(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  /** The level that a list read last; null where none is open. */
  let open: Level | null = null;
  for (const token of tokens) {
    const last = joined.at(-1);
    const name = readVerb(token.text)?.name ?? token.text;
    const next: NextLevel | null = open === null ? null : nextLevelOf(name, open);
    const isWhole: boolean = next?.tail === true || name !== token.text;
    if (last && (next || goesWith(last, token.text, name))) {
      const text = `${last.text}、${token.text}`;
      joined[joined.length - 1] = { ...last, text, mark: token.mark };
      open = next && !isWhole ? next.level : null;
    } else {
      joined.push(token);
      open = firstLevelOf(token.text);
    }
    if (token.mark !== '、') open = null;
  }
  return joined;
}

/** The level that opens a list: 各区 → 区; null for other names. */
const firstLevelOf = remember((text): Level | null => {
  return readLevel(firstLevel.exec(withoutLabel(text))?.[1] ?? '');
});

interface NextLevel {
  readonly level: Level;
  /** Whether the tail that ends a list stands behind it. */
  readonly tail: boolean;
}

/** A further level of a list: 县(市)政府; 市政府 behind 各区. */
function nextLevelOf(name: string, before: Level): NextLevel | null {
  const groups = nextLevel.exec(name)?.groups;
  if (!groups) return null;
  const { level: text = '', tail: end = '' } = groups;
  const level = departmentTail.test(end) ? readLevel(text) : readLevelBehind(text, before);
  const goesDown = level !== null && level.rank >= before.rank && level.word !== before.word;
  return goesDown ? { level, tail: end !== '' } : null;
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
