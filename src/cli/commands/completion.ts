import { checkHelp } from '../../messages/check-help.ts';
import type { Command } from '../command.ts';
import { commonOptions } from '../options.ts';

/** `plan-parse completion bash`. */
export const completionCommand: Command = {
  name: 'completion',
  summary: checkHelp.completion,
  arguments: [{ form: '<shell>', text: checkHelp.completionShell }],
  options: commonOptions,
  notes: { text: checkHelp.completionNotes },
  run: async (invocation) =>
    (await import('../actions/write-completion.ts')).writeCompletion(invocation),
};
