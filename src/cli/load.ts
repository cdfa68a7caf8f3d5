import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';

/** A file of the bundle, run once. */
interface Loaded {
  readonly module: { exports: unknown };
  readonly script: Script;
}

/** By path. */
const loaded = new Map<string, Loaded>();

/**
 * Runs a file of the bundle as Node runs a CommonJS module, and gives what it exports. V8 takes the code
 * that it made of the file when the project was built, in place of reading the file anew; code of
 * another version of V8, or for other settings, it leaves aside by itself.
 *
 * `load('./cli.js')` → `{ main }`
 */
export function load(name: string): unknown {
  const path = join(import.meta.dirname, name);
  const known = loaded.get(path);
  if (known) return known.module.exports;
  const source = readFileSync(path, 'utf8');
  const cachedData = readCode(path);
  const script = new Script(
    `(function (exports, require, module, __filename, __dirname) {${source}\n})`,
    { filename: path, ...(cachedData ? { cachedData } : {}) },
  );
  const module = { exports: {} };
  loaded.set(path, { module, script });
  script.runInThisContext()(module.exports, requireFile, module, path, import.meta.dirname);
  return module.exports;
}

/** Files of the bundle end in `.js`; the others are left to Node, whose `require` CommonJS files have. */
function requireFile(id: string): unknown {
  return id.endsWith('.js') ? load(id) : require(id);
}

/** What V8 has made so far of each file that was loaded, by the path it is to be written to. */
export function codeOfLoaded(): Map<string, Uint8Array> {
  const code = new Map<string, Uint8Array>();
  for (const [path, { script }] of loaded) code.set(codePath(path), script.createCachedData());
  return code;
}

function codePath(path: string): string {
  return `${path}.code`;
}

function readCode(path: string): Buffer | undefined {
  try {
    return readFileSync(codePath(path));
  } catch {
    return undefined;
  }
}
