import { helpTexts } from '../messages/help.ts';
import { defaultLimits, type Limits } from '../model/limits.ts';
import { numberOption, type OptionDescription, type OptionValues } from './command.ts';

/** Seconds that a conversion by LibreOffice may take. */
export const DEFAULT_CONVERT_TIMEOUT = 60;

/** Where tasks are taken from (`--from`). */
export const taskSources = ['auto', 'tables', 'narrative', 'all'] as const;

/** Options that every command has. */
export const commonOptions: readonly OptionDescription[] = [
  { flags: '--lang <language>', text: helpTexts.lang, choices: ['zh', 'en'] },
  { flags: '--color', text: helpTexts.color },
  { flags: '--no-color', text: helpTexts.noColor },
];

/** Options of commands that read plans; `readLimits` takes their values. */
export const inputOptions: readonly OptionDescription[] = [
  { flags: '--files-from <file>', text: helpTexts.filesFrom },
  limitOption('--max-file-bytes', helpTexts.maxFileBytes, defaultLimits.fileBytes),
  limitOption('--max-entries', helpTexts.maxEntries, defaultLimits.zipEntries),
  limitOption('--max-inflated-bytes', helpTexts.maxInflatedBytes, defaultLimits.inflatedBytes),
  limitOption('--max-ratio', helpTexts.maxRatio, defaultLimits.inflateRatio),
  limitOption('--max-depth', helpTexts.maxDepth, defaultLimits.depth),
  limitOption('--max-blocks', helpTexts.maxBlocks, defaultLimits.blocks),
  {
    flags: '--convert-timeout <seconds>',
    text: helpTexts.convertTimeout,
    shownDefault: DEFAULT_CONVERT_TIMEOUT,
    number: { least: 1, most: 86_400 },
  },
];

/** What decides how a plan is read; `inputs/read-options.ts` takes their values. */
export const planOptions: readonly OptionDescription[] = [
  { flags: '--config <file>', text: helpTexts.config },
  { flags: '--no-config', text: helpTexts.noConfig },
  { flags: '--units <file>', text: helpTexts.units },
  { flags: '--from <source>', text: helpTexts.from, choices: taskSources },
  { flags: '--year <year>', text: helpTexts.year, number: { least: 1900, most: 2199 } },
];

function limitOption(
  name: string,
  text: OptionDescription['text'],
  shownDefault: number,
): OptionDescription {
  const number = { least: 1, most: Number.MAX_SAFE_INTEGER };
  return { flags: `${name} <number>`, text, shownDefault, number };
}

/** The limits that were given on the command line, and the others as they are by default. */
export function readLimits(options: OptionValues): Limits {
  return {
    fileBytes: numberOption(options, 'maxFileBytes') ?? defaultLimits.fileBytes,
    zipEntries: numberOption(options, 'maxEntries') ?? defaultLimits.zipEntries,
    inflatedBytes: numberOption(options, 'maxInflatedBytes') ?? defaultLimits.inflatedBytes,
    inflateRatio: numberOption(options, 'maxRatio') ?? defaultLimits.inflateRatio,
    depth: numberOption(options, 'maxDepth') ?? defaultLimits.depth,
    blocks: numberOption(options, 'maxBlocks') ?? defaultLimits.blocks,
  };
}
