import { conjunctions, endingForms, levelCharacters } from '../../lexicon/units.ts';
import type { ShortName, UnitEntry } from '../../model/units.ts';
import { fold } from '../../text/fold.ts';
import { anyOf, wordsOf } from '../../text/pattern.ts';

/** A unit register ready for look-ups. */
export interface UnitIndex {
  readonly entries: readonly UnitEntry[];
  /** By name and alias, in their short forms. */
  readonly byName: ReadonlyMap<string, UnitEntry>;
}

const shortForms = new Map(endingForms.map((form) => [form.long, form.short]));
const longEnding = new RegExp(`${anyOf(shortForms.keys())}(?=$|[(])`, 'u');
const conjunction = new RegExp(wordsOf(conjunctions), 'gu');
const levels = new Set(levelCharacters.map((entry) => entry.word));
const SHORTEST = 3;

/** A register as an index; short forms that the document gives itself count as aliases. */
export function indexUnits(
  entries: readonly UnitEntry[],
  shortNames: readonly ShortName[],
): UnitIndex {
  const byName = new Map<string, UnitEntry>();
  for (const entry of entries) {
    for (const name of [entry.name, ...(entry.aliases ?? [])]) byName.set(shortForm(name), entry);
  }
  for (const { short, full } of shortNames) {
    const owner = entries.find((entry) => fold(full).endsWith(fold(entry.name)));
    if (owner) byName.set(shortForm(short), owner);
  }
  return { entries, byName };
}

/**
 * The unit a printed name stands for: by name or alias; with the level of the name before it in the
 * list (省科技厅、工业和信息化厅); by an abbreviation that only one unit has (县发改局). Else null.
 */
export function resolveUnit(
  index: UnitIndex,
  name: string,
  before: string | null,
): UnitEntry | null {
  const short = shortForm(name);
  const level = before ? fold(before).charAt(0) : '';
  const named =
    index.byName.get(short) ?? (levels.has(level) ? index.byName.get(level + short) : null);
  if (named) return named;
  if (short.length < SHORTEST) return null;
  const candidates = new Set<UnitEntry>();
  for (const [full, entry] of index.byName) if (abbreviates(short, full)) candidates.add(entry);
  const [only] = candidates;
  return candidates.size === 1 && only ? only : null;
}

/** `发展和改革委员会` → `发展改革委`: endings in their short form, 和 and 及 dropped. */
function shortForm(name: string): string {
  return fold(name)
    .replace(longEnding, (long) => shortForms.get(long) ?? long)
    .replace(conjunction, '');
}

/**
 * Whether one short form abbreviates another: the same last character, all characters in order, and
 * the same beginning, or the level alone where the full name has a place before it.
 */
function abbreviates(short: string, full: string): boolean {
  if (short.length > full.length || short.at(-1) !== full.at(-1)) return false;
  const first = short.charAt(0);
  const start = full.startsWith(first) ? 0 : levels.has(first) ? full.indexOf(first) : -1;
  return start >= 0 && isSubsequence(short, full.slice(start));
}

function isSubsequence(short: string, full: string): boolean {
  let at = 0;
  for (const char of full) if (char === short.charAt(at)) at++;
  return at === short.length;
}
