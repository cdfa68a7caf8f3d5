import { type FSWatcher, statSync, watch } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { checkErrors } from '../../messages/check-help.ts';
import { ConfigError } from '../../model/errors.ts';
import type { CheckRun } from '../actions/check-files.ts';
import type { Invocation } from '../command.ts';
import { CliError } from '../errors.ts';
import { configNames } from '../find-config.ts';
import { isPlanFile } from '../inputs/plan-files.ts';

/** Word and WPS save in several steps; one pass is enough for all of them. */
const PAUSE_MS = 200;
const wildcards = /[*?[{]/u;

/**
 * Runs the check, and again whenever a plan or a setting changes. Folders are watched and not files,
 * since editors save by renaming; files that the check writes itself wake nobody. Never resolves:
 * Ctrl-C ends the process.
 */
export async function watchFiles(
  { args, options, terminal }: Invocation,
  run: () => Promise<CheckRun>,
  written: readonly string[],
): Promise<number> {
  if (args.includes('-') || options['filesFrom'] === '-')
    throw new CliError(checkErrors.watchStdin);
  const own = new Set(written.map((path) => resolve(path)));
  let settings: readonly string[] = [];
  let folders: readonly string[] = [];
  for (;;) {
    const change = nextChange([...args.map(folderOf), ...folders.map(plainFolder)], (path) => {
      if (own.has(path)) return false;
      return (
        isPlanFile(basename(path)) ||
        configNames.includes(basename(path)) ||
        settings.includes(path)
      );
    });
    try {
      const { settingFiles, inputFolders } = await run();
      settings = settingFiles;
      folders = [...inputFolders, ...settingFiles.map((path) => dirname(path))];
    } catch (error) {
      terminal.complain(error);
    }
    terminal.complain(new ConfigError(checkErrors.watching[terminal.language]));
    await change;
    await new Promise((done) => setTimeout(done, PAUSE_MS));
  }
}

interface WatchedFolder {
  readonly path: string;
  readonly recursive: boolean;
}

/** Resolves when something that counts changes in one of the folders. */
async function nextChange(
  folders: readonly WatchedFolder[],
  counts: (path: string) => boolean,
): Promise<void> {
  const watchers: FSWatcher[] = [];
  await new Promise<void>((wake) => {
    for (const { path, recursive } of withoutRepeats(folders)) {
      const watcher = watch(path, { recursive }, (_event, name) => {
        if (name === null || counts(join(path, name))) wake();
      });
      // A folder that goes away ends its watcher; the next pass says what is missing.
      watcher.on('error', () => wake());
      watchers.push(watcher);
    }
  });
  for (const watcher of watchers) watcher.close();
}

function withoutRepeats(folders: readonly WatchedFolder[]): WatchedFolder[] {
  const byPath = new Map<string, WatchedFolder>();
  for (const folder of folders) {
    const before = byPath.get(folder.path);
    byPath.set(folder.path, {
      ...folder,
      recursive: folder.recursive || Boolean(before?.recursive),
    });
  }
  return [...byPath.values()];
}

/** The folder of an argument; of a pattern the part before its first wildcard. */
function folderOf(name: string): WatchedFolder {
  const stats = statSync(name, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return { path: resolve(name), recursive: true };
  if (stats || !wildcards.test(name)) return plainFolder(dirname(name));
  const [plain = ''] = name.split(wildcards);
  const folder = resolve(plain.endsWith('/') ? plain : dirname(plain || '.'));
  return { ...plainFolder(folder), recursive: true };
}

/** The folder itself, or the nearest one above it that exists. */
function plainFolder(folder: string): WatchedFolder {
  const path = resolve(folder);
  const exists = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  return exists || path === dirname(path) ? { path, recursive: false } : plainFolder(dirname(path));
}
