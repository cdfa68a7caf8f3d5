import { charTable } from './char-table.ts';

/** A bracket of a text, its marks included: `text.slice(start, end)`. */
export interface Bracket {
  readonly start: number;
  readonly end: number;
  /** The closing mark is there; without it the bracket runs to the end of the text. */
  readonly closed: boolean;
}

const opening = charTable('（(〔[【［﹙');
const closing = charTable('）)〕]】］﹚');

/**
 * The outermost brackets of a text, whatever their width: writers open one kind and close another.
 * `'a（b（c）d）e（f'` → [1, 8) closed, [9, 11) not closed.
 */
export function findBrackets(text: string): Bracket[] {
  const found: Bracket[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (opening[code] === 1) {
      if (depth === 0) start = index;
      depth++;
    } else if (closing[code] === 1 && depth > 0) {
      depth--;
      if (depth === 0) found.push({ start, end: index + 1, closed: true });
    }
  }
  if (depth > 0) found.push({ start, end: text.length, closed: false });
  return found;
}
