// Bundles the command line and the library, and writes the types. All is made beside `dist` and put
// in its place at the end, so that programs that run meanwhile never see half of it.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundleCommandLine } from './bundle-command-line.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const staging = `node_modules/.plan-parse-build-${process.pid}`;
mkdirSync(staging, { recursive: true });

await bundleCommandLine(`${staging}/cli`);

// The library leaves packages to its user's own node_modules.
await build({
  entryPoints: { index: 'src/index.ts', schema: 'src/schema.ts' },
  outdir: staging,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20.15',
  splitting: true,
  charset: 'utf8',
  logLevel: 'warning',
});

const pages = 'src/check/rules';
for (const name of existsSync(pages) ? readdirSync(pages) : []) {
  if (name.endsWith('.md')) cpSync(`${pages}/${name}`, `${staging}/cli/rules/${name}`);
}

const types = spawnSync(
  process.execPath,
  ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.types.json', '--outDir', `${staging}/types`],
  { stdio: 'inherit' },
);

putInPlace(2);
process.exitCode = types.status ?? 1;

/** Another build may end at the same time and put its own `dist` there first. */
function putInPlace(tries) {
  rmSync('dist', { recursive: true, force: true });
  try {
    renameSync(staging, 'dist');
  } catch (error) {
    if (tries === 0) throw error;
    putInPlace(tries - 1);
  }
}
