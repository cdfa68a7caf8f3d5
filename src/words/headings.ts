import {
  contextOpenings,
  contextSections,
  continuationMark,
  memberLabels,
  scoreUnits,
  sectionJoins,
  sectionObjects,
  sectionVerbs,
  taskLabels,
} from '../lexicon/sections.ts';
import type { Passage } from '../model/passage.ts';
import { fold } from '../text/fold.ts';
import { slicePassage, trimPassage } from '../text/passage.ts';
import { wordsOf } from '../text/pattern.ts';
import { readMark } from './marks.ts';

const scoreAtEnd = new RegExp(
  `\\s*[（(〔\\[][^（()）]{0,4}[0-9０-９]{1,3}(?:[.．][0-9０-９]{1,2})?\\s*${wordsOf(scoreUnits)}[）)〕\\]]\\s*$`,
  'u',
);
const continuedAtEnd = new RegExp(`\\s*[（(]${continuationMark.word}[）)]\\s*$`, 'u');
const opening = new RegExp(`^${wordsOf(contextOpenings)}`, 'u');
const outermostContext = contextPattern(() => true);
const steps = new RegExp(`^${wordsOf(contextSections.filter((entry) => entry.steps))}$`, 'u');
const taskLabel = new RegExp(`^\\s*${wordsOf(taskLabels)}\\s*[:：]\\s*(?=\\S)`, 'u');
const memberLabel = new RegExp(`^${wordsOf(memberLabels)}:`, 'u');
const innerContext = contextPattern(({ outermost }) => !outermost);

/** 总体要求和主要目标, 加强组织领导和保障, 加强领导，落实责任 */
function contextPattern(isTaken: (entry: { outermost?: true }) => boolean): RegExp {
  const join = wordsOf(sectionJoins);
  const object = wordsOf(sectionObjects.filter(isTaken));
  const action = `${wordsOf(sectionVerbs.filter(isTaken))}${object}(?:${join}${object})?`;
  const section = `(?:${wordsOf(contextSections.filter(isTaken))}|${action})`;
  return new RegExp(`^${section}(?:${join}${section})*$`, 'u');
}

/** A heading as it stands in a path: without its number, closing mark, score and （续）. */
export function headingText(heading: Passage): Passage {
  let text = trimPassage(heading);
  const mark = readMark(text.text);
  if (mark) text = slicePassage(text, mark.length);
  const score = scoreAtEnd.exec(text.text);
  if (score) text = slicePassage(text, 0, score.index);
  const continued = continuedAtEnd.exec(text.text);
  if (continued) text = slicePassage(text, 0, continued.index);
  const end = text.text.replace(/[。．.；;：:，,、\s]+$/u, '').length;
  return trimPassage(slicePassage(text, 0, end));
}

/**
 * Whether a heading names a section of context: 总体要求, 保障措施, 指导思想和基本原则; 加强组织领导 only as
 * an outermost one.
 */
export function isContextHeading(heading: string, isOutermost: boolean): boolean {
  const folded = fold(heading);
  const context = isOutermost ? outermostContext : innerContext;
  return folded.length <= 40 && (context.test(folded) || opening.test(folded));
}

/** Whether a heading names a section of stages: 实施步骤, 时间安排. */
export function isStepsHeading(heading: string): boolean {
  return steps.test(fold(heading));
}

/** Whether a line names members of a group: 组长：……, 成员：…… */
export function namesMembers(line: Passage): boolean {
  return memberLabel.test(fold(line.text.slice(0, 20)));
}

/** `事项：完成整改。` → `完成整改。`; other texts as they are. */
export function withoutTaskLabel(text: Passage): Passage {
  return slicePassage(text, taskLabel.exec(text.text)?.[0].length ?? 0);
}
