import { pageNumberWords } from '../lexicon/page-numbers.ts';
import { wordsOf } from '../text/pattern.ts';

const pageWords = new RegExp(wordsOf(pageNumberWords), 'giu');
const dashed = /^[-—–―－·\s]+[0-9０-９]{1,4}[-—–―－·\s]+$/u;
const LONGEST = 24;

/** Whether a header or footer only numbers the pages: `第 1 页 共 5 页`, `Page 2 of 7`, `12`. */
export function isPageNumber(text: string): boolean {
  return !/\p{L}/u.test(text.replaceAll(pageWords, ''));
}

/** The same for a line of the text, where a bare number may be more: `— 3 —`, `第 1 页`. */
export function isPageNumberLine(text: string): boolean {
  if (text.length > LONGEST || !/[0-9０-９]/u.test(text)) return false;
  return dashed.test(text) || (isPageNumber(text) && /\p{L}/u.test(text));
}
