import { jointWords } from '../../lexicon/roles.ts';
import { unitStarts } from '../../lexicon/units.ts';
import type { OwnerRole } from '../../model/plan.ts';
import { wordsOf } from '../../text/pattern.ts';
import { isEmptyCell } from '../../words/headers.ts';
import { looksLikeUnit } from '../../words/names.ts';
import { readForeignLabel, readLabel, readTitleBehind } from './labels.ts';
import { lengthBeforeName, namesIn, stripLeadMark } from './names.ts';
import { statesTime } from './time-tokens.ts';
import { cutTokens, type Token } from './tokens.ts';
import { type RoleVerb, readInnerVerb, readVerb } from './verbs.ts';

/** A name as a stretch `[start, end)` of the folded list. */
export interface Draft {
  readonly start: number;
  readonly end: number;
  /** null until a verb, a label or the end of the list decides. */
  role: OwnerRole | null;
  readonly people: boolean;
}

export interface OwnerList {
  readonly owners: Draft[];
  /** Stretches that state a time. */
  readonly times: { start: number; end: number }[];
  /** How many groups of names a verb closed. */
  verbGroups: number;
  /** A closing 分别 told the names apart. */
  each: boolean;
  /** How many labels of owners it has. */
  labels: number;
}

/** What holds while the list is read from left to right. */
interface Progress extends OwnerList {
  /** Role of the column, or of the label read last. */
  role: OwnerRole | null;
  people: boolean;
  /** What the label read last introduces; behind 完成时限： everything is a time. */
  reading: 'names' | 'times' | 'nothing';
  /** Names since the last verb. */
  pending: Draft[];
  /** The marks since then, in printed order. */
  marks: string;
  /** How many of the names stand before the last comma or semicolon. */
  beforeClause: number;
  /** A verb has been read in this segment: what follows without one is `responsible`. */
  afterVerb: boolean;
  /** Behind 会同 names support, whatever verb closes the list. */
  joint: boolean;
}

/** Longer text between two marks is no list of names. */
const LONGEST = 120;

const joint = new RegExp(wordsOf(jointWords), 'gu');
const mayJoin = new RegExp(wordsOf(jointWords), 'u');
const unitStart = new RegExp(`^${wordsOf(unitStarts)}`, 'u');

/**
 * Names of a folded owner list with their roles; the default role is that of the column or label.
 */
export function readOwnerList(list: string, role: OwnerRole | null, people: boolean): OwnerList {
  const progress: Progress = {
    owners: [],
    times: [],
    verbGroups: 0,
    each: false,
    labels: 0,
    role,
    people,
    reading: 'names',
    pending: [],
    marks: '',
    beforeClause: 0,
    afterVerb: false,
    joint: false,
  };
  for (const token of cutTokens(list)) {
    readToken(progress, token);
    progress.marks += token.mark;
    if (/[,;]/u.test(token.mark)) progress.beforeClause = progress.pending.length;
    if (token.mark === '。') closeSegment(progress);
  }
  closeSegment(progress);
  return progress;
}

function readToken(progress: Progress, token: Token): void {
  let { text, start } = token;
  for (let label = readLabel(text); label; label = readLabel(text)) {
    closeSegment(progress);
    if (label.role !== null) progress.labels++;
    progress.reading = label.role === null ? 'times' : 'names';
    progress.role = label.role ?? progress.role;
    progress.people = label.people;
    text = text.slice(label.length);
    start += label.length;
  }
  if (readForeignLabel(text)) progress.reading = 'nothing';
  if (isEmptyCell(text) || progress.reading === 'nothing') return;
  if (progress.reading === 'times' || statesTime(text)) {
    progress.times.push({ start, end: start + text.length });
    return;
  }
  const marked = stripLeadMark(text);
  const named = text.slice(marked.start, marked.end);
  const before = lengthBeforeName(named);
  readNames(progress, named.slice(before), start + marked.start + before, marked.starred);
}

function readNames(progress: Progress, text: string, start: number, starred: boolean): void {
  if (text === '') return;
  if (starred) {
    addNames(progress, readTitleBehind(text)?.name ?? text, start, 'lead');
    return;
  }
  if (readJoint(progress, text, start)) return;
  const titled = readTitleBehind(text);
  if (titled) {
    addNames(progress, titled.name, start, titled.role);
    if (titled.closesList) closeGroup(progress, titled.role);
    return;
  }
  const verb = readAnyVerb(text);
  if (!verb) {
    addNames(progress, text, start, null);
    return;
  }
  addNames(progress, verb.name, start, null);
  progress.each ||= verb.each;
  progress.verbGroups++;
  if (isSideRole(verb.role)) closeEarlierClause(progress);
  closeGroup(progress, progress.joint ? 'support' : verb.role);
  progress.afterVerb = true;
  progress.joint = false;
}

/** The verb behind a name, or one with an object (教务处负责技术支持) where that gives the better name. */
function readAnyVerb(text: string): RoleVerb | null {
  const closing = readVerb(text);
  if (looksLikeUnit(text) || closing?.name === '') return closing;
  if (closing && looksLikeUnit(closing.name)) return closing;
  const inner = readInnerVerb(text);
  return inner && looksLikeUnit(inner.name) ? inner : closing;
}

/** A会同B: A and the names before it lead, B and those behind it support. */
function readJoint(progress: Progress, text: string, start: number): boolean {
  const found = text.length <= LONGEST && mayJoin.test(text) ? findJoint(text) : null;
  if (!found) return false;
  const { left, word, right } = found;
  addNames(progress, left, start, null);
  closeGroup(progress, 'lead');
  progress.joint = true;
  readNames(progress, right, start + left.length + word.length, false);
  return true;
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

function addNames(progress: Progress, text: string, start: number, role: OwnerRole | null): void {
  for (const span of namesIn(text)) {
    const draft: Draft = {
      start: start + span.start,
      end: start + span.end,
      role,
      people: progress.people,
    };
    progress.owners.push(draft);
    if (role === null) progress.pending.push(draft);
  }
}

function isSideRole(role: OwnerRole): boolean {
  return role === 'support' || role === 'oversight';
}

/** A、B，C指导: what supports or oversees is the last clause, not the list before its one comma. */
function closeEarlierClause(progress: Progress): void {
  const { pending, marks, beforeClause, joint, role } = progress;
  if (joint || !/^、+[,;]、*$/u.test(marks)) return;
  progress.pending = pending.slice(0, beforeClause);
  closeGroup(progress, role ?? 'responsible');
  progress.pending = pending.slice(beforeClause);
}

/** Gives the names since the last verb their role. */
function closeGroup(progress: Progress, role: OwnerRole): void {
  for (const draft of progress.pending) draft.role = role;
  progress.pending = [];
  progress.marks = '';
  progress.beforeClause = 0;
}

/** Names without a verb take the role of the label or column; behind a verb they are `responsible`. */
function closeSegment(progress: Progress): void {
  const fallback = progress.joint ? 'support' : progress.afterVerb ? null : progress.role;
  closeGroup(progress, fallback ?? 'responsible');
  progress.afterVerb = false;
  progress.joint = false;
}
