const special = /[\\^$.*+?()[\]{}|/]/gu;

/** A text with every character that means something in a regular expression escaped. */
export function escapePattern(text: string): string {
  return text.replace(special, '\\$&');
}

/**
 * A group that matches any one of the words, longest first.
 * `anyOf(['月', '月份'])` → `(?:月份|月)`; of no words, a group that never matches.
 */
export function anyOf(words: Iterable<string>): string {
  const sorted = [...new Set(words)].sort((a, b) => b.length - a.length);
  return sorted.length === 0 ? '(?!)' : `(?:${sorted.map(escapePattern).join('|')})`;
}

/** The same for the words of a lexicon. */
export const wordsOf = (entries: readonly { readonly word: string }[]): string =>
  anyOf(entries.map(({ word }) => word));
