/**
 * A stretch of printed text that remembers where each part of it stands.
 *
 * `pieces` cover `text` in order; a line break that joins two paragraphs belongs to no piece.
 */
export interface Passage {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** `text.slice(at, at + length)` is the document's text from `offset`. */
export interface Piece {
  readonly at: number;
  readonly length: number;
  readonly offset: number;
}
