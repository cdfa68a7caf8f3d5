import type { Bilingual } from './fill.ts';

/** Headings of a rule's page: prose stands once in each language, examples once for both. */
export const pageHeadings = {
  finds: { en: 'What it finds', zh: '查什么' },
  matters: { en: 'Why it matters', zh: '为什么重要' },
  fails: { en: 'Fails', zh: '不通过' },
  passes: { en: 'Passes', zh: '通过' },
  options: { en: 'Options', zh: '选项' },
} as const satisfies Record<string, Bilingual>;

/** Words around the page when it is printed. */
export const explainTexts = {
  level: { en: 'Default: {level}', zh: '默认：{level}' },
  off: { en: 'off', zh: '关闭' },
  config: { en: 'With this configuration:', zh: '使用以下配置：' },
  today: { en: 'With {options}:', zh: '使用 {options}：' },
  deadlines: { en: 'Deadlines that are read', zh: '可识别的完成时限写法' },
  deadlinesNote: {
    en: 'In a column, label or owner bracket unless “in the text” stands behind it; for the year 2021.',
    zh: '除注明“正文”外，均指时限栏、标签或责任括号中的写法；以 2021 年为例。',
  },
  owners: { en: 'Owners that are read', zh: '可识别的责任单位写法' },
  ownersNote: {
    en: 'In an owner bracket unless a column stands behind it.',
    zh: '除注明栏目外，均指责任括号中的写法。',
  },
  running: { en: 'in the text', zh: '正文' },
  column: { en: '{role} column', zh: '{role}栏' },
  people: { en: 'column of people', zh: '责任人栏' },
  firstLeads: { en: 'where the first name leads', zh: '排第一的为牵头单位' },
  none: { en: 'not read as one', zh: '不作识别' },
  ownerWithRole: { en: '{name} ({role})', zh: '{name}（{role}）' },
  comma: { en: ', ', zh: '、' },
} as const satisfies Record<string, Bilingual>;
