import { statesTime } from '../../language/owners/time-tokens.ts';
import { fold } from '../../text/fold.ts';
import { readBareNumber } from '../../words/bare-numbers.ts';
import { type HeaderMeaning, isEmptyCell } from '../../words/headers.ts';
import { readMark } from '../../words/marks.ts';
import { looksLikeUnit } from '../../words/names.ts';
import { isFormFooter, isNote } from '../../words/notes.ts';
import { isBlank, type Line } from './lines.ts';
import { type RawCell, rawText } from './raw-table.ts';
import { namesOwners, readsAsNumber } from './reads-as.ts';
import { cellsOfLine, type FoundRow, tabRowAt } from './tab-rows.ts';

/** What the columns of a table hold, by its header; as many as its rows have cells. */
export type Heads = readonly HeaderMeaning['kind'][];

/** A copy may lose so many empty cells at the end of a row. */
export const MOST_ENDS_LOST = 2;
/** A row runs over no more lines than this. */
const MOST_LINES = 60;

/**
 * A row with as many cells as the heads, on one line or going on over several, as Word saves cells of
 * several paragraphs; null for any other. What was put together must read as its columns say: a number
 * under 序号, names in a column of owners, and no body in one of deadlines.
 */
export function wholeRowAt(lines: readonly Line[], start: number, heads: Heads): FoundRow | null {
  const found = tabRowAt(lines, start, heads.length) ?? rowBehindBlank(lines[start], start);
  if (!found || found.row.length > heads.length) return null;
  if (found.row.length === heads.length) return found;
  const filled = withLostEnds(found.row, heads, lines[found.next]);
  return filled ? { row: filled, next: found.next } : joinRow(lines, found, heads);
}

/** The first line of a row whose first cell is blank, since it is merged with the one above. */
function rowBehindBlank(line: Line | undefined, index: number): FoundRow | null {
  if (!line?.text.startsWith('\t') || isBlank(line)) return null;
  return { row: cellsOfLine(line), next: index + 1 };
}

function joinRow(lines: readonly Line[], begun: FoundRow, heads: Heads): FoundRow | null {
  const joined = joinLines(lines, begun, heads);
  if (!joined || readsAsHeaded(joined.row, heads)) return joined;
  // 规划 goes on in the next line with 股.
  const below = lines[joined.next];
  if (!below || isBlank(below) || below.text.includes('\t')) return null;
  extend(joined.row, cellsOfLine(below));
  return readsAsHeaded(joined.row, heads) ? { ...joined, next: joined.next + 1 } : null;
}

function joinLines(lines: readonly Line[], { row, next }: FoundRow, heads: Heads): FoundRow | null {
  const end = Math.min(lines.length, next + MOST_LINES);
  let at = next;
  for (; row.length < heads.length && at < end; at++) {
    const line = lines[at];
    if (!line || isBlank(line) || beginsOther(line, row, heads)) return null;
    extend(row, cellsOfLine(line));
  }
  return row.length === heads.length ? { row, next: at } : null;
}

/** A whole row, the next number, a heading that no item of the open cell goes on to, or a footer. */
function beginsOther(line: Line, row: readonly RawCell[], heads: Heads): boolean {
  const cells = cellsOfLine(line);
  const first = fold(cells[0] ? rawText(cells[0]) : '');
  if (cells.length === heads.length || isNote(first) || isFormFooter(first)) return true;
  if (cells.length > 1) return isNextNumber(first, row, heads);
  const mark = readMark(line.text.trim());
  return mark?.style === 'chinese' && !countsOn(row, line.text);
}

/** A number alone under 序号 begins the next record. */
function isNextNumber(text: string, row: readonly RawCell[], heads: Heads): boolean {
  if (heads[0] !== 'number') return false;
  const next = readBareNumber(text);
  const own = readBareNumber(row[0] ? rawText(row[0]) : '') ?? 0;
  return next !== null && (next > own || next === 1);
}

/** Whether a line has the number after that of the last line of a row; null where one has none. */
export function countsOn(row: readonly RawCell[], text: string): boolean | null {
  const last = readMark(row.at(-1)?.pieces.at(-1)?.text.trim() ?? '');
  const next = readMark(text.trim());
  return last && next && next.style === last.style && next.value === last.value + 1;
}

/** The first of the cells goes on with the last of the row. */
export function extend(row: RawCell[], [first, ...others]: readonly RawCell[]): void {
  const last = row.pop();
  row.push({ pieces: [...(last?.pieces ?? []), ...(first?.pieces ?? [])] }, ...others);
}

/**
 * A row that ends with its deadline or owners, filled up where the header has but 备注 behind these; null
 * where it does not, or goes on below with another time or body.
 */
function withLostEnds(
  row: readonly RawCell[],
  heads: Heads,
  below: Line | undefined,
): RawCell[] | null {
  const lost = heads.slice(row.length);
  if (lost.length > MOST_ENDS_LOST || lost.some((head) => head !== 'extra')) return null;
  const kind = heads[row.length - 1];
  const fits = (cell: RawCell | undefined): boolean => {
    const text = fold(cell ? rawText(cell) : '');
    return (kind === 'deadline' && statesTime(text)) || (kind === 'owner' && looksLikeUnit(text));
  };
  const goesOnBelow = below !== undefined && fits(cellsOfLine(below)[0]);
  return fits(row.at(-1)) && !goesOnBelow ? [...row, ...lost.map(() => ({ pieces: [] }))] : null;
}

function readsAsHeaded(row: readonly RawCell[], heads: Heads): boolean {
  return row.every((cell, at) => {
    const text = fold(rawText(cell));
    if (isEmptyCell(text)) return true;
    switch (heads[at]) {
      case 'number':
        return readsAsNumber(text);
      case 'owner':
        return namesOwners(cell);
      case 'deadline':
        return !looksLikeUnit(text);
      default:
        return true;
    }
  });
}
