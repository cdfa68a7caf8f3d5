// Writes beside each file of the command line the code that V8 makes of it, so that no start has to
// make it again. V8 makes a function when it is first called; so what is called most often is done here.
//
//   node scripts/write-code.mjs dist/cli

import { readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const folder = resolve(process.argv[2]);
const { start, codeOfLoaded } = createRequire(import.meta.url)(join(folder, 'start.cjs'));
const fixtures = 'fixtures/documents';
const documents = readdirSync(fixtures, { recursive: true })
  .filter((name) => /[\\/]input\.\w+$/.test(name))
  .map((name) => join(fixtures, name));

for (const format of ['json', 'csv', 'table']) await start([...documents, '-f', format]);
await start(['check', ...documents]);
await start(['--help']);
for (const [path, code] of codeOfLoaded()) writeFileSync(path, code);
