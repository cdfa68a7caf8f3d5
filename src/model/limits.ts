/** Bounds on what a reader accepts; every one can be raised by the caller. */
export interface Limits {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  /** Entries of a zip. */
  readonly zipEntries: number;
  /** Bytes all parts that are read inflate to, together. */
  readonly inflatedBytes: number;
  /** Inflated : packed, counted once an entry is past 1 MB. */
  readonly inflateRatio: number;
  /** Nested XML elements, nested HTML elements. */
  readonly depth: number;
  /** Paragraphs, cells and elements that are kept in memory; see `PARAGRAPH_WEIGHT`. */
  readonly blocks: number;
}

/**
 * A paragraph outside tables, a line of text and an element of a page count so many times: each may
 * become a task of its own, which takes the memory of as many cells.
 */
export const PARAGRAPH_WEIGHT = 8;

/** Largest honest values seen: 291 entries, 15.3 MB inflated, ratio 94, depth 29. */
export const defaultLimits: Limits = {
  fileBytes: 256 * 1024 * 1024,
  zipEntries: 10_000,
  inflatedBytes: 256 * 1024 * 1024,
  inflateRatio: 100,
  depth: 256,
  blocks: 1_000_000,
};
