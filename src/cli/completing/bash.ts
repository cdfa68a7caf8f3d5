import { type CommandWords, completedExtensions, type OptionWords } from './words.ts';

/** A completion script for bash 4 and later. */
export function bashCompletion(commands: readonly CommandWords[]): string {
  const names = commands.map((command) => command.name).filter((name) => name !== '');
  const extensions = completedExtensions.map((extension) => extension.slice(1)).join('|');
  return `# bash completion for plan-parse
_plan_parse() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command='' word
  # bash parts words at = and :, which stand inside of --rule ID=off and -f sarif:FILE
  if [[ $cur == '=' || $cur == ':' ]]; then cur=''; fi
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in ${names.join('|')}) command=$word; break ;; esac
  done
  local IFS=$'\\n'
  COMPREPLY=()
  case $command in
${commands.map((command) => caseOf(command, names)).join('\n')}
  esac
}
_plan_parse_files() {
  shopt -s extglob
  compopt -o filenames 2> /dev/null
  COMPREPLY+=($(compgen -f -X '!*.@(${extensions})' -- "$1") $(compgen -d -- "$1"))
}
complete -F _plan_parse plan-parse
`;
}

function caseOf({ name, options, subjects, takesFiles }: CommandWords, names: string[]): string {
  const withValue = options.filter((option) => option.value !== null);
  const words = [...subjects, ...(name === '' ? names : [])];
  const flags = options.flatMap((option) => option.names);
  return `    ${name === '' ? "''" : name})
      case $prev in
${withValue.map(valueCase).join('\n')}
      esac
      if [[ $cur == -* ]]; then
        COMPREPLY=($(compgen -W $'${flags.join('\\n')}' -- "$cur"))
      else
        COMPREPLY=($(compgen -W $'${words.join('\\n')}' -- "$cur"))
        ${takesFiles ? '_plan_parse_files "$cur"' : ':'}
      fi ;;`;
}

function valueCase({ names, value }: OptionWords): string {
  const action =
    value === 'file'
      ? 'compopt -o filenames 2> /dev/null; COMPREPLY=($(compgen -f -- "$cur"))'
      : value === 'text' || value === null
        ? ':'
        : `COMPREPLY=($(compgen -W $'${value.words.join('\\n')}' -- "$cur"))`;
  return `        ${names.join('|')}) ${action}; return ;;`;
}
