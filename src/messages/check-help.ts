import type { Bilingual } from './fill.ts';

/** What `check` and its relatives do, and their options. */
export const checkHelp = {
  check: {
    en: 'Checks plans: owners, deadlines, numbers, and what could not be read.',
    zh: '检查方案：责任单位、完成时限、序号，以及未能读取的内容。',
  },
  checkNotes: {
    en: [
      'Examples:',
      '  plan-parse check plans/                          what is wrong, and what to write',
      '  plan-parse check -f pretty -f sarif:out.sarif plans/',
      '  plan-parse check --rule deadline-missing=off plan.docx',
      '  plan-parse check --baseline known.json --write-baseline plans/',
      '',
      'Formats: {formats}',
      '',
      'Settings are in {configs}, found upwards',
      'from each file; `plan-parse init` writes one.',
      '',
      'Exit status: 0 nothing at error level, 1 findings at error level (or as --fail-on and',
      '--max-warnings say), 2 wrong usage, a file that cannot be read, a bad configuration.',
    ].join('\n'),
    zh: [
      '示例：',
      '  plan-parse check plans/                          列出问题和改法',
      '  plan-parse check -f pretty -f sarif:out.sarif plans/',
      '  plan-parse check --rule deadline-missing=off 方案.docx',
      '  plan-parse check --baseline known.json --write-baseline plans/',
      '',
      '格式：{formats}',
      '',
      '设置写在 {configs} 中，',
      '从每个文件所在文件夹向上查找；plan-parse init 可生成一份。',
      '',
      '退出状态：0 没有错误级问题；1 有错误级问题（或按 --fail-on、--max-warnings 的规定）；',
      '2 用法有误、文件无法读取或配置有误。',
    ].join('\n'),
  },
  format: {
    en: 'format of the report, or FORMAT:FILE to write it to a file; may be given several times (default: pretty)',
    zh: '报告格式，或用“格式:文件”写入文件；可多次给出（默认 pretty）',
  },
  output: {
    en: 'write the report to FILE instead of standard output',
    zh: '报告写入文件，不写标准输出',
  },
  printConfig: {
    en: 'print the settings that hold for FILE, and check nothing',
    zh: '显示对该文件生效的配置，不做检查',
  },
  rule: {
    en: 'set a rule: ID=off, ID=warn or ID=error; may be given several times',
    zh: '设置规则：规则名=off、warn 或 error；可多次给出',
  },
  quiet: { en: 'report errors only', zh: '只报告错误' },
  failOn: {
    en: 'exit with 1 at this level: error or warning (default: error)',
    zh: '达到该级别即以 1 退出：error 或 warning（默认 error）',
  },
  maxWarnings: {
    en: 'exit with 1 where there are more warnings',
    zh: '警告多于该数即以 1 退出',
  },
  exitZero: { en: 'exit with 0 whatever is found', zh: '无论有何问题都以 0 退出' },
  today: {
    en: 'the day for deadline-past: YYYY-MM-DD, or now',
    zh: 'deadline-past 所用的日期：YYYY-MM-DD，或 now（今天）',
  },
  baseline: {
    en: 'leave out the findings that FILE remembers',
    zh: '不列出基线文件中已有的问题',
  },
  writeBaseline: {
    en: 'remember the findings of now in the file of --baseline (default: {default})',
    zh: '把当前问题写入 --baseline 的文件（默认 {default}）',
  },
  pruneBaseline: {
    en: 'drop from the file of --baseline what no finding fits any more',
    zh: '从 --baseline 的文件中清除已不存在的条目',
  },
  watch: {
    en: 'check again whenever a file changes, until Ctrl-C',
    zh: '文件变化时重新检查，按 Ctrl-C 结束',
  },
  cache: {
    en: 'keep results in FILE, and read only what has changed',
    zh: '把结果缓存到文件，只重新读取有变化的文件',
  },
  explain: {
    en: 'Explains a rule, or lists the forms of deadlines or owners that are read.',
    zh: '说明一条规则，或列出可识别的时限、责任单位写法。',
  },
  explainSubject: {
    en: 'id of a rule, deadlines or owners',
    zh: '规则名，或 deadlines（时限）、owners（责任单位）',
  },
  rules: { en: 'Lists the rules of check.', zh: '列出检查规则。' },
  rulesFormat: {
    en: 'pretty, json or markdown (default: pretty)',
    zh: '输出格式 pretty、json 或 markdown（默认 pretty）',
  },
  init: {
    en: 'Writes a commented configuration into this folder.',
    zh: '在当前文件夹生成带注释的配置文件。',
  },
  completion: {
    en: 'Prints the completion script of a shell.',
    zh: '输出命令行补全脚本。',
  },
  completionShell: { en: 'bash, zsh or fish', zh: 'bash、zsh 或 fish' },
  completionNotes: {
    en: [
      'bash: plan-parse completion bash > ~/.local/share/bash-completion/completions/plan-parse',
      'zsh:  plan-parse completion zsh > "$fpath[1]/_plan-parse"',
      'fish: plan-parse completion fish > ~/.config/fish/completions/plan-parse.fish',
    ].join('\n'),
    zh: [
      'bash：plan-parse completion bash > ~/.local/share/bash-completion/completions/plan-parse',
      'zsh：  plan-parse completion zsh > "$fpath[1]/_plan-parse"',
      'fish：plan-parse completion fish > ~/.config/fish/completions/plan-parse.fish',
    ].join('\n'),
  },
} as const satisfies Record<string, Bilingual>;

/** What goes wrong around a check. */
export const checkErrors = {
  unknownFormat: {
    en: "unknown format '{format}'; use one of {formats}",
    zh: '不支持格式“{format}”；可用 {formats}',
  },
  twoOnScreen: {
    en: 'only one report can go to standard output; write the others to files, as -f {format}:FILE',
    zh: '只能有一份报告输出到标准输出；其余请写入文件，如 -f {format}:文件',
  },
  noReportFile: {
    en: "-f {value} names no file; write the file's name behind the colon",
    zh: '-f {value} 没有写文件名；请在冒号后写上',
  },
  twoInOneFile: {
    en: 'two reports would be written to this file; give each its own',
    zh: '两份报告写入了同一个文件；请分别指定',
  },
  writeOrPrune: {
    en: '--write-baseline remembers everything anew, so there is nothing to prune; leave one of the two out',
    zh: '--write-baseline 会重新记录全部问题，无需清除；请去掉 --prune-baseline',
  },
  badRuleSetting: {
    en: "--rule needs ID=off, ID=warn or ID=error, not '{value}'",
    zh: '--rule 须为 规则名=off、warn 或 error，不能是“{value}”',
  },
  unknownRule: {
    en: "there is no rule '{rule}'{hint}; see plan-parse rules",
    zh: '没有规则“{rule}”{hint}；见 plan-parse rules',
  },
  badToday: {
    en: "--today needs a day as 2025-06-30, or now, not '{value}'",
    zh: '--today 须为日期（如 2025-06-30）或 now，不能是“{value}”',
  },
  needsToday: {
    en: 'the rule deadline-past is on, but says nothing without --today',
    zh: '规则 deadline-past 已开启，但需要用 --today 给出日期才会检查',
  },
  configNotFound: { en: 'no such configuration file', zh: '没有这个配置文件' },
  configCircle: { en: 'extends: leads back to this file', zh: 'extends：循环引用了本文件' },
  extendsNotFound: { en: 'no such file or package', zh: '没有这个文件或包' },
  configUnreadable: { en: 'cannot be read', zh: '无法读取' },
  configExists: {
    en: 'there is a configuration already; change it, or remove it first',
    zh: '配置文件已存在；请直接修改，或先删除',
  },
  baselineNotFound: {
    en: 'no such baseline; write one with --write-baseline',
    zh: '没有这个基线文件；可用 --write-baseline 生成',
  },
  pruneNeedsBaseline: {
    en: '--prune-baseline needs --baseline FILE',
    zh: '--prune-baseline 须与 --baseline 文件 一起使用',
  },
  baselineWritten: {
    en: 'findings remembered: {count}',
    zh: '已记录 {count} 个问题',
  },
  baselinePruned: {
    en: 'entries dropped that no finding fits any more: {count}',
    zh: '已清除 {count} 条不存在的条目',
  },
  watchStdin: {
    en: '--watch cannot wait for standard input; give files or folders',
    zh: '--watch 不能用于标准输入；请给出文件或文件夹',
  },
  watching: { en: 'watching for changes; Ctrl-C ends', zh: '正在监视文件变化，按 Ctrl-C 结束' },
  badRegister: {
    en: '{problem}; the register needs a column or key “name”',
    zh: '{problem}；名录须有 name（单位名称）一栏',
  },
  nothingToExplain: {
    en: "there is nothing to explain under '{subject}'{hint}; see plan-parse rules",
    zh: '没有“{subject}”的说明{hint}；见 plan-parse rules',
  },
  pageMissing: {
    en: 'the page of {rule} is missing; install plan-parse again',
    zh: '缺少规则 {rule} 的说明文件；请重新安装 plan-parse',
  },
  ownRule: {
    en: '{rule} is a rule of your own; its configuration explains it',
    zh: '{rule} 是自定义规则；请见其配置文件',
  },
} as const satisfies Record<string, Bilingual>;

/** A line of progress on standard error. */
export const progressText: Bilingual = {
  en: 'checked {done} of {all}',
  zh: '已检查 {done} / {all}',
};
