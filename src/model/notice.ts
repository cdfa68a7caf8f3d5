/** What a reader wants known about its reading; `check` turns it into a finding. */
export interface Notice {
  readonly code: NoticeCode;
  /** How often, or how much, as the code says. */
  readonly count: number;
  /** A name or label that the message quotes (a part, an encoding). */
  readonly detail?: string;
}

export type NoticeCode =
  /** Text in parts that are not read; counts characters. `detail`: headers, footers, footnotes, endnotes, comments. */
  | 'part-not-read'
  /** An embedded document (`w:altChunk`). */
  | 'embedded-not-read'
  /** Pictures, charts and drawings without text. */
  | 'picture-not-read'
  /** Hidden text (`w:vanish`) left out; counts characters. */
  | 'hidden-text'
  /** Text deleted by a tracked revision left out; counts characters. */
  | 'deleted-text'
  /** Cells or rows deleted or merged by tracked revisions. */
  | 'revised-cells'
  /** A numbering format without a rule of its own, shown as decimal. */
  | 'number-format'
  /** Characters that the file itself marks as undecodable (U+FFFD). */
  | 'replacement-character'
  /** An old format (`detail`: doc, wps) that another program turned into .docx first. */
  | 'converted';
