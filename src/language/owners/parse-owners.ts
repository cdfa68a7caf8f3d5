import type { LeadRule } from '../../model/located.ts';
import type { Passage } from '../../model/passage.ts';
import type { Owner, OwnerRole } from '../../model/plan.ts';
import type { Stretch } from '../../model/raw-task.ts';
import { type Folded, unfoldRange } from '../../text/fold.ts';
import { hullOfPart, slicePassage } from '../../text/passage.ts';
import { remember } from '../../text/remember.ts';
import { tidySpace } from '../../text/white-space.ts';
import { saysDitto } from '../../words/dittos.ts';
import { findLeadRule, findMarkNote, findSharedOwners } from '../../words/lead-rules.ts';
import { kindOfName } from '../../words/names.ts';
import { fromWords } from '../../words/own-words.ts';
import { foldOwnerList, openClauses } from './list-text.ts';
import { type Draft, type OwnerList, readOwnerList } from './read-list.ts';

/** How the place an owner list stands in bears on its roles. */
export interface OwnerOptions {
  /** Role of the column or label; null in a bracket that has neither. */
  readonly role: OwnerRole | null;
  /** The names are people's (a 责任人 or 分管领导 column). */
  readonly people: boolean;
  /** The document's rule that the first name of a list leads, where one holds. */
  readonly leadRule: LeadRule | null;
}

/** An owner and where in the document's text it is printed. */
export interface FoundOwner {
  readonly owner: Owner;
  readonly printed: Stretch | null;
  /** The name of a place, whose ending stands behind another: 济南、青岛市政府. */
  readonly isPlace: boolean;
}

export interface ParsedOwners {
  readonly owners: readonly FoundOwner[];
  /** Parts of the list that state a time: 6月底完成. */
  readonly times: readonly Passage[];
  /** A rule said in the list itself: 排在第一位的部门为牵头部门，下同. */
  readonly leadRule: LeadRule | null;
  /** Owners of every later task: 以下均需各区、县（市）政府落实，不再一一列出. */
  readonly shared: readonly FoundOwner[];
  /** The list has verbs or labels that give roles. */
  readonly hasRoleWords: boolean;
  readonly labels: number;
  /** 同上: owners of the task before are owners too, those of the role where a label says one. */
  readonly ditto: { readonly role: OwnerRole | null } | null;
}

/** What the text of a list says, with places in the text in place of passages. */
interface ReadOwners extends Omit<ParsedOwners, 'owners' | 'times' | 'shared'> {
  readonly owners: readonly PlacedOwner[];
  readonly times: readonly Stretch[];
  readonly shared: readonly PlacedOwner[];
}

interface PlacedOwner extends Stretch {
  readonly owner: Owner;
  readonly isPlace: boolean;
}

/**
 * Reads an owner list, printed in a column, behind a label or in a bracket.
 *
 * `区编办牵头，各镇（街、区），区政府各部门负责` → 区编办 lead; 各镇（街、区）, 区政府各部门 responsible.
 * (Spec: "Owner", "Cases decided".) Linear in the length of the text.
 */
export function parseOwners(passage: Passage, options: OwnerOptions): ParsedOwners {
  const read = readerFor()(options)(passage.text);
  return {
    owners: foundIn(passage, read.owners),
    times: read.times.map(({ start, end }) => slicePassage(passage, start, end)),
    leadRule: read.leadRule,
    shared: foundIn(passage, read.shared),
    hasRoleWords: read.hasRoleWords,
    labels: read.labels,
    ditto: read.ditto,
  };
}

/** Owners of a text in its document; each is an object of its own. */
function foundIn(passage: Passage, owners: readonly PlacedOwner[]): FoundOwner[] {
  const found: FoundOwner[] = [];
  for (const { owner, start, end, isPlace } of owners) {
    const { name, kind, role } = owner;
    found.push({ owner: { name, kind, role }, printed: hullOfPart(passage, start, end), isPlace });
  }
  return found;
}

/** The reader of lists for each kind of place. */
const readerFor = fromWords(() => {
  const readers = new Map<string, (list: string) => ReadOwners>();
  return (options: OwnerOptions) => {
    const { role, people, leadRule } = options;
    const place = `${role} ${people} ${leadRule?.restSupports}`;
    const known = readers.get(place);
    if (known) return known;
    const reader = remember((list) => readOwners(list, options));
    readers.set(place, reader);
    return reader;
  };
});

function readOwners(text: string, options: OwnerOptions): ReadOwners {
  const folded = foldOwnerList(text);
  const rule = findLeadRule(folded.text);
  const sharedText = findSharedOwners(folded.text);
  const notes = [rule, sharedText, findMarkNote(folded.text)];
  const plain = openClauses(notes.reduce(blankOut, folded.text));
  const list = readOwnerList(plain, options.role, options.people);
  const leadRule = rule ?? options.leadRule;
  if (leadRule) makeFirstLead(list, leadRule.restSupports);
  const sharedNames = sharedText ? onlyStretch(folded.text, sharedText) : '';
  const shared = readOwnerList(sharedNames, null, false).owners;
  const isDitto = ({ start, end }: Draft): boolean => saysDitto(folded.text.slice(start, end));
  const ditto = list.owners.find(isDitto);
  const drafts = list.owners.filter((draft) => !isDitto(draft));
  return {
    owners: drafts.map((draft) => placeOwner(text, folded, draft)),
    times: list.times.map((time) => printedStretch(text, folded, time)),
    leadRule: rule,
    shared: shared.map((draft) => placeOwner(text, folded, draft)),
    hasRoleWords: list.labels > 0 || list.verbGroups > 0,
    labels: list.labels,
    ditto: ditto ? { role: list.labels > 0 ? ditto.role : null } : null,
  };
}

/**
 * Under a first-name-leads rule the first name leads, unless verbs or labels tell the names apart;
 * one closing 负责 for the whole list does not, 分别负责 does.
 */
function makeFirstLead(list: OwnerList, restSupports: boolean): void {
  const isPlain = list.owners.every((draft) => draft.role === 'responsible');
  if (!isPlain || list.each || list.verbGroups > 1 || list.labels > 1) return;
  list.owners.forEach((draft, index) => {
    if (index === 0) draft.role = 'lead';
    else if (restSupports) draft.role = 'support';
  });
}

/** A stretch that is no part of the list turned into full stops, so that places stay. */
function blankOut(list: string, stretch: Stretch | null): string {
  if (!stretch) return list;
  const { start, end } = stretch;
  return list.slice(0, start) + '。'.repeat(end - start) + list.slice(end);
}

/** Only the names of a shared-owner clause, everything else blanked out. */
function onlyStretch(list: string, names: { namesStart: number; namesEnd: number }): string {
  return '。'.repeat(names.namesStart) + list.slice(names.namesStart, names.namesEnd);
}

function placeOwner(text: string, folded: Folded, draft: Draft): PlacedOwner {
  const stretch = printedStretch(text, folded, draft);
  const name = folded.text.slice(draft.start, draft.end);
  const owner: Owner = {
    name: tidySpace(text.slice(stretch.start, stretch.end)),
    kind: draft.isPlace && !draft.people ? 'unit' : kindOfName(name, draft.people),
    role: draft.role ?? 'responsible',
  };
  return { owner, start: stretch.start, end: stretch.end, isPlace: draft.isPlace };
}

/** Where a stretch of the folded text is printed, without white space at its ends. */
function printedStretch(text: string, folded: Folded, { start, end }: Stretch): Stretch {
  const [first, last] = unfoldRange(folded, start, end);
  const printed = text.slice(first, last);
  const from = first + printed.length - printed.trimStart().length;
  return { start: from, end: Math.max(from, first + printed.trimEnd().length) };
}
