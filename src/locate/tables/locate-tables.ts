import type { Block, Cell, Paragraph, Table } from '../../model/document.ts';
import type {
  Column,
  Grid,
  LeadRule,
  RegionPart,
  RejectedTable,
  RejectReason,
  TaskRegion,
} from '../../model/located.ts';
import { fold } from '../../text/fold.ts';
import { cellsOfRow, cellText, gridOf } from '../../text/grid.ts';
import { saysWhenDone } from '../../words/headers.ts';
import { findLeadRule } from '../../words/lead-rules.ts';
import { readMark } from '../../words/marks.ts';
import { looksLikeUnit } from '../../words/names.ts';
import { isNote, saysContinued } from '../../words/notes.ts';
import { hasInk } from '../flow.ts';
import { assignColumns } from './columns.ts';
import { findHeader, findRepeatedHeaders, headerTexts, type TableHeader } from './header.ts';

/** A region while its tables are being found; headings are added once all are known. */
export interface OpenRegion extends Omit<TaskRegion, 'headings'> {
  leadRule: LeadRule | null;
  /** The cell over the header that holds the table's title. */
  readonly caption: Cell | null;
  /** Texts of the header rows, to know them again. */
  readonly headerRows: readonly (readonly string[])[];
  /** The table goes on in it under a header of its own: 任务分解表（续）. */
  continues: OpenRegion | null;
}

export interface LocatedTables {
  readonly regions: readonly OpenRegion[];
  readonly rejected: readonly RejectedTable[];
}

/** Longer text between two tables is text, not a torn line. */
const TORN_LENGTH = 80;
/** More lines than this between two tables are text as well. */
const MOST_TORN = 3;
/** Spans can claim any number of squares; a table of more is no table of tasks. */
const MOST_SQUARES = 5_000_000;
/** Lines before and behind a table that may be its note. */
const NOTE_REACH = 2;

/** What was found so far, and what stands since the last table. */
interface Progress {
  readonly regions: OpenRegion[];
  readonly rejected: RejectedTable[];
  between: Paragraph[];
  /** The task table right above, which a table without header may go on with. */
  open: OpenRegion | null;
}

/** Task tables with their columns, and the other tables with the reason (spec: "Tables"). */
export function locateTables(flow: readonly Block[]): LocatedTables {
  const progress: Progress = { regions: [], rejected: [], between: [], open: null };
  for (const block of flow) {
    if (block.kind === 'table') {
      readTable(progress, block);
      progress.between = [];
    } else if (hasInk(block)) {
      progress.between.push(block);
    }
  }
  shareNotes(progress, null);
  shareRules(progress.regions);
  return progress;
}

/** A rule holds for the whole of a table that goes on under a second header. */
function shareRules(regions: readonly OpenRegion[]): void {
  for (const region of regions.toReversed()) {
    if (region.continues) region.continues.leadRule ??= region.leadRule;
  }
  for (const region of regions) region.leadRule ??= region.continues?.leadRule ?? null;
}

/** A rule in a note, or in its further points, between two task tables holds for the nearer one, or the upper. */
function shareNotes({ open, between }: Progress, below: OpenRegion | null): void {
  let isNote = false;
  for (const [index, line] of between.entries()) {
    isNote = startsNote(line) || (isNote && readMark(line.text.trim()) !== null);
    const toAbove = open ? index + 1 : Number.POSITIVE_INFINITY;
    const toBelow = below ? between.length - index : Number.POSITIVE_INFINITY;
    const nearer = toAbove <= toBelow ? open : below;
    const isNear = Math.min(toAbove, toBelow) <= NOTE_REACH;
    if (nearer && isNote && isNear) nearer.leadRule ??= findLeadRule(fold(line.text));
  }
}

function readTable(progress: Progress, table: Table): void {
  if (table.rows * table.columns > MOST_SQUARES) {
    progress.rejected.push({ table, reason: 'too-large' });
    return;
  }
  const { open, between } = progress;
  const grid = gridOf(table);
  const header = findHeader(grid);
  const region = header ? openRegion(table, grid, header) : 'no-header';
  if (typeof region === 'object') {
    shareNotes(progress, region);
    region.leadRule ??= noteRowRule(table);
    if (between.some(isContinuation)) region.continues = open;
    progress.regions.push(region);
    progress.open = region;
    return;
  }
  shareNotes(progress, null);
  if (open && !header && goesOn(open, table, grid, between)) {
    open.parts.push(continuedPart(open, table, grid, between));
    open.leadRule ??= noteRowRule(table);
  } else {
    progress.rejected.push({ table, reason: region });
    progress.open = null;
  }
}

/** A rule said in a note by the table (注：排第一的为牵头单位). */
export function noteRule(line: Paragraph): LeadRule | null {
  return startsNote(line) ? findLeadRule(fold(line.text)) : null;
}

/** A note, or a line that a bracket or a star opens. */
function saysRule(folded: string): boolean {
  return isNote(folded) || /^[(*★]/u.test(folded);
}

function startsNote(line: Paragraph): boolean {
  return saysRule(fold(line.text));
}

/** The same in a row of its own. */
function noteRowRule(table: Table): LeadRule | null {
  for (const cell of table.cells.filter(({ columnSpan }) => columnSpan === table.columns)) {
    const folded = fold(cellText(cell));
    const rule = saysRule(folded) ? findLeadRule(folded) : null;
    if (rule) return rule;
  }
  return null;
}

function openRegion(table: Table, grid: Grid, header: TableHeader): OpenRegion | RejectReason {
  const meanings = header.columns.map((column) => column.meaning);
  const kinds = meanings.map((meaning) => meaning?.kind);
  if (kinds.filter((kind) => kind === 'name-list').length >= 2) return 'name-list';
  const columns = assignColumns(header, grid);
  if (!columns) return 'no-task-column';
  const hasTaskWord = meanings.some((meaning) => meaning?.kind === 'task' && meaning.weight >= 0);
  if (!holdsTasks(columns, hasTaskWord, meanings.some(saysWhenDone))) return 'no-owner-or-deadline';
  const firstRow = header.row + header.depth;
  const headerRows = headerTexts(grid, header);
  const repeatedHeaders = findRepeatedHeaders(grid, firstRow, headerRows);
  const part = { table, grid, firstRow, repeatedHeaders, strays: [] };
  return {
    parts: [part],
    columns,
    caption: captionOf(grid, header.row),
    headerRows,
    leadRule: null,
    continues: null,
  };
}

function captionOf(grid: Grid, headerRow: number): Cell | null {
  const cells = Array.from({ length: headerRow }, (_, row) => cellsOfRow(grid, row)).flat();
  return cells.find((cell) => cellText(cell).trim() !== '') ?? null;
}

/**
 * Owners or dates beside the tasks, or at least 工作任务 and 具体要求 by name. Where a column was guessed,
 * owners or 完成时限.
 */
function holdsTasks(
  columns: readonly Column[],
  hasTaskWord: boolean,
  hasTimeWord: boolean,
): boolean {
  const has = (...fields: Column['field'][]): boolean =>
    columns.some((column) => fields.includes(column.field));
  const hasOwner = has('lead', 'responsible', 'support', 'oversight');
  if (columns.some((column) => column.guessed)) return hasOwner || hasTimeWord;
  const hasTime = has('deadline') || columns.some((column) => column.stage);
  return hasOwner || hasTime || (hasTaskWord && has('requirement'));
}

function continuedPart(
  region: OpenRegion,
  table: Table,
  grid: Grid,
  strays: readonly Paragraph[],
): RegionPart {
  const repeatedHeaders = findRepeatedHeaders(grid, 0, region.headerRows);
  return { table, grid, firstRow: 0, strays, repeatedHeaders };
}

/**
 * A table without a header goes on with the one before it where nothing but torn lines parts them:
 * its numbers go on (in a text file without numbers: its owners stand where they stood), or there
 * is no line between but 续表.
 */
function goesOn(
  region: OpenRegion,
  table: Table,
  grid: Grid,
  between: readonly Paragraph[],
): boolean {
  if (table.columns !== region.columns.length) return false;
  if (between.every(isContinuation)) return true;
  const isTorn = between.every((line) => line.text.trim().length <= TORN_LENGTH);
  if (!isTorn || between.length > MOST_TORN) return false;
  const column = region.columns.findIndex((entry) => entry.field === 'number');
  if (column < 0) return table.merges === 'lost' && namesOwners(region, grid);
  const last = numbersOf(region.parts.at(-1)?.grid ?? [], column).at(-1);
  const [next] = numbersOf(grid, column);
  return last !== undefined && next !== undefined && next > last;
}

function isContinuation(line: Paragraph): boolean {
  return saysContinued(fold(line.text));
}

/** Most cells in the owner columns end as names of bodies do. */
function namesOwners(region: OpenRegion, grid: Grid): boolean {
  const filled = region.columns.flatMap(({ field }, column) => {
    if (field !== 'lead' && field !== 'responsible') return [];
    return grid.map((row) => fold(cellText(row[column]))).filter((text) => text !== '');
  });
  return filled.filter(looksLikeUnit).length * 2 > filled.length;
}

function numbersOf(grid: Grid, column: number): number[] {
  return grid.flatMap((row) => {
    const text = fold(cellText(row[column]));
    return /^[0-9]{1,4}$/u.test(text) ? [Number(text)] : [];
  });
}
