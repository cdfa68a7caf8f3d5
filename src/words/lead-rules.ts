import {
  copulas,
  exceptions,
  firstPlaces,
  leadTitles,
  markVerbs,
  restSupports,
  scopeWords,
  sharedOwnerEnds,
  sharedOwnerLinks,
  sharedOwnerStarts,
} from '../lexicon/lead-rules.ts';
import { leadMarks } from '../lexicon/roles.ts';
import { noteStarts } from '../lexicon/rows.ts';
import type { LeadRule } from '../model/located.ts';
import type { Stretch } from '../model/raw-task.ts';
import { wordsOf } from '../text/pattern.ts';

/** At most this many characters between the place in the list and the verb (的部门, 的责任单位). */
const GAP = '[^,;。:]{0,8}?';
const scope = `[,;。]${wordsOf(scopeWords)}`;
/** What a rule goes on with; any clause where 下同 is behind it. */
const more = `(?:[,;。]${wordsOf(restSupports)}[^,;。:()]{0,8}|[,;。][^,;。:()、]{2,24}(?=${scope})|${scope})`;
const noteStart = `(?:${wordsOf(noteStarts)}:)?`;
const except = `(?:${exceptions.start}[^,;。:()]{2,16}${exceptions.end},?)?`;
const firstLeads = new RegExp(
  `\\(?${noteStart}${except}[^,;。:()]{0,8}${wordsOf(firstPlaces)}${GAP}${wordsOf(copulas)}${wordsOf(leadTitles)}[^,;。:()]{0,8}${more}{0,2}\\)?`,
  'u',
);
const markLeads = new RegExp(
  `${noteStart}${wordsOf(markVerbs)}[${leadMarks.map((mark) => mark.char).join('')}]${GAP}${wordsOf(copulas)}${wordsOf(leadTitles)}[^,;。:()]{0,8}${more}{0,2}`,
  'u',
);
const firstPlace = new RegExp(wordsOf(firstPlaces), 'u');
const restSupport = new RegExp(wordsOf(restSupports), 'u');
const sharedStart = new RegExp(wordsOf(sharedOwnerStarts), 'u');
const sharedOwners = new RegExp(
  `${wordsOf(sharedOwnerStarts)}${wordsOf(sharedOwnerLinks)}([^。;]{2,80}?)(?:,?${wordsOf(sharedOwnerEnds)})+`,
  'u',
);

/** A rule with the stretch of the folded text that says it. */
export interface FoundLeadRule extends LeadRule {
  readonly start: number;
  readonly end: number;
}

/**
 * The rule that the first name of a list leads, where a folded text says so.
 * `排在第一位的部门为牵头部门,下同` yes; `第一季度为宣传期` no.
 */
export function findLeadRule(folded: string): FoundLeadRule | null {
  const match = firstPlace.test(folded) ? firstLeads.exec(folded) : null;
  if (!match) return null;
  const isWholeBracket = match[0].startsWith('(') === match[0].endsWith(')');
  const start = match.index + (!isWholeBracket && match[0].startsWith('(') ? 1 : 0);
  const end = match.index + match[0].length - (!isWholeBracket && match[0].endsWith(')') ? 1 : 0);
  return { start, end, restSupports: restSupport.test(match[0]) };
}

/** Where a folded text says that a mark stands for leads, which reads so anyway: `标☆的为牵头单位,下同`. */
export function findMarkNote(folded: string): Stretch | null {
  const match = markLeads.exec(folded);
  return match ? { start: match.index, end: match.index + match[0].length } : null;
}

/** Owners that a document adds to every later task: the stretch of names within the folded text. */
export interface SharedOwners {
  readonly start: number;
  readonly end: number;
  readonly namesStart: number;
  readonly namesEnd: number;
}

/** `以下均需各区、县(市)政府落实,不再一一列出` → the stretch, and that of `各区、县(市)政府落实`. */
export function findSharedOwners(folded: string): SharedOwners | null {
  const match = sharedStart.test(folded) ? sharedOwners.exec(folded) : null;
  const names = match?.[1];
  if (!match || names === undefined) return null;
  const namesStart = match.index + match[0].indexOf(names);
  return {
    start: match.index,
    end: match.index + match[0].length,
    namesStart,
    namesEnd: namesStart + names.length,
  };
}
