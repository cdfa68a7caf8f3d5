import { byteAt } from './xml-bytes.ts';

/**
 * A memory of elements that were read to no effect. Formatting repeats from cell to cell, byte for
 * byte: what is well-formed and says nothing once says nothing when it comes again, and need not be
 * read again. Only places are kept; the bytes are compared where they still stand.
 */
export interface Repeats {
  /** By slot: the index of the element's first byte in the part, and its length. */
  readonly starts: Float64Array;
  readonly lengths: Int32Array;
  /** Elements before this index were read with other namespaces. */
  since: number;
  /** The scanner's bytes, to be compared eight at a time; to be set when they move. */
  view: DataView;
}

const slots = 512;

export function createRepeats(data: Buffer): Repeats {
  return {
    starts: new Float64Array(slots),
    lengths: new Int32Array(slots),
    since: 0,
    view: viewOf(data),
  };
}

export function viewOf({ buffer, byteOffset, byteLength }: Buffer): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

/** Made from bytes in which short elements differ: of the name and of the first attribute. */
function slotOf(data: Buffer, at: number): number {
  const name = byteAt(data, at + 3) ^ (byteAt(data, at + 4) << 2) ^ (byteAt(data, at + 5) << 4);
  const value =
    (byteAt(data, at + 14) << 1) ^ (byteAt(data, at + 17) << 3) ^ (byteAt(data, at + 20) << 5);
  return (name ^ value ^ (byteAt(data, at + 8) << 1)) & (slots - 1);
}

/** Keeps the element in `data` from `at` to `end`; `before` bytes of the part stand before `data`. */
export function keepElement(
  repeats: Repeats,
  data: Buffer,
  at: number,
  end: number,
  before: number,
): void {
  if (at < 0) return;
  const slot = slotOf(data, at);
  repeats.starts[slot] = before + at;
  repeats.lengths[slot] = end - at;
}

/** Length of the element at `at` if it repeats one that is kept; else 0. */
export function repeatedLength(
  repeats: Repeats,
  data: Buffer,
  at: number,
  end: number,
  before: number,
): number {
  const slot = slotOf(data, at);
  const length = repeats.lengths[slot] ?? 0;
  const kept = repeats.starts[slot] ?? 0;
  const start = kept - before;
  if (length === 0 || start < 0 || kept < repeats.since || at + length > end) return 0;
  const { view } = repeats;
  const distance = at - start;
  const until = at + length;
  let index = at;
  // Bytes that are no number differ from themselves: such an element is read again.
  for (; index + 8 <= until; index += 8) {
    if (view.getFloat64(index, true) !== view.getFloat64(index - distance, true)) return 0;
  }
  for (; index < until; index++) {
    if (byteAt(data, index) !== byteAt(data, index - distance)) return 0;
  }
  return length;
}
