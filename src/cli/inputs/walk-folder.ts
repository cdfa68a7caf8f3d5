import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type CliError, inputError } from '../errors.ts';
import { isHidden, isPlanFile } from './plan-files.ts';

/** Folders that hold other people's files. */
const foreignFolders = new Set(['node_modules']);

/**
 * The files of a folder and all folders in it that may be plans, sorted by name; a folder that
 * cannot be opened stands as an error in its place. Hidden ones are left out; links to files are
 * followed, links to folders are not, so that the walk ends.
 */
export function walkFolder(folder: string): (string | CliError)[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const known = inputError(error, folder);
    return [known as CliError];
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return isForeign(entry.name) ? [] : walkFolder(path);
    return isPlanFile(entry.name) && isFile(entry, path) ? [path] : [];
  });
}

function isForeign(name: string): boolean {
  return isHidden(name) || foreignFolders.has(name);
}

function isFile(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
