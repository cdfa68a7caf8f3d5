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
    let listed = 0;
    for await (const entry of directory.eachEntry()) {
      addEntry(entries, entry);
      listed += directoryRecordLength(entry);
    }
    checkDirectoryEnd(buffer, listed);
    return { bytes, limits, directory, entries, inflatedBytes: 0 };
  } catch (error) {
    throw zipError(bytes, error);
  }
}

/**
 * The zip up to its end, without what does not belong to it: bytes that mail gateways and downloads
 * add, and the comment, in which bytes may stand that look like another end.
 */
function withoutTrailer(bytes: Buffer): Buffer {
  const at = endRecordOf(bytes);
  if (at < 0) return bytes;
  const end = bytes.subarray(0, at + endRecordLength);
  if (commentLength(bytes, at) === 0) return end;
  const copy = Buffer.from(end);
  copy.writeUInt16LE(0, at + endRecordLength - 2);
  return copy;
}

/**
 * Where the record begins that ends the zip: the last one, unless it ends nothing and stands in the
 * comment of one that does.
 */
function endRecordOf(bytes: Buffer): number {
  if (bytes.length < endRecordLength) return -1;
  const last = bytes.lastIndexOf(endRecord, bytes.length - endRecordLength);
  if (last < 0 || endsDirectory(bytes, last)) return last;
  let at = last;
  for (let tries = 0; tries < mostEndRecords && at > 0; tries++) {
    at = bytes.lastIndexOf(endRecord, at - 1);
    if (at < 0 || at + endRecordLength + longestComment < last) break;
    const commentEnd = at + endRecordLength + commentLength(bytes, at);
    if (commentEnd > last && endsDirectory(bytes, at)) return at;
  }
  return last;
}

/** Whether a directory that an end record names begins where it says. */
function endsDirectory(bytes: Buffer, at: number): boolean {
  const size = bytes.readUInt32LE(at + 12);
  const start = bytes.readUInt32LE(at + 16);
  return start + size === at && bytes.subarray(start, at).indexOf(directoryRecord) === 0;
}

function commentLength(bytes: Buffer, at: number): number {
  return bytes.readUInt16LE(at + endRecordLength - 2);
}

/** Signature and length of the record that ends a zip; its last field is a comment's length. */
const endRecord = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const endRecordLength = 22;
const longestComment = 0xffff;

/** Signature of an entry in the directory. */
const directoryRecord = Buffer.from([0x50, 0x4b, 0x01, 0x02]);

/** No comment honestly holds even one; keeps a hostile one from costing much. */
const mostEndRecords = 100;

/** The entry of a part, whatever case the name is written in. */
export function findEntry(zip: Zip, part: string): ZipEntry | undefined {
  return zip.entries.get(part.toLowerCase());
}

function directoryRecordLength(entry: ZipEntry): number {
  const { fileNameLength, extraFieldLength, fileCommentLength } = entry;
  return 46 + fileNameLength + extraFieldLength + fileCommentLength;
}

/**
 * A zip that counts fewer entries than its directory holds would hide them here, not elsewhere.
 * @param listed bytes of the directory that hold the counted entries
 */
function checkDirectoryEnd(bytes: Buffer, listed: number): void {
  const at = bytes.length - endRecordLength;
  const start = at < 0 ? bytes.length : bytes.readUInt32LE(at + 16);
  const next = bytes.subarray(start + listed, start + listed + directoryRecord.length);
  if (next.equals(directoryRecord))
    throw readError('zip-damaged', { cause: 'it holds more entries than it counts' });
}

function addEntry(entries: Map<string, ZipEntry>, entry: ZipEntry): void {
  const name = entryName(entry);
  if (name.endsWith('/')) return;
  const key = name.toLowerCase();
  // Two readers could each see another document in such a file (CVE-2025-31672).
  if (entries.has(key)) throw readError('zip-duplicate', { part: name });
  entries.set(key, entry);
}

/**
 * `word/document.xml`, also where a careless tool wrote `/word\document.xml` or `./word/document.xml`;
 * a zero byte ends a name for many readers.
 */
export function entryName(entry: ZipEntry): string {
  const [name = ''] = entry.fileNameRaw.toString('utf8').split('\0', 1);
  return name.replaceAll('\\', '/').replaceAll(/(?<=^|\/)(?:\.?\/)+/gu, '');
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
