import { Chalk } from 'chalk';

/** The few colours that the program uses; each takes a text and gives it back painted. */
export interface Paint {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly good: (text: string) => string;
  readonly place: (text: string) => string;
}

/**
 * Paint for one output. Whether it wants colour is decided by the caller (chalk alone would not
 * honour NO_COLOR on a terminal); without colour every text comes back as it is.
 */
export function createPaint(colour: boolean): Paint {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  return {
    strong: (text) => chalk.bold(text),
    faint: (text) => chalk.dim(text),
    error: (text) => chalk.red(text),
    warning: (text) => chalk.yellow(text),
    good: (text) => chalk.green(text),
    place: (text) => chalk.cyan(text),
  };
}
