import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkErrors } from '../messages/check-help.ts';
import type { Language } from '../messages/fill.ts';
import { CliError } from './errors.ts';
import { createConfigSearch } from './find-config.ts';
import { type LoadedConfig, loadConfig, noConfig } from './load-config.ts';

/** Finds and loads configurations; each file is read once. */
export interface ConfigLoader {
  /** The configuration for the files of a folder: the nearest one upwards. */
  readonly find: (folder: string) => Promise<LoadedConfig>;
  /** A configuration by its path. */
  readonly load: (path: string) => Promise<LoadedConfig>;
}

/** A loader that remembers what it has read. */
export function createConfigLoader(language: Language): ConfigLoader {
  const search = createConfigSearch();
  const loaded = new Map<string, Promise<LoadedConfig>>();
  const loadOnce = (path: string): Promise<LoadedConfig> => {
    const before = loaded.get(path);
    if (before) return before;
    const now = loadConfig(path, language);
    loaded.set(path, now);
    return now;
  };
  return {
    find: async (folder) => {
      const path = search(folder);
      return path === null ? noConfig(folder) : loadOnce(path);
    },
    load: async (path) => {
      const absolute = resolve(path);
      if (!statSync(absolute, { throwIfNoEntry: false })?.isFile()) {
        throw new CliError(checkErrors.configNotFound, {}, path);
      }
      return loadOnce(absolute);
    },
  };
}
