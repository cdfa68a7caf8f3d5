import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Tests that start the real process need a build of the sources as they are. `npm ci` has made one;
 * it is made again where a source is newer.
 */
export default function setup(): void {
  const built = join(root, 'dist/cli/cli.js');
  if (existsSync(built) && statSync(built).mtimeMs > newestSource()) return;
  // A mistake in the types is for the type check to find; the program is built all the same.
  spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: 'inherit' });
}

function newestSource(): number {
  const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const others = [
    'package.json',
    ...['build', 'bundle-command-line', 'write-code'].map(scriptPath),
  ].map((name) => join(root, name));
  return Math.max(...[...sources, ...others].map((path) => statSync(path).mtimeMs));
}

function scriptPath(name: string): string {
  return `scripts/${name}.mjs`;
}
