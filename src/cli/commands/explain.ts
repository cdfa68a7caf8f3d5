import { checkHelp } from '../../messages/check-help.ts';
import type { Command } from '../command.ts';
import { commonOptions } from '../options.ts';

/** `plan-parse explain owner-missing`. */
export const explainCommand: Command = {
  name: 'explain',
  summary: checkHelp.explain,
  arguments: [{ form: '<subject>', text: checkHelp.explainSubject }],
  options: commonOptions,
  run: async (invocation) =>
    (await import('../actions/explain-subject.ts')).explainSubject(invocation),
};
