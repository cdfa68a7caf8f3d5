import { joinClasses } from './join-classes.ts';
import { joinLevels } from './join-levels.ts';
import { depthAfterMark, isInProgramme, isListMark, isListSign } from './list-text.ts';
import { markPlaces } from './mark-places.ts';

/** A stretch of an owner list between two marks. */
export interface Token {
  readonly text: string;
  /** Where it begins in the folded list. */
  readonly start: number;
  /** The mark behind it; '' at the end. */
  readonly mark: string;
  /** The name of a place, whose ending stands behind another: 济南、青岛市政府. */
  readonly isPlace?: boolean;
}

/** A folded owner list cut at its marks; marks inside brackets, lists of levels and classes do not cut. */
export function cutTokens(list: string): readonly Token[] {
  return markPlaces(joinClasses(joinLevels(cutAtMarks(list))));
}

function cutAtMarks(list: string): Token[] {
  const tokens: Token[] = [];
  let start = 0;
  let depth = 0;
  const cut = (end: number, mark: string): void => {
    if (end > start || mark === '。') tokens.push({ text: list.slice(start, end), start, mark });
    start = end + mark.length;
  };
  for (let at = 0; at < list.length; at++) {
    if (!isListSign(list.charCodeAt(at))) continue;
    const sign = list.charAt(at);
    depth = depthAfterMark(sign, depth);
    if (depth > 0 || !isListMark(sign) || sign === ':') continue;
    if (sign !== '+' || !isInProgramme(list.slice(start, at))) cut(at, sign);
  }
  cut(list.length, '');
  return tokens;
}
