import { statSync } from 'node:fs';
import { join } from 'node:path';
import { glob } from 'tinyglobby';

/**
 * The files that a pattern matches, sorted; hidden files, lock files of Word and node_modules are
 * left out. Round brackets are plain characters (`方案(1)*.docx`); `[1]` is 1, or itself.
 *
 * `await expandPattern('plans/2025*')` → `['plans/2025年分工方案.docx']`
 */
export async function expandPattern(pattern: string): Promise<string[]> {
  const { folder, rest } = splitPattern(
    process.platform === 'win32' ? pattern.replace(/\\/gu, '/') : pattern,
  );
  const names = await glob(rest.replace(/[()]/gu, '\\$&'), {
    cwd: folder,
    ignore: ['**/node_modules/**', '**/~$*'],
    expandDirectories: false,
  });
  return names.map((name) => join(folder, name)).sort((a, b) => (a < b ? -1 : 1));
}

/** A pattern's leading folders that exist, whatever characters they hold, and what follows. */
function splitPattern(pattern: string): { folder: string; rest: string } {
  const parts = pattern.split('/');
  let taken = 0;
  while (taken < parts.length - 1 && isFolder(parts.slice(0, taken + 1).join('/'))) taken++;
  return {
    folder: parts.slice(0, taken).join('/') || leading(pattern),
    rest: parts.slice(taken).join('/'),
  };
}

function leading(pattern: string): string {
  return pattern.startsWith('/') ? '/' : '.';
}

function isFolder(path: string): boolean {
  return statSync(path === '' ? '/' : path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
