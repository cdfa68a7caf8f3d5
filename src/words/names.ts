import { posts, sidePosts, surnames } from '../lexicon/persons.ts';
import {
  collectiveMarks,
  collectiveStarts,
  falseUnits,
  fieldNames,
  unitEndings,
} from '../lexicon/units.ts';
import type { OwnerKind } from '../model/plan.ts';
import { anyOf, wordsOf } from '../text/pattern.ts';
import { remember } from '../text/remember.ts';
import { levelClassPattern } from './levels.ts';

const LONGEST_ENDING = 4;
const endings = new Set(unitEndings.map((ending) => ending.word));
const falseEndings = new Set(falseUnits.map((ending) => ending.word));

const collectiveStart = new RegExp(`^${wordsOf(collectiveStarts)}`, 'u');
const fields = new Set(fieldNames.map((field) => field.word));
/** 县(市、区)政府 and 县、乡镇政府 are no body's own name. */
const levelClass = new RegExp(`^${levelClassPattern}`, 'u');
const collectiveMark = new RegExp(wordsOf(collectiveMarks), 'u');
const surname = `(?:${anyOf(surnames.double)}|[${surnames.single}])`;
const personName = new RegExp(`^${surname}[\\p{Script=Han}]{1,2}$`, 'u');
const postOnly = new RegExp(`^\\p{Script=Han}{0,6}?${wordsOf(posts)}$`, 'u');
const postAtEnd = new RegExp(`${wordsOf(posts)}$`, 'u');
const postThenName = new RegExp(`${wordsOf(posts)}${surname}[\\p{Script=Han}]{1,2}$`, 'u');
const sidePost = new RegExp(`^\\p{Script=Han}{0,8}?${wordsOf(sidePosts)}$`, 'u');
const nameThenPost = new RegExp(`^${surname}[\\p{Script=Han}]{1,2}\\(.*${wordsOf(posts)}\\)$`, 'u');

/** A folded name without the bracket that ends it: `市委组织部(人才办)` → `市委组织部`. */
export function withoutEndBracket(name: string): string {
  const match = /^(.+?)[(〔[〈][^()〔〕[\]〈〉]*[)〕\]〉]$/u.exec(name);
  return match?.[1] ?? name;
}

/**
 * Whether a folded text reads as the name of a body: it ends as bodies' names do.
 * `区财政局` and `各镇(街、区)` yes; `区经济信息`, `完成全部`, `局` no.
 */
export const looksLikeUnit = remember((name): boolean => {
  const core = withoutEndBracket(name);
  if (core.length < 2 || core.length > 40) return false;
  if (falseEndings.has(core.slice(-2)) || falseEndings.has(core.slice(-3))) return false;
  for (let length = Math.min(LONGEST_ENDING, core.length); length > 0; length--) {
    if (endings.has(core.slice(-length))) return true;
  }
  return false;
});

/** The same, or a field of work that stands for its department: 公安, 交通运输. */
export function isDepartment(name: string): boolean {
  return fields.has(name) || looksLikeUnit(name);
}

/** Whether a folded text reads as a person: a name, a post, or both. */
export function looksLikePerson(name: string): boolean {
  return personName.test(name) ? !looksLikeUnit(name) : namesPost(name);
}

/** Whether a folded name ends in a post, or in one and a name: 王书记, 校长李文. */
export function namesPost(name: string): boolean {
  return postThenName.test(name) || nameThenPost.test(name) || postAtEnd.test(name);
}

/** A post with as many characters says whose it is: 各支部书记, not 副书记. */
const SHORTEST_HOLDER = 4;

/** Whether a folded name is that of somebody with a post: 校长李文, 宣传科马科长, 各支部书记. */
export function holdsPost(name: string): boolean {
  return name.length >= SHORTEST_HOLDER && !looksLikeUnit(name) && namesPost(name);
}

/** 县委常委 and 副县长程刚, parted by a mark: two posts of one person. */
export function arePostsOfOne(left: string, right: string): boolean {
  return sidePost.test(left) && postThenName.test(right) && !looksLikeUnit(right);
}

/** 副总经理 and 谭勇, a post and who holds it: one person in two words. */
export function isPostAndName(left: string, right: string): boolean {
  return postOnly.test(left) && personName.test(right);
}

/** Whether a folded text begins as the names of classes do: 各车间, 有关部门. */
export function isCollective(name: string): boolean {
  return collectiveStart.test(name);
}

/**
 * What a name names: `collective` for a class (各…, 有关部门), `person` for somebody, else `unit`.
 * `preferPerson` holds in a column or label of people (责任人, 分管领导).
 */
export function kindOfName(name: string, preferPerson = false): OwnerKind {
  if (isCollective(name) || collectiveMark.test(name) || levelClass.test(name)) return 'collective';
  if (fields.has(name)) return 'unit';
  if ((preferPerson || !looksLikeUnit(name)) && looksLikePerson(name)) return 'person';
  return 'unit';
}
