import { type DecodedText, decodeText } from '../txt/decode.ts';

/** Bytes in which a page declares its charset. */
const HEAD = 4096;

/** GB2312 and GBK are parts of GB18030, and pages that name them use it. */
const wider: Readonly<Record<string, string>> = {
  gb2312: 'gb18030',
  gbk: 'gb18030',
  'x-gbk': 'gb18030',
};

/** The text of a page: charset by byte order mark, by its meta element, else by content. */
export function decodeHtml(bytes: Uint8Array): DecodedText {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const hasMark = head.startsWith('ï»¿') || head.startsWith('ÿþ') || head.startsWith('þÿ');
  const declared = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{3,20})/iu
    .exec(head)?.[1]
    ?.toLowerCase();
  if (!hasMark && declared) {
    const encoding = wider[declared] ?? declared;
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return { text, encoding: new TextDecoder(encoding).encoding };
    } catch {
      return decodeText(bytes);
    }
  }
  return decodeText(bytes);
}
