// Bundles the command line: a small part that every start loads, and one file for each thing that is
// loaded when it is asked for (a command, a reader, an output format).
// The files are CommonJS, which load sooner than ES modules, without a promise and a URL for each, and
// `start.cjs` loads them with the code that V8 makes of them here.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, transform } from 'esbuild';

const output = {
  platform: 'node',
  target: 'node20.15',
  minify: true,
  // A file with Chinese in it is read a sixth slower than one that escapes it.
  charset: 'ascii',
  logLevel: 'warning',
};

const options = {
  ...output,
  entryPoints: { cli: 'src/cli/main.ts' },
  bundle: true,
  format: 'esm',
  splitting: true,
  write: false,
};

/**
 * Writes into a folder `cli.js` and the files that it loads, with V8's code for each, and as `.cjs` what
 * Node runs by itself: `start.cjs`, which loads them.
 */
export async function bundleCommandLine(outdir) {
  const plugins = [detours, withoutExamples, keepTogether(await readImports())];
  const { outputFiles } = await build({ ...options, outdir, plugins });
  mkdirSync(outdir, { recursive: true });
  writeFileSync(join(outdir, 'package.json'), '{ "type": "commonjs" }\n');
  for (const { path, text } of outputFiles) writeFileSync(path, await toCommonJs(text));
  await build({
    ...output,
    ...commonJs,
    entryPoints: ['src/cli/start.ts', 'src/cli/import-module.ts'],
    outdir,
    outExtension: { '.js': '.cjs' },
    bundle: true,
  });
  // Without that code, should it not come about, a start is only slower.
  spawnSync(process.execPath, ['scripts/write-code.mjs', outdir], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** A library makes itself a `require` from the URL of its file, for which a path will do. */
const commonJs = {
  format: 'cjs',
  define: {
    'import.meta.dirname': '__dirname',
    'import.meta.filename': '__filename',
    'import.meta.url': '__filename',
  },
};

/** esbuild parts a program into files for ES modules only, so each is turned afterwards. */
async function toCommonJs(module) {
  const text = module.replace(
    /\bimport\(("(?:\.|node:)[^"]+")\)/gu,
    'Promise.resolve(require($1))',
  );
  const { code } = await transform(text, { ...output, ...commonJs, banner: '"use strict";' });
  // esbuild leaves Chinese as it is in regular expressions.
  return code.replace(/[^\0-\x7f]/g, (unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** What each source file imports, at once and later: `path → { now, later }`. */
async function readImports() {
  const { metafile } = await build({ ...options, outdir: '.', metafile: true });
  const sources = Object.entries(metafile.inputs).filter(([path]) => path.startsWith('src/'));
  const targets = (imports, isLater) =>
    imports
      .filter(
        ({ kind, path }) => path.startsWith('src/') && (kind === 'dynamic-import') === isLater,
      )
      .map(({ path }) => path);
  return new Map(
    sources.map(([path, { imports }]) => [
      path,
      { now: targets(imports, false), later: targets(imports, true) },
    ]),
  );
}

/** A source file with all that is loaded with it. */
function loadedWith(imports, start) {
  const loaded = new Set([start]);
  for (const path of loaded) for (const target of imports.get(path)?.now ?? []) loaded.add(target);
  return loaded;
}

/**
 * esbuild would spread the modules of every start over a dozen files, by who else imports them, and
 * those of reading a plan over two dozen, and each file more costs half a millisecond. So what is
 * loaded later imports all of the first, and where it reads plans all of the second with what reads
 * their files, which changes nothing at run time, and leaves no reason to part them.
 */
function keepTogether(imports) {
  const always = loadedWith(imports, 'src/cli/main.ts');
  const notAlways = (start) => [...loadedWith(imports, start)].filter((path) => !always.has(path));
  const reading = notAlways('src/pipeline.ts');
  const readingFiles = [...reading, ...notAlways('src/cli/write-readings.ts')];
  const later = new Set([...imports.values()].flatMap((entry) => entry.later));
  const additions = new Map(
    [...later].map((path) => {
      const own = loadedWith(imports, path);
      const isReading = reading.some((module) => own.has(module));
      return [resolve(path), isReading ? [...always, ...readingFiles] : [...always]];
    }),
  );
  return {
    name: 'keep-together',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
        const added = additions.get(path)?.filter((module) => resolve(module) !== path);
        if (!added) return undefined;
        const lines = added.map((module) => `import ${JSON.stringify(resolve(module))};`);
        return { contents: `${readFileSync(path, 'utf8')}\n${lines.join('\n')}`, loader: 'ts' };
      });
    },
  };
}

/** The examples of the lexicon are for readers and tests; without them its files are 40 % smaller. */
const withoutExamples = {
  name: 'without-examples',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]lexicon[\\/].*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(/,?\s*\bexample: '[^'\n]*'/gu, ''),
      loader: 'ts',
    }));
  },
};

/**
 * `import-module.ts` stays outside, and two imports of libraries are led elsewhere:
 * - commander loads node:child_process, and with it the network, for a feature that is not used here;
 *   without it the command line starts 3 % sooner.
 * - cli-table3 measures with an old string-width that builds an expression of 10 KB at every call;
 *   with ours 10,000 rows take seconds and not half a minute, and both measure alike.
 */
const detours = {
  name: 'detours',
  setup({ onResolve, onLoad }) {
    const detour = (wanted, library, contents) => {
      onResolve({ filter: wanted }, ({ importer, path }) =>
        new RegExp(`[\\\\/]${library}[\\\\/]`).test(importer)
          ? { path, namespace: library }
          : undefined,
      );
      onLoad({ filter: /.*/, namespace: library }, () => ({
        contents,
        resolveDir: resolve('src/text'),
      }));
    };
    onResolve({ filter: /\/import-module\.ts$/ }, () => {
      return { path: './import-module.cjs', external: true };
    });
    detour(/^node:child_process$/, 'commander', 'module.exports = {};');
    detour(
      /^string-width$/,
      'cli-table3',
      "module.exports = require('./display-width.ts').displayWidth;",
    );
  },
};
