import { checkHelp } from '../../messages/check-help.ts';
import type { Command } from '../command.ts';
import { commonOptions } from '../options.ts';

/** `plan-parse rules`: the list of rules. */
export const rulesCommand: Command = {
  name: 'rules',
  summary: checkHelp.rules,
  arguments: [],
  options: [
    {
      flags: '-f, --format <format>',
      text: checkHelp.rulesFormat,
      choices: ['pretty', 'json', 'markdown'],
    },
    ...commonOptions,
  ],
  run: async (invocation) => (await import('../actions/list-rules.ts')).listRules(invocation),
};
