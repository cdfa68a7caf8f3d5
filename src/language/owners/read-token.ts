import { scopeWords } from '../../lexicon/lead-rules.ts';
import { jointWords } from '../../lexicon/roles.ts';
import { unitStarts } from '../../lexicon/units.ts';
import type { OwnerRole } from '../../model/plan.ts';
import { wordsOf } from '../../text/pattern.ts';
import { remember } from '../../text/remember.ts';
import { isEmptyCell } from '../../words/headers.ts';
import { looksLikePerson, looksLikeUnit } from '../../words/names.ts';
import { fromWords } from '../../words/own-words.ts';
import { type OwnerLabel, readForeignLabel, readLabel, readTitleBehind } from './labels.ts';
import { LONGEST_NAMES, lengthBeforeName, type NameSpan, namesIn, stripLeadMark } from './names.ts';
import { statesTime } from './time-tokens.ts';
import { type RoleVerb, readInnerVerb, readVerb } from './verbs.ts';

/** What the text between two marks of an owner list says by itself. */
export interface TokenReading {
  /** The labels it begins with, one behind the other. */
  readonly labels: readonly OwnerLabel[];
  /** Where the text behind the labels begins. */
  readonly start: number;
  /** What that text is. `label`: one of something else than owners and times. */
  readonly says: 'nothing' | 'label' | 'time' | 'names';
  /** The names in it; where it says a time, those it would hold if it did not. */
  readonly groups: readonly NameGroup[];
}

/** Names of a token, and what behind them gives them their role. */
export interface NameGroup {
  /** `[start, end)` counts from the start of the token. */
  readonly names: readonly NameSpan[];
  /** The role of these names only, from a star or a title in brackets. */
  readonly ownRole: OwnerRole | null;
  /** What ends the list of names up to here, if anything does. */
  readonly closer: Closer | null;
}

/** 会同 behind the names, 为牵头单位, or a verb. */
export type Closer =
  | { readonly kind: 'joint' }
  | { readonly kind: 'title'; readonly role: OwnerRole }
  | { readonly kind: 'verb'; readonly role: OwnerRole; readonly each: boolean };

const joint = new RegExp(wordsOf(jointWords), 'gu');
const mayJoin = new RegExp(wordsOf(jointWords), 'u');
/** 下同 behind a list names nobody. */
const scopes = new Set(scopeWords.map((entry) => entry.word));
const unitStart = new RegExp(`^${wordsOf(unitStarts)}`, 'u');

/**
 * What a folded token says: `牵头单位:区编办` → one label and one name, `区编办会同区财政局` → two groups,
 * `6月底完成` → a time. A plan names few bodies often, so what was read is remembered.
 */
export function readToken(text: string): TokenReading {
  return reader()(text);
}

const reader = fromWords(() => remember(readWhole));

function readWhole(text: string): TokenReading {
  const labels: OwnerLabel[] = [];
  let start = 0;
  for (let label = readLabel(text); label; label = readLabel(text.slice(start))) {
    labels.push(label);
    start += label.length;
  }
  const rest = text.slice(start);
  const says = whatIsSaid(rest);
  const groups = says === 'nothing' || says === 'label' ? [] : groupsOf(rest, start);
  return { labels, start, says, groups };
}

function whatIsSaid(text: string): TokenReading['says'] {
  if (readForeignLabel(text)) return 'label';
  if (isEmptyCell(text) || scopes.has(text)) return 'nothing';
  return statesTime(text) ? 'time' : 'names';
}

/** The names of a text that begins at `start` of its token. */
function groupsOf(text: string, start: number): NameGroup[] {
  const marked = stripLeadMark(text);
  const named = text.slice(marked.start, marked.end);
  const before = lengthBeforeName(named);
  const names = named.slice(before);
  const at = start + marked.start + before;
  if (!marked.starred || names === '') return readGroups(names, at);
  const name = readTitleBehind(names)?.name ?? (readVerb(names)?.name || names);
  return [groupOf(name, at, 'lead', null)];
}

function readGroups(text: string, start: number): NameGroup[] {
  if (text === '') return [];
  const pair = text.length <= LONGEST_NAMES && mayJoin.test(text) ? findJoint(text) : null;
  if (pair) {
    const { left, word, right } = pair;
    const behind = readGroups(right, start + left.length + word.length);
    return [groupOf(left, start, null, { kind: 'joint' }), ...behind];
  }
  const titled = readTitleBehind(text);
  if (titled) {
    const { name, role, closesList } = titled;
    return [groupOf(name, start, role, closesList ? { kind: 'title', role } : null)];
  }
  const verb = readAnyVerb(text);
  if (!verb) return [groupOf(text, start, null, null)];
  return [groupOf(verb.name, start, null, { kind: 'verb', role: verb.role, each: verb.each })];
}

function groupOf(
  text: string,
  start: number,
  ownRole: OwnerRole | null,
  closer: Closer | null,
): NameGroup {
  const names = namesIn(text).map((name) => ({ start: start + name.start, end: start + name.end }));
  return { names, ownRole, closer };
}

/** 会同 behind nothing or a name; 商, which is part of many names, only between two. */
function findJoint(text: string): { left: string; word: string; right: string } | null {
  for (const { index, 0: word } of text.matchAll(joint)) {
    const left = text.slice(0, index);
    const right = text.slice(index + word.length);
    const isBetween = looksLikeUnit(left) && (word.length > 1 || unitStart.test(right));
    if (right.length >= 2 && (isBetween || (left === '' && word.length > 1))) {
      return { left, word, right };
    }
  }
  return null;
}

/** The verb behind a name, or one with an object (教务处负责技术支持) where that gives the better name. */
function readAnyVerb(text: string): RoleVerb | null {
  const closing = readVerb(text);
  if (looksLikeUnit(text) || closing?.name === '') return closing;
  if (closing && (looksLikeUnit(closing.name) || looksLikePerson(closing.name))) return closing;
  const inner = readInnerVerb(text);
  return inner && looksLikeUnit(inner.name) ? inner : closing;
}
