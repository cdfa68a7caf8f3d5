import { dirname, resolve } from 'node:path';
import type { Language } from '../../messages/fill.ts';
import type { ReadOptions } from '../../pipeline.ts';
import {
  choiceOption,
  numberOption,
  type OptionValues,
  switchOption,
  textOption,
} from '../command.ts';
import { createConfigSearch } from '../find-config.ts';
import { readLimits, taskSources } from '../options.ts';
import type { FindReadingSetup } from '../reading-setup.ts';
import type { Input } from './find-inputs.ts';

/** Gives what holds for reading an input: the command line, its configuration, the unit register. */
export type FindReadOptions = (input: Input) => Promise<ReadOptions>;

/**
 * A finder for one run of a command. What reads configurations and registers is loaded only where
 * there is one, since most plans lie in a folder without. Throws `ConfigFileError` and `CliError`.
 */
export function createReadOptionsFinder(
  options: OptionValues,
  language: Language,
): FindReadOptions {
  const hasConfig = createConfigTest(options);
  let findSetup: FindReadingSetup | null = null;
  return async (input) => {
    if (!hasConfig(input)) return plainReadOptions(options, input);
    const { createReadingSetupFinder } = await import('../reading-setup.ts');
    findSetup ??= createReadingSetupFinder(options, language);
    return (await findSetup(input)).read;
  };
}

/** Whether anything beside the plain options holds for an input. */
function createConfigTest(options: OptionValues): (input: Input) => boolean {
  if (textOption(options, 'units') !== undefined) return () => true;
  if (textOption(options, 'config') !== undefined) return () => true;
  if (switchOption(options, 'config') === false) return () => false;
  const search = createConfigSearch();
  return ({ path }) => search(path === null ? process.cwd() : dirname(resolve(path))) !== null;
}

/** What the command line alone says about reading an input. */
export function plainReadOptions(options: OptionValues, input: Input): ReadOptions {
  const from = choiceOption(options, 'from', taskSources);
  const year = numberOption(options, 'year');
  return {
    file: input.name,
    limits: readLimits(options),
    ...(from === undefined ? {} : { from }),
    ...(year === undefined ? {} : { year }),
  };
}
