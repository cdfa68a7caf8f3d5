import { posts } from '../lexicon/persons.ts';
import {
  contactPrefixes,
  leaderLevels,
  leaderNouns,
  leaderPosts,
  leaderPrefixes,
  ownerLabels,
  ownerNouns,
  peopleNouns,
  rolePrefixes,
  shortLabels,
  titleJoins,
} from '../lexicon/roles.ts';
import type { OwnerRole } from '../model/plan.ts';
import { wordsOf } from '../text/pattern.ts';
import { fromWords, ownRoleWords } from './own-words.ts';

/*
 * Titles of owner columns and labels are made of parts: 牵头 + 单位, 牵头 + 及 + 责任 + 单位,
 * 责任 + 单位 + 及 + 责任 + 人, 分管 + 市 + 领导.
 */

const join = `(?:${wordsOf(titleJoins)}|[/,(])`;
const noun = wordsOf(ownerNouns);
const level = wordsOf(leaderLevels);
const leader = `(?:${level})?(?:${wordsOf(leaderPrefixes)})?(?:${level})?${wordsOf(leaderNouns)}`;
const wholeLeader = new RegExp(`^${leader}$`, 'u');

/** Patterns and roles of owner titles. */
const titles = fromWords((own) => {
  const prefixes = [...rolePrefixes, ...ownRoleWords(own)];
  const labels = [...ownerLabels, ...ownRoleWords(own)];
  const prefix = wordsOf(prefixes);
  const compound = `${prefix}(?:${join}${prefix}\\)?)*${noun}\\)?(?:${join}(?:${prefix})?${noun}\\)?)*`;
  const pattern = `(?:${compound}|${leader}|${wordsOf(labels)})`;
  return {
    pattern,
    words: new RegExp(`(?<prefix>${prefix})|(?<noun>${noun})|(?<join>${join})|[^]`, 'gu'),
    prefix: new RegExp(prefix, 'gu'),
    prefixRoles: new Map(prefixes.map((entry) => [entry.word, entry.role])),
    labelRoles: new Map([...labels, ...shortLabels].map((entry) => [entry.word, entry.role])),
  };
});

/** Pattern of an owner title in folded text, without anchors or colon. */
export const ownerTitlePattern = (): string => titles().pattern;

const titleOfPeople = new RegExp(`${wordsOf(peopleNouns)}$`, 'u');

export interface OwnerTitle {
  readonly role: OwnerRole;
  /** The names under it are people's (责任人, 分管领导). */
  readonly people: boolean;
}

/**
 * The role that a title of an owner column or label gives, or null where it is no such title.
 *
 * `readOwnerTitle('牵头单位')` → lead; `readOwnerTitle('牵头及责任单位')` → responsible (two roles);
 * `readOwnerTitle('分管市领导')` → oversight, people; `readOwnerTitle('工作任务')` → null.
 */
export function readOwnerTitle(folded: string): OwnerTitle | null {
  const { labelRoles, prefix, prefixRoles } = titles();
  const people = titleOfPeople.test(folded);
  const listed = labelRoles.get(folded);
  if (listed) return { role: listed, people };
  if (wholeLeader.test(folded)) return { role: 'oversight', people: true };
  if (!isCompound(folded)) return null;
  const roles = new Set<OwnerRole>();
  for (const [word] of folded.matchAll(prefix)) {
    const role = prefixRoles.get(word);
    if (role) roles.add(role);
  }
  const [only] = roles;
  return { role: roles.size === 1 && only ? only : 'responsible', people };
}

const openPrefixes = rolePrefixes.filter((entry) => entry.open);
const openRoles = new Map(openPrefixes.map((entry) => [entry.word, entry.role]));
const openTitle = new RegExp(
  `^(?!${wordsOf(contactPrefixes)})\\p{Script=Han}{0,4}?(?<prefix>${wordsOf(openPrefixes)})\\p{Script=Han}{0,3}?(?:${noun}|(?<post>${wordsOf(posts)}))$`,
  'u',
);
/** 责任 before a post names who does the work, the others who oversees it. */
const overseers = leaderPrefixes.filter(({ word }) => !rolePrefixes.some((p) => p.word === word));
const openLeader = new RegExp(
  `^${wordsOf(overseers)}\\p{Script=Han}{0,4}?${wordsOf([...posts, ...leaderPosts])}$`,
  'u',
);

/**
 * The same for a title that no list has, in a row that is known to be a header: 现场负责人,
 * 牵头招商单位 and 分管副院长, but not 单位负责人, whom one calls.
 */
export function readOpenOwnerTitle(folded: string): OwnerTitle | null {
  if (openLeader.test(folded)) return { role: 'oversight', people: true };
  const groups = openTitle.exec(folded)?.groups ?? {};
  const role = openRoles.get(groups['prefix'] ?? '');
  return role ? { role, people: Boolean(groups['post']) || titleOfPeople.test(folded) } : null;
}

/**
 * Roles that one noun or several follow: 牵头及责任单位, 责任单位(责任人). The pattern of whole titles
 * says the same, but costs 20 ms when it is first used; so a text becomes its kinds of words first.
 */
function isCompound(folded: string): boolean {
  let kinds = '';
  for (const { groups = {}, 0: sign } of folded.matchAll(titles().words)) {
    kinds += groups['prefix'] ? 'p' : groups['noun'] ? 'n' : groups['join'] ? 'j' : sign;
  }
  return /^p(?:jp\)?)*n\)?(?:jp?n\)?)*$/u.test(kinds);
}
