import { displayWidth } from '../text/display-width.ts';

/** Colour sequences take no room. */
const colours = /\u001b\[[0-9;]*m/gu;

/** A text cut to a width, with `…` where something is left out. */
export function cutToWidth(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let cut = '';
  for (const char of text) {
    if (displayWidth(cut + char) > width - 1) break;
    cut += char;
  }
  return `${cut.trimEnd()}…`;
}

/** Two texts at the ends of a line of `width` cells, at least two blanks between them. */
export function spread(left: string, right: string, width: number): string {
  const taken = displayWidth(left.replace(colours, '')) + displayWidth(right.replace(colours, ''));
  return left + ' '.repeat(Math.max(2, width - taken)) + right;
}
