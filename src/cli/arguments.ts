import { Command as Commander, CommanderError, Option } from 'commander';
import { cliErrors } from '../messages/cli.ts';
import { type Bilingual, fill, type Language } from '../messages/fill.ts';
import { didYouMean, helpTexts, helpTitles } from '../messages/help.ts';
import type { Command, OptionDescription, OptionValues } from './command.ts';
import { CliError } from './errors.ts';
import { helpWidth, wrapHelp } from './help-layout.ts';
import type { Terminal } from './terminal.ts';

/** What the arguments ask for. */
export type Request =
  | { readonly kind: 'help'; readonly text: string }
  | { readonly kind: 'version' }
  | {
      readonly kind: 'run';
      readonly command: Command;
      readonly args: readonly string[];
      readonly options: OptionValues;
    };

export interface CommandSet {
  /** Runs where no command is named. */
  readonly root: Command;
  readonly commands: readonly Command[];
}

type Situation = Pick<Terminal, 'language' | 'columns'>;

const PROGRAM = 'plan-parse';

/**
 * Reads the arguments with commander. A command's name stands first or behind options
 * (`plan-parse --lang zh check …`); everything else is an argument of the root command.
 *
 * @throws CliError for wrong usage, in one line
 */
export function parseArguments(
  args: readonly string[],
  { root, commands }: CommandSet,
  situation: Situation,
): Request {
  const first = commands.find((command) => command.name === args[0]);
  if (first) return parseFor(first, args.slice(1), situation, []);
  const request = parseFor(root, args, situation, commands);
  const later = commands.find((command) => request.kind === 'run' && request.command === command);
  if (!later) return request;
  const at = args.indexOf(later.name);
  return parseFor(later, args.toSpliced(at, 1), situation, []);
}

function parseFor(
  command: Command,
  args: readonly string[],
  situation: Situation,
  others: readonly Command[],
): Request {
  const { language } = situation;
  const isRoot = command.name === 'parse';
  const commander = build(command, situation, isRoot ? PROGRAM : `${PROGRAM} ${command.name}`);
  if (isRoot) commander.option('-V, --version', helpTexts.version[language]);
  let named: Command | null = null;
  for (const other of others) {
    commander
      .command(other.name)
      .description(other.summary[language])
      .helpOption(false)
      .allowUnknownOption()
      .allowExcessArguments()
      .action(() => {
        named = other;
      });
  }
  let help = '';
  const writeOut = (text: string): void => {
    help += text;
  };
  commander.configureOutput({ writeOut, writeErr: () => {} });
  try {
    commander.parse([...args], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { kind: 'help', text: help };
    throw usageError(error, language);
  }
  const options = commander.opts<OptionValues>();
  if (options['version'] === true) return { kind: 'version' };
  return { kind: 'run', command: named ?? command, args: commander.args, options };
}

function build(command: Command, { language, columns }: Situation, name: string): Commander {
  const commander = new Commander(name)
    .description(command.summary[language])
    .helpOption('-h, --help', helpTexts.help[language])
    .helpCommand(false)
    .enablePositionalOptions()
    .exitOverride()
    .action(() => {})
    .configureHelp({
      helpWidth: columns,
      displayWidth: helpWidth,
      boxWrap: wrapHelp,
      styleTitle: (title) => helpTitles[title]?.[language] ?? title,
    });
  for (const { form, text } of command.arguments) commander.argument(form, text[language]);
  for (const option of command.options) commander.addOption(buildOption(option, language));
  if (command.notes) {
    const { text, values } = command.notes;
    commander.addHelpText('after', `\n${fill(text[language], values ?? {})}`);
  }
  return commander;
}

function buildOption(description: OptionDescription, language: Language): Option {
  const { flags, text, shownDefault, repeatable } = description;
  const option = new Option(flags, fill(text[language], { default: shownDefault ?? '' }));
  return option.argParser((value: string, before: unknown) => {
    const read = readValue(description, value);
    return repeatable ? [...(Array.isArray(before) ? before : []), read] : read;
  });
}

function readValue({ flags, choices, number }: OptionDescription, value: string): string | number {
  const option = flags.replace(/^-\w, /u, '').replace(/ .*$/u, '');
  if (choices && !choices.includes(value)) {
    throw new CliError(cliErrors.unknownChoice, { option, value, choices: choices.join(', ') });
  }
  if (!number) return value;
  const { least, most } = number;
  const read = /^\d+$/u.test(value) ? Number(value) : Number.NaN;
  if (read >= least && read <= most) return read;
  throw new CliError(cliErrors.badNumber, { option, value, least, most });
}

const usageTexts: Readonly<Record<string, Bilingual>> = {
  'commander.unknownOption': cliErrors.unknownOption,
  'commander.optionMissingArgument': cliErrors.optionNeedsValue,
  'commander.missingArgument': cliErrors.missingArgument,
  'commander.excessArguments': cliErrors.tooManyArguments,
};

/** commander's error (`error: unknown option '--x'\n(Did you mean --y?)`) in our words. */
function usageError(error: CommanderError, language: Language): CliError {
  const text = usageTexts[error.code];
  if (!text) {
    const subject = error.message.replace(/^error: /u, '').replace(/\s+/gu, ' ');
    return new CliError(cliErrors.wrongUsage, { subject });
  }
  const subject = /'(.*?)'/u.exec(error.message)?.[1] ?? '';
  const guess = /\(Did you mean (?:one of )?(.*)\?\)/u.exec(error.message)?.[1];
  const hint = guess === undefined ? '' : fill(didYouMean[language], { guess });
  return new CliError(text, { subject, hint });
}
