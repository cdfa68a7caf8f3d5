// What no reader can beat: a process that inflates word/document.xml and touches each byte once.
//
//   node scripts/bench-limit.mjs FILE

import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { inflateRawSync } from 'node:zlib';
import { open } from 'yauzl';

const zip = await promisify(open)(process.argv[2], { lazyEntries: true });
const openEntry = promisify(zip.openReadStream.bind(zip));
let sum = 0;
zip.on('entry', async (entry) => {
  if (entry.fileName === 'word/document.xml') {
    const deflated = await buffer(await openEntry(entry, { decompress: false }));
    const bytes = inflateRawSync(deflated);
    for (let index = 0; index < bytes.length; index++) sum = (sum + bytes[index]) | 0;
  }
  zip.readEntry();
});
zip.readEntry();
await once(zip, 'end');
process.stdout.write(`${sum}\n`);
