import { continuationWords, formFooters, noteStarts } from '../lexicon/rows.ts';
import { wordsOf } from '../text/pattern.ts';

const note = new RegExp(`^[(【]?${wordsOf(noteStarts)}[:.、]`, 'u');
const continuation = new RegExp(wordsOf(continuationWords), 'u');
const footer = new RegExp(`^${wordsOf(formFooters)}:`, 'u');

/** Whether a folded text begins as notes under a table do: `注:排第一的为牵头单位`. */
export function isNote(folded: string): boolean {
  return note.test(folded);
}

/** Whether a folded line stands between two halves of one table: `续表`. */
export function saysContinued(folded: string): boolean {
  return continuation.test(folded);
}

/** Whether a folded text is a line below a form: `填表人:李文`. */
export function isFormFooter(folded: string): boolean {
  return footer.test(folded);
}
