import type { Bilingual } from './fill.ts';

/** Places and notes of the sheet and the table. */
export const exportTexts = {
  placeInTable: { en: 'table {table} row {row}', zh: '表{table} 第{row}行' },
  placeOfParagraph: { en: 'paragraph {paragraph}', zh: '第{paragraph}段' },
  untitled: { en: '(no title)', zh: '（无标题）' },
  oneTask: { en: '1 task', zh: '共 1 项' },
  tasks: { en: '{count} tasks', zh: '共 {count} 项' },
  unclaimed: {
    en: 'Text in the tables that no field took: {count} (first: {place} “{text}”)',
    zh: '表格中未归入任何栏目的文字：{count} 处（第一处：{place}“{text}”）',
  },
  notice: { en: 'Note: {text}', zh: '提示：{text}' },
} as const satisfies Record<string, Bilingual>;

/** Headers and role labels of the terminal's table. */
export const tableTexts = {
  number: { en: 'No.', zh: '序号' },
  path: { en: 'Path', zh: '路径' },
  task: { en: 'Task', zh: '工作任务' },
  requirement: { en: 'Requirement', zh: '具体要求' },
  owners: { en: 'Owners', zh: '责任单位' },
  deadlines: { en: 'Deadline', zh: '完成时限' },
  lead: { en: 'lead: {names}', zh: '牵头：{names}' },
  responsible: { en: 'responsible: {names}', zh: '责任：{names}' },
  support: { en: 'support: {names}', zh: '配合：{names}' },
  oversight: { en: 'oversight: {names}', zh: '指导：{names}' },
} as const satisfies Record<string, Bilingual>;
