import { dirname, relative, resolve, sep } from 'node:path';
import { matchesFile } from '../check/file-patterns.ts';
import type { Language } from '../messages/fill.ts';
import type { Config } from '../model/config.ts';
import type { ReadOptions } from '../pipeline.ts';
import { numberOption, type OptionValues, switchOption, textOption } from './command.ts';
import { createConfigLoader } from './config-files.ts';
import type { Input } from './inputs/find-inputs.ts';
import { plainReadOptions } from './inputs/read-options.ts';
import { type LoadedConfig, noConfig } from './load-config.ts';
import { loadUnitRegister, noRegister, type UnitRegister } from './unit-register.ts';

/** Everything that decides how one file is read. */
export interface ReadingSetup {
  readonly loaded: LoadedConfig;
  /** The file's path as globs of the configuration see it. */
  readonly path: string;
  /** The unit register of `--units`, else of the configuration. */
  readonly register: UnitRegister;
  readonly read: ReadOptions;
}

/** Finds the setup of each input; configurations and registers are read once. */
export type FindReadingSetup = (input: Input) => Promise<ReadingSetup>;

/**
 * A finder for one run of a command: the configuration is the one of `--config`, else the nearest
 * upwards from the input, and the command line wins over it. Throws `ConfigFileError` and `CliError`.
 */
export function createReadingSetupFinder(
  options: OptionValues,
  language: Language,
): FindReadingSetup {
  const loader = createConfigLoader(language);
  const registers = new Map<string, Promise<UnitRegister>>();
  const registerOf = (path: string): Promise<UnitRegister> => {
    const register = registers.get(path) ?? loadUnitRegister(path, language);
    registers.set(path, register);
    return register;
  };
  const load = async (input: Input): Promise<LoadedConfig> => {
    const folder = input.path === null ? process.cwd() : dirname(resolve(input.path));
    if (switchOption(options, 'config') === false) return noConfig(folder);
    const named = textOption(options, 'config');
    return named === undefined ? loader.find(folder) : loader.load(named);
  };
  return async (input) => {
    const loaded = await load(input);
    const path = pathIn(loaded.folder, input);
    const units = textOption(options, 'units') ?? loaded.config.units;
    const register =
      typeof units === 'string'
        ? await registerOf(units)
        : { ...noRegister, entries: units ?? null };
    const year = numberOption(options, 'year') ?? yearOf(loaded.config, path);
    const read: ReadOptions = {
      ...plainReadOptions(options, input),
      ...(year === undefined ? {} : { year }),
      ...(register.entries ? { units: register.entries } : {}),
      ...(loaded.vocabulary ? { vocabulary: loaded.vocabulary } : {}),
    };
    return { loaded, path, register, read };
  };
}

function yearOf({ year, overrides }: Config, path: string): number | undefined {
  const own = (overrides ?? []).findLast(
    (override) => override.year !== undefined && matchesFile(path, override.files),
  );
  return own?.year ?? year;
}

function pathIn(folder: string, { name, path }: Input): string {
  if (path === null) return name;
  return relative(folder, resolve(path)).split(sep).join('/');
}
