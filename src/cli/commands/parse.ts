import { exportFormats } from '../../export/exporter.ts';
import { helpTexts } from '../../messages/help.ts';
import type { Command } from '../command.ts';
import { planExtensions } from '../inputs/plan-files.ts';
import { commonOptions, inputOptions, planOptions } from '../options.ts';

/** `plan-parse FILE…`: the command that runs when no other is named. */
export const parseCommand: Command = {
  name: 'parse',
  summary: helpTexts.parse,
  arguments: [{ form: '[FILE...]', text: helpTexts.files }],
  options: [
    { flags: '-f, --format <format>', text: helpTexts.format, choices: exportFormats },
    { flags: '-o, --output <file>', text: helpTexts.output },
    ...planOptions,
    { flags: '--headers <language>', text: helpTexts.headers, choices: ['zh', 'en'] },
    { flags: '--bom', text: helpTexts.bom },
    { flags: '--no-bom', text: helpTexts.noBom },
    ...inputOptions,
    ...commonOptions,
  ],
  notes: { text: helpTexts.parseNotes, values: { extensions: planExtensions.join(' ') } },
  run: async (invocation) => (await import('../actions/parse-files.ts')).parseFiles(invocation),
};
