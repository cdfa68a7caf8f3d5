import type { Passage } from '../../src/model/passage.ts';

/** A passage of a document that holds nothing else. */
export function passageFrom(text: string): Passage {
  return { text, pieces: [{ at: 0, length: text.length, offset: 0 }] };
}
