/** A column of the exported sheet. */
export type SheetColumn =
  | 'number'
  | 'path'
  | 'task'
  | 'requirement'
  | 'lead'
  | 'responsible'
  | 'support'
  | 'oversight'
  | 'deadlines'
  | 'due'
  | 'source';

export interface SheetHeader {
  readonly column: SheetColumn;
  readonly zh: string;
  readonly en: string;
  /** A cell as it stands under the header. */
  readonly example: string;
}

/** Headers of the CSV and TSV sheet, in printed order. */
export const sheetHeaders: readonly SheetHeader[] = [
  { column: 'number', zh: '序号', en: 'No.', example: '3' },
  { column: 'path', zh: '路径', en: 'Path', example: '优化营商环境 / 政务服务' },
  { column: 'task', zh: '工作任务', en: 'Task', example: '推行一网通办' },
  { column: 'requirement', zh: '具体要求', en: 'Requirement', example: '清理证明事项，公布清单。' },
  { column: 'lead', zh: '牵头单位', en: 'Lead', example: '区政务服务局' },
  { column: 'responsible', zh: '责任单位', en: 'Responsible', example: '区司法局、区公安分局' },
  { column: 'support', zh: '配合单位', en: 'Support', example: '各镇（街道）' },
  { column: 'oversight', zh: '指导单位', en: 'Oversight', example: '市政务服务局' },
  { column: 'deadlines', zh: '完成时限', en: 'Deadline', example: '6月底前；持续推进' },
  { column: 'due', zh: '截止日期', en: 'Due', example: '2025-06-30' },
  { column: 'source', zh: '来源', en: 'Source', example: '分工方案.docx 表1 第4行' },
];

/** What stands between the parts of one cell. */
export const sheetJoints = {
  owners: '、',
  deadlines: '；',
  path: ' / ',
} as const;
