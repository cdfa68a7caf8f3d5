/*
 * What rows and cells of a table say that are no tasks, and what stands beside a table.
 */

/** What a row prints that closes a form: 填表人：李文 | 审核人：张海. */
export const formFooters: readonly { word: string; example: string }[] = [
  { word: '填表人', example: '填表人：李文' },
  { word: '制表人', example: '制表人：李文' },
  { word: '填报人', example: '填报人：李文' },
  { word: '审核人', example: '审核人：张海' },
  { word: '审批人', example: '审批人：张海' },
  { word: '批准人', example: '批准人：张海' },
  { word: '签发人', example: '签发人：张海' },
  { word: '编制', example: '编制：李文' },
  { word: '审核', example: '审核：张海' },
  { word: '批准', example: '批准：张海' },
  { word: '填表日期', example: '填表日期：2025年3月2日' },
  { word: '填报日期', example: '填报日期：2025年3月2日' },
  { word: '填报时间', example: '填报时间：2025年3月2日' },
  { word: '填表时间', example: '填表时间：2025年3月2日' },
  { word: '制表时间', example: '制表时间：2025年3月2日' },
  { word: '制表日期', example: '制表日期：2025年3月2日' },
  { word: '填表单位', example: '填表单位：县数据局' },
  { word: '填报人员', example: '填报人员：李文' },
  { word: '负责人签字', example: '负责人签字：张海' },
  { word: '主要负责人签字', example: '主要负责人签字：张海' },
  { word: '单位负责人', example: '单位负责人：张海' },
  { word: '科室负责人', example: '科室负责人：张海' },
  { word: '部门负责人', example: '部门负责人：张海' },
  { word: '负责人', example: '负责人：张海' },
  { word: '联系人', example: '联系人：李文' },
  { word: '填报单位', example: '填报单位：县数据局' },
  { word: '联系电话', example: '联系电话：88880000' },
];

/** Rows that count, not tasks. */
export const totalRowWords: readonly { word: string; example: string }[] = [
  { word: '合计', example: '合计 | | 12' },
  { word: '小计', example: '小计 | | 4' },
  { word: '总计', example: '总计 | | 12' },
];

/** What begins a note under (or above) a table. */
export const noteStarts: readonly { word: string; example: string }[] = [
  { word: '注', example: '注：排第一的为牵头单位' },
  { word: '备注', example: '备注：排第一的为牵头单位' },
  { word: '说明', example: '说明：带*的为牵头单位' },
  { word: '填表说明', example: '填表说明：按月更新' },
];

/** A line between two halves of one table. */
export const continuationWords: readonly { word: string; example: string }[] = [
  { word: '续表', example: '续表' },
  { word: '续上表', example: '续上表' },
  { word: '接上表', example: '接上表' },
  { word: '接上页', example: '接上页' },
  { word: '(续)', example: '任务分解表（续）' },
];

/** Cells that say nothing. */
export const emptyCellWords: readonly { word: string; example: string }[] = [
  { word: '无', example: '配合单位：无' },
  { word: '—', example: '—' },
  { word: '——', example: '——' },
  { word: '-', example: '-' },
  { word: '--', example: '--' },
  { word: '/', example: '/' },
  { word: '\\', example: '\\' },
  { word: '…', example: '…' },
  { word: '……', example: '……' },
  { word: '...', example: '...' },
];

/** Cells that say "as above". */
export const dittoWords: readonly { word: string; example: string }[] = [
  { word: '同上', example: '同上' },
  { word: '〃', example: '〃' },
  { word: '″', example: '″' },
  { word: '"', example: '"' },
  { word: '”', example: '”' },
];
