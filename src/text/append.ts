/**
 * Puts items at the end of a list. `list.push(...items)` does the same for short ones, but hands all
 * of them over as arguments, and a hostile file has more than the stack holds.
 */
export function append<Item>(list: Item[], items: readonly Item[]): void {
  for (const item of items) list.push(item);
}

/** Two lists as one; where one of them is empty, which is usual, the other as it is. */
export function joined<Item>(first: readonly Item[], second: readonly Item[]): readonly Item[] {
  if (second.length === 0) return first;
  return first.length === 0 ? second : [...first, ...second];
}
