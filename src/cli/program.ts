import { printable } from '../text/printable.ts';
import { parseArguments } from './arguments.ts';
import type { Command } from './command.ts';
import { checkCommand } from './commands/check.ts';
import { completionCommand } from './commands/completion.ts';
import { explainCommand } from './commands/explain.ts';
import { initCommand } from './commands/init.ts';
import { inspectCommand } from './commands/inspect.ts';
import { parseCommand } from './commands/parse.ts';
import { rulesCommand } from './commands/rules.ts';
import type { Terminal } from './terminal.ts';

/**
 * The commands with a name, in the order of the help. A new one is a file in `commands/` and a line
 * here; `command.ts` says what the file holds.
 */
export const commands: readonly Command[] = [
  checkCommand,
  inspectCommand,
  explainCommand,
  rulesCommand,
  initCommand,
  completionCommand,
];

/** Runs the command that the arguments name, `parse` where they name none; gives the exit status. */
export async function runProgram(args: readonly string[], terminal: Terminal): Promise<number> {
  const found = parseArguments(
    withoutHelpCommand(args),
    { root: parseCommand, commands },
    terminal,
  );
  switch (found.kind) {
    case 'help':
      await terminal.print(found.text);
      return 0;
    case 'version': {
      const { version } = await import('./version.ts');
      await terminal.print(`${printable(version)}\n`);
      return 0;
    }
    case 'run':
      return found.command.run({ args: found.args, options: found.options, terminal });
  }
}

/** `plan-parse help check` is `plan-parse check --help`. */
function withoutHelpCommand(args: readonly string[]): readonly string[] {
  return args[0] === 'help' ? [...args.slice(1), '--help'] : args;
}
