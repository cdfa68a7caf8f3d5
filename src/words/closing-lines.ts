import { dayUnit, monthUnit, yearUnit } from '../lexicon/deadlines.ts';
import { issueVerbs } from '../lexicon/metadata.ts';
import {
  closingLines,
  contactLabels,
  copiedFrom,
  copiedWords,
  effectClause,
  effectiveTexts,
  effectVerbs,
  linkHeadings,
} from '../lexicon/sections.ts';
import { wordsOf } from '../text/pattern.ts';
import { looksLikeUnit } from './names.ts';
import { numeralPattern } from './numerals.ts';

const closing = new RegExp(`^[(【\\[]?${wordsOf(closingLines)}`, 'u');
const closingLabel = new RegExp(`^${wordsOf(closingLines.filter((entry) => entry.isLabel))}`, 'u');
const links = new RegExp(`^${wordsOf(linkHeadings)}[:>»]*$`, 'u');

/** Behind the label stands a body or a number, and no sentence. */
const contact = new RegExp(`^${wordsOf(contactLabels)}[^。]*$`, 'u');

const { itself, from, by, explained } = effectClause;
const state = '(?:[(〔][^()〔〕]{0,10}[)〕])?';
const effect = new RegExp(
  `^${itself}\\p{Script=Han}{0,6}${wordsOf(effectiveTexts)}${state}(?:${from}[^,。;]{2,40}?${wordsOf(effectVerbs)}|${by}[^。;]{2,40}?${explained})`,
  'u',
);
const month = `${numeralPattern}{4}${wordsOf(yearUnit)}${numeralPattern}{1,3}${wordsOf(monthUnit)}`;
const day = `(?:${numeralPattern}{1,3}${wordsOf(dayUnit)})?`;
const issue = new RegExp(
  `^([^,。;:]{0,40}?)${month}${day}([^,。;:]{0,30}?)${wordsOf(issueVerbs)}(?=[,。(]|$)`,
  'u',
);
const copied = new RegExp(
  `${copiedWords.from}[^。]{0,20}${wordsOf(copiedFrom)}[^。]{0,20}${copiedWords.done}[。)]*$`,
  'u',
);

/** Whether a folded line closes the text: `抄送:区委`. */
export function closesText(folded: string): boolean {
  return closing.test(folded) || statesEffect(folded);
}

/** Whether a folded line says where to ask: `联系方式:88880000`. */
export function isContact(folded: string): boolean {
  return contact.test(folded);
}

/** Whether a line that closes the text can be a label of owners as well: 主办单位:. */
export function isClosingLabel(folded: string): boolean {
  return closingLabel.test(folded);
}

/**
 * Whether a folded line behind all items says who issued the document and when, or from where it was
 * copied: `县数据局2025年3月2日发布,征求意见至3月9日`, `根据媒体报道整理`.
 */
export function tellsOrigin(folded: string): boolean {
  const match = issue.exec(folded);
  const bodies = match ? [match[1] ?? '', match[2] ?? ''] : [];
  const isIssue = match !== null && bodies.every((body) => body === '' || looksLikeUnit(body));
  return isIssue || copied.test(folded);
}

/** Whether a folded text says from when the document holds or who explains it: `本措施自印发之日起施行`. */
export function statesEffect(folded: string): boolean {
  return effect.test(folded);
}

/** Whether a folded line heads links to other pages: `相关推荐`. */
export function headsLinks(folded: string): boolean {
  return links.test(folded);
}
