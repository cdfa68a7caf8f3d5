import { type FSWatcher, statSync, watch } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { checkErrors } from '../../messages/check-help.ts';
import { ConfigError } from '../../model/errors.ts';
import type { CheckRun } from '../actions/check-files.ts';
import type { Invocation } from '../command.ts';
import { CliError, ConfigFileError } from '../errors.ts';
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
  const counts = (path: string): boolean => {
    if (own.has(path)) return false;
    const name = basename(path);
    return isPlanFile(name) || configNames.includes(name) || settings.includes(path);
  };
  let folders: readonly string[] = [];
  for (;;) {
    // What changes while the check runs counts as well, so the watch begins before it.
    const watched = createWatch(counts);
    watched.add([...args.map(folderOf), ...folders.map(plainFolder)]);
    try {
      const { settingFiles, inputFolders } = await run();
      settings = settingFiles;
      folders = [...inputFolders, ...settingFiles.map((path) => dirname(path))];
      watched.add(folders.map(plainFolder));
    } catch (error) {
      terminal.complain(error);
      if (error instanceof ConfigFileError) {
        settings = [...settings, error.path];
        watched.add([plainFolder(dirname(error.path))]);
      }
    }
    terminal.complain(new ConfigError(checkErrors.watching[terminal.language]));
    await watched.changed;
    watched.close();
    await new Promise((done) => setTimeout(done, PAUSE_MS));
  }
}

interface WatchedFolder {
  readonly path: string;
  readonly recursive: boolean;
}

/** A watch over folders; `changed` resolves when something that counts changes in one of them. */
interface Watch {
  readonly add: (folders: readonly WatchedFolder[]) => void;
  readonly changed: Promise<void>;
  readonly close: () => void;
}

function createWatch(counts: (path: string) => boolean): Watch {
  const watchers = new Map<string, FSWatcher>();
  let wake = (): void => {};
  const changed = new Promise<void>((resolve) => {
    wake = resolve;
  });
  const watchFolder = ({ path, recursive }: WatchedFolder): void => {
    if (watchers.has(path)) return;
    const watcher = watch(path, { recursive }, (_event, name) => {
      if (name === null || counts(join(path, name))) wake();
    });
    // A folder that goes away ends its watcher; the next pass says what is missing.
    watcher.on('error', wake);
    watchers.set(path, watcher);
  };
  return {
    // Those that are watched with all below them first.
    add: (folders) => folders.toSorted((a, b) => +b.recursive - +a.recursive).forEach(watchFolder),
    changed,
    close: () => {
      for (const watcher of watchers.values()) watcher.close();
    },
  };
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
