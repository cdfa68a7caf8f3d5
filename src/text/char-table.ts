/**
 * A table of all UTF-16 units: 1 for each of the given characters (of one unit each), 0 for others. Texts
 * are gone through unit by unit with it, where a set or a pattern of many characters takes V8 longer.
 *
 * `charTable(['、'])[0x3001]` → 1
 */
export function charTable(chars: Iterable<string>): Uint8Array {
  const table = new Uint8Array(0x1_0000);
  for (const char of chars) table[char.charCodeAt(0)] = 1;
  return table;
}
