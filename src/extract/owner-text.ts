import { findOwnerMarks, mayHoldMark, type OwnerMark } from '../language/owners/find-marks.ts';
import { scoreHeader } from '../lexicon/sections.ts';
import type { Passage } from '../model/passage.ts';
import type { DeadlineSource, OwnerSource, RawTask } from '../model/raw-task.ts';
import { joinPassages, slicePassage, trimPassage } from '../text/passage.ts';

/** A text without its owner brackets, and what they said. */
export interface OwnerText {
  readonly text: Passage;
  readonly owners: readonly OwnerSource[];
  readonly deadlines: readonly DeadlineSource[];
  readonly extra: RawTask['extra'];
}

/** Takes the owner brackets and labelled sentences out of a line. */
export function takeOwnerText(line: Passage): OwnerText {
  const marks = findOwnerMarks(line);
  if (marks.length === 0) return { text: line, owners: none, deadlines: none, extra: none };
  const removed = marks.filter((mark) => closesOrAdjoins(line, marks, mark));
  return { text: withoutMarks(line, removed), ...sourcesOf(marks) };
}

/**
 * A bracket with a time alone stays in the text, unless it stands beside owners or closes the line;
 * 完成时限：6月底前。 does not.
 */
export function closesOrAdjoins(
  line: Passage,
  marks: readonly OwnerMark[],
  mark: OwnerMark,
): boolean {
  if (mark.kind !== 'time' || isLabelled(line.text.slice(mark.start))) return true;
  if (/^[\s。；;]*$/u.test(line.text.slice(mark.end))) return true;
  return marks.some(
    (other) => other.kind === 'owners' && (other.start === mark.end || other.end === mark.start),
  );
}

/** Whether a mark, from its first character on, is a sentence with its label and no bracket. */
export function isLabelled(mark: string): boolean {
  return !/^[（(〔[【［﹙]/u.test(mark);
}

const none: readonly never[] = [];

/** The same over several lines; lines that held nothing else are gone. */
export function takeOwnerLines(lines: readonly Passage[]): Omit<OwnerText, 'text'> & {
  readonly lines: Passage[];
} {
  if (!lines.some((line) => mayHoldMark(line.text))) {
    const kept = lines.filter((line) => line.text !== '');
    return { lines: kept, owners: none, deadlines: none, extra: none };
  }
  const taken = lines.map(takeOwnerText);
  return {
    lines: taken.map((entry) => entry.text).filter((text) => text.text !== ''),
    owners: taken.flatMap((entry) => entry.owners),
    deadlines: taken.flatMap((entry) => entry.deadlines),
    extra: taken.flatMap((entry) => entry.extra),
  };
}

/** What marks say: owner lists (which may state times too), times alone, and scores. */
export function sourcesOf(marks: readonly OwnerMark[]): Omit<OwnerText, 'text'> {
  return {
    owners: marks.filter((mark) => mark.kind === 'owners').map((mark) => ownerSource(mark.content)),
    deadlines: marks
      .filter((mark) => mark.kind === 'time')
      .map((mark) => statedSource(mark.content)),
    extra: marks
      .filter((mark) => mark.kind === 'score')
      .map((mark) => ({ header: scoreHeader.word, passage: mark.content })),
  };
}

/** A line without its marks; the text before and behind each closes up. */
function withoutMarks(line: Passage, marks: readonly OwnerMark[]): Passage {
  const parts: Passage[] = [];
  let start = 0;
  for (const mark of marks) {
    parts.push(slicePassage(line, start, mark.start));
    start = mark.end;
  }
  parts.push(slicePassage(line, start));
  return trimPassage(joinPassages(parts));
}

/** A list that says its own roles. */
export function ownerSource(passage: Passage): OwnerSource {
  return { passage, role: null, people: false, leadRule: null, addsOnly: false, inherited: null };
}

export function statedSource(passage: Passage, from: Passage | null = null): DeadlineSource {
  return { passage, stated: true, from, stage: null, inherited: null };
}

/** What a column of stages says: its own times, or that of its header, which holds for all rows. */
export function stageSource(
  passage: Passage,
  header: Passage,
  year: number | null,
): DeadlineSource {
  const stage = { passage: header, year };
  return { passage, stated: false, from: null, stage, inherited: 'merged' };
}

export function runningSource(passage: Passage): DeadlineSource {
  return { passage, stated: false, from: null, stage: null, inherited: null };
}
