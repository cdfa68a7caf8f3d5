// What no reader can beat: a process that inflates word/document.xml and touches each byte once. It
// loads nothing but what that takes, and inflates into one piece of memory.
//
//   node scripts/bench-limit.mjs FILE

import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

const zip = readFileSync(process.argv[2]);
const { packed, size } = findEntry('word/document.xml');
const bytes = inflateRawSync(packed, { chunkSize: size });
let sum = 0;
for (let index = 0; index < bytes.length; index++) sum = (sum + bytes[index]) | 0;
process.stdout.write(`${sum}\n`);

// The deflated bytes of an entry and their size when inflated, found through the directory (PKWARE's
// APPNOTE.TXT, 4.3.7, 4.3.12 and 4.3.16).
function findEntry(name) {
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  for (let at = zip.readUInt32LE(end + 16); at < end; ) {
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) =>
      zip.readUInt16LE(at + offset),
    );
    if (zip.toString('latin1', at + 46, at + 46 + nameLength) === name) {
      const local = zip.readUInt32LE(at + 42);
      const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
      const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20));
      return { packed, size: zip.readUInt32LE(at + 24) };
    }
    at += 46 + nameLength + extra + comment;
  }
  throw new Error(`${name} is not in the file`);
}
