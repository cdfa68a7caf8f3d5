import { totalRowWords } from '../../lexicon/rows.ts';
import type { Cell } from '../../model/document.ts';
import type { RegionPart, TaskRegion } from '../../model/located.ts';
import type { ColumnField } from '../../model/plan.ts';
import type { RawTask, Remains, Stretch } from '../../model/raw-task.ts';
import { fold } from '../../text/fold.ts';
import { cellsBegunInRow, cellText, stretchOfCells } from '../../text/grid.ts';
import { joinPassages, passageOf, trimPassage } from '../../text/passage.ts';
import { wordsOf } from '../../text/pattern.ts';
import { headingText } from '../../words/headings.ts';
import { readMark } from '../../words/marks.ts';
import { isFormFooter, isNote } from '../../words/notes.ts';
import { linesOf, passageOfCell, passagesOf } from '../cell-lines.ts';
import { type Above, joinAbove } from './above.ts';
import { readRow } from './read-row.ts';
import { type Carried, cellOfField, type RowCells, readRowCells } from './row-cells.ts';
import { enterSection, readsAsSection, type Section } from './sections.ts';

/** 分管院领导：, beside 填表人： */
const label = /^\p{Script=Han}{2,8}:/u;
const total = new RegExp(`^${wordsOf(totalRowWords)}`, 'u');

interface Progress {
  readonly region: TaskRegion;
  readonly remains: Remains;
  /** The headings above the table. */
  readonly headings: Above;
  readonly carried: Carried;
  sections: Section[];
  lastNumber: number;
  /** Some row is numbered 1, 2, 3. */
  readonly countsInArabic: boolean;
}

/** The records of a task table and of the pieces that go on with it; adds to what remains. */
export function* readRegion(region: TaskRegion, remains: Remains): Generator<RawTask, void> {
  const path = region.headings
    .map((item) => headingText(item.text))
    .filter((heading) => heading.text !== '');
  const progress: Progress = {
    region,
    remains,
    headings: { path, owners: [], deadlines: [] },
    carried: [],
    sections: [],
    lastNumber: 0,
    countsInArabic: region.parts.some((part) => countsInArabic(part, region)),
  };
  for (const part of region.parts) yield* readPart(progress, part);
}

function countsInArabic({ grid, firstRow }: RegionPart, { columns }: TaskRegion): boolean {
  const column = columns.findIndex((entry) => entry.field === 'number');
  if (column < 0) return false;
  return grid.slice(firstRow).some((row) => /^[0-9]+$/u.test(fold(cellText(row[column]))));
}

function* readPart(progress: Progress, part: RegionPart): Generator<RawTask, void> {
  const { table, grid, firstRow } = part;
  const { headings, unclaimed } = progress.remains;
  const brokenRows = new Set(table.brokenRows);
  for (const line of part.strays) {
    const passage = trimPassage(passageOf(line));
    unclaimed.push({ passage, reason: 'row-broken', table: table.index });
  }
  for (let row = 0; row < table.rows; row++) {
    const own = cellsBegunInRow(grid, row);
    const stretch = stretchOfCells(own);
    if (!stretch) continue;
    if (row < firstRow || part.repeatedHeaders.has(row)) headings.push(stretch);
    else if (brokenRows.has(row)) {
      addUnclaimed(progress, part, own, 'row-broken');
      // What stands in its columns is not known, so nothing from above it belongs to the rows below.
      if (own.length > 1) progress.carried.length = 0;
    } else yield* readBodyRow(progress, part, row, own, stretch);
  }
}

function readBodyRow(
  progress: Progress,
  part: RegionPart,
  row: number,
  own: readonly Cell[],
  stretch: Stretch,
): readonly RawTask[] {
  const filled = own.filter((cell) => cellText(cell).trim() !== '');
  const only = filled[0];
  if (!only || isNoRecord(filled.map(cellText))) return [];
  if (only.columnSpan >= part.table.columns && part.table.columns > 1) {
    readSpanningRow(progress, part, only, stretch);
    return [];
  }
  const { columns } = progress.region;
  const section = titleOverTasks(filled, progress) ?? numberedTitle(filled, progress);
  if (section) {
    openSection(progress, section, stretch);
    return [];
  }
  const cells = readRowCells(part.table, part.grid, row, columns, progress.carried);
  if (!holdsRecord(cells, progress)) {
    const isTemplate = filled.every((cell) => isNumberOrExtra(cell, progress));
    if (!isTemplate) addUnclaimed(progress, part, own, 'row-without-task');
    return [];
  }
  const tasks = readRow(cells, {
    columns,
    table: part.table.index,
    above: progress.sections.reduce(joinAbove, progress.headings),
    leadRule: progress.region.leadRule,
    lastNumber: progress.lastNumber,
    record: stretch,
  });
  progress.lastNumber = Number(tasks.at(-1)?.number?.label) || progress.lastNumber;
  return tasks;
}

/** A total, …… in every cell (the form goes on as above), or who filled in the form. */
function isNoRecord(texts: readonly string[]): boolean {
  const isEllipsis = texts.every((text) => /^[…⋯.·\s]+$/u.test(text));
  const isFooter =
    isFormFooter(fold(texts[0] ?? '')) && texts.every((text) => label.test(fold(text)));
  return isEllipsis || isFooter || total.test(fold(texts[0] ?? ''));
}

/** A cell over the whole table: a note, a section, or in a text export the debris of a torn row. */
function readSpanningRow(progress: Progress, part: RegionPart, cell: Cell, stretch: Stretch): void {
  const text = cellText(cell);
  if (isNote(fold(text))) return;
  if (part.table.merges === 'lost' && (isBehindTear(part, cell) || !readsAsSection(text))) {
    addUnclaimed(progress, part, [cell], 'row-broken');
  } else {
    openSection(progress, cell, stretch);
  }
}

/** The first row behind torn lines is debris as well, unless it has a number. */
function isBehindTear(part: RegionPart, cell: Cell): boolean {
  return part.strays.length > 0 && cell.row === 0 && !readMark(cellText(cell).trim());
}

/** Merged cells do not cross a section row, so nothing is carried past it. */
function openSection(progress: Progress, cell: Cell, stretch: Stretch): void {
  const automatic = linesOf(cell)[0]?.automatic ?? null;
  progress.sections = enterSection(progress.sections, joinPassages(passagesOf(cell)), automatic);
  progress.carried.length = 0;
  progress.remains.headings.push(stretch);
}

/**
 * A cell over 序号 and the tasks, with figures at most beside it, is a section: 一、产业发展类（5个） over
 * both, and the sum of its investments.
 */
function titleOverTasks(filled: readonly Cell[], progress: Progress): Cell | null {
  const { columns } = progress.region;
  const [first, ...others] = filled;
  const covers = (field: ColumnField): boolean =>
    columns
      .slice(first?.column, (first?.column ?? 0) + (first?.columnSpan ?? 0))
      .some((column) => column.field === field);
  return first && covers('number') && covers('task') && areFigures(others, progress) ? first : null;
}

function numberedTitle(filled: readonly Cell[], progress: Progress): Cell | null {
  const [first] = filled;
  if (!first) return null;
  return filled.length === 1 ? titleInNumbers(first, progress) : sectionCell(filled, progress);
}

/** A row that prints nothing but words under 序号 is a section: 制度建设 | | |, 三、制度建设 | | |. */
function titleInNumbers(cell: Cell, { region: { columns } }: Progress): Cell | null {
  const text = fold(cellText(cell));
  const mark = readMark(`${text}、`);
  const isNumber = mark !== null && mark.length >= text.length;
  const isTitle = text.length > 1 && !/[0-9]/u.test(text) && !isNumber;
  return columns[cell.column]?.field === 'number' && isTitle ? cell : null;
}

/**
 * A row that prints a Chinese numeral and a title, and figures at most beside them (一 | 党建工作 | | 12), is a
 * section, where the records count in Arabic numbers.
 */
function sectionCell([first, second, ...others]: readonly Cell[], progress: Progress): Cell | null {
  const { columns } = progress.region;
  if (!first || !second || !areFigures(others, progress)) return null;
  const isNumber = columns[first.column]?.field === 'number' && progress.countsInArabic;
  const numeral = fold(cellText(first)).replace(/[、.()]/gu, '');
  const isChinese = readMark(`${numeral}、`)?.style === 'chinese' && !/[0-9]/u.test(numeral);
  const field = columns[second.column]?.field;
  return isNumber && isChinese && (field === 'task' || field === 'category') ? second : null;
}

/** Sums in columns of no field. */
function areFigures(cells: readonly Cell[], { region: { columns } }: Progress): boolean {
  return cells.every((cell) => {
    return columns[cell.column]?.field === 'extra' && !/\p{L}/u.test(cellText(cell));
  });
}

/** A record needs a task or a requirement, and something besides what was carried from above. */
function holdsRecord(cells: RowCells, { region: { columns } }: Progress): boolean {
  const has = (field: 'task' | 'requirement'): boolean =>
    cellOfField(cells, columns, field) !== null;
  if (!has('task') && !has('requirement')) return false;
  return cells.some((cell, index) => {
    const field = columns[index]?.field;
    return cell?.how === 'own' && field !== 'number' && field !== 'extra';
  });
}

function isNumberOrExtra(cell: Cell, { region: { columns } }: Progress): boolean {
  const field = columns[cell.column]?.field;
  return field === 'number' || field === 'extra';
}

function addUnclaimed(
  progress: Progress,
  part: RegionPart,
  cells: readonly Cell[],
  reason: 'row-broken' | 'row-without-task',
): void {
  for (const cell of cells) {
    const passage = passageOfCell(cell);
    if (passage.text !== '') {
      progress.remains.unclaimed.push({ passage, reason, table: part.table.index });
    }
  }
}
