import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { CheckedFile } from '../../report/report.ts';
import { outputError } from '../errors.ts';

/** What was found in a file, as long as neither the file nor a setting changes. */
export interface CheckCache {
  readonly get: (file: string, key: string) => CheckedFile | null;
  readonly put: (file: string, key: string, checked: CheckedFile) => void;
  /** Writes the cache to its file, if it has one. */
  readonly save: () => void;
}

interface Entry {
  readonly key: string;
  readonly checked: CheckedFile;
}

/** Names a result: the file's bytes, every setting, and the program. */
export function cacheKey(sha256: string, setup: string, version: string): string {
  return createHash('sha256').update([sha256, setup, version].join('\n')).digest('hex');
}

/**
 * A cache in memory, or in a file where one is named. A file that cannot be read as a cache of this
 * version is as good as none.
 */
export function openCheckCache(path: string | null, version: string): CheckCache {
  const entries = path === null ? new Map<string, Entry>() : readEntries(path, version);
  let isChanged = false;
  return {
    get: (file, key) => {
      const entry = entries.get(file);
      return entry?.key === key ? entry.checked : null;
    },
    put: (file, key, checked) => {
      entries.set(file, { key, checked });
      isChanged = true;
    },
    save: () => {
      if (path !== null && isChanged) writeEntries(path, version, entries);
      isChanged = false;
    },
  };
}

function readEntries(path: string, version: string): Map<string, Entry> {
  try {
    const value = JSON.parse(readFileSync(path, 'utf8'));
    return value.version === version ? new Map(Object.entries<Entry>(value.files)) : new Map();
  } catch {
    return new Map();
  }
}

function writeEntries(path: string, version: string, entries: ReadonlyMap<string, Entry>): void {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, JSON.stringify({ version, files: Object.fromEntries(entries) }));
    renameSync(draft, path);
  } catch (error) {
    throw outputError(error, path);
  }
}
