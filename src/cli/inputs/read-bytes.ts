import { createReadStream, readFileSync, statSync } from 'node:fs';
import { readError } from '../../messages/read-errors.ts';
import type { Limits } from '../../model/limits.ts';
import { inputError } from '../errors.ts';
import type { Input } from './find-inputs.ts';

/**
 * All bytes of a file, or of standard input.
 *
 * @throws CliError where the system does not give them; ReadError `file-too-large` as soon as there
 * are more than the limit allows (`/dev/zero` has no end)
 */
export async function readBytes(
  { name, path }: Input,
  limits: Pick<Limits, 'fileBytes'>,
): Promise<Uint8Array> {
  try {
    if (path === null) return await collect(process.stdin, limits.fileBytes);
    const stats = statSync(path);
    if (!stats.isFile()) return await collect(createReadStream(path), limits.fileBytes);
    refuseMore(stats.size, limits.fileBytes);
    return readFileSync(path);
  } catch (error) {
    throw inputError(error, name);
  }
}

async function collect(stream: AsyncIterable<Buffer>, limit: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    bytes += chunk.length;
    refuseMore(bytes, limit);
  }
  return Buffer.concat(chunks);
}

function refuseMore(bytes: number, limit: number): void {
  if (bytes > limit) throw readError('file-too-large', { bytes, limit });
}
