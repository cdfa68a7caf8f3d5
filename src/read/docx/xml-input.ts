import { TextDecoder } from 'node:util';

import {
  createScanner,
  type ElementRules,
  endXml,
  writeXml,
  type XmlScanner,
} from './xml-scanner.ts';

/**
 * Scans a part of a package in any encoding that Node can decode. The first chunk holds the XML
 * declaration, if there is one.
 * @param part the name that errors give
 * @throws ReadError `xml-damaged`, `xml-dtd` or `xml-too-deep`; or what the chunks or a rule throw
 */
export async function scanXml(
  part: string,
  chunks: AsyncIterable<Uint8Array>,
  rules: ElementRules,
  maxDepth: number,
): Promise<void> {
  const scanner = createScanner(part, rules, maxDepth);
  const input: Input = { scanner, decoder: null, isFirst: true };
  let failure: unknown = null;
  for await (const chunk of chunks) {
    // After a failure the chunks still come to their end, where a wrong checksum shows: it would be
    // the true cause.
    if (failure !== null) continue;
    try {
      scanChunk(input, chunk);
    } catch (error) {
      failure = error;
    }
  }
  if (failure !== null) throw failure;
  if (input.decoder) writeXml(scanner, decode(scanner, input.decoder));
  endXml(scanner);
}

interface Input {
  readonly scanner: XmlScanner;
  /** Null for UTF-8, which the scanner reads as it is. */
  decoder: TextDecoder | null;
  isFirst: boolean;
}

function scanChunk(input: Input, chunk: Uint8Array): void {
  const { scanner, isFirst } = input;
  input.isFirst = false;
  if (isFirst) input.decoder = decoderFor(scanner, chunk);
  const { decoder } = input;
  if (decoder) writeXml(scanner, decode(scanner, decoder, chunk));
  else if (isFirst && beginsWith(chunk, utf8Mark))
    writeXml(scanner, chunk.subarray(utf8Mark.length));
  else writeXml(scanner, chunk);
}

const utf8Mark = [0xef, 0xbb, 0xbf];

/** First bytes that tell UTF-16 (XML 1.0 appendix F): a byte order mark, or `<` without one. */
const utf16Beginnings: readonly (readonly [readonly number[], string])[] = [
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0x3c, 0x00], 'utf-16le'],
  [[0x00, 0x3c], 'utf-16be'],
];

function beginsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, index) => bytes[index] === byte);
}

/** A decoder for what is not UTF-8; null for UTF-8, which the scanner reads as it is. */
function decoderFor(scanner: XmlScanner, chunk: Uint8Array): TextDecoder | null {
  const utf16 = utf16Beginnings.find(([beginning]) => beginsWith(chunk, beginning));
  if (utf16) return new TextDecoder(utf16[1], { fatal: true });
  const start = Buffer.from(chunk.subarray(0, 200)).toString('latin1');
  const label = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]+)["']/u.exec(start)?.[1] ?? 'utf-8';
  // What calls itself UTF-16 but is written in single bytes is taken as UTF-8, as other readers do.
  if (/^utf-?(?:8|16.*)$/iu.test(label)) return null;
  try {
    return new TextDecoder(label, { fatal: true });
  } catch {
    return scanner.fail(`unknown encoding ${label}`, 0);
  }
}

/** The next bytes as UTF-8; without a chunk, what the decoder still holds. */
function decode(scanner: XmlScanner, decoder: TextDecoder, chunk?: Uint8Array): Uint8Array {
  try {
    return Buffer.from(chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode());
  } catch {
    return scanner.fail(`bytes that are not ${decoder.encoding}`, scanner.end);
  }
}
