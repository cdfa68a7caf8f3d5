import { adverbs, eachWords, roleVerbs, verbTails } from '../../lexicon/roles.ts';
import type { OwnerRole } from '../../model/plan.ts';
import { wordsOf } from '../../text/pattern.ts';
import { remember } from '../../text/remember.ts';
import { looksLikeUnit } from '../../words/names.ts';
import { fromWords, ownRoleWords } from '../../words/own-words.ts';

const adverb = wordsOf(adverbs);
const leadIns = new Set(roleVerbs.filter((verb) => verb.leadsIn).map((verb) => verb.word));
const each = new RegExp(wordsOf(eachWords), 'u');

interface Verbs {
  readonly roles: ReadonlyMap<string, OwnerRole>;
  readonly suffix: RegExp;
  /** A verb at the head of what follows the first. */
  readonly second: RegExp;
  readonly inside: RegExp;
  /** Last characters of a text that ends in a verb; most names end otherwise. */
  readonly lastCharacters: ReadonlySet<string>;
}

const verbs = fromWords((own) => {
  const entries = [...roleVerbs, ...ownRoleWords(own)];
  const verb = wordsOf(entries);
  const inner = wordsOf(entries.filter((entry) => !('closes' in entry)));
  const made: Verbs = {
    roles: new Map(entries.map((entry) => [entry.word, entry.role])),
    suffix: new RegExp(
      `^(.*?)((?:${adverb}){0,4})(${verb})((?:${adverb}|${verb}){0,4})(?:${wordsOf(verbTails)})?$`,
      'u',
    ),
    second: new RegExp(`^(?:${adverb}){0,4}(${verb})`, 'u'),
    inside: new RegExp(`^(.{2,30}?)((?:${adverb}){0,3})(${inner})(.{2,30})$`, 'u'),
    lastCharacters: new Set(
      [...entries, ...adverbs, ...verbTails].map((entry) => entry.word.slice(-1)),
    ),
  };
  return { ...made, read: remember((text) => matchVerb(text, made)) };
});

/** The longest name with its verb that is looked at. */
const LONGEST = 80;

export interface RoleVerb {
  /** What stands before the adverbs and the verb; may be empty. */
  readonly name: string;
  readonly role: OwnerRole;
  /** 分别: each name of the list for itself. */
  readonly each: boolean;
}

/**
 * The role verb that ends a folded text, with the adverbs before it.
 * `区编办牵头` → 区编办, lead; `各党组织配合` → 各党组织 (组织 is part of the name), support;
 * `各镇按职责分工落实` → 各镇, responsible; `市委组织部` → null.
 */
export function readVerb(text: string): RoleVerb | null {
  const { lastCharacters, read } = verbs();
  const mayBe = text.length <= LONGEST && lastCharacters.has(text.charAt(text.length - 1));
  return mayBe ? read(text) : null;
}

function matchVerb(text: string, { roles, suffix, second }: Verbs): RoleVerb | null {
  const match = suffix.exec(text);
  const [first = '', more = ''] = match?.slice(3) ?? [];
  const behind = leadIns.has(first) ? second.exec(more)?.[1] : undefined;
  const role = roles.get(behind ?? first);
  if (!match || !role) return null;
  const name = match[1] ?? '';
  const words = match[2] ?? '';
  const isPartOfName = words !== '' && !looksLikeUnit(name) && looksLikeUnit(name + words);
  return { name: isPartOfName ? name + words : name, role, each: each.test(words) };
}

/** A verb in mid-text: `教务处负责技术支持` → 教务处, responsible, object 技术支持. */
export function readInnerVerb(text: string): (RoleVerb & { readonly object: string }) | null {
  if (text.length > LONGEST) return null;
  const { roles, inside } = verbs();
  const match = inside.exec(text);
  const role = match?.[3] ? roles.get(match[3]) : undefined;
  if (!match?.[1] || !match[4] || !role) return null;
  return { name: match[1], role, each: false, object: match[4] };
}
