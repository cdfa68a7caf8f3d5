import { dittoWords } from '../lexicon/rows.ts';
import { fold } from '../text/fold.ts';

const dittos = new Set(dittoWords.map((entry) => entry.word));
/** With blanks inside. */
const LONGEST = 10;

/** Whether a text says that it is the one above, and nothing else: `同上`, `〃`. */
export function saysDitto(text: string): boolean {
  return text.length <= LONGEST && dittos.has(fold(text));
}
