import { textKinds } from '../../words/headers.ts';
import { readMark } from '../../words/marks.ts';
import { headerKinds, isBlankCell, type RawCell, rawText } from './raw-table.ts';
import { readAs } from './reads-as.ts';

type Row = readonly RawCell[];
type Heads = ReturnType<typeof headerKinds>;

export interface StraightRows {
  readonly rows: readonly Row[];
  /** Rows, from 0, of which nobody can tell which cell stands under which word. */
  readonly broken: ReadonlySet<number>;
}

/**
 * Rows of a copy that lost the cells of merged ones at its beginnings, and was filled up with blanks at its
 * ends: `3.更新网站 | 各科室 | (blank)` under 工作任务 | 具体要求 | 责任部门. A row is moved right where its cells
 * read as their columns say there and nowhere else, and broken where nobody can tell.
 */
export function straighten(rows: readonly Row[]): StraightRows {
  const [header = [], ...body] = rows;
  const heads = headerKinds(header);
  const lastText = heads.findLastIndex((head) => textKinds.has(head));
  const found = body.map((row) => shiftOf(row, heads, lastText));
  const isShifted = found.some((shift) => shift !== 0);
  const broken = new Set<number>();
  const straight = body.map((row, at): Row => {
    const shift = found[at] ?? null;
    const isDoubtful = isShifted && shift === 0 && !staysFor(row, heads);
    if (shift === null || isDoubtful) broken.add(at + 1);
    return shift ? [...blanks(shift), ...row.slice(0, row.length - shift)] : row;
  });
  return { rows: [header, ...straight], broken };
}

/** By how many columns a row has to move; null where its cells read as their columns say nowhere. */
function shiftOf(row: Row, heads: Heads, lastText: number): number | null {
  const { fits, misfits } = readAs(row, heads);
  const room = blanksAtEnd(row);
  const isGood = misfits === 0 || (fits > 0 && fits >= misfits);
  if (isGood || isHeading(row, heads) || (room === 0 && isNumbered(row, heads))) return 0;
  const shifts: number[] = [];
  for (let shift = 1; shift <= Math.min(room, lastText); shift++) {
    const moved = readAs([...blanks(shift), ...row.slice(0, row.length - shift)], heads);
    if (moved.fits > 0 && moved.misfits === 0) shifts.push(shift);
  }
  return shifts.length === 1 ? (shifts[0] ?? null) : null;
}

/** Without blanks at its end a row stands too far left only where words stand under 序号. */
function isNumbered(row: Row, heads: Heads): boolean {
  const number = heads.indexOf('number');
  const cell = row[number];
  return cell === undefined || readAs([cell], ['number']).misfits === 0;
}

/** Nothing but 一、党建工作, or but words under 序号: a section. */
function isHeading([first, ...others]: Row, heads: Heads): boolean {
  const mark = first && readMark(rawText(first).trim());
  const isTitle = heads[0] === 'number' || mark?.style.startsWith('chinese') === true;
  return isTitle && others.every(isBlankCell);
}

/** Its last cell is filled, or something in it reads as its column says. */
function staysFor(row: Row, heads: Heads): boolean {
  return blanksAtEnd(row) === 0 || isHeading(row, heads) || readAs(row, heads).fits > 0;
}

function blanksAtEnd(row: Row): number {
  return row.length - 1 - row.findLastIndex((cell) => !isBlankCell(cell));
}

function blanks(count: number): RawCell[] {
  return Array.from({ length: count }, () => ({ pieces: [] }));
}
