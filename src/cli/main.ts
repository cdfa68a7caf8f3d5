import { OutputClosed } from './errors.ts';
import { runProgram } from './program.ts';
import { openTerminal } from './terminal.ts';

/**
 * The whole command line: runs what the arguments ask for and resolves to the exit status, when all
 * output is written. Never ends the process itself.
 *
 * `await main(['--version'])` prints the version and gives 0.
 *
 * Status 0: done. 1: `check` found errors. 2: wrong usage, or something could not be read or written.
 */
export async function main(args: readonly string[]): Promise<number> {
  const terminal = openTerminal(args);
  try {
    return await runProgram(args, terminal);
  } catch (error) {
    if (error instanceof OutputClosed) return 0;
    terminal.complain(error);
    return 2;
  }
}
