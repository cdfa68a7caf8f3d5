import type { Bilingual } from './fill.ts';

/** Titles that commander prints in English. */
export const helpTitles: Readonly<Record<string, Bilingual>> = {
  'Usage:': { en: 'Usage:', zh: '用法：' },
  'Arguments:': { en: 'Arguments:', zh: '参数：' },
  'Options:': { en: 'Options:', zh: '选项：' },
  'Commands:': { en: 'Commands:', zh: '命令：' },
};

/** `(Did you mean --format?)` in an error line. */
export const didYouMean: Bilingual = {
  en: ' (did you mean {guess}?)',
  zh: '（是否想输入 {guess}？）',
};

/** What commands, arguments and options do. */
export const helpTexts = {
  parse: {
    en: 'Reads division-of-labour plans and prints their tasks: who does what by when.',
    zh: '读取工作分工方案，列出任务、责任单位和完成时限。',
  },
  parseNotes: {
    en: [
      'Examples:',
      '  plan-parse plan.docx               a table on a terminal, JSON when piped',
      '  plan-parse -o tasks.csv plan.docx  a sheet for Excel and WPS',
      '  cat plan.txt | plan-parse -        standard input',
      "  plan-parse 'plans/**/*.docx'       quoted patterns work as well",
      '',
      'A folder is read with all folders in it, for files that end in',
      '  {extensions}',
      'Hidden files and folders, node_modules and lock files (~$…) are left out.',
      'Old files (.doc, .wps) are read through LibreOffice where it is installed.',
      'A file that is named like a command is given as ./check. When some files cannot',
      'be read, the others are written all the same, also to -o.',
      '',
      'Exit status: 0 all read, 2 wrong usage or something could not be read.',
    ].join('\n'),
    zh: [
      '示例：',
      '  plan-parse 分工方案.docx               终端显示表格，管道输出 JSON',
      '  plan-parse -o 任务.csv 分工方案.docx   供 Excel、WPS 打开的表格',
      '  cat plan.txt | plan-parse -            标准输入',
      "  plan-parse 'plans/**/*.docx'           带引号的通配符也可用",
      '',
      '文件夹连同下级文件夹一并读取，只读以下扩展名的文件：',
      '  {extensions}',
      '隐藏文件和文件夹、node_modules、Word 锁文件（~$…）除外。旧格式（.doc、.wps）',
      '通过已安装的 LibreOffice 读取。与命令同名的文件写作 ./check。部分文件无法',
      '读取时，其余照常输出（-o 亦然）。',
      '',
      '退出状态：0 全部读取；2 用法有误或有文件无法读取。',
    ].join('\n'),
  },
  inspect: {
    en: 'Shows how a file was read: paragraphs, tables, and why a table holds tasks or not.',
    zh: '显示文件的读取情况：段落、表格，以及表格是否含任务及其原因。',
  },
  files: {
    en: 'files, folders, patterns, or - for standard input',
    zh: '文件、文件夹、通配符，或用 - 表示标准输入',
  },
  format: {
    en: 'json, jsonl, csv, tsv or table (default: by the name of -o; table on a terminal; else json)',
    zh: '输出格式 json、jsonl、csv、tsv 或 table（默认：按 -o 的扩展名；终端为 table；否则 json）',
  },
  inspectFormat: {
    en: 'pretty or json (default: pretty)',
    zh: '输出格式 pretty 或 json（默认 pretty）',
  },
  output: { en: 'write to FILE instead of standard output', zh: '写入文件，不写标准输出' },
  config: { en: 'take the settings from FILE', zh: '使用指定的配置文件' },
  noConfig: { en: 'take no settings from any file', zh: '不读取任何配置文件' },
  units: {
    en: 'unit register: a .csv, .json or .yaml file with name, aliases and parent',
    zh: '单位名录：含 name、aliases、parent 的 .csv、.json 或 .yaml 文件',
  },
  from: {
    en: 'take tasks from tables, narrative or all (default: auto)',
    zh: '任务来源 tables（表格）、narrative（条文）或 all（默认 auto 自动判断）',
  },
  year: { en: 'year for dates that print none', zh: '未写年份的日期所用年份' },
  headers: {
    en: 'language of the headers of csv and tsv, zh or en (default: by language)',
    zh: 'csv、tsv 表头语言 zh 或 en（默认随界面语言）',
  },
  bom: {
    en: 'begin csv and tsv with a byte order mark (default, but not on a terminal)',
    zh: 'csv、tsv 以字节顺序标记开头（默认；终端除外）',
  },
  noBom: { en: 'no byte order mark', zh: '不写字节顺序标记' },
  lang: {
    en: 'language of messages, zh or en (default: by LC_ALL, LC_MESSAGES, LANG)',
    zh: '界面语言 zh 或 en（默认按 LC_ALL、LC_MESSAGES、LANG）',
  },
  color: {
    en: 'paint with colours (default: on a terminal; NO_COLOR and FORCE_COLOR count)',
    zh: '使用颜色（默认仅在终端；遵从 NO_COLOR、FORCE_COLOR）',
  },
  noColor: { en: 'no colours', zh: '不使用颜色' },
  filesFrom: {
    en: 'read names of files from FILE, or - for standard input, one a line',
    zh: '从清单文件（- 为标准输入）读取文件名，每行一个',
  },
  maxFileBytes: { en: 'largest file (default: {default})', zh: '文件字节数上限（默认 {default}）' },
  maxEntries: {
    en: 'most entries of a Word file (default: {default})',
    zh: 'Word 文件内条目数上限（默认 {default}）',
  },
  maxInflatedBytes: {
    en: 'most bytes that a Word file inflates to (default: {default})',
    zh: 'Word 文件解压后字节数上限（默认 {default}）',
  },
  maxRatio: {
    en: 'largest ratio of compression (default: {default})',
    zh: '压缩比上限（默认 {default}）',
  },
  maxDepth: {
    en: 'deepest nesting of elements (default: {default})',
    zh: '元素嵌套层数上限（默认 {default}）',
  },
  maxBlocks: {
    en: 'most paragraphs and cells (default: {default})',
    zh: '段落和单元格数上限（默认 {default}）',
  },
  convertTimeout: {
    en: 'seconds that LibreOffice has for one file (default: {default})',
    zh: 'LibreOffice 转换单个文件的秒数上限（默认 {default}）',
  },
  version: { en: 'print the version', zh: '显示版本' },
  help: { en: 'show this help', zh: '显示帮助' },
} as const satisfies Record<string, Bilingual>;
