import type { OwnerRole } from '../../model/plan.ts';
import type { OwnerLabel } from './labels.ts';
import { type Closer, type NameGroup, readToken } from './read-token.ts';
import { cutTokens, type Token } from './tokens.ts';

/** A name as a stretch `[start, end)` of the folded list. */
export interface Draft {
  readonly start: number;
  readonly end: number;
  /** null until a verb, a label or the end of the list decides. */
  role: OwnerRole | null;
  readonly people: boolean;
  readonly isPlace: boolean;
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
  /** How many of them stand before a time: A，6月底前；B指导. */
  beforeTime: number;
  /** A verb has been read in this segment: what follows without one is `responsible`. */
  afterVerb: boolean;
  /** Behind 会同 names support, whatever verb closes the list. */
  joint: boolean;
}

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
    beforeTime: 0,
    afterVerb: false,
    joint: false,
  };
  for (const token of cutTokens(list)) {
    addToken(progress, token);
    progress.marks += token.mark;
    if (/[,;]/u.test(token.mark)) progress.beforeClause = progress.pending.length;
    if (token.mark === '。') closeSegment(progress);
  }
  closeSegment(progress);
  return progress;
}

function addToken(progress: Progress, token: Token): void {
  const { text, start } = token;
  const said = readToken(text);
  for (const label of said.labels) openLabel(progress, label);
  if (said.says === 'label') progress.reading = 'nothing';
  if (said.says === 'nothing' || progress.reading === 'nothing') return;
  if (said.says === 'time' || progress.reading === 'times') {
    progress.times.push({ start: start + said.start, end: start + text.length });
    progress.beforeTime = progress.pending.length;
    return;
  }
  for (const group of said.groups) addGroup(progress, group, token);
}

function openLabel(progress: Progress, label: OwnerLabel): void {
  closeSegment(progress);
  if (label.role !== null) progress.labels++;
  progress.reading = label.role === null ? 'times' : 'names';
  progress.role = label.role ?? progress.role;
  progress.people = label.people;
}

/** Adds names of a token. */
function addGroup(
  progress: Progress,
  { names, ownRole, closer }: NameGroup,
  { start, isPlace = false }: Token,
): void {
  for (const name of names) {
    const draft: Draft = {
      start: start + name.start,
      end: start + name.end,
      role: ownRole,
      people: progress.people,
      isPlace,
    };
    progress.owners.push(draft);
    if (ownRole === null) progress.pending.push(draft);
  }
  if (closer) closeWith(progress, closer);
}

/** Gives the names up to here the role that a verb, a title or 会同 says; behind 会同 names support. */
function closeWith(progress: Progress, closer: Closer): void {
  if (closer.kind === 'verb') {
    progress.each ||= closer.each;
    progress.verbGroups++;
    if (isSideRole(closer.role)) closeEarlierClause(progress);
    closeGroup(progress, progress.joint ? 'support' : closer.role);
    progress.afterVerb = true;
    progress.joint = false;
  } else {
    closeGroup(progress, closer.kind === 'joint' ? 'lead' : closer.role);
    if (closer.kind === 'joint') progress.joint = true;
  }
}

function isSideRole(role: OwnerRole): boolean {
  return role === 'support' || role === 'oversight';
}

/**
 * A、B，C指导 and A；C指导: what supports or oversees is the last clause, not the list before its one
 * comma, a name before a semicolon, or names before a time.
 */
function closeEarlierClause(progress: Progress): void {
  const { pending, marks, beforeClause, beforeTime, joint, role } = progress;
  const earlier = beforeTime || (/^(?:、+[,;]|;)、*$/u.test(marks) ? beforeClause : 0);
  if (joint || earlier === 0) return;
  progress.pending = pending.slice(0, earlier);
  closeGroup(progress, role ?? 'responsible');
  progress.pending = pending.slice(earlier);
}

/** Gives the names since the last verb their role. */
function closeGroup(progress: Progress, role: OwnerRole): void {
  for (const draft of progress.pending) draft.role = role;
  progress.pending = [];
  progress.marks = '';
  progress.beforeClause = 0;
  progress.beforeTime = 0;
}

/** Names without a verb take the role of the label or column; behind a verb they are `responsible`. */
function closeSegment(progress: Progress): void {
  const fallback = progress.joint ? 'support' : progress.afterVerb ? null : progress.role;
  closeGroup(progress, fallback ?? 'responsible');
  progress.afterVerb = false;
  progress.joint = false;
}
