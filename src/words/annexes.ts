import { annexWords } from '../lexicon/sections.ts';
import { wordsOf } from '../text/pattern.ts';
import { numeralPattern } from './numerals.ts';

const list = new RegExp(`^${wordsOf(annexWords)}${numeralPattern}{0,3}:`, 'u');

/** Whether a folded line begins a list of annexes: `附件:1.任务分工表`; not `附件1`. */
export function beginsAnnexList(folded: string): boolean {
  return list.test(folded);
}
