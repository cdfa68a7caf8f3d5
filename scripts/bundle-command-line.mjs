// Bundles the command line: a small part that every start loads, and one file for each thing that is
// loaded when it is asked for (a command, a reader, an output format).
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'esbuild';

const options = {
  entryPoints: { cli: 'src/cli/main.ts' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.15',
  splitting: true,
  minify: true,
  charset: 'utf8',
  logLevel: 'warning',
  // CommonJS packages in an ES module bundle need a `require` for Node's own modules.
  banner: {
    js: "import { createRequire as planParseRequire } from 'node:module';\nconst require = planParseRequire(import.meta.url);",
  },
};

/** Writes `cli.js` and the files it loads into a folder. */
export async function bundleCommandLine(outdir) {
  const { always, later } = await splitSources();
  await build({ ...options, outdir, plugins: [detours, keepTogether(always, later)] });
}

/** The modules that every start loads, and those that begin what is loaded later. */
async function splitSources() {
  const later = new Set();
  const leaveOut = {
    name: 'leave-out-what-comes-later',
    setup({ onResolve }) {
      onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
        if (kind !== 'dynamic-import') return undefined;
        later.add(resolve(resolveDir, path));
        return { path, external: true };
      });
    },
  };
  const { metafile } = await build({
    ...options,
    outdir: '.',
    write: false,
    metafile: true,
    plugins: [leaveOut],
  });
  const always = Object.keys(metafile.inputs).filter((path) => path.startsWith('src/'));
  return { always, later };
}

/**
 * esbuild would spread the modules of every start over a dozen files, by who else imports them, and
 * each file more costs a start half a millisecond. So what is loaded later imports all of them, which
 * changes nothing at run time, and leaves no reason to part them.
 */
function keepTogether(always, later) {
  const imports = always.map((path) => `import ${JSON.stringify(resolve(path))};`).join('\n');
  return {
    name: 'keep-together',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) =>
        later.has(path)
          ? { contents: `${readFileSync(path, 'utf8')}\n${imports}`, loader: 'ts' }
          : undefined,
      );
    },
  };
}

/**
 * Two imports of libraries are led elsewhere:
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
    detour(/^node:child_process$/, 'commander', 'module.exports = {};');
    detour(
      /^string-width$/,
      'cli-table3',
      "module.exports = require('./display-width.ts').displayWidth;",
    );
  },
};
