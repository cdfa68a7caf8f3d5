import { type CommandWords, completedExtensions, type OptionWords } from './words.ts';

/** A completion script for bash 4.3 and later. */
export function bashCompletion(commands: readonly CommandWords[]): string {
  const names = commands.map((command) => command.name).filter((name) => name !== '');
  const extensions = completedExtensions.map((extension) => extension.slice(1)).join('|');
  return `# bash completion for plan-parse
_plan_parse() {
  local cur=\${COMP_WORDS[COMP_CWORD]} command='' head='' prev word
  local pieces=("\${COMP_WORDS[@]:0:COMP_CWORD}")
  # bash parts words at = and :, so --rule ID=off, --year=2025 and -f sarif:FILE come in pieces
  if [[ $cur == [=:] ]]; then pieces+=("$cur"); cur=''; fi
  while (( \${#pieces[@]} > 2 )) && [[ \${pieces[-1]} == [=:] ]]; do
    head=\${pieces[-2]}\${pieces[-1]}$head
    pieces=("\${pieces[@]:0:\${#pieces[@]}-2}")
  done
  prev=\${pieces[-1]}
  if [[ $head == --*= ]]; then prev=\${head%=} head=''; fi
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in ${names.join('|')}) command=$word; break ;; esac
  done
  local IFS=$'\\n'
  COMPREPLY=()
  if [[ $head == *: ]]; then
    compopt -o filenames 2> /dev/null
    COMPREPLY=($(compgen -f -- "$cur"))
    return
  fi
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
        : `COMPREPLY=($(compgen -W $'${value.words.join('\\n')}' -- "$head$cur")); COMPREPLY=("\${COMPREPLY[@]#"$head"}")`;
  return `        ${names.join('|')}) ${action}; return ;;`;
}
