import { type LoaderSync, lilconfigSync } from 'lilconfig';

/** Names that a configuration is looked for by, the first of a folder wins. */
export const configNames: readonly string[] = ['json', 'yaml', 'yml', 'js', 'mjs'].map(
  (extension) => `plan-parse.config.${extension}`,
);

/** Gives the path of the nearest configuration upwards from a folder; null where there is none. */
export type FindConfig = (folder: string) => string | null;

/** A search that remembers what it has seen. */
export function createConfigSearch(): FindConfig {
  const { search } = lilconfigSync('plan-parse', {
    searchPlaces: [...configNames],
    ignoreEmptySearchPlaces: false,
    loaders: Object.fromEntries(
      ['.json', '.yaml', '.yml', '.js', '.mjs', 'noExt'].map((extension) => [extension, keepPath]),
    ),
  });
  return (folder) => search(folder)?.filepath ?? null;
}

/** lilconfig finds the file; what is in it is read elsewhere, where errors get their line. */
const keepPath: LoaderSync = (path) => ({ path });
