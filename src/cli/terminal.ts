import type { Language } from '../messages/fill.ts';
import { describeError, OutputClosed, outputError, systemCode } from './errors.ts';
import { utf8 } from './utf8.ts';

/** The program's surroundings: where it prints, for whom, and in which language. */
export interface Terminal {
  readonly language: Language;
  /** Cells in a line. */
  readonly columns: number;
  /** Standard output goes to a person, not to a pipe or a file. */
  readonly isInteractive: boolean;
  /** Prints on standard output; resolves when the text is taken. */
  readonly print: (text: string) => Promise<void>;
  /**
   * Prints an error on standard error, as one line (a configuration: one a problem); `file` is what
   * was being worked on.
   */
  readonly complain: (error: unknown, file?: string) => void;
  /** Whether standard output wants colour; `choice` is what `--color` or `--no-color` said. */
  readonly wantsColour: (choice: boolean | undefined) => boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

const DEFAULT_COLUMNS = 80;

/** The terminal of this process. */
export function openTerminal(args: readonly string[]): Terminal {
  const { stdout, env } = process;
  // Without a listener a closed pipe ends the process with a stack trace; `write` deals with it.
  stdout.on('error', () => {});
  const isInteractive = stdout.isTTY === true;
  const language = chooseLanguage(args, env);
  return {
    language,
    columns: positive(env['COLUMNS']) ?? stdout.columns ?? DEFAULT_COLUMNS,
    isInteractive,
    print: (text) => write(stdout, text),
    complain: (error, file) => complain(describeError(error, language, file)),
    wantsColour: (choice) => chooseColour(choice, isInteractive, env),
  };
}

function complain(lines: readonly string[]): void {
  const { stderr } = process;
  if (stderr.listenerCount('error') === 0) stderr.on('error', () => {});
  for (const line of lines) stderr.write(`plan-parse: ${line}\n`);
}

function write(stream: NodeJS.WritableStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(utf8(text), (error) => {
      if (!error) resolve();
      else reject(systemCode(error) === 'EPIPE' ? new OutputClosed() : outputError(error, '-'));
    });
  });
}

/**
 * `--lang`, else the first of LC_ALL, LC_MESSAGES and LANG that says anything: Chinese for `zh…`,
 * otherwise English. Known before the arguments are read, since their errors are said in it.
 */
export function chooseLanguage(args: readonly string[], env: Environment): Language {
  const asked = languageArgument(args);
  if (asked === 'zh' || asked === 'en') return asked;
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return /^zh/iu.test(locale) ? 'zh' : 'en';
}

function languageArgument(args: readonly string[]): string | undefined {
  const end = args.indexOf('--');
  const options = end < 0 ? args : args.slice(0, end);
  const at = options.findLastIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const [, joined] = (options[at] ?? '').split('=');
  return joined ?? options[at + 1];
}

/**
 * `--color` and `--no-color` win; then NO_COLOR (not empty: none) and FORCE_COLOR (`0` or `false`:
 * none, anything else: colour); then a terminal that is not dumb.
 */
export function chooseColour(
  choice: boolean | undefined,
  isInteractive: boolean,
  env: Environment,
): boolean {
  if (choice !== undefined) return choice;
  if (env['NO_COLOR']) return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return isInteractive && env['TERM'] !== 'dumb';
}

function positive(text: string | undefined): number | undefined {
  const number = Number(text);
  return Number.isInteger(number) && number > 0 ? number : undefined;
}
