import { findDeadlines } from '../../language/deadlines/find-deadlines.ts';
import { readVerb } from '../../language/owners/verbs.ts';
import type { Grid } from '../../model/located.ts';
import { fold } from '../../text/fold.ts';
import { cellText } from '../../text/grid.ts';
import { areCounted } from '../../words/bare-numbers.ts';
import { type HeaderMeaning, isEmptyCell, textKinds } from '../../words/headers.ts';
import { isDepartment, looksLikeUnit } from '../../words/names.ts';
import type { ColumnHeader } from './header.ts';

/** Columns under one header cell, with what the first rows print in them. */
export interface Group {
  readonly header: ColumnHeader;
  readonly columns: number[];
  readonly kind: HeaderMeaning['kind'] | 'unknown';
  readonly weight: number;
  /** Texts of its cells that print anything, white space gone. */
  readonly texts: readonly string[];
  /** Some cell stands beside several rows; where merges are lost, most cells are blank. */
  readonly spansRows: boolean;
}

/** Enough cells to tell what stands in a column. */
const CELLS_LOOKED_AT = 20;
/** Chinese characters of a cell that says more than a name. */
const SENTENCE_LENGTH = 5;

/**
 * The columns of a header by its cells; `body` are rows below it. A column of numbers that shares its
 * header cell with text (具体要求 over `1 | 清理河道`) is a group of its own, of kind `number`.
 */
export function groupColumns(headers: readonly ColumnHeader[], body: Grid): Group[] {
  const groups: number[][] = [];
  headers.forEach((header, column) => {
    const last = groups.at(-1);
    const isSame = header.cell !== null && headers[last?.[0] ?? -1]?.cell === header.cell;
    if (last && isSame) last.push(column);
    else groups.push([column]);
  });
  return groups.flatMap((columns) => {
    const header = headers[columns[0] ?? 0];
    return header ? partNumbers(describe(header, columns, body), body) : [];
  });
}

function partNumbers(group: Group, body: Grid): Group[] {
  const { header, columns, kind } = group;
  if (columns.length < 2 || !textKinds.has(kind)) return [group];
  const isNumber = columns.map((column) => areCounted(textsOf(column, body.filter(isParted))));
  /** A cell over all of the columns says nothing about one of them. */
  function isParted(row: Grid[number]): boolean {
    return row[columns[0] ?? 0] !== row[columns.at(-1) ?? 0];
  }
  if (!isNumber.includes(true) || !isNumber.includes(false)) return [group];
  const starts = columns.filter((_, at) => at === 0 || isNumber[at] !== isNumber[at - 1]);
  return starts.map((start, at) => {
    const until = starts[at + 1] ?? Number.POSITIVE_INFINITY;
    const own = columns.filter((column) => column >= start && column < until);
    const part = describe(header, own, body);
    return isNumber[columns.indexOf(start)] ? { ...part, kind: 'number', weight: 0 } : part;
  });
}

function describe(header: ColumnHeader, columns: number[], body: Grid): Group {
  const { kind = 'unknown', weight = 0 } = header.meaning ?? {};
  const texts = columns.flatMap((column) => textsOf(column, body));
  const spansRows = columns.some((column) => columnSpansRows(column, body));
  return { header, columns, kind, weight, texts, spansRows };
}

function textsOf(column: number, body: Grid): string[] {
  return body.map((row) => fold(cellText(row[column]))).filter((text) => text !== '');
}

function columnSpansRows(column: number, body: Grid): boolean {
  const filled = body.filter((row) => cellText(row[column]).trim() !== '');
  const isMerged = filled.some((row) => (row[column]?.rowSpan ?? 1) > 1);
  return isMerged || (filled.length > 0 && filled.length * 2 <= body.length);
}

/** How much it prints. */
export function inkOf({ texts }: Group): number {
  return texts.reduce((ink, text) => ink + text.length, 0);
}

/** The groups right of another. */
export function groupsBehind(groups: readonly Group[], group: Group): readonly Group[] {
  return groups.slice(groups.indexOf(group) + 1);
}

/** Letters stand in it, not figures alone; or nothing at all. */
export function holdsWords({ texts }: Group): boolean {
  return texts.length === 0 || texts.some((text) => /\p{L}/u.test(text));
}

/** Nearly every cell says something else. */
export function saysManyThings({ texts }: Group): boolean {
  return texts.length > 0 && new Set(texts).size * 5 >= texts.length * 4;
}

/** Half of its cells state a time. */
export function holdsTimes({ texts }: Group): boolean {
  const looked = texts.slice(0, CELLS_LOOKED_AT);
  const timed = looked.filter((text) => {
    return findDeadlines(text, { stated: true, year: null, issuedOn: null }).length > 0;
  });
  return timed.length > 0 && timed.length * 2 >= looked.length;
}

/** Most of its cells are text of some length that states no time. */
export function holdsSentences(group: Group): boolean {
  const looked = group.texts.slice(0, CELLS_LOOKED_AT);
  const long = looked.filter((text) => {
    return (text.match(/\p{Script=Han}/gu) ?? []).length >= SENTENCE_LENGTH;
  });
  return long.length * 2 > looked.length && !holdsTimes(group);
}

/** Nearly all of its cells are lists of bodies. */
export function namesBodies({ texts }: Group): boolean {
  const looked = texts.slice(0, CELLS_LOOKED_AT);
  const named = looked.filter((text) => {
    return text.split(/[、,;*]/u).every((name) => name === '' || looksLikeUnit(name));
  });
  return looked.length >= 2 && named.length * 5 >= looked.length * 4;
}

/** Half of its cells name bodies or fields of work, with or without verbs: 公安、教育, 县财政局配合. */
export function namesDepartments({ texts }: Group): boolean {
  const looked = texts.filter((text) => !isEmptyCell(text)).slice(0, CELLS_LOOKED_AT);
  const named = looked.filter((text) => {
    return text.split(/[、,;]/u).some((name) => isDepartment(readVerb(name)?.name ?? name));
  });
  return named.length > 0 && named.length * 2 >= looked.length;
}
