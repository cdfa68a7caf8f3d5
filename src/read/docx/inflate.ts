import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib';
import { readError } from '../../messages/read-errors.ts';
import { ReadError } from '../../model/errors.ts';
import { entryName, type Zip, type ZipEntry } from './zip.ts';

/** Large enough that the cost of a stream's events vanishes, small beside the file. */
const chunkBytes = 256 * 1024;

/** Node buffers up to the mark: the next chunk is inflated on another thread while one is read. */
const inflateOptions = { chunkSize: chunkBytes, highWaterMark: 2 * chunkBytes };

/** Up to this size a stream costs more time than it saves memory. */
const smallEntry = 1024 * 1024;

/** A small part may compress to nearly nothing; the ratio counts from here on. */
const ratioCountsFrom = 1024 * 1024;

const stored = 0;
const deflated = 8;
/** What WinZip and others write in place of the method of an encrypted entry. */
const aesEncrypted = 99;

/**
 * The bytes of an entry in chunks. All limits are counted while the bytes come; the checksum and
 * the size are known to be right only when the last chunk has been taken.
 * @throws ReadError `encrypted`, `zip-damaged`, `zip-method`, `zip-checksum`, `zip-ratio` or
 *   `zip-inflates-too-much`.
 */
export async function* inflateEntry(zip: Zip, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const part = entryName(entry);
  if (entry.isEncrypted() || entry.compressionMethod === aesEncrypted) throw readError('encrypted');
  let checksum = 0;
  let size = 0;
  try {
    for await (const chunk of await openEntry(zip, entry)) {
      size += chunk.length;
      countInflated(zip, entry, size, chunk.length);
      checksum = crc32(chunk, checksum);
      yield chunk;
    }
  } catch (error) {
    if (error instanceof ReadError) throw error;
    throw isTooLong(error) ? wrongSize(part) : damaged(part, error);
  }
  if (checksum !== entry.crc32) throw readError('zip-checksum', { part });
  if (size !== entry.uncompressedSize) throw wrongSize(part);
}

function wrongSize(part: string): ReadError {
  return readError('zip-damaged', { cause: `${part} has not the size it claims` });
}

/** What `inflateRawSync` throws past `maxOutputLength`. */
function isTooLong(error: unknown): boolean {
  return error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}

function damaged(part: string, error: unknown): ReadError {
  const cause = error instanceof Error ? error.message : String(error);
  return readError('zip-damaged', { cause: `${part}: ${cause}` }, error);
}

async function openEntry(
  zip: Zip,
  entry: ZipEntry,
): Promise<Iterable<Uint8Array> | AsyncIterable<Uint8Array>> {
  const { fileDataStart } = await zip.directory.readLocalFileHeaderPromise(entry, {
    minimal: true,
  });
  const packed = zip.bytes.subarray(fileDataStart, fileDataStart + entry.compressedSize);
  if (entry.compressionMethod === stored) return slices(packed);
  if (entry.compressionMethod !== deflated)
    throw readError('zip-method', { part: entryName(entry), method: entry.compressionMethod });
  const { uncompressedSize } = entry;
  // The size is the zip's own word; what inflates to more is stopped there.
  if (uncompressedSize <= smallEntry)
    return [inflateRawSync(packed, { maxOutputLength: uncompressedSize + 1 })];
  const inflate = createInflateRaw(inflateOptions);
  inflate.end(packed);
  return inflate;
}

function* slices(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += chunkBytes) yield bytes.subarray(at, at + chunkBytes);
}

function countInflated(zip: Zip, entry: ZipEntry, size: number, added: number): void {
  const { inflatedBytes, inflateRatio } = zip.limits;
  zip.inflatedBytes += added;
  if (zip.inflatedBytes > inflatedBytes)
    throw readError('zip-inflates-too-much', { limit: inflatedBytes });
  if (size > ratioCountsFrom && size > inflateRatio * entry.compressedSize) {
    throw readError('zip-ratio', { part: entryName(entry), limit: inflateRatio });
  }
}
