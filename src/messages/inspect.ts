import type { RejectReason } from '../model/located.ts';
import type { ColumnField } from '../model/plan.ts';
import type { Bilingual } from './fill.ts';

/** Why a table holds tasks, or why not. */
export const tableReasons: Readonly<
  Record<RejectReason | 'task-table' | 'continued' | 'layout', Bilingual>
> = {
  'task-table': {
    en: 'a task table: its header names the columns below',
    zh: '任务表：表头各列如下',
  },
  continued: {
    en: 'goes on with the task table before it, under the same columns',
    zh: '接续前一任务表，各列相同',
  },
  'no-header': {
    en: 'no tasks: no row near its top is a header (序号, 工作任务, 责任单位 and the like)',
    zh: '不含任务：开头几行没有表头（序号、工作任务、责任单位等）',
  },
  'no-task-column': {
    en: 'no tasks: its header names no column of tasks',
    zh: '不含任务：表头中没有任务一列',
  },
  'no-owner-or-deadline': {
    en: 'no tasks: its header names neither owners nor deadlines',
    zh: '不含任务：表头中既无责任单位也无完成时限',
  },
  'name-list': { en: 'no tasks: a list of names', zh: '不含任务：名单' },
  'too-large': {
    en: 'not looked at: its grid has more squares than any printed table',
    zh: '未分析：表格方格数超出任何印刷表格',
  },
  layout: {
    en: 'no table of its own: it only arranges what stands in it',
    zh: '仅用于排版，不是独立的表格',
  },
};

/** What a column's cells become. */
export const fieldNames: Readonly<Record<ColumnField, Bilingual>> = {
  number: { en: 'number', zh: '序号' },
  category: { en: 'path', zh: '路径' },
  task: { en: 'task', zh: '工作任务' },
  requirement: { en: 'requirement', zh: '具体要求' },
  lead: { en: 'owners (lead)', zh: '牵头单位' },
  responsible: { en: 'owners (responsible)', zh: '责任单位' },
  support: { en: 'owners (support)', zh: '配合单位' },
  oversight: { en: 'owners (oversight)', zh: '指导单位' },
  deadline: { en: 'deadlines', zh: '完成时限' },
  extra: { en: 'extra', zh: '其他' },
};

/** The words around them. */
export const inspectTexts = {
  source: { en: '{format}, {bytes} bytes', zh: '{format}，{bytes} 字节' },
  sourceWithEncoding: {
    en: '{format} in {encoding}, {bytes} bytes',
    zh: '{format}，编码 {encoding}，{bytes} 字节',
  },
  line: { en: 'line {line}', zh: '第{line}行' },
  paragraph: { en: 'paragraph {paragraph}', zh: '第{paragraph}段' },
  heading: { en: '{place}, heading {level}', zh: '{place}，{level} 级标题' },
  table: {
    en: 'table {index}: {rows} rows × {columns} columns',
    zh: '表{index}：{rows} 行 × {columns} 列',
  },
  tableTasks: { en: '{reason}; tasks: {tasks}', zh: '{reason}；任务 {tasks} 项' },
  column: { en: 'column {column} “{header}” → {field}', zh: '第{column}列“{header}” → {field}' },
  guessedColumn: {
    en: 'column {column} “{header}” → {field} (guessed from what stands in it)',
    zh: '第{column}列“{header}” → {field}（按内容推断）',
  },
  cell: { en: 'row {row}, column {column}', zh: '第{row}行第{column}列' },
  mergedCell: {
    en: 'row {row}, column {column} ({rowSpan} × {columnSpan} merged)',
    zh: '第{row}行第{column}列（合并 {rowSpan} × {columnSpan}）',
  },
} as const satisfies Record<string, Bilingual>;
