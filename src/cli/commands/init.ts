import { checkHelp } from '../../messages/check-help.ts';
import type { Command } from '../command.ts';
import { commonOptions } from '../options.ts';

/** `plan-parse init`: a configuration to start from. */
export const initCommand: Command = {
  name: 'init',
  summary: checkHelp.init,
  arguments: [],
  options: commonOptions,
  run: async (invocation) => (await import('../actions/init-config.ts')).initConfig(invocation),
};
