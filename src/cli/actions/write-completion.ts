import { cliErrors } from '../../messages/cli.ts';
import type { Invocation } from '../command.ts';
import { parseCommand } from '../commands/parse.ts';
import { bashCompletion } from '../completing/bash.ts';
import { fishCompletion } from '../completing/fish.ts';
import { commandWords } from '../completing/words.ts';
import { zshCompletion } from '../completing/zsh.ts';
import { CliError } from '../errors.ts';
import { commands } from '../program.ts';

const writers = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion } as const;

/** `plan-parse completion <shell>`: the script that is made of the list of commands. */
export async function writeCompletion({ args, terminal }: Invocation): Promise<number> {
  const [value = ''] = args;
  const write = Object.entries(writers).find(([shell]) => shell === value)?.[1];
  if (!write) {
    const choices = Object.keys(writers).join(', ');
    throw new CliError(cliErrors.unknownChoice, { option: 'completion', value, choices });
  }
  await terminal.print(write(commandWords(parseCommand, commands, terminal.language)));
  return 0;
}
