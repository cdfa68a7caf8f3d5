import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isPresetName, presetLevels } from '../check/presets.ts';
import { rules } from '../check/registry.ts';
import { mergeConfigs, parseConfig } from '../config.ts';
import { checkErrors } from '../messages/check-help.ts';
import type { Language } from '../messages/fill.ts';
import type { Config } from '../model/config.ts';
import { ConfigError } from '../model/errors.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { ConfigFileError, inputError } from './errors.ts';
import { importModule } from './import-module.ts';

/** A configuration with all that it extends. */
export interface LoadedConfig {
  readonly config: Config;
  /** Its words of one's own, the same object for every file; null where it has none. */
  readonly vocabulary: Vocabulary | null;
  /** Absolute path of the file that was found; null where there is none. */
  readonly path: string | null;
  /** Folder that globs and the unit register are against. */
  readonly folder: string;
  /** Every file that was read for it. */
  readonly files: readonly string[];
  /** Changes when any of those files does. */
  readonly hash: string;
}

/** No file: the recommended rules. */
export function noConfig(folder: string): LoadedConfig {
  return { config: {}, vocabulary: null, path: null, folder, files: [], hash: '' };
}

interface RawConfig {
  readonly value: unknown;
  readonly hash: string;
}

/**
 * Reads a file with everything it extends underneath; `above` are the files that led here.
 * @throws ConfigFileError, and CliError where the file cannot be read
 */
export async function loadConfig(
  path: string,
  language: Language,
  above: readonly string[] = [],
): Promise<LoadedConfig> {
  if (above.includes(path)) throw new ConfigFileError(path, [checkErrors.configCircle[language]]);
  const { value, hash } = await readConfigFile(path, language);
  const bases = await loadBases(path, value, [...above, path], language);
  const base = bases.reduce<Config>((config, next) => mergeConfigs(config, next.config), {});
  const config = mergeConfigs(base, validate(path, value, base, language));
  return {
    config,
    vocabulary: vocabularyOf(config),
    path,
    folder: dirname(path),
    files: [path, ...bases.flatMap((loaded) => loaded.files)],
    hash: hashOf([hash, ...bases.map((loaded) => loaded.hash)].join('\n')),
  };
}

function vocabularyOf({ columns, roles }: Config): Vocabulary | null {
  const words = [columns, roles].flatMap((group) => Object.values(group ?? {}).flat());
  return words.length === 0 ? null : { columns, roles };
}

async function loadBases(
  path: string,
  value: unknown,
  above: readonly string[],
  language: Language,
): Promise<LoadedConfig[]> {
  const names = namesIn(value);
  const bases: LoadedConfig[] = [];
  for (const name of names) {
    if (isPresetName(name)) {
      const known = [...rules, ...bases.flatMap((base) => base.config.customRules ?? [])];
      const config = { rules: presetLevels(name, known) };
      bases.push({ ...noConfig(dirname(path)), config, hash: name });
    } else {
      bases.push(await loadConfig(resolveBase(name, path, language), language, above));
    }
  }
  return bases;
}

/** The names in `extends`; what is wrong with them is said when the whole file is checked. */
function namesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null || !('extends' in value)) return [];
  return [value.extends].flat().filter((name) => typeof name === 'string');
}

/** `./base.yaml` is against the file that says it; anything else is a package. */
function resolveBase(name: string, path: string, language: Language): string {
  try {
    if (/^\.{0,2}[/\\]|^[a-z]:[/\\]/iu.test(name)) {
      const file = resolve(dirname(path), name);
      if (statSync(file).isFile()) return file;
    }
    return createRequire(path).resolve(name);
  } catch (cause) {
    const problem = `extends: "${name}": ${checkErrors.extendsNotFound[language]}`;
    throw new ConfigFileError(path, [problem], cause);
  }
}

function validate(path: string, value: unknown, base: Config, language: Language): Config {
  try {
    const config = parseConfig(value, { known: base.customRules, language });
    if (typeof config.units !== 'string') return config;
    return { ...config, units: resolve(dirname(path), config.units) };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    throw new ConfigFileError(path, error.message.split('\n'), error);
  }
}

async function readConfigFile(path: string, language: Language): Promise<RawConfig> {
  const text = readText(path);
  const hash = hashOf(text);
  try {
    if (/\.ya?ml$/iu.test(path)) {
      const { readYaml } = await import('./read-yaml.ts');
      return { value: withoutBlanks(readYaml(text)), hash };
    }
    if (!/\.[cm]?js$/iu.test(path))
      return { value: JSON.parse(text.replace(/^\ufeff/u, '')), hash };
    const module = await importModule(`${pathToFileURL(path).href}?${hash}`);
    return { value: module.default, hash };
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    const reason = message.split('\n')[0]?.replace(/:$/u, '');
    throw new ConfigFileError(
      path,
      [`${checkErrors.configUnreadable[language]}: ${reason}`],
      cause,
    );
  }
}

/** `rules:` with nothing but comments below it is as good as left out. */
function withoutBlanks(value: unknown): unknown {
  if (value === null) return {};
  if (typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== null));
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw inputError(error, path);
  }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
