/** Marks that end a sentence. A semicolon does not. */
const SENTENCE_END = /[。！？!?]/u;

/**
 * Index behind the first sentence of a text, its closing mark included; the text's length where
 * none ends. A mark inside quotes or brackets that do not close before it counts all the same.
 */
export function firstSentenceEnd(text: string): number {
  const match = SENTENCE_END.exec(text);
  return match ? match.index + 1 : text.length;
}

/** Whether a sentence, or a clause that a semicolon closes, ends right before the end of the text. */
export function endsSentence(text: string): boolean {
  return /[。！？!?；;]["”’）)]?\s*$/u.test(text);
}

/** Whether a text begins with a mark that ends a sentence or clause, or is blank. */
export function beginsWithSentenceEnd(text: string): boolean {
  return /^\s*(?:[。！？!?；;]|\.(?!\d)|$)/u.test(text);
}
