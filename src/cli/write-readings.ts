import { cliErrors } from '../messages/cli.ts';
import { type Invocation, textOption } from './command.ts';
import { CliError } from './errors.ts';
import { findInputs } from './inputs/find-inputs.ts';
import { type Read, type Reading, readInputs, type Tally } from './inputs/read-input.ts';
import { openOutput } from './output.ts';

/**
 * Reads all inputs of a command and writes what becomes of them, a piece of text at a time, to `-o`
 * or standard output. Nothing is written, and a file of `-o` stays as it was, when every input fails.
 * Gives the exit status: 0, or 2 where an input could not be read.
 */
export async function writeReadings<Result extends Reading>(
  { args, options, terminal }: Invocation,
  read: Read<Result>,
  write: (readings: AsyncIterable<Result>) => AsyncIterable<string>,
): Promise<number> {
  const path = textOption(options, 'output');
  const found = await findInputs(args, options);
  const output = openOutput(path, found, terminal);
  const tally: Tally = { failed: 0 };
  let isWritten = false;
  try {
    const readings = readInputs(found, read, { options, terminal, tally });
    const first = await readings.next();
    if (!first.done) {
      for await (const text of write(together(first.value, readings))) await output.write(text);
      isWritten = true;
    }
  } finally {
    if (isWritten) output.commit();
    else output.discard();
  }
  const { failed } = tally;
  if (isWritten && failed > 0 && path !== undefined) {
    terminal.complain(new CliError(cliErrors.outputIncomplete, { failed }, path));
  }
  return failed > 0 ? 2 : 0;
}

async function* together<Item>(first: Item, others: AsyncIterable<Item>): AsyncGenerator<Item> {
  yield first;
  yield* others;
}
