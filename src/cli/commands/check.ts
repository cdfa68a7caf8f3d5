import { checkHelp } from '../../messages/check-help.ts';
import { helpTexts } from '../../messages/help.ts';
import { reportFormats } from '../../report/report.ts';
import type { Command } from '../command.ts';
import { commonOptions, inputOptions, planOptions } from '../options.ts';

/** The file that `--write-baseline` writes where `--baseline` names none. */
export const DEFAULT_BASELINE = 'plan-parse-baseline.json';

/** `plan-parse check FILE…`: what is wrong with plans. */
export const checkCommand: Command = {
  name: 'check',
  summary: checkHelp.check,
  arguments: [{ form: '[FILE...]', text: helpTexts.files }],
  options: [
    { flags: '-f, --format <format>', text: checkHelp.format, repeatable: true },
    { flags: '-o, --output <file>', text: checkHelp.output },
    { flags: '--print-config <file>', text: checkHelp.printConfig },
    { flags: '--rule <id=level>', text: checkHelp.rule, repeatable: true },
    { flags: '--quiet', text: checkHelp.quiet },
    { flags: '--fail-on <level>', text: checkHelp.failOn, choices: ['error', 'warning'] },
    {
      flags: '--max-warnings <number>',
      text: checkHelp.maxWarnings,
      number: { least: 0, most: Number.MAX_SAFE_INTEGER },
    },
    { flags: '--exit-zero', text: checkHelp.exitZero },
    { flags: '--baseline <file>', text: checkHelp.baseline },
    {
      flags: '--write-baseline',
      text: checkHelp.writeBaseline,
      shownDefault: DEFAULT_BASELINE,
    },
    { flags: '--prune-baseline', text: checkHelp.pruneBaseline },
    { flags: '--today <day>', text: checkHelp.today },
    { flags: '--cache <file>', text: checkHelp.cache },
    { flags: '--watch', text: checkHelp.watch },
    ...planOptions,
    ...inputOptions,
    ...commonOptions,
  ],
  notes: {
    text: checkHelp.checkNotes,
    values: {
      formats: reportFormats.join(' '),
      configs: 'plan-parse.config.{json,yaml,yml,js,mjs}',
    },
  },
  run: async (invocation) => (await import('../actions/check-files.ts')).checkFiles(invocation),
};
