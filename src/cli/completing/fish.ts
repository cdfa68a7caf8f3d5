import { type CommandWords, completedExtensions, type OptionWords } from './words.ts';

/** A completion script for fish. */
export function fishCompletion(commands: readonly CommandWords[]): string {
  const names = commands.map((command) => command.name).filter((name) => name !== '');
  const files = completedExtensions.map((extension) => `(__fish_complete_suffix ${extension})`);
  const lines = commands.flatMap((command) => {
    const when =
      command.name === ''
        ? `not __fish_seen_subcommand_from ${names.join(' ')}`
        : `__fish_seen_subcommand_from ${command.name}`;
    const condition = `-n ${quote(when)}`;
    return [
      ...(command.takesFiles
        ? [`complete -c plan-parse ${condition} -a ${quote(files.join(' '))}`]
        : []),
      ...(command.subjects.length === 0
        ? []
        : [`complete -c plan-parse ${condition} -f -a ${quote(command.subjects.join(' '))}`]),
      ...command.options.map(
        (option) => `complete -c plan-parse ${condition} ${optionSpec(option)}`,
      ),
    ];
  });
  const root = commands
    .filter((command) => command.name !== '')
    .map(
      ({ name, summary }) =>
        `complete -c plan-parse -n __fish_use_subcommand -a ${name} -d ${quote(summary)}`,
    );
  return `# fish completion for plan-parse\ncomplete -c plan-parse -f\n${[...root, ...lines].join('\n')}\n`;
}

function optionSpec({ names, text, value }: OptionWords): string {
  const flags = names.map((name) =>
    name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`,
  );
  return `${flags.join(' ')} ${valueSpec(value)}-d ${quote(text)}`;
}

function valueSpec(value: OptionWords['value']): string {
  if (value === null) return '';
  if (value === 'file') return '-r -F ';
  return value === 'text' ? '-x ' : `-x -a ${quote(value.words.join(' '))} `;
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
