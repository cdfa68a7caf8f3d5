import { statesTime } from '../../language/owners/time-tokens.ts';
import { readVerb } from '../../language/owners/verbs.ts';
import { fold } from '../../text/fold.ts';
import { readBareNumber } from '../../words/bare-numbers.ts';
import { type HeaderMeaning, isEmptyCell, textKinds } from '../../words/headers.ts';
import { isCollective, looksLikePerson, looksLikeUnit } from '../../words/names.ts';
import { type RawCell, rawText } from './raw-table.ts';

type Kind = HeaderMeaning['kind'];

const code = /^[A-Za-z]{0,4}[-.]?[0-9]{1,3}(?:[-.][0-9]{1,3})*$/u;

/** How many cells of a row read as their columns say, and how many as others would. */
export interface Reading {
  readonly fits: number;
  readonly misfits: number;
}

/**
 * How well the cells of a row stand under its header. A lone body or time under 工作任务 or 具体要求 speaks
 * against it where no column of owners has its name.
 */
export function readAs(row: readonly RawCell[], heads: readonly Kind[]): Reading {
  let fits = 0;
  let misfits = 0;
  let strayTexts = 0;
  row.forEach((cell, at) => {
    const text = fold(rawText(cell));
    const kind = heads[at] ?? 'extra';
    if (isEmptyCell(text)) return;
    if (textKinds.has(kind)) {
      if (readsAsOther(text)) strayTexts++;
      return;
    }
    const isFit = fitsUnder(cell, text, kind);
    if (isFit === true) fits++;
    else if (isFit === false) misfits++;
  });
  const isNamed = row.some((cell, at) => heads[at] === 'owner' && namesOwners(cell));
  return { fits, misfits: isNamed ? misfits : misfits + strayTexts };
}

/** null where the text may stand there or not. */
function fitsUnder(cell: RawCell, text: string, kind: Kind): boolean | null {
  switch (kind) {
    case 'number':
      return readsAsNumber(text);
    case 'owner':
      // A word of no list may name somebody: 德育.
      if (namesOwners(cell)) return true;
      return readsAsNumber(text) || statesTime(text) ? false : null;
    case 'deadline':
      if (statesTime(text)) return true;
      return looksLikeUnit(text) || looksLikePerson(text) ? false : null;
    default:
      return null;
  }
}

const LONGEST_NUMBER = 4;
/** Longer text under 工作任务 is no list of names. */
const LONGEST_OTHER = 40;

/** 3, （二）, ①, ★1, P1.1: what 序号 may print. */
export function readsAsNumber(text: string): boolean {
  const isMarked = text.length <= LONGEST_NUMBER && /\p{N}/u.test(text);
  return isMarked || readBareNumber(text) !== null || code.test(text);
}

/** A number, a time or a list of bodies is no task. */
function readsAsOther(text: string): boolean {
  if (text.length > LONGEST_OTHER) return false;
  return readBareNumber(text) !== null || statesTime(text) || areNames(text);
}

/** Some line of a cell names a body, a person or a class, or its lines together do (规划 and 股). */
export function namesOwners(cell: RawCell): boolean {
  const texts = [...cell.pieces.map((piece) => piece.text), rawText(cell)];
  return texts.some((text) =>
    fold(text)
      .split(/[、,;]/u)
      .some(isName),
  );
}

function areNames(text: string): boolean {
  return text.split(/[、,;]/u).every(isName);
}

function isName(text: string): boolean {
  const bare = readVerb(text)?.name ?? text;
  return looksLikeUnit(bare) || looksLikePerson(bare) || isCollective(bare);
}
