/** Words of the list of rules, and the head of its generated index. */
export const ruleListTexts = {
  options: { en: 'options: {names}', zh: '选项：{names}' },
  markdownHead: [
    '# Rules',
    '',
    'Written by `plan-parse rules -f markdown`; each page is also printed by `plan-parse explain RULE`.',
    'The level is that of `plan-parse:recommended`, which holds where nothing is configured;',
    '`plan-parse:strict` makes an error of every rule that is on.',
    '',
    '| rule | level | options | what it finds | 查什么 |',
    '| --- | --- | --- | --- | --- |',
  ],
} as const;
