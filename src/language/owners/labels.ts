import {
  shortLabels,
  shortTimeLabels,
  timeLabels,
  titleCopulas,
  titleJoins,
} from '../../lexicon/roles.ts';
import type { OwnerRole } from '../../model/plan.ts';
import { wordsOf } from '../../text/pattern.ts';
import { fromWords, ownRoleWords } from '../../words/own-words.ts';
import { ownerTitlePattern, readOwnerTitle } from '../../words/owner-titles.ts';

/** A label at the start of a text: 牵头单位：, 完成时限：. */
export interface OwnerLabel {
  /** null for the label of a time. */
  readonly role: OwnerRole | null;
  readonly people: boolean;
  /** Folded characters it takes, its colon included. */
  readonly length: number;
}

const times = wordsOf(timeLabels);
const join = `(?:${wordsOf(titleJoins)})?`;
const copula = wordsOf(titleCopulas);
/** A label has a colon, or 为 behind its title. */
const mayBeLabel = new RegExp(`:|${copula}`, 'u');
const timeLabel = new RegExp(`^${wordsOf([...timeLabels, ...shortTimeLabels])}:`, 'u');
const mayBeTitled = new RegExp(`\\)$|${copula}`, 'u');

const patterns = fromWords((own) => {
  const title = ownerTitlePattern();
  const owners = `(${title}|${wordsOf([...shortLabels, ...ownRoleWords(own)])})`;
  return {
    label: new RegExp(`^${owners}(?:${join}${times})?(?::|${copula}(?!.*${owners}$))`, 'u'),
    sectionLabel: new RegExp(`^(?:${title}|${times})`, 'u'),
    titleAtEnd: new RegExp(`^(.{2,60}?)(?:${copula})(${title})$`, 'u'),
    bracketTitle: new RegExp(`^(.{2,60})\\(${owners}\\)$`, 'u'),
  };
});

/** The label a folded text begins with, or null. `责任单位:A` → responsible, length 5. */
export function readLabel(text: string): OwnerLabel | null {
  const head = text.slice(0, 40);
  if (!mayBeLabel.test(head)) return null;
  const time = timeLabel.exec(head);
  if (time) return { role: null, people: false, length: time[0].length };
  const match = patterns().label.exec(head);
  const title = match?.[1] ? readOwnerTitle(match[1]) : null;
  return match && title ? { ...title, length: match[0].length } : null;
}

/** A label with a full title (责任单位：, 完成时限：, not 负责：), as it opens a line or sentence. */
export function readSectionLabel(text: string): OwnerLabel | null {
  return patterns().sectionLabel.test(text) ? readLabel(text) : null;
}

/** Whether a text begins with a label that is none of owners or times: `实际完成情况:`. */
export function readForeignLabel(text: string): boolean {
  return text.includes(':') && /^\p{Script=Han}{2,10}:/u.test(text) && readLabel(text) === null;
}

/** A name with its title behind it. */
export interface TitledName {
  readonly name: string;
  readonly role: OwnerRole;
  /** 为牵头单位 holds for the whole list before it, （牵头） for its own name. */
  readonly closesList: boolean;
}

/** `区编办为牵头单位` and `区编办(牵头)`: the name and its role, or null. */
export function readTitleBehind(text: string): TitledName | null {
  if (text.length > 100 || !mayBeTitled.test(text)) return null;
  const { titleAtEnd, bracketTitle } = patterns();
  const closing = titleAtEnd.exec(text);
  const match = closing ?? bracketTitle.exec(text);
  const title = match?.[2] ? readOwnerTitle(match[2]) : null;
  if (!match?.[1] || !title) return null;
  return { name: match[1], role: title.role, closesList: closing !== null };
}
