import type { Paragraph } from '../model/document.ts';
import type { Passage, Piece } from '../model/passage.ts';
import type { Stretch } from '../model/raw-task.ts';

/** A passage of nothing. */
export const emptyPassage: Passage = { text: '', pieces: [] };

/** The whole text of a paragraph as a passage. */
export function passageOf(paragraph: Paragraph): Passage {
  const { text, offset } = paragraph;
  return text === '' ? emptyPassage : inOnePiece(text, offset);
}

function inOnePiece(text: string, offset: number): Passage {
  const pieces = [{ at: 0, length: text.length, offset }];
  return { text, pieces };
}

/** The piece that is the whole of a passage; undefined where it has several, or gaps. */
function onlyPiece({ text, pieces }: Passage): Piece | undefined {
  const only = pieces.length === 1 ? pieces[0] : undefined;
  return only?.length === text.length ? only : undefined;
}

/** The part of a passage from index `start` up to `end`, like `String.slice` without negatives. */
export function slicePassage(passage: Passage, start: number, end = passage.text.length): Passage {
  const whole = passage.text.length;
  if (start <= 0 && end >= whole) return passage;
  const only = onlyPiece(passage);
  if (only && start >= 0 && start < end && end <= whole) {
    return inOnePiece(passage.text.slice(start, end), only.offset + start);
  }
  const pieces: Piece[] = [];
  for (const piece of passage.pieces) {
    const from = Math.max(piece.at, start);
    const to = Math.min(piece.at + piece.length, end);
    if (from < to) {
      pieces.push({ at: from - start, length: to - from, offset: piece.offset + from - piece.at });
    }
  }
  return { text: passage.text.slice(start, end), pieces };
}

/** A passage without the white space at its ends. */
export function trimPassage(passage: Passage): Passage {
  const { text } = passage;
  if (text.trim().length === text.length) return passage;
  const start = text.length - text.trimStart().length;
  return slicePassage(passage, start, Math.max(start, text.trimEnd().length));
}

/** Passages set one after another, `separator` between them. */
export function joinPassages(passages: readonly Passage[], separator = ''): Passage {
  const only = passages.length === 1 ? passages[0] : undefined;
  if (only) return only;
  const kept = passages.filter((passage) => passage.text !== '');
  if (kept.length === 1 && kept[0]) return kept[0];
  let text = '';
  const pieces: Piece[] = [];
  for (const passage of kept) {
    if (text !== '') text += separator;
    for (const piece of passage.pieces) pieces.push({ ...piece, at: piece.at + text.length });
    text += passage.text;
  }
  return { text, pieces };
}

/** `hullOf(slicePassage(passage, start, end))` of indexes in its text, mostly without the slice. */
export function hullOfPart(passage: Passage, start: number, end: number): Stretch | null {
  const only = onlyPiece(passage);
  if (!only || start >= end) return hullOf(slicePassage(passage, start, end));
  return { start: only.offset + start, end: only.offset + end };
}

/** First and last offset a passage covers in the document's text; null for an empty one. */
export function hullOf(passage: Passage): Stretch | null {
  const first = passage.pieces[0];
  const last = passage.pieces.at(-1);
  return first && last ? { start: first.offset, end: last.offset + last.length } : null;
}
