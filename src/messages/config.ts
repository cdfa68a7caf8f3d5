import type { Bilingual } from './fill.ts';

/** What is wrong with a configuration; `{path}` stands in front of each line. */
export const configTexts = {
  mismatch: {
    en: '{path}: expected {expected}, got {found}',
    zh: '{path}：应为{expected}，实为 {found}',
  },
  noSuchRule: { en: '{path}: there is no such rule', zh: '{path}：没有这条规则' },
  noSuchSetting: { en: '{path}: there is no such setting', zh: '{path}：没有这个设置项' },
  didYouMean: { en: '; did you mean "{name}"?', zh: '，是否想写“{name}”？' },
  other: { en: '{path}: {text}', zh: '{path}：{text}' },
  wholeFile: { en: 'the configuration', zh: '配置' },
  nothing: { en: 'nothing', zh: '空' },
  or: { en: ' or ', zh: ' 或 ' },
  comma: { en: ', ', zh: '、' },
  atLeast: { en: '{what} of at least {limit}', zh: '不小于 {limit} 的{what}' },
  atMost: { en: '{what} of at most {limit}', zh: '不大于 {limit} 的{what}' },
  length: { en: 'a length', zh: '长度' },
  presetOnly: {
    en: 'extends: "{name}" is no preset; files and packages are followed by the command line only',
    zh: 'extends：“{name}”不是预设；文件和包只由命令行程序读取',
  },
  ruleFailed: {
    en: 'customRules: {rule} failed on {file}: {reason}',
    zh: 'customRules：{rule} 检查 {file} 时出错：{reason}',
  },
  notJson: { en: 'this is no JSON', zh: '不是 JSON' },
  ignoreOfNothing: {
    en: '{path}: expected at least one of rule, files, task and unit',
    zh: '{path}：至少写明 rule、files、task、unit 之一',
  },
  noRule: {
    en: '{path}: expected a rule made by defineRule',
    zh: '{path}：应为 defineRule 生成的规则',
  },
} as const satisfies Record<string, Bilingual>;

/** Kinds of values, by their names in the schema. */
export const typeTexts: Readonly<Record<string, Bilingual>> = {
  int: { en: 'a whole number', zh: '整数' },
  integer: { en: 'a whole number within its bounds', zh: '允许范围内的整数' },
  text: { en: 'one of its texts', zh: '允许的文本' },
  texts: { en: 'a list of texts', zh: '文本列表' },
  number: { en: 'a number', zh: '数字' },
  string: { en: 'a text', zh: '文本' },
  boolean: { en: 'true or false', zh: 'true 或 false' },
  array: { en: 'a list', zh: '列表' },
  tuple: { en: 'a list', zh: '列表' },
  object: { en: 'an object', zh: '对象' },
  record: { en: 'an object', zh: '对象' },
};
