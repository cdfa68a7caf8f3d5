import yauzl from 'yauzl';
import { readError } from '../../messages/read-errors.ts';
import { ReadError } from '../../model/errors.ts';
import type { Limits } from '../../model/limits.ts';

/** An entry as the central directory lists it. */
export type ZipEntry = yauzl.Entry;

/** An opened zip whose entries can be inflated. */
export interface Zip {
  readonly bytes: Uint8Array;
  readonly limits: Limits;
  readonly directory: yauzl.ZipFile;
  /** By name in lower case: names of parts do not tell case apart (ECMA-376 part 2, §6.2.2.3). */
  readonly entries: ReadonlyMap<string, ZipEntry>;
  /** Bytes inflated so far, of all entries together. */
  inflatedBytes: number;
}

/**
 * Opens a zip through its central directory; nothing is inflated yet.
 * @throws ReadError `zip-truncated`, `zip-damaged`, `zip-duplicate`, `zip-too-many-entries` or
 *   `encrypted`.
 */
export async function openZip(bytes: Uint8Array, limits: Limits): Promise<Zip> {
  try {
    const buffer = withoutTrailer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    // Names are decoded here: yauzl would refuse a zip for one odd name that nobody asks for.
    const directory = await yauzl.fromBufferPromise(buffer, {
      decodeStrings: false,
      validateEntrySizes: false,
    });
    const count = directory.entryCount;
    if (count > limits.zipEntries)
      throw readError('zip-too-many-entries', { entries: count, limit: limits.zipEntries });
    const entries = new Map<string, ZipEntry>();
    for await (const entry of directory.eachEntry()) addEntry(entries, entry);
    return { bytes, limits, directory, entries, inflatedBytes: 0 };
  } catch (error) {
    throw zipError(bytes, error);
  }
}

/** Bytes that mail gateways and downloads add after the end of a zip do not belong to it. */
function withoutTrailer(bytes: Buffer): Buffer {
  const record = bytes.lastIndexOf(endRecord);
  if (record < 0 || record + endRecordLength > bytes.length) return bytes;
  const end = record + endRecordLength + bytes.readUInt16LE(record + endRecordLength - 2);
  return end < bytes.length ? bytes.subarray(0, end) : bytes;
}

/** Signature and length of the record that ends a zip; its last field is a comment's length. */
const endRecord = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const endRecordLength = 22;

/** The entry of a part, whatever case the name is written in. */
export function findEntry(zip: Zip, part: string): ZipEntry | undefined {
  return zip.entries.get(part.toLowerCase());
}

function addEntry(entries: Map<string, ZipEntry>, entry: ZipEntry): void {
  const name = entryName(entry);
  if (name.endsWith('/')) return;
  const key = name.toLowerCase();
  // Two readers could each see another document in such a file (CVE-2025-31672).
  if (entries.has(key)) throw readError('zip-duplicate', { part: name });
  entries.set(key, entry);
}

/** `word/document.xml`, also where a careless tool wrote `/word\document.xml`. */
export function entryName(entry: ZipEntry): string {
  return entry.fileNameRaw.toString('utf8').replaceAll('\\', '/').replace(/^\/+/u, '');
}

const localFileHeader = [0x50, 0x4b, 0x03, 0x04];

/** What yauzl says about a zip, as the error that says what to do. */
function zipError(bytes: Uint8Array, error: unknown): ReadError {
  if (error instanceof ReadError) return error;
  const cause = error instanceof Error ? error.message : String(error);
  if (cause.includes('encrypt')) return readError('encrypted', {}, error);
  const beginsAsZip = localFileHeader.every((byte, index) => bytes[index] === byte);
  if (beginsAsZip && cause.startsWith('End of central directory'))
    return readError('zip-truncated', {}, error);
  return readError('zip-damaged', { cause }, error);
}
