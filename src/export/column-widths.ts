/** No column is narrower, so that at least two Chinese characters stand side by side. */
const NARROWEST = 4;
/** Numbers, dates and short names: served whole before any long text gets more. */
const SHORT = 14;

/**
 * Shares the cells of a line among columns, none of which gets more than it needs. The cells are
 * dealt out one by one, so that long columns end up as wide as the square root of their need: a long
 * text gets more than its neighbours and does not starve them.
 *
 * @param needs cells that the longest line of each column takes
 * @param room cells for all columns together, frame and padding left out
 * @example columnWidths([3, 10, 400], 50) // [4, 10, 36]
 */
export function columnWidths(needs: readonly number[], room: number): number[] {
  const widths = needs.map(() => NARROWEST);
  for (let left = room - NARROWEST * needs.length; left > 0; left--) {
    const column = neediest(needs, widths);
    if (column === null) break;
    widths[column] = (widths[column] ?? 0) + 1;
  }
  return widths;
}

function neediest(needs: readonly number[], widths: readonly number[]): number | null {
  let found: number | null = null;
  let best = 0;
  needs.forEach((need, column) => {
    const width = widths[column] ?? 0;
    if (width >= need) return;
    const urgency = need / width ** 2 + (need <= SHORT ? need ** 2 : 0);
    if (urgency > best) [found, best] = [column, urgency];
  });
  return found;
}
