/** One line of a text file, without its end. `number` counts from 1. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

/** Lines end with LF, CR LF or CR alone, as in any editor. */
export function splitLines(text: string): Line[] {
  return text.split(/\r\n|\n|\r/u).map((line, index) => ({ number: index + 1, text: line }));
}

export function isBlank(line: Line | undefined): boolean {
  return line === undefined || line.text.trim() === '';
}

/** Paragraphs parted by this much white space where a text stands on one line. */
const WIDE_BLANK = /[\u3000\u00a0]{2,}| {4,}/gu;
/** A text of no more lines than this may hold all its paragraphs on one. */
const FEW_LINES = 3;
const LONG_LINE = 200;

/** A paragraph of a line: its text, and the column (from 1) where it begins. */
export interface LinePart {
  readonly column: number;
  readonly text: string;
}

/**
 * The paragraphs of a line. Copies that lost their line breaks have the whole text on a line, its
 * paragraphs parted by wide blanks; in any other text a line is a paragraph.
 */
export function partsOfLine(line: Line, filledLines: number): LinePart[] {
  if (line.text.length < LONG_LINE || filledLines > FEW_LINES)
    return [{ column: 1, text: line.text }];
  const parts: LinePart[] = [];
  let start = 0;
  for (const match of line.text.matchAll(WIDE_BLANK)) {
    parts.push({ column: start + 1, text: line.text.slice(start, match.index) });
    start = match.index + match[0].length;
  }
  parts.push({ column: start + 1, text: line.text.slice(start) });
  return parts.filter((part) => part.text.trim() !== '');
}

/** A Markdown heading (`## 重点任务`): its level, and the part without the marks; null for other text. */
export function readHeadingMark(part: LinePart): { level: number | null; part: LinePart } {
  const match = /^(#{1,6})[ \t]+(?=\S)/u.exec(part.text);
  if (!match) return { level: null, part };
  const { length } = match[0];
  return {
    level: match[1]?.length ?? null,
    part: { column: part.column + length, text: part.text.slice(length) },
  };
}
