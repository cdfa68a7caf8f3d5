/** Longer texts get memory of their own. */
const LONGEST = 1 << 18;
/** UTF-16 units become at most as many bytes each. */
const MOST_BYTES = 3;

let room = Buffer.alloc(0);

/**
 * A text in UTF-8, in memory that the next call uses again: it has to be written by then.
 * `Buffer.from` first counts the bytes of a text and makes room for them, which takes as long as
 * writing them.
 *
 * `utf8('表')` → the bytes e8 a1 a8
 */
export function utf8(text: string): Uint8Array {
  if (text.length > LONGEST) return Buffer.from(text);
  if (room.length === 0) room = Buffer.allocUnsafeSlow(LONGEST * MOST_BYTES);
  return room.subarray(0, room.write(text));
}
