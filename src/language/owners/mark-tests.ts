import { scoreUnits } from '../../lexicon/sections.ts';
import { explanationStarts, shortBodies, strongEndings } from '../../lexicon/units.ts';
import { fold } from '../../text/fold.ts';
import { wordsOf } from '../../text/pattern.ts';
import {
  holdsPost,
  isDepartment,
  looksLikePerson,
  looksLikeUnit,
  withoutEndBracket,
} from '../../words/names.ts';
import { readSectionLabel } from './labels.ts';
import type { FoundOwner, ParsedOwners } from './parse-owners.ts';

const explanation = new RegExp(`^${wordsOf(explanationStarts)}`, 'u');
const strongEnd = new RegExp(`${wordsOf(strongEndings)}$`, 'u');
const score = new RegExp(
  `^(?:[^0-9]{0,4})[0-9]{1,3}(?:\\.[0-9]{1,2})?${wordsOf(scoreUnits)}$`,
  'u',
);

const short = new Set(shortBodies.map((body) => body.word));

/** The longest name that verbs alone make believable. */
const LONGEST_NAME = 30;
const SHORT_NAME = 10;

/** Whether a bracket's folded content is a score: `0.5分`, `满分25分`. */
export function isScore(folded: string): boolean {
  return score.test(folded);
}

/**
 * Whether what a bracket gave is a list of owners and no remark: every name must read as one. Names
 * without any verb or label must also, most of them, end as only bodies do (（试行）, （市级示范区） name
 * nobody) or be people by their posts, or be several in a bracket that stands alone behind a full
 * stop, or be people beside a time. A time with a year tells where a sentence was said:
 * （某某某，2013年）.
 */
export function isOwnerList(parsed: ParsedOwners, folded: string, standsAlone: boolean): boolean {
  // （″） measures inches.
  if (parsed.ditto && folded.length > 1) return true;
  const owners = [...parsed.owners, ...parsed.shared];
  if (owners.length === 0 || (explanation.test(folded) && !readSectionLabel(folded))) return false;
  if (parsed.labels > 0) return true;
  if (parsed.hasRoleWords) return areBelievable(owners);
  if (areMostlyStrong(owners) || isTimedForPeople(parsed, owners)) return true;
  if (owners.every((owner) => isStrong(owner) || holdsPost(fold(owner.owner.name)))) return true;
  return (
    standsAlone &&
    owners.length > 1 &&
    owners.every((owner) => isBelievable(owner) && isLong(owner))
  );
}

/** 教务部、研究生院: of several names most end so, and the others as names of bodies or classes do. */
function areMostlyStrong(owners: readonly FoundOwner[]): boolean {
  const strong = owners.filter(isStrong).length;
  const areAll = owners.every((owner) => isBelievable(owner) && isLong(owner));
  return owners.length > 1 && strong * 2 >= owners.length && areAll;
}

/** 教研组长，9月6日前; not 方案，9月6日前, which two characters alone would make a name. */
function isTimedForPeople({ times }: ParsedOwners, owners: readonly FoundOwner[]): boolean {
  const isTimed = times.length > 0 && !times.some(({ text }) => /^[12][0-9]{3}/u.test(fold(text)));
  const areKnown = owners.every((owner) => owner.owner.kind !== 'unit' || isStrong(owner));
  return isTimed && areKnown && owners.some(isLong);
}

/** Beside verbs most names must read as names; a short one may be a name of no known form. */
function areBelievable(owners: readonly FoundOwner[]): boolean {
  const known = owners.filter(isBelievable).length;
  const isShort = ({ owner }: FoundOwner): boolean => fold(owner.name).length <= SHORT_NAME;
  return (
    known * 2 >= owners.length && owners.every((owner) => isBelievable(owner) || isShort(owner))
  );
}

function isLong({ owner, isPlace }: FoundOwner): boolean {
  const name = fold(owner.name);
  return isPlace || name.length >= 3 || short.has(name) || owner.kind === 'collective';
}

function isBelievable({ owner, isPlace }: FoundOwner): boolean {
  const name = fold(owner.name);
  if (isPlace) return true;
  if (name.length > LONGEST_NAME) return false;
  return owner.kind !== 'unit' || isDepartment(name) || looksLikePerson(name);
}

function isStrong({ owner, isPlace }: FoundOwner): boolean {
  const name = withoutEndBracket(fold(owner.name));
  return (
    isPlace || short.has(name) || (name.length >= 3 && looksLikeUnit(name) && strongEnd.test(name))
  );
}
