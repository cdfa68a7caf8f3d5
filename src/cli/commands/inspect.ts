import { helpTexts } from '../../messages/help.ts';
import type { Command } from '../command.ts';
import { commonOptions, inputOptions, planOptions } from '../options.ts';

/** `plan-parse inspect FILE…`: how a file was read. */
export const inspectCommand: Command = {
  name: 'inspect',
  summary: helpTexts.inspect,
  arguments: [{ form: '[FILE...]', text: helpTexts.files }],
  options: [
    { flags: '-f, --format <format>', text: helpTexts.inspectFormat, choices: ['pretty', 'json'] },
    ...planOptions,
    ...inputOptions,
    ...commonOptions,
  ],
  run: async (invocation) => (await import('../actions/inspect-files.ts')).inspectFiles(invocation),
};
