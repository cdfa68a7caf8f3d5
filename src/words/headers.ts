import {
  attributeTails,
  deadlineHeads,
  deadlineTails,
  type HeaderKind,
  headerCores,
  headerModifiers,
  headerWords,
  headerYears,
  nameListHeaders,
} from '../lexicon/columns.ts';
import { titleJoins } from '../lexicon/roles.ts';
import { emptyCellWords } from '../lexicon/rows.ts';
import type { OwnerRole } from '../model/plan.ts';
import type { ColumnWordField } from '../model/vocabulary.ts';
import { fold } from '../text/fold.ts';
import { wordsOf } from '../text/pattern.ts';
import { findLeadRule } from './lead-rules.ts';
import { fromWords } from './own-words.ts';
import { readOpenOwnerTitle, readOwnerTitle } from './owner-titles.ts';

/** What a column header says by itself. */
export interface HeaderMeaning {
  readonly kind: HeaderKind | 'owner' | 'weak-owner' | 'name-list';
  readonly weight: number;
  readonly role?: OwnerRole;
  readonly people?: boolean;
  /** The header's note says that the first name of each cell leads. */
  readonly firstLeads: boolean;
  /** See `HeaderWord`. */
  readonly steps?: true;
  readonly starts?: true;
  /** Only the last characters of the header are a known word. */
  readonly isOpen?: true;
}

type KnownMeaning = Omit<HeaderMeaning, 'firstLeads'>;

/** A user's word outweighs every other. */
const OWN_WEIGHT = 10;

const table = fromWords(({ columns = {} }) => {
  const entries = headerWords.map((entry): [string, KnownMeaning] => {
    const { word, kind, weight = 0, steps, starts } = entry;
    return [fold(word), { kind, weight, ...(steps && { steps }), ...(starts && { starts }) }];
  });
  const own = (Object.keys(columns) as ColumnWordField[]).flatMap((field) => {
    return (columns[field] ?? []).map((word): [string, KnownMeaning] => [
      fold(word),
      ownMeaning(field),
    ]);
  });
  return new Map([...entries, ...own]);
});
const nameList = new Set(nameListHeaders.map((entry) => entry.word));
const emptyCells = new Set(emptyCellWords.map((entry) => entry.word));
/** The longest of them with blanks inside. */
const LONGEST_EMPTY = 20;
const deadlineTitle = new RegExp(
  `^(?:${wordsOf(deadlineHeads)}){0,3}${wordsOf(deadlineTails)}$`,
  'u',
);
const anyDeadlineTitle = new RegExp(
  `^\\p{Script=Han}{1,4}${wordsOf(deadlineTails.filter((entry) => entry.anyHead))}$`,
  'u',
);
const firmDeadline = new RegExp(
  wordsOf([...deadlineHeads, ...deadlineTails].filter((entry) => entry.firm)),
  'u',
);
const bareDeadline = new RegExp(`^${wordsOf(deadlineTails)}$`, 'u');
const openTitle = new RegExp(
  `^\\p{Script=Han}{1,6}?(${wordsOf(headerCores.filter((entry) => entry.open))})$`,
  'u',
);

const composed = new RegExp(
  `^((?:${wordsOf(headerModifiers)}){1,4}?)(${wordsOf(headerCores)})$`,
  'u',
);
const joinedWords = new RegExp(`^(.{2,}?)${wordsOf(titleJoins)}.{1,6}$`, 'u');
const attributeTail = new RegExp(`${wordsOf(attributeTails)}$`, 'u');
const timeTail = new RegExp(`${wordsOf(deadlineTails)}$`, 'u');
const narrowing = new RegExp(wordsOf(headerModifiers.filter((entry) => entry.narrowing)), 'u');
/** 责任单位及完成时限 holds owners, and times that their lists state. */
const deadlineBehind = new RegExp(
  `${wordsOf(titleJoins)}(?:${wordsOf(deadlineHeads)}){0,2}${wordsOf(deadlineTails)}$`,
  'u',
);
const yearBefore = new RegExp(`^[0-9]{4}${wordsOf(headerYears)}`, 'u');
const HEADER_LENGTH = 24;

/** Kinds of headers under which stands what is to be done, or what it belongs to. */
export const textKinds: ReadonlySet<string> = new Set([
  'task',
  'category-or-task',
  'task-or-requirement',
  'requirement',
  'category',
]);

/**
 * What a header cell means, or null for a word that is no known header.
 * White space, line breaks and notes in brackets do not matter: `责 任 单 位`,
 * `责任股室（排第一的为牵头单位）` → owner, responsible, firstLeads.
 */
export function readHeader(cell: string): HeaderMeaning | null {
  const folded = fold(cell);
  if (folded === '' || folded.length > HEADER_LENGTH * 2) return null;
  const firstLeads = findLeadRule(folded) !== null;
  const known = readHeaderWord(folded) ?? readHeaderWord(withoutNotes(folded));
  return known ? { ...known, firstLeads } : null;
}

/**
 * What a cell of a known header row means where no list has its word: `上线时限` → deadline,
 * `现场负责人` → owner, `病虫防治措施` → requirement; null for `所属网格`.
 */
export function readUnknownHeader(cell: string): HeaderMeaning | null {
  const bare = withoutNotes(fold(cell));
  if (anyDeadlineTitle.test(bare)) return { kind: 'deadline', weight: -1, firstLeads: false };
  const owner = readOpenOwnerTitle(bare);
  if (owner) return { kind: 'owner', weight: 0, firstLeads: false, ...owner };
  const core = (openTitle.exec(bare) ?? openTitle.exec(joinedWords.exec(bare)?.[1] ?? ''))?.[1];
  const entry = headerCores.find(({ word }) => word === core);
  const { kind, weight = 0 } = entry ?? {};
  return kind ? { kind, weight, firstLeads: false, isOpen: true } : null;
}

/** Whether a header says when something is to be done: 完成时限, not 时间 alone. */
export function saysWhenDone(meaning: HeaderMeaning | null): boolean {
  return meaning?.kind === 'deadline' && meaning.weight > 0;
}

/** Whether an unknown header tells about a task: 普法对象, 预计收益（万元）. */
export function endsAsAttribute(cell: string): boolean {
  return attributeTail.test(withoutNotes(fold(cell)));
}

/** Whether an unknown header ends as those of times do: 达成时间, 上线日期. */
export function endsAsTime(cell: string): boolean {
  return timeTail.test(withoutNotes(fold(cell)));
}

/** Whether a cell's text stands for nothing (blank, 无, —, /). */
export function isEmptyCell(text: string): boolean {
  if (text.length > LONGEST_EMPTY) return false;
  const folded = fold(text);
  return folded === '' || emptyCells.has(folded);
}

function ownMeaning(field: ColumnWordField): KnownMeaning {
  switch (field) {
    case 'lead':
    case 'responsible':
    case 'support':
    case 'oversight':
      return { kind: 'owner', weight: OWN_WEIGHT, role: field };
    default:
      return { kind: field, weight: OWN_WEIGHT };
  }
}

function readHeaderWord(printed: string): KnownMeaning | null {
  if (printed.length > HEADER_LENGTH) return null;
  const word = table().has(printed) ? printed : printed.replace(yearBefore, '');
  const known = table().get(word);
  if (known) return known;
  if (nameList.has(word)) return { kind: 'name-list', weight: 0 };
  const title = readOwnerTitle(word) ?? readOwnerTitle(word.replace(deadlineBehind, ''));
  if (title) return { kind: 'owner', weight: 0, role: title.role, people: title.people };
  if (deadlineTitle.test(word)) return { kind: 'deadline', weight: weightOfDeadline(word) };
  return readComposed(word) ?? readJoined(word);
}

/** 建设内容及规模: what the words before the conjunction say. */
function readJoined(word: string): KnownMeaning | null {
  const first = joinedWords.exec(word)?.[1];
  const known = first === undefined ? undefined : table().get(first);
  return known ?? (first === undefined ? null : readComposed(first));
}

/** 计划完成时间 before 完成时间 before 时间. */
function weightOfDeadline(word: string): number {
  if (firmDeadline.test(word)) return 2;
  return bareDeadline.test(word) ? 0 : 1;
}

/** 年度建设任务: modifiers and a core that together are in no list. */
function readComposed(word: string): KnownMeaning | null {
  const match = composed.exec(word);
  const core = headerCores.find((entry) => entry.word === match?.[2]);
  if (!match || !core) return null;
  const narrows = core.kind === 'task' && narrowing.test(match[1] ?? '');
  return {
    kind: narrows ? 'task-or-requirement' : core.kind,
    weight: narrows ? 3 : (core.weight ?? 0),
    ...(core.starts && { starts: core.starts }),
  };
}

/** `责任单位(*为牵头单位)` → `责任单位`; also a note that merely follows (排第一的为牵头单位). */
function withoutNotes(folded: string): string {
  const bare = folded.replace(/[(〔[][^()〔〕[\]]*[)〕\]]/gu, '').replace(/[:*★]+$/u, '');
  const rule = findLeadRule(bare);
  return rule ? bare.slice(0, rule.start) + bare.slice(rule.end) : bare;
}
