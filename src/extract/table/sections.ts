import { statesTime } from '../../language/owners/time-tokens.ts';
import { readVerb } from '../../language/owners/verbs.ts';
import { yearUnit } from '../../lexicon/deadlines.ts';
import { markRanks } from '../../lexicon/marks.ts';
import type { Mark } from '../../model/mark.ts';
import type { Passage } from '../../model/passage.ts';
import { fold } from '../../text/fold.ts';
import { wordsOf } from '../../text/pattern.ts';
import { headingText } from '../../words/headings.ts';
import { readMark } from '../../words/marks.ts';
import { type OwnerText, runningSource, takeOwnerText } from '../owner-text.ts';
import type { Above } from './above.ts';

/** A row that spans the table and heads the rows below it. */
export interface Section extends Above {
  readonly rank: number;
}

/** Rank of a section without a number. */
const PLAIN = 100;

/** Longer text in a row of its own is no heading. */
const LONGEST = 60;

const aYear = new RegExp(`^[0-9]{4}${wordsOf(yearUnit)}`, 'u');

/** Whether the only cell of a row that a text export prints alone reads as a heading, not as debris. */
export function readsAsSection(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return false;
  if (readMark(trimmed)) return true;
  if (opensWithTime(trimmed)) return false;
  return !/[、，,；;。]/u.test(trimmed) && readVerb(fold(trimmed)) === null;
}

/** 11月：组织认证 is what is left of a row; 11月 and 2025年工作 may head others. */
function opensWithTime(text: string): boolean {
  const opening = /^([^:：\s]{1,20})[:：\s]+\S/u.exec(text)?.[1];
  return opening !== undefined && !aYear.test(opening) && statesTime(fold(opening));
}

/** The open sections with a new one: it closes those of its own style and below. */
export function enterSection(
  open: readonly Section[],
  line: Passage,
  automatic: string | null,
): Section[] {
  const mark = automatic ? readMark(automatic) : readMark(line.text);
  const rank = rankOf(mark);
  const taken: OwnerText = takeOwnerText(line);
  const section: Section = {
    path: [headingText(taken.text)],
    rank,
    owners: taken.owners.map((source) => ({ ...source, inherited: 'merged' })),
    deadlines: [...taken.deadlines, runningSource(taken.text)].map((source) => {
      return { ...source, inherited: 'merged' };
    }),
  };
  return [...open.filter((outer) => outer.rank < rank), section];
}

function rankOf(mark: Mark | null): number {
  return mark ? markRanks[mark.style].rank + mark.parts / 10 : PLAIN;
}
