/**
 * White space as a reader of Chinese expects it: none beside a Chinese character or mark, one blank
 * between Latin words. `tidySpace('行政服务中心\n 管委会')` → `行政服务中心管委会`.
 */
export function tidySpace(text: string): string {
  if (!/\s/u.test(text)) return text;
  return text.replace(/\s+/gu, (_space, index: number) => {
    const before = text.charAt(index - 1);
    const after = text.slice(index).trimStart().charAt(0);
    return isLatin(before) && isLatin(after) ? ' ' : '';
  });
}

/** Line breaks kept (one each), the white space around them and at the ends gone. */
export function tidyLines(text: string): string {
  if (!text.includes('\n')) return text.trim();
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** Characters of a text that are no white space. */
export function countInk(text: string): number {
  let ink = 0;
  for (let index = 0; index < text.length; index++) if (!isSpace(text.charCodeAt(index))) ink++;
  return ink;
}

/** White space beyond U+3000: the byte order mark. */
const BYTE_ORDER_MARK = 0xfeff;

/** Whether a UTF-16 unit is white space, as `\s` has it; most of a plan is settled by the first test. */
export function isSpace(code: number): boolean {
  return code > 0x3000 ? code === BYTE_ORDER_MARK : isSpaceBelow(code);
}

function isSpaceBelow(code: number): boolean {
  return (code <= 0x20 || code >= 0x7f) && /\s/u.test(String.fromCharCode(code));
}

function isLatin(char: string): boolean {
  return char !== '' && char.charCodeAt(0) < 0x250;
}
