import type { RuleTexts } from './rules-owners.ts';

/** What the rules about rows, numbers and the document say. */
export const structureRuleTexts = {
  'row-broken': {
    title: { en: 'A row is torn apart', zh: '表格行被拆断' },
    message: {
      en: 'a row is torn apart here; this piece could not be put under a column',
      zh: '此处表格行被拆断，这段文字无法归入任何一栏',
    },
    suggestion: {
      en: 'put the pieces back into one row, or check the Word file the text was exported from',
      zh: '请把残片合回同一行，或使用导出前的 Word 文件',
    },
  },
  'no-tasks': {
    title: { en: 'The document holds no task', zh: '文件中没有任务' },
    message: { en: 'no task was found', zh: '没有找到任务' },
    suggestion: {
      en: 'a task table has a column for the task and one for owners or deadlines; `plan-parse inspect` shows what each table was taken for',
      zh: '任务表应有“工作任务”栏和“责任单位”或“完成时限”栏；可用 plan-parse inspect 查看各表的识别情况',
    },
  },
  'number-gap': {
    title: { en: 'A number is missing in the count', zh: '序号不连续' },
    message: {
      en: '{number} follows {previous}: {missing} is missing',
      zh: '{previous} 之后是 {number}，缺 {missing}',
    },
    suggestion: {
      en: 'look for a row that was lost or torn, or number the rows anew',
      zh: '请检查是否漏行、断行，或重新编号',
    },
    variants: {
      order: {
        message: { en: '{number} stands behind {previous}', zh: '{number} 排在 {previous} 之后' },
        suggestion: {
          en: 'put the rows in order, or number them anew',
          zh: '请调整顺序，或重新编号',
        },
      },
    },
  },
  'number-repeated': {
    title: { en: 'A number is used twice', zh: '序号重复' },
    message: {
      en: 'number {number} is already used by “{first}”',
      zh: '序号 {number} 已用于“{first}”',
    },
    suggestion: { en: 'number the rows anew', zh: '请重新编号' },
  },
  'task-repeated': {
    title: { en: 'A task stands in the plan twice', zh: '任务重复' },
    message: {
      en: 'the same text stands in the plan before, as task {first}',
      zh: '与前面的任务 {first} 内容相同',
    },
    suggestion: {
      en: 'keep one of the two, or say what is different',
      zh: '请保留其中一项，或写明区别',
    },
  },
  'requirement-missing': {
    title: { en: 'A requirement cell is blank', zh: '具体要求为空' },
    message: {
      en: 'the requirement is blank, though the table has a column for it',
      zh: '表中有具体要求一栏，但本行为空',
    },
    suggestion: { en: 'say what is to be done', zh: '请写明具体要求' },
  },
  'column-missing': {
    title: {
      en: 'A task table has no column for owners or deadlines',
      zh: '任务表缺少责任单位栏或完成时限栏',
    },
    message: { en: 'the task table has no owner column', zh: '任务表没有责任单位栏' },
    suggestion: {
      en: 'add a column 责任单位, or name the owners in the text',
      zh: '请增加“责任单位”栏，或在正文中写明',
    },
    variants: {
      deadlines: {
        message: { en: 'the task table has no deadline column', zh: '任务表没有完成时限栏' },
        suggestion: {
          en: 'add a column 完成时限, or turn deadline-missing off for plans that name no dates',
          zh: '请增加“完成时限”栏；如此类方案本就不定时限，可关闭 deadline-missing',
        },
      },
    },
  },
  'annex-missing': {
    title: { en: 'An annex is mentioned and is not there', zh: '提到的附件不存在' },
    message: {
      en: 'annex {label} is mentioned and is not in the file',
      zh: '提到附件{label}，但文件中没有',
    },
    suggestion: {
      en: 'add the annex, or drop the mention',
      zh: '请补上附件，或删去该处提法',
    },
    variants: {
      unnumbered: {
        message: {
          en: 'an annex is mentioned and is not in the file',
          zh: '提到附件，但文件中没有',
        },
        suggestion: {
          en: 'add the annex, or drop the mention',
          zh: '请补上附件，或删去该处提法',
        },
      },
    },
  },
  'reading-loss': {
    title: { en: 'Part of the file was not read', zh: '文件有内容未读取' },
    message: { en: '{notice}', zh: '{notice}' },
    suggestion: {
      en: 'make sure that nothing of the plan stands there',
      zh: '请确认其中没有方案内容',
    },
  },
  'unclaimed-text': {
    title: { en: 'Text in a task table belongs to no task', zh: '任务表中有文字未归入任务' },
    message: {
      en: 'no task took this text of the table',
      zh: '表中这段文字未归入任何任务',
    },
    suggestion: {
      en: 'check that every row names a task and that every column has a header',
      zh: '请检查该行是否写明任务、该列是否有表头',
    },
  },
} as const satisfies Record<string, RuleTexts>;
