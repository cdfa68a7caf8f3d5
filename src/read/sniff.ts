import { readError } from '../messages/read-errors.ts';
import type { Format } from '../model/document.ts';

/** Bytes looked at to tell what a file is. */
const HEAD = 4096;
/** A page may begin with a long style sheet. */
const PAGE_HEAD = 65_536;

/**
 * What kind of file the bytes are, by content and not by name. Files of kinds that are not read
 * are named in the error they throw: `legacy-word`, `pdf`, `encrypted`, `image` and so on.
 */
export function sniffFormat(bytes: Uint8Array): Format {
  if (bytes.length === 0) throw readError('empty-file');
  const head = bytes.subarray(0, HEAD);
  if (isZip(head)) return 'docx';
  if (isOle(head)) throw readError(kindOfOle(bytes));
  if (startsWith(head, '%PDF')) throw readError('pdf');
  if (startsWith(head, '{\\rtf')) throw readError('rtf');
  if (isImage(head)) throw readError('image');
  if (isOwnerFile(bytes)) throw readError('owner-file');
  if (isWordXml(head)) throw readError('word-xml');
  return looksLikeHtml(bytes.subarray(0, PAGE_HEAD)) ? 'html' : 'txt';
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return [...text].every((char, index) => bytes[index] === char.charCodeAt(0));
}

/** `PK` and a control character; PK赛事 is text. */
function isZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, 'PK') && (bytes[2] ?? 0) < 0x20;
}

function isOle(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, at) => bytes[at] === byte);
}

/** Names of an OLE file's streams are in UTF-16. */
function kindOfOle(bytes: Uint8Array): 'encrypted' | 'legacy-word' | 'legacy-wps' | 'ole-other' {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (name: string): boolean => content.includes(Buffer.from(name, 'utf16le'));
  if (holds('EncryptedPackage')) return 'encrypted';
  if (holds('WpsContent') || holds('WpsCustomData')) return 'legacy-wps';
  return holds('WordDocument') ? 'legacy-word' : 'ole-other';
}

/** One XML file for a whole Word document: flat OPC, or that of Word 2003. */
function isWordXml(bytes: Uint8Array): boolean {
  return /<pkg:package|<w:wordDocument|<\?mso-application progid="Word\.Document"/u.test(
    latin(bytes),
  );
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

function isImage(bytes: Uint8Array): boolean {
  const isJpeg = bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;
  return startsWith(bytes, '\u0089PNG') || startsWith(bytes, 'GIF8') || isJpeg;
}

/** Word keeps a file of 162 bytes beside an open document: a length, a user's name, blanks. */
function isOwnerFile(bytes: Uint8Array): boolean {
  const length = bytes[0] ?? 0;
  return bytes.length === 162 && length > 0 && length < 54 && bytes[length + 1] === 0x20;
}

/** A tag of a page's frame, or several tags of text, near the beginning. */
function looksLikeHtml(bytes: Uint8Array): boolean {
  const text = latin(bytes).replace(/\0/gu, '');
  if (/^[^<]{0,200}<(?:!doctype html|html|head|body|meta|style|article)\b/iu.test(text))
    return true;
  return (
    (text.match(/<\/?(?:p|div|table|tr|td|span|style|article|h[1-6])\b[^<>]*>/giu)?.length ?? 0) >=
    4
  );
}
