import { statesTime } from '../../language/owners/time-tokens.ts';
import type { MarkStyle } from '../../model/mark.ts';
import { fold } from '../../text/fold.ts';
import { readBareNumber } from '../../words/bare-numbers.ts';
import { isDayOnly } from '../../words/dates.ts';
import { readMark } from '../../words/marks.ts';
import { looksLikeUnit } from '../../words/names.ts';
import { isFormFooter, isNote } from '../../words/notes.ts';
import { isHeaderRow } from './align-rows.ts';
import { isBlank, type Line } from './lines.ts';
import { noCell } from './merged-header.ts';
import { isBlankCell, type RawCell, rawText } from './raw-table.ts';
import { cellsOfLine } from './tab-rows.ts';
import { countsOn, extend, type Heads, wholeRowAt } from './whole-rows.ts';

/** Longer text between two rows is no heading; without a number it is shorter. */
const LONGEST_SECTION = 60;
const LONGEST_PLAIN = 20;
/** The last cell of a row takes no more lines. */
const MOST_LINES = 60;
/** So many lines between two rows may be broken ones. */
const MOST_BROKEN = 30;

const headingStyles = new Set<MarkStyle>(['part', 'chapter', 'chinese', 'chinese-bracket']);

/** The row of header words, and what they head: it tells where a row is whole. */
export interface Header {
  readonly row: readonly RawCell[];
  readonly heads: Heads;
}

/** A table of tabs as far as it has been read. */
export interface Progress {
  readonly lines: readonly Line[];
  readonly rows: RawCell[][];
  next: number;
  /** A blank line stands between the rows. */
  readonly isSpaced: boolean;
  header: Header | null;
  /** Headings without numbers stand between the rows. */
  hasPlainHeadings: boolean;
  /** Rows, from 0, that are pieces of one or are none. */
  readonly broken: Set<number>;
}

/**
 * The line below a row that is none by itself: a heading above the next row, the rest of the row's last cell,
 * the first paragraphs of the next row, or else a broken row. false where the table ends before it.
 */
export function readBetween(progress: Progress, header: Header): boolean {
  const { lines, next, rows } = progress;
  const line = lines[next];
  const last = rows.at(-1);
  if (!line || isBlank(line) || !last) return false;
  const { heads } = header;
  if (line.text.includes('\t')) return readBroken(progress, heads);
  const cells = cellsOfLine(line);
  const isOwnRow = isHeading(line.text) || isNote(fold(line.text));
  if (isOwnRow && wholeRowAt(lines, next + 1, heads)) rows.push(cells);
  else if (isPlainHeading(progress, header, line.text, last)) {
    rows.push(cells);
    progress.hasPlainHeadings = true;
  } else if (last.length === heads.length && goesOn(progress, header, last, line.text)) {
    extend(last, cells);
  } else return readFirstCell(progress, header, last) || readBroken(progress, heads);
  progress.next = next + 1;
  return true;
}

function isHeading(text: string): boolean {
  const mark = readMark(text.trim());
  return mark !== null && headingStyles.has(mark.style) && text.trim().length <= LONGEST_SECTION;
}

/**
 * A short title without a number above the next row: behind the header, behind a row whose last cell is
 * blank, or where such titles have stood before. Elsewhere it could be the rest of the last cell.
 */
function isPlainHeading(
  { lines, next, hasPlainHeadings }: Progress,
  header: Header,
  text: string,
  last: readonly RawCell[],
): boolean {
  const end = last.at(-1);
  const isFree = last === header.row || hasPlainHeadings || end === undefined || isBlankCell(end);
  const folded = fold(text);
  const isCell = looksLikeUnit(folded) || statesTime(folded);
  return (
    isFree && readsAsTitle(text) && !isCell && wholeRowAt(lines, next + 1, header.heads) !== null
  );
}

/** A few words without marks and figures. */
function readsAsTitle(text: string): boolean {
  const folded = fold(text);
  return folded.length <= LONGEST_PLAIN && !/[\p{P}0-9]/u.test(folded);
}

/**
 * The last cell of a row goes on: its list is open, its items are counted on, a time goes on in a column of
 * deadlines, or a body is named and no date behind it makes that a signature. Before the next 序号 nothing
 * else can stand, unless it names nobody in a column of owners.
 */
function goesOn(
  progress: Progress,
  { heads }: Header,
  row: readonly RawCell[],
  text: string,
): boolean {
  const pieces = row.at(-1)?.pieces ?? [];
  const before = pieces.at(-1)?.text.trim() ?? '';
  if (before === '' || pieces.length >= MOST_LINES) return false;
  const isNext = countsOn(row, text);
  if (isNext !== null) return isNext;
  if (/[、，,；;（(]$/u.test(before)) return true;
  const kind = heads.at(-1);
  const isBeforeNumber = heads[0] === 'number' && standsBeforeNumber(progress, row);
  switch (kind) {
    case 'deadline':
      return statesTime(fold(text)) || (isBeforeNumber && statesTimeBelow(progress));
    case 'owner':
      if (looksLikeUnit(fold(text))) return !isSigned(progress);
      return isBeforeNumber && isShort(text) && !looksLikeUnit(fold(before));
    default:
      return isBeforeNumber;
  }
}

/** 教务秘书, 股: a few words without the marks of a sentence. */
function isShort(text: string): boolean {
  const folded = fold(text);
  return folded.length <= LONGEST_PLAIN && !/[^\P{P}、,;()]/u.test(folded);
}

/** Index of the next line with a tab, before any blank line; -1 where there is none. */
function nextTabbed({ lines, next }: Progress): number {
  const ahead = lines.slice(next, next + MOST_LINES);
  const step = ahead.findIndex((line) => isBlank(line) || line.text.includes('\t'));
  return step < 0 || isBlank(ahead[step]) ? -1 : next + step;
}

/** The next row begins with a higher number than this. */
function standsBeforeNumber(progress: Progress, row: readonly RawCell[]): boolean {
  const next = progress.lines[nextTabbed(progress)];
  const number = next ? readBareNumber(next.text.split('\t', 1)[0] ?? '') : null;
  const own = readBareNumber(row[0] ? rawText(row[0]) : '');
  return number !== null && own !== null && number > own;
}

/** 第四学年 / 第一学期 / 10月: one of the lines before the next row states a time. */
function statesTimeBelow(progress: Progress): boolean {
  const { lines, next } = progress;
  return lines.slice(next, nextTabbed(progress)).some(({ text }) => statesTime(fold(text)));
}

/** Right behind lines that name bodies stands a date. */
function isSigned({ lines, next }: Progress): boolean {
  const behind = lines
    .slice(next, next + MOST_LINES)
    .find(({ text }) => text.includes('\t') || !looksLikeUnit(fold(text)));
  return behind !== undefined && isDayOnly(behind.text);
}

/**
 * The first cell of the next row has several paragraphs. Where the rows are numbered it has not, and what
 * may be the rest of the last cell above is doubtful.
 */
function readFirstCell(
  progress: Progress,
  { heads, row: headerRow }: Header,
  last: readonly RawCell[],
): boolean {
  const { lines, next, rows } = progress;
  const kind = heads.at(-1);
  const end = last.at(-1);
  const isFree = last === headerRow || end === undefined || isBlankCell(end);
  const at = nextTabbed(progress);
  const tabbed = lines[at]?.text ?? '\t';
  if (heads[0] === 'number' || tabbed.startsWith('\t')) return false;
  if (!isFree && kind !== 'owner' && kind !== 'deadline') return false;
  const isTitle = readsAsTitle(lines[next]?.text ?? '');
  const isText = lines.slice(next, at).some(endsTable);
  const found = isText || isTitle ? null : wholeRowAt(lines, at, heads);
  if (!found || isHeaderRow(found.row)) return false;
  const [first, ...others] = found.row;
  const above = lines.slice(next, at).flatMap((line) => cellsOfLine(line));
  const pieces = [...above, first ?? noCell].flatMap((cell) => cell.pieces);
  rows.push([{ pieces }, ...others]);
  progress.next = found.next;
  return true;
}

/**
 * Lines that fit nowhere, before a row that is whole: each is a broken row, so that nothing is lost. What
 * may be text below the table ends it.
 */
function readBroken(progress: Progress, heads: Heads): boolean {
  const { lines, next, rows, broken } = progress;
  for (let at = next; at < Math.min(lines.length, next + MOST_BROKEN); at++) {
    const line = lines[at];
    if (!line || isBlank(line) || endsTable(line)) return false;
    const found = at > next ? wholeRowAt(lines, at, heads) : null;
    if (found && isHeaderRow(found.row)) return false;
    if (!found) continue;
    for (const piece of lines.slice(next, at)) {
      broken.add(rows.length);
      rows.push(cellsOfLine(piece));
    }
    progress.next = at;
    return true;
  }
  return false;
}

/** A note, who signs or filled in the form, a date, or a heading of the text. */
function endsTable({ text }: Line): boolean {
  const folded = fold(text);
  return isNote(folded) || isFormFooter(folded) || isDayOnly(text) || isHeading(text);
}
