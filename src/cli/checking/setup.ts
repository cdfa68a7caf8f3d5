import { createHash } from 'node:crypto';
import { dirname, relative, resolve, sep } from 'node:path';
import { allRules, ruleSettings } from '../../check/active-rules.ts';
import { matchesFile } from '../../check/file-patterns.ts';
import type { Config } from '../../model/config.ts';
import type { UnitEntry } from '../../model/units.ts';
import type { ReadOptions } from '../../pipeline.ts';
import { type Invocation, numberOption, switchOption, textOption } from '../command.ts';
import { createConfigLoader } from '../config-files.ts';
import type { Input } from '../inputs/find-inputs.ts';
import { readOptionsOf } from '../inputs/read-input.ts';
import { type LoadedConfig, noConfig } from '../load-config.ts';
import { loadUnitRegister, type UnitRegister } from '../unit-register.ts';
import { type CheckSettings, unknownRule } from './settings.ts';

/** Everything that decides what is found in one file. */
export interface InputSetup {
  readonly loaded: LoadedConfig;
  /** The configuration with what the command line says on top. */
  readonly config: Config;
  /** The file's path as globs of the configuration see it. */
  readonly path: string;
  readonly read: ReadOptions;
  readonly units: readonly UnitEntry[] | null;
  /** Changes with any setting. */
  readonly hash: string;
}

/** Finds the setup of each input; configurations and registers are read once. */
export type FindSetup = (input: Input) => Promise<InputSetup>;

/** A finder for one run of `check`. Throws `ConfigFileError` and `CliError`. */
export function createSetupFinder(
  { options, terminal }: Invocation,
  settings: Pick<CheckSettings, 'levels' | 'today'>,
): FindSetup {
  const loader = createConfigLoader(terminal.language);
  const registers = new Map<string, Promise<UnitRegister>>();
  const registerOf = (path: string): Promise<UnitRegister> => {
    const register = registers.get(path) ?? loadUnitRegister(path, terminal.language);
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
    for (const rule of Object.keys(settings.levels)) {
      const known = allRules(loaded.config).map((one) => one.id);
      if (!known.includes(rule)) throw unknownRule(rule, known, terminal.language);
    }
    const config = withLevels(loaded.config, settings.levels);
    const path = pathIn(loaded.folder, input);
    const named = textOption(options, 'units') ?? config.units;
    const register =
      typeof named === 'string' ? await registerOf(named) : { entries: named ?? null, hash: '' };
    const year = numberOption(options, 'year') ?? yearOf(config, path);
    const read: ReadOptions = {
      ...readOptionsOf(options, input),
      ...(year === undefined ? {} : { year }),
      ...(register.entries ? { units: register.entries } : {}),
    };
    const parts = [loaded.hash, register.hash, settings.today, path, config.customRules, read];
    return { loaded, config, path, read, units: register.entries, hash: hashOf(parts, config) };
  };
}

/** Whether a rule is on for a file. */
export function isRuleOn({ config, path }: InputSetup, rule: string): boolean {
  return ruleSettings(config, path).get(rule)?.level !== 'off';
}

/** Levels of the command line win over everything, overrides too. */
function withLevels(config: Config, levels: CheckSettings['levels']): Config {
  if (Object.keys(levels).length === 0) return config;
  return { ...config, overrides: [...(config.overrides ?? []), { files: '**', rules: levels }] };
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

/** Rules of one's own count by their code. */
function hashOf(parts: readonly unknown[], config: Config): string {
  const text = JSON.stringify([parts, config], (_key, value: unknown) =>
    typeof value === 'function' ? String(value) : value,
  );
  return createHash('sha256').update(text).digest('hex');
}
