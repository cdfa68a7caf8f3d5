import { findOwnerMarks, type OwnerMark } from '../../language/owners/find-marks.ts';
import { readSectionLabel } from '../../language/owners/labels.ts';
import type { OutlineItem } from '../../model/located.ts';
import type { Passage } from '../../model/passage.ts';
import { findBrackets } from '../../text/brackets.ts';
import { fold } from '../../text/fold.ts';
import { joinPassages, slicePassage, trimPassage } from '../../text/passage.ts';
import { withoutTaskLabel } from '../../words/headings.ts';
import { closesOrAdjoins } from '../owner-text.ts';

/** A run of text of an item, or a mark that names owners, gives a time or a score. */
export type ItemPiece =
  | { readonly kind: 'text'; readonly line: number; readonly text: Passage }
  | {
      readonly kind: 'mark';
      readonly line: number;
      readonly mark: OwnerMark;
      readonly text: Passage;
    };

/** An item's own lines, cut at its owner marks. `line` 0 is the numbered line. */
export interface ItemText {
  readonly item: OutlineItem;
  readonly lines: readonly Passage[];
  readonly pieces: readonly ItemPiece[];
  readonly namesOwners: boolean;
}

/** The lines of an item (not of the items under it) with their marks. */
export function readItemText(item: OutlineItem): ItemText {
  const lines = joinSplitLabels([item.text, ...item.body]);
  const pieces = withoutFirstLabel(lines.flatMap(cutLine));
  const namesOwners = pieces.some((piece) => piece.kind === 'mark' && piece.mark.kind === 'owners');
  return { item, lines, pieces, namesOwners };
}

/** 事项：完成整改: the label before an item's first text says what it is, as a column header does. */
function withoutFirstLabel(pieces: readonly ItemPiece[]): ItemPiece[] {
  const first = pieces.findIndex((piece) => piece.kind === 'text');
  return pieces.map((piece, index) => {
    return index === first ? { ...piece, text: withoutTaskLabel(piece.text) } : piece;
  });
}

/** A name or a few of them; longer lines are text. */
const NAME_LINE = 60;
/** Longer text is no bracket of owners. */
const LONGEST_JOINED = 1500;

/** 责任单位： on a line, or with a list that a comma leaves open, and the names below are one line; so is a bracket. */
function joinSplitLabels(lines: readonly Passage[]): Passage[] {
  const joined: Passage[] = [];
  let isOpen = false;
  let isBareLabel = false;
  for (const [index, line] of lines.entries()) {
    const folded = fold(line.text.slice(0, NAME_LINE));
    const label = readSectionLabel(folded);
    const isShort = line.text.length <= NAME_LINE && !/[。！？；]\s*$/u.test(line.text);
    const last = joined.at(-1);
    const closes = closesBracket(lines[index - 1]?.text ?? '', line.text);
    const goesOn = (isOpen && !label && isShort) || closes;
    if (last && goesOn && last.text.length <= LONGEST_JOINED) {
      joined[joined.length - 1] = joinPassages([last, line], '\n');
    } else {
      joined.push(line);
      isOpen = label !== null;
      isBareLabel = label?.length === folded.length;
    }
    isOpen &&= isBareLabel || /[、，,]\s*$/u.test(line.text);
  }
  return joined;
}

/** （牵头单位：县教育局 and 责任单位：县财政局） on the next line are one bracket. */
function closesBracket(before: string, line: string): boolean {
  if (!/^[^（(]*[）)]/u.test(line)) return false;
  const bracket = findBrackets(before).at(-1);
  if (!bracket || bracket.closed) return false;
  return (
    readSectionLabel(fold(before.slice(bracket.start + 1, bracket.start + NAME_LINE))) !== null
  );
}

function cutLine(line: Passage, index: number): ItemPiece[] {
  const pieces: ItemPiece[] = [];
  const addText = (text: Passage): void => {
    const trimmed = trimPassage(slicePassage(text, leadingMarks(text.text)));
    if (trimmed.text !== '') pieces.push({ kind: 'text', line: index, text: trimmed });
  };
  let start = 0;
  const marks = findOwnerMarks(line);
  for (const mark of marks.filter((found) => closesOrAdjoins(line, marks, found))) {
    addText(slicePassage(line, start, mark.start));
    const text = slicePassage(line, mark.start, mark.end);
    pieces.push({ kind: 'mark', line: index, mark, text });
    start = mark.end;
  }
  addText(slicePassage(line, start));
  return pieces;
}

/** A full stop that stood behind a bracket taken out. */
function leadingMarks(text: string): number {
  return /^\s*[。；;，,]*/u.exec(text)?.[0].length ?? 0;
}
