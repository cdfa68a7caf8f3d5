import { setFlagsFromString } from 'node:v8';
import { load } from './load.ts';
import type { main } from './main.ts';

export { codeOfLoaded } from './load.ts';

/** V8 of Node 22; that of Node 24 gains nothing by the settings below. */
const LAST_V8 = 12;

/** Runs the command line from its bundle; resolves to the exit status as `main` does. */
export function start(args: readonly string[]): Promise<number> {
  loadPartsOfNode(args);
  preferThroughput();
  const commandLine = load('./cli.js') as { readonly main: typeof main };
  return commandLine.main(args);
}

/**
 * Loads what of Node is needed in any case, and for reading a plan. Node has kept code for its parts too,
 * which V8 takes only while it has the settings it starts with.
 */
function loadPartsOfNode(args: readonly string[]): void {
  // To look at it is to load what writes to it.
  void process.stdout;
  const readsNothing = args.every((arg) => arg.startsWith('-'));
  if (readsNothing) return;
  for (const id of ['node:crypto', 'node:fs/promises', 'node:os', 'node:zlib']) require(id);
}

/**
 * Three settings of V8 for a program that nobody waits for between one row and the next; together
 * they take a fifth off the time of 10,000 rows (docs/decisions.md). They come before the bundle, since V8
 * takes no code that was made under other settings.
 *
 * - Functions are optimised one by one, without what they call: a plan is read by some two hundred of
 *   them, and to optimise them all with copies of each other takes longer than to run them.
 * - Garbage is collected in one go, which needs no account of what changes meanwhile.
 * - Patterns become machine code at once, and not a second time after their first use. (Tiering is not
 *   turned off: with a pattern that was used before, V8 would end in a crash.)
 */
function preferThroughput(): void {
  if (Number.parseInt(process.versions.v8, 10) > LAST_V8) return;
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=0');
  setFlagsFromString('--no-incremental-marking');
  setFlagsFromString('--regexp-tier-up-ticks=0');
}
