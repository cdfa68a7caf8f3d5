import { type CommandWords, completedExtensions, type OptionWords } from './words.ts';

/** A completion script for zsh, to be saved as \`_plan-parse\` in a folder of \`fpath\`. */
export function zshCompletion(commands: readonly CommandWords[]): string {
  const [root, ...others] = commands;
  const names = others
    .map(({ name, summary }) => quote(`${name}:${escapeText(summary)}`))
    .join(' ');
  const extensions = completedExtensions.map((extension) => extension.slice(1)).join('|');
  return `#compdef plan-parse
# zsh completion for plan-parse
_plan_parse() {
  local state line
  typeset -A opt_args
  local -a commands=(${names})
  local plans='*.(${extensions})(-.)'
  local command=\${words[(r)(${others.map((one) => one.name).join('|')})]}
  case $command in
${others.map((command) => `    ${command.name})\n      _arguments -s ${argumentsOf(command)} ;;`).join('\n')}
    *)
      _arguments -s ${root ? optionSpecs(root) : ''} '*: :->operand'
      if [[ $state == operand ]]; then
        _describe command commands
        _files -g "$plans"
      fi ;;
  esac
}
_plan_parse "$@"
`;
}

/** The command's own name is its first operand. */
function argumentsOf(command: CommandWords): string {
  const { subjects, takesFiles } = command;
  const operand = takesFiles
    ? `'*:file:_files -g "$plans"'`
    : subjects.length > 0
      ? quote(`*:subject:(${subjects.join(' ')})`)
      : "'*:: :'";
  return `${optionSpecs(command)} ${operand}`;
}

function optionSpecs({ options }: CommandWords): string {
  return options
    .flatMap(({ names, text, value }) => names.map((name) => spec(name, text, value)))
    .join(' ');
}

function spec(name: string, text: string, value: OptionWords['value']): string {
  const head = `*${name}[${escapeText(text)}]`;
  if (value === null) return quote(head);
  if (value === 'file') return quote(`${head}:file:_files`);
  if (value === 'text') return quote(`${head}:value: `);
  return quote(`${head}:value:(${value.words.join(' ')})`);
}

function escapeText(text: string): string {
  return text.replace(/[[\]:\\]/gu, '\\$&');
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
