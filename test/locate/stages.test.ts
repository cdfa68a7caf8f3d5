import { describe, expect, test } from 'vitest';
import type { CellOptions } from '../support/docx.ts';
import { showDeadlines, showTasks } from '../support/plans.ts';
import { planOfTable, showColumns } from '../support/regions.ts';

type Row = readonly (string | CellOptions)[];

const wide = (text: string, columnSpan: number): CellOptions => ({ text, columnSpan });
const tall = (text: string): CellOptions => ({ text, vMerge: 'restart' });
const more: CellOptions = { vMerge: 'continue' };

const quarters = ['第一季度', '第二季度', '第三季度', '第四季度'];

/** Header rows, a row below them, and the deadlines of that row. */
const cases: readonly (readonly [string, readonly Row[], Row, string])[] = [
  [
    'quarters; what is to be done by then stands below them',
    [['序号', '项目名称', ...quarters, '责任单位']],
    ['1', '新建实验小学', '完成立项', '完成招标', '主体施工', '竣工验收', '县教育局'],
    'by 2025-03-31; by 2025-06-30; by 2025-09-30; by 2025-12-31',
  ],
  [
    'nothing to do in two of them',
    [['序号', '项目名称', ...quarters, '责任单位']],
    ['1', '新建实验小学', '', '完成招标', '主体施工', '—', '县教育局'],
    'by 2025-06-30; by 2025-09-30',
  ],
  [
    'words behind the time',
    [['序号', '工作任务', '上半年节点目标', '下半年节点目标', '责任单位']],
    ['1', '新建实验小学', '完成招标', '竣工验收', '县教育局'],
    'by 2025-06-30; by 2025-12-31',
  ],
  [
    'the last days themselves',
    [['工作任务', '6月底前', '12月底前', '责任单位']],
    ['新建实验小学', '完成招标', '竣工验收', '县教育局'],
    'by 2025-06-30; by 2025-12-31',
  ],
  [
    'spans of months in brackets',
    [['工作任务', '第一阶段（1—3月）', '第二阶段（4—9月）', '责任单位']],
    ['新建实验小学', '完成招标', '竣工验收', '县教育局'],
    'range 2025-01-01..2025-03-31; range 2025-04-01..2025-09-30',
  ],
  [
    'more of them than of other columns, and ticks in them',
    [['工作任务', '1月', '2月', '3月', '4月', '5月', '6月', '责任人']],
    ['新建实验小学', '', '', '√', '√', '', '', '张海'],
    'by 2025-03-31; by 2025-04-30',
  ],
  [
    'under a header of their own with a year',
    [
      [tall('工作任务'), wide('2025年', 2), wide('2026年', 2), tall('责任单位')],
      [more, '三季度', '四季度', '一季度', '二季度', more],
    ],
    ['新建实验小学', '完成立项', '完成招标', '主体施工', '竣工验收', '县教育局'],
    'by 2025-09-30; by 2025-12-31; by 2026-03-31; by 2026-06-30',
  ],
  [
    'a cell over two of them',
    [['工作任务', ...quarters, '责任单位']],
    ['新建实验小学', wide('前期工作', 2), '主体施工', '竣工验收', '县教育局'],
    'by 2025-06-30; by 2025-09-30; by 2025-12-31',
  ],
  [
    'a time in the cell instead of that of its header',
    [['工作任务', ...quarters, '责任单位']],
    ['新建实验小学', '', '', '主体施工', '11月10日前竣工', '县教育局'],
    'by 2025-09-30; by 2025-11-10',
  ],
  [
    'none where a column says when the whole is to be done',
    [['工作任务', '一季度目标', '二季度目标', '责任单位', '完成时限']],
    ['新建实验小学', '完成立项', '完成招标', '县教育局', '10月底'],
    'by 2025-10-31',
  ],
  [
    'none over amounts',
    [['工作任务', '2025年', '2026年', '责任单位']],
    ['新建实验小学', '1200万元', '300万元', '县教育局'],
    '',
  ],
  [
    'none where the words beside the times differ',
    [['工作任务', '2024年完成情况', '2025年工作打算', '责任单位']],
    ['新建实验小学', '已完成立项和招标', '完成主体工程', '县教育局'],
    '',
  ],
  [
    'none where the columns report',
    [['工作任务', '一季度完成情况', '二季度完成情况', '责任单位']],
    ['新建实验小学', '已完成招标', '正在施工', '县教育局'],
    '',
  ],
  [
    'none over amounts of other forms',
    [['工作任务', '上半年', '下半年', '责任单位']],
    ['绿化', '约20公里', '不少于三百亩', '县林业局'],
    '',
  ],
  [
    'nor over years without sentences',
    [['工作任务', '2025年', '2026年', '责任单位']],
    ['绿化', '启动', '收尾', '县林业局'],
    '',
  ],
  [
    'none where the times do not go on',
    [['工作任务', '三季度', '四季度', '一季度', '二季度', '责任单位']],
    ['新建实验小学', '完成立项', '完成招标', '主体施工', '竣工验收', '县教育局'],
    '',
  ],
];

describe('columns of stages', () => {
  test.each(cases)('%s', async (_, header, row, deadlines) => {
    const plan = await planOfTable([...header, row]);
    expect(plan.tasks.map(showDeadlines)).toEqual([deadlines]);
  });

  test('go to extra, and the header says when', async () => {
    const plan = await planOfTable([
      ['工作任务', '年度目标', '一季度目标', '二季度目标', '责任单位'],
      ['新建实验小学', '建成48个班', '完成立项', '完成招标', '县教育局'],
    ]);
    expect(showColumns(plan)).toBe(
      '工作任务=task 年度目标=requirement 一季度目标=extra 二季度目标=extra 责任单位=responsible',
    );
    const [task] = plan.tasks;
    expect(task?.extra).toEqual({ 一季度目标: '完成立项', 二季度目标: '完成招标' });
    expect(task?.deadlines.map(({ raw }) => raw)).toEqual(['一季度', '二季度']);
    expect(task?.inherited).toEqual({ deadlines: 'merged' });
  });

  test('hold the tasks where nothing else does', async () => {
    const plan = await planOfTable([
      ['序号', '责任科室', '上半年工作任务', '下半年工作任务', '备注'],
      ['1', '教务科', '检查备课', '组织竞赛', ''],
    ]);
    expect(showTasks(plan)).toEqual(['[1] 检查备课 | - | 教务科/responsible | -']);
  });
});
