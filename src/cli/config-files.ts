import { statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { type Loader, lilconfig } from 'lilconfig';
import { checkErrors } from '../messages/check-help.ts';
import type { Language } from '../messages/fill.ts';
import { ConfigError } from '../model/errors.ts';
import { CliError } from './errors.ts';
import { ConfigFileError, type LoadedConfig, loadConfig, noConfig } from './load-config.ts';
import type { Terminal } from './terminal.ts';

/** Names that a configuration is looked for by, the first of a folder wins. */
export const configNames: readonly string[] = ['json', 'yaml', 'yml', 'js', 'mjs'].map(
  (extension) => `plan-parse.config.${extension}`,
);

/** Says an error on standard error, a configuration's one line a problem. */
export function complainOfConfig(error: unknown, terminal: Terminal): void {
  if (error instanceof ConfigFileError) {
    const path = relative('.', error.path);
    const name = path.startsWith('..') ? error.path : path;
    for (const problem of error.problems) terminal.complain(new ConfigError(problem), name);
  } else {
    terminal.complain(error);
  }
}

/** Finds and loads configurations; each file is read once. */
export interface ConfigLoader {
  /** The configuration for the files of a folder: the nearest one upwards. */
  readonly find: (folder: string) => Promise<LoadedConfig>;
  /** A configuration by its path. */
  readonly load: (path: string) => Promise<LoadedConfig>;
}

/** A loader that remembers what it has read. */
export function createConfigLoader(language: Language): ConfigLoader {
  const { search } = lilconfig('plan-parse', {
    searchPlaces: [...configNames],
    ignoreEmptySearchPlaces: false,
    loaders: Object.fromEntries(
      ['.json', '.yaml', '.yml', '.js', '.mjs', 'noExt'].map((extension) => [extension, keepPath]),
    ),
  });
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
      const found = await search(folder);
      return found ? loadOnce(found.filepath) : noConfig(folder);
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

/** lilconfig finds the file; what is in it is read below, where errors get their line. */
const keepPath: Loader = (path) => ({ path });
