/** The kinds of number that begin a heading or an item. */
export type MarkStyle =
  | 'part'
  | 'chapter'
  | 'section'
  | 'article'
  | 'chinese'
  | 'chinese-bracket'
  | 'roman'
  | 'arabic'
  | 'dotted'
  | 'arabic-bracket'
  | 'arabic-half-bracket'
  | 'circled'
  | 'letter';

/** A number that begins a heading or an item. */
export interface Mark {
  readonly style: MarkStyle;
  /** 一、 and 1. are 1; the last part of 1.2.3. */
  readonly value: number;
  /** Depth of a dotted number (1.2.3 has 3 parts); 1 otherwise. */
  readonly parts: number;
  /** The number without brackets and dots: `（3）` → `3`, `一、` → `一`, `第一条` → `第一条`. */
  readonly label: string;
  /** Characters of the original text that the mark takes, white space behind it included. */
  readonly length: number;
}
