import { rules } from '../../check/registry.ts';
import type { Language } from '../../messages/fill.ts';
import { helpTexts } from '../../messages/help.ts';
import { reportFormats } from '../../report/report.ts';
import type { Command, OptionDescription } from '../command.ts';
import { planExtensions } from '../inputs/plan-files.ts';

/** What can stand behind a command. */
export interface CommandWords {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly OptionWords[];
  /** Fixed words that its argument can be; none where it takes files. */
  readonly subjects: readonly string[];
  readonly takesFiles: boolean;
}

export interface OptionWords {
  /** `-f` and `--format`. */
  readonly names: readonly string[];
  readonly text: string;
  /** What its value can be: fixed words, a file, anything; null for a switch. */
  readonly value:
    | { readonly kind: 'words'; readonly words: readonly string[] }
    | 'file'
    | 'text'
    | null;
}

/** The words of every command; the root command has no name. */
export function commandWords(
  root: Command,
  commands: readonly Command[],
  language: Language,
): CommandWords[] {
  return [{ ...root, name: '' }, ...commands].map((command) => ({
    name: command.name,
    summary: command.summary[language],
    options: [...command.options, help].map((option) => optionWords(command, option, language)),
    subjects: subjectsOf(command),
    takesFiles: command.arguments.some((argument) => argument.form.includes('FILE')),
  }));
}

/** Endings of files that are offered. */
export const completedExtensions = planExtensions;

const help: OptionDescription = { flags: '-h, --help', text: helpTexts.help };

function optionWords(
  command: Command,
  { flags, text, choices }: OptionDescription,
  language: Language,
): OptionWords {
  const names = flags.match(/(?<=^|\s)--?[\w-]+/gu) ?? [];
  const [, placeholder] = /<(.+)>/u.exec(flags) ?? [];
  const words = choices ?? openWords(command.name, names.at(-1) ?? '');
  const value = words
    ? ({ kind: 'words', words } as const)
    : placeholder === 'file'
      ? 'file'
      : 'text';
  return { names, text: text[language], value: placeholder === undefined ? null : value };
}

/** Words of options that allow more than a fixed choice. */
function openWords(command: string, name: string): readonly string[] | null {
  if (command !== 'check') return null;
  if (name === '--format') return reportFormats;
  if (name === '--rule') {
    return rules.flatMap(({ id }) => ['off', 'warn', 'error'].map((level) => `${id}=${level}`));
  }
  return name === '--today' ? ['now'] : null;
}

function subjectsOf({ name }: Command): readonly string[] {
  if (name === 'explain') return [...rules.map((rule) => rule.id), 'deadlines', 'owners'];
  return name === 'completion' ? ['bash', 'zsh', 'fish'] : [];
}
