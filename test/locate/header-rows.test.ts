import { describe, expect, test } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import type { CellOptions } from '../support/docx.ts';
import { showTasks } from '../support/plans.ts';
import { planOfTable, showColumns, showReasons } from '../support/regions.ts';

type Row = readonly (string | CellOptions)[];

const wide = (text: string, columnSpan: number): CellOptions => ({ text, columnSpan });
const tall = (text: string): CellOptions => ({ text, vMerge: 'restart' });
const more: CellOptions = { vMerge: 'continue' };

/** Header rows, a row below them, the columns, and the row as a task. */
const cases: readonly (readonly [string, readonly Row[], Row, string, string])[] = [
  [
    'one row',
    [['序号', '工作任务', '具体要求', '责任单位', '完成时限']],
    ['1', '推进一网通办', '公布清单', '县数据局', '6月底前'],
    '序号=number 工作任务=task 具体要求=requirement 责任单位=responsible 完成时限=deadline',
    '[1] 推进一网通办 | 公布清单 | 县数据局/responsible | by 2025-06-30',
  ],
  [
    'blanks and line breaks in the words',
    [['序　号', '工 作\n任 务', '责任\n单位', '完 成 时 限']],
    ['1', '推进一网通办', '县数据局', '6月底前'],
    '序号=number 工作任务=task 责任单位=responsible 完成时限=deadline',
    '[1] 推进一网通办 | - | 县数据局/responsible | by 2025-06-30',
  ],
  [
    'two rows: a cell over two columns, the others merged down',
    [
      [tall('序号'), tall('工作任务'), wide('责任分工', 2), tall('完成时限')],
      [more, more, '牵头单位', '配合单位', more],
    ],
    ['1', '推进一网通办', '县数据局', '县司法局', '6月底前'],
    '序号=number 工作任务=task 牵头单位=lead 配合单位=support 完成时限=deadline',
    '[1] 推进一网通办 | - | 县数据局/lead 县司法局/support | by 2025-06-30',
  ],
  [
    'two rows, the others not merged but blank below',
    [
      ['序号', '工作任务', wide('责任分工', 2), '完成时限'],
      ['', '', '牵头单位', '配合单位', ''],
    ],
    ['1', '推进一网通办', '县数据局', '县司法局', '6月底前'],
    '序号=number 工作任务=task 牵头单位=lead 配合单位=support 完成时限=deadline',
    '[1] 推进一网通办 | - | 县数据局/lead 县司法局/support | by 2025-06-30',
  ],
  [
    'three rows',
    [
      [tall('序号'), tall('工作任务'), wide('责任分工', 3)],
      [more, more, wide('单位', 2), tall('责任人')],
      [more, more, '牵头单位', '配合单位', more],
    ],
    ['1', '推进一网通办', '县数据局', '县司法局', '张海'],
    '序号=number 工作任务=task 牵头单位=lead 配合单位=support 责任人=responsible',
    '[1] 推进一网通办 | - | 县数据局/lead 县司法局/support 张海/responsible | -',
  ],
  [
    'a note in brackets',
    [['序号', '工作任务（共32项）', '责任单位（排第一的为牵头单位）', '完成时限（2025年）']],
    ['1', '推进一网通办', '县数据局、县司法局', '6月底前'],
    '序号=number 工作任务(共32项)=task 责任单位(排第一的为牵头单位)=responsible 完成时限(2025年)=deadline',
    '[1] 推进一网通办 | - | 县数据局/lead 县司法局/responsible | by 2025-06-30',
  ],
  [
    'a title row above',
    [[wide('青禾县重点任务分工表', 4)], ['序号', '工作任务', '责任单位', '完成时限']],
    ['1', '推进一网通办', '县数据局', '6月底前'],
    '序号=number 工作任务=task 责任单位=responsible 完成时限=deadline',
    '[1] 推进一网通办 | - | 县数据局/responsible | by 2025-06-30',
  ],
  [
    'a title row and a row for whoever fills it in',
    [
      [wide('青禾县重点任务分工表', 4)],
      [wide('填报单位：县数据局', 2), wide('填报时间：2025年3月1日', 2)],
      ['序号', '工作任务', '责任单位', '完成时限'],
    ],
    ['1', '推进一网通办', '县数据局', '6月底前'],
    '序号=number 工作任务=task 责任单位=responsible 完成时限=deadline',
    '[1] 推进一网通办 | - | 县数据局/responsible | by 2025-06-30',
  ],
  [
    'columns that no word is known for',
    [['序号', '所属网格', '工作任务', '责任单位', '联系电话', '进展']],
    ['1', '东一', '推进一网通办', '县数据局', '0570-1234567', '正常'],
    '序号=number 所属网格=extra 工作任务=task 责任单位=responsible 联系电话=extra 进展=extra',
    '[1] 推进一网通办 | - | 县数据局/responsible | -',
  ],
  [
    'a task header over categories: the deepest is the task',
    [['序号', wide('工作任务', 3), '责任单位']],
    ['1', '优化环境', '改革创新', '推进一网通办', '县数据局'],
    '序号=number 工作任务=category 工作任务=category 工作任务=task 责任单位=responsible',
    '[1] 优化环境 > 改革创新 > 推进一网通办 | - | 县数据局/responsible | -',
  ],
  [
    'numbers beside the text under one header are those of its items, before 序号',
    [['序号', '工作任务', wide('具体要求', 2), '责任单位']],
    ['一', '优化环境', '（2）', '推进一网通办', '县数据局'],
    '序号=extra 工作任务=task 具体要求=number 具体要求=requirement 责任单位=responsible',
    '[2] 优化环境 | 推进一网通办 | 县数据局/responsible | -',
  ],
  [
    'numbers behind the text, too',
    [[wide('工作任务', 2), '具体要求', '责任单位']],
    ['优化环境', '1', '推进一网通办', '县数据局'],
    '工作任务=task 工作任务=number 具体要求=requirement 责任单位=responsible',
    '[1] 优化环境 | 推进一网通办 | 县数据局/responsible | -',
  ],
  [
    'those of the tasks come behind 序号',
    [['序号', wide('工作任务', 2), '责任单位']],
    ['3', '1', '推进一网通办', '县数据局'],
    '序号=number 工作任务=extra 工作任务=task 责任单位=responsible',
    '[3] 推进一网通办 | - | 县数据局/responsible | -',
  ],
  [
    'figures that do not count are no numbers',
    [['工作任务', wide('具体要求', 2), '责任单位']],
    ['优化环境', '120公里', '推进一网通办', '县数据局'],
    '工作任务=task 具体要求=requirement 具体要求=requirement 责任单位=responsible',
    '[-] 优化环境 | 120公里⏎推进一网通办 | 县数据局/responsible | -',
  ],
  [
    'all columns under one header of requirements are the requirement',
    [['工作任务', wide('具体要求', 2), '责任单位']],
    ['优化环境', '推进一网通办', '公布事项清单', '县数据局'],
    '工作任务=task 具体要求=requirement 具体要求=requirement 责任单位=responsible',
    '[-] 优化环境 | 推进一网通办⏎公布事项清单 | 县数据局/responsible | -',
  ],
  [
    'two columns under 序号: none is lost',
    [[wide('序号', 2), '工作任务', '责任单位']],
    ['一', '1', '推进一网通办', '县数据局'],
    '序号=extra 序号=number 工作任务=task 责任单位=responsible',
    '[1] 推进一网通办 | - | 县数据局/responsible | -',
  ],
  [
    'a weaker word is the requirement beside 工作任务',
    [['工作任务', '具体任务', '责任单位']],
    ['推进一网通办', '公布清单', '县数据局'],
    '工作任务=task 具体任务=requirement 责任单位=responsible',
    '[-] 推进一网通办 | 公布清单 | 县数据局/responsible | -',
  ],
  [
    'and the task where it stands alone',
    [['具体任务', '责任单位']],
    ['公布清单', '县数据局'],
    '具体任务=task 责任单位=responsible',
    '[-] 公布清单 | - | 县数据局/responsible | -',
  ],
  [
    'no word for the task: the column with the longest texts, marked as guessed',
    [['编号', '承接方向', '责任单位']],
    ['1', '推进一网通办并公布事项清单', '县数据局'],
    '编号=number 承接方向=task? 责任单位=responsible',
    '[1] 推进一网通办并公布事项清单 | - | 县数据局/responsible | -',
  ],
  [
    'a third of known words, owners among them',
    [['空间位置', '更新方向', '政策依据说明', '责任单位', '分期安排', '备注']],
    ['河西片区', '推进旧厂房改造', '见规划', '县住建局', '一期', '续建'],
    '空间位置=extra 更新方向=task? 政策依据说明=extra 责任单位=responsible 分期安排=extra 备注=extra',
    '[-] 推进旧厂房改造 | - | 县住建局/responsible | -',
  ],
  [
    'a title of people that no list has',
    [['序号', '工作任务', '现场负责人', '单位负责人', '完成时限']],
    ['1', '推进一网通办', '张海', '李青', '6月底前'],
    '序号=number 工作任务=task 现场负责人=responsible 单位负责人=extra 完成时限=deadline',
    '[1] 推进一网通办 | - | 张海/responsible | by 2025-06-30',
  ],
  [
    'several columns of times: the one that says what is due',
    [['检查时间', '安全隐患', '整改措施', '整改时限', '责任人', '销号时间', '周期']],
    ['2025-05-30', '通道堵塞', '清理杂物', '2025-06-10', '张海', '2025-06-08', '一次'],
    '检查时间=extra 安全隐患=task 整改措施=requirement 整改时限=deadline 责任人=responsible 销号时间=extra 周期=extra',
    '[-] 通道堵塞 | 清理杂物 | 张海/responsible | by 2025-06-10',
  ],
  [
    'a column of steps beside one of times',
    [['工作事项', '工作节点', '完成时间', '责任部门']],
    ['创建品牌', '完成中期评估', '2025-08-31', '党群部'],
    '工作事项=task 工作节点=requirement 完成时间=deadline 责任部门=responsible',
    '[-] 创建品牌 | 完成中期评估 | 党群部/responsible | by 2025-08-31',
  ],
  [
    'a start beside a deadline',
    [['序号', '项目名称', '计划开工时间', '计划完工时间', '项目实施单位']],
    ['1', '汉水路北延', '2025-03-01', '2025-05-31', '县住建局'],
    '序号=number 项目名称=task 计划开工时间=extra 计划完工时间=deadline 项目实施单位=responsible',
    '[1] 汉水路北延 | - | 县住建局/responsible | range 2025-03-01..2025-05-31',
  ],
  [
    'a start in months, and one that no range can begin with',
    [['项目名称', '开始时间', '完成时间', '责任单位']],
    ['汉水路北延', '3月', '5月底', '县住建局'],
    '项目名称=task 开始时间=extra 完成时间=deadline 责任单位=responsible',
    '[-] 汉水路北延 | - | 县住建局/responsible | range 2025-03-01..2025-05-31',
  ],
  [
    'one known word among titles that end as known words do',
    [['普法责任单位', '重点普法内容', '普法对象', '普法举措', '实施时间']],
    ['县司法局', '宪法', '全体公民', '开展宣誓活动', '12月'],
    '普法责任单位=responsible 重点普法内容=task 普法对象=extra 普法举措=requirement 实施时间=deadline',
    '[-] 宪法 | 开展宣誓活动 | 县司法局/responsible | by 2025-12-31',
  ],
  [
    'owners whose titles are made of more words; a leader by the post',
    [['重点举措', '牵头招商单位', '整改监督部门', '分管副院长', '达成时间']],
    ['引进项目', '县商务局', '县督查室', '张海', '3月底'],
    '重点举措=task 牵头招商单位=lead 整改监督部门=oversight 分管副院长=oversight 达成时间=deadline',
    '[-] 引进项目 | - | 县商务局/lead 县督查室/oversight 张海/oversight | by 2025-03-31',
  ],
  [
    'times that no word of the header names, beside owners',
    [['实施项目', '责任单位', '落地把握', '备注']],
    ['职教中心迁建', '县教体局', '8月底前', '续建'],
    '实施项目=task 责任单位=responsible 落地把握=deadline? 备注=extra',
    '[-] 职教中心迁建 | - | 县教体局/responsible | by 2025-08-31',
  ],
  [
    'two parts of a title',
    [['实事项目名称', '建设内容及规模', '责任单位', '竣工时限']],
    ['新增幼儿园', '新建3所', '县教育局', '8月底'],
    '实事项目名称=task 建设内容及规模=requirement 责任单位=responsible 竣工时限=deadline',
    '[-] 新增幼儿园 | 新建3所 | 县教育局/responsible | by 2025-08-31',
  ],
  [
    'what a requirement is about, where no word says it',
    [['序号', '类别', '工作环扣', '质量要求', '承办科室']],
    ['1', '档案', '文书归档', '归档率100%', '办公室'],
    '序号=number 类别=category 工作环扣=task? 质量要求=requirement 承办科室=responsible',
    '[1] 档案 > 文书归档 | 归档率100% | 办公室/responsible | -',
  ],
  [
    'a requirement that no word names: sentences between the task and the owners',
    [['普法主题', '宣传频度把握', '覆盖对象', '责任单位', '实施期限']],
    ['宪法宣传', '举办宪法晨读活动一场', '全体在校师生和教职员工', '县司法局', '6月底'],
    '普法主题=task 宣传频度把握=requirement? 覆盖对象=extra 责任单位=responsible 实施期限=deadline',
    '[-] 宪法宣传 | 举办宪法晨读活动一场 | 县司法局/responsible | by 2025-06-30',
  ],
  [
    'owners by bare roles under one word, a measure of what is to be reached',
    [
      [tall('序号'), tall('战略板块'), tall('年度重点工作'), tall('衡量标准'), wide('责任矩阵', 2)],
      [more, more, more, more, '主责', '监督'],
    ],
    ['1', '市场', '签约更新项目', '新签合同18亿元', '市场部', '审计部'],
    '序号=number 战略板块=category 年度重点工作=task 衡量标准=requirement 主责=lead 监督=oversight',
    '[1] 市场 > 签约更新项目 | 新签合同18亿元 | 市场部/lead 审计部/oversight | -',
  ],
  [
    'the month as deadline, a theme that names the task',
    [['月份', '活动主题', '实施要求', '负责处室', '责任护士长']],
    ['9月', '新生教育', '观看校史馆', '政教处', '康敏'],
    '月份=deadline 活动主题=task 实施要求=requirement 负责处室=responsible 责任护士长=responsible',
    '[-] 新生教育 | 观看校史馆 | 政教处/responsible 康敏/responsible | by 2025-09-30',
  ],
  [
    'no word that a list has, but titles of owners, a measure and a time',
    [['行动模块', '核心动作', '落实标准', '组织科室', '协力单位', '推进时点']],
    ['宣传倡导', '发布倡议书', '覆盖全市学校', '宣传科', '县融媒体中心', '3月15日前'],
    '行动模块=category 核心动作=task 落实标准=requirement 组织科室=responsible 协力单位=support 推进时点=deadline',
    '[-] 宣传倡导 > 发布倡议书 | 覆盖全市学校 | 宣传科/responsible 县融媒体中心/support | by 2025-03-15',
  ],
  [
    'roles told by a word inside the title',
    [['审计发现', '纠正措施', '纠正责任部门', '跟踪督促部门', '牵头质控员', '最迟时间']],
    ['审批滞后', '修订办法', '工程部', '审计部', '祝海燕', '10月底前'],
    '审计发现=task? 纠正措施=requirement 纠正责任部门=responsible 跟踪督促部门=oversight 牵头质控员=lead 最迟时间=deadline',
    '[-] 审批滞后 | 修订办法 | 工程部/responsible 审计部/oversight 祝海燕/lead | by 2025-10-31',
  ],
  [
    'two numbers: 序号 before another',
    [['项目编号', '序号', '项目名称', '责任单位']],
    ['X-17', '1', '汉水路北延', '县住建局'],
    '项目编号=extra 序号=number 项目名称=task 责任单位=responsible',
    '[1] 汉水路北延 | - | 县住建局/responsible | -',
  ],
  [
    'owners left of the task',
    [['责任单位', '序号', '工作任务', '完成时限']],
    ['县数据局', '1', '推进一网通办', '6月底前'],
    '责任单位=responsible 序号=number 工作任务=task 完成时限=deadline',
    '[1] 推进一网通办 | - | 县数据局/responsible | by 2025-06-30',
  ],
  [
    '部门, where it names bodies',
    [['序号', '部门', '工作任务', '完成时限']],
    ['1', '县数据局', '推进一网通办', '6月底前'],
    '序号=number 部门=responsible 工作任务=task 完成时限=deadline',
    '[1] 推进一网通办 | - | 县数据局/responsible | by 2025-06-30',
  ],
  [
    'beside people too',
    [['工作任务', '单位', '责任人', '完成时限']],
    ['推进一网通办', '县数据局', '张海', '6月底前'],
    '工作任务=task 单位=responsible 责任人=responsible 完成时限=deadline',
    '[-] 推进一网通办 | - | 县数据局/responsible 张海/responsible | by 2025-06-30',
  ],
  [
    'by fields of work and with verbs too',
    [['工作任务', '部门', '完成时限']],
    ['推进一网通办', '公安、教育', '6月底前'],
    '工作任务=task 部门=responsible 完成时限=deadline',
    '[-] 推进一网通办 | - | 公安/responsible 教育/responsible | by 2025-06-30',
  ],
  [
    'not beside another column of bodies',
    [['工作任务', '部门', '牵头单位', '完成时限']],
    ['推进一网通办', '综合科', '县数据局', '6月底前'],
    '工作任务=task 部门=extra 牵头单位=lead 完成时限=deadline',
    '[-] 推进一网通办 | - | 县数据局/lead | by 2025-06-30',
  ],
  [
    'nor 单位 as a unit of measure',
    [['工作任务', '单位', '责任人', '完成时限']],
    ['新增就业', '万人', '张海', '6月底前'],
    '工作任务=task 单位=extra 责任人=responsible 完成时限=deadline',
    '[-] 新增就业 | - | 张海/responsible | by 2025-06-30',
  ],
  [
    'what departments are there for',
    [['序号', '部门', '主要职责分工']],
    ['1', '县数据局', '牵头推进一网通办'],
    '序号=number 部门=responsible 主要职责分工=task',
    '[1] 牵头推进一网通办 | - | 县数据局/responsible | -',
  ],
  [
    'no word for the tasks and no owners, but when something is to be done',
    [['工作阶段', '工作流程', '完成时间']],
    ['资格复审', '完成答辩资格复审及检测', '11月3日前'],
    '工作阶段=category 工作流程=task? 完成时间=deadline',
    '[-] 资格复审 > 完成答辩资格复审及检测 | - | - | by 2025-11-03',
  ],
  [
    '日程 as a time',
    [['序号', '工作程序及要求', '完成日程']],
    ['1', '确定课题', '3月底'],
    '序号=number 工作程序及要求=task 完成日程=deadline',
    '[1] 确定课题 | - | - | by 2025-03-31',
  ],
];

describe('a header', () => {
  test.each(cases)('%s', async (_name, header, row, columns, task) => {
    const plan = await planOfTable([...header, row]);
    expect(fold(showColumns(plan))).toBe(fold(columns));
    expect(showTasks(plan)).toEqual([task]);
  });

  test('keeps its words as printed, white space removed', async () => {
    const plan = await planOfTable([
      ['工作任务（共1项）', '责任单位', '備 註（進展）'],
      ['推进一网通办', '县数据局', '正常'],
    ]);
    expect(showColumns(plan)).toBe(
      '工作任务（共1项）=task 责任单位=responsible 備註（進展）=extra',
    );
    expect(plan.tasks[0]?.extra).toEqual({ '備註（進展）': '正常' });
  });

  test('in traditional characters', async () => {
    const plan = await planOfTable([
      ['序號', '工作任務', '責任單位', '完成時限'],
      ['1', '推進一網通辦', '縣數據局', '6月底前'],
    ]);
    expect(plan.tables[0]?.columns.map(({ field }) => field)).toEqual([
      'number',
      'task',
      'responsible',
      'deadline',
    ]);
  });
});

const header = ['序号', '工作任务', '责任单位', '完成时限'];
const row = (number: number): Row => [
  String(number),
  `推进第${number}项改革`,
  '县数据局',
  '6月底前',
];

describe('a header said again', () => {
  test('in the same table is no task, nor is a header of two rows', async () => {
    const two: readonly Row[] = [
      [tall('序号'), tall('工作任务'), wide('责任分工', 2)],
      [more, more, '牵头单位', '配合单位'],
    ];
    const body = (number: number): Row => [String(number), '推进改革', '县数据局', '县司法局'];
    expect((await planOfTable([header, row(1), header, row(2)])).tasks).toHaveLength(2);
    expect((await planOfTable([...two, body(1), ...two, body(2)])).tasks).toHaveLength(2);
  });

  test('with other line breaks and blanks', async () => {
    const plan = await planOfTable([
      header,
      row(1),
      ['序 号', '工作\n任务', '责任单位', '完成时限 '],
    ]);
    expect(plan.tasks).toHaveLength(1);
  });

  test('is counted as heading, not lost', async () => {
    const { coverage } = await planOfTable([header, row(1), header]);
    expect(coverage).toMatchObject({ headings: 28, unclaimed: 0 });
  });
});

describe('a column of tasks that no word names', () => {
  const show = async (rows: readonly Row[]): Promise<readonly [string, readonly string[]]> => {
    const plan = await planOfTable(rows);
    return [showColumns(plan), showTasks(plan)];
  };

  test('behind the owners, where there is a deadline: the first that says something', async () => {
    expect(
      await show([
        ['完成时限', '责任人', '交付', '验收方式'],
        ['6月底前', '张海', '完成合同签订，报送备案', '查阅资料'],
      ]),
    ).toEqual([
      '完成时限=deadline 责任人=responsible 交付=task? 验收方式=extra',
      ['[-] 完成合同签订，报送备案 | - | 张海/responsible | by 2025-06-30'],
    ]);
  });

  test('behind the owners without a deadline there is none', async () => {
    const contacts = [
      ['部门', '负责人', '办公地点'],
      ['县数据局', '张海', '行政中心三楼'],
    ];
    expect((await planOfTable(contacts)).tasks).toEqual([]);
  });

  test('beside a category that spans rows, not the category', async () => {
    expect(
      await show([
        ['责任单位', '类别', '所需资料', '完成时限'],
        ['县数据局', tall('基础材料'), '营业执照复印件', '6月底前'],
        ['县司法局', more, '审计报告原件', '年底前'],
      ]),
    ).toEqual([
      '责任单位=responsible 类别=category 所需资料=task? 完成时限=deadline',
      [
        '[-] 基础材料 > 营业执照复印件 | - | 县数据局/responsible | by 2025-06-30',
        '[-] 基础材料 > 审计报告原件 | - | 县司法局/responsible | by 2025-12-31',
      ],
    ]);
  });

  test('a category alone, where owners stand beside it; phases with their years are none', async () => {
    const phases = (third: string): readonly Row[] => [
      ['阶段', '时间', third],
      ['起步阶段', '2021—2022年', '县数据局'],
    ];
    expect(await show(phases('责任单位'))).toEqual([
      '阶段=task? 时间=deadline 责任单位=responsible',
      ['[-] 起步阶段 | - | 县数据局/responsible | range 2021-01-01..2022-12-31'],
    ]);
    expect((await planOfTable(phases('标志性文件'))).tasks).toEqual([]);
  });

  test('a weak word that spans rows groups the contents beside it', async () => {
    const rows = (first: readonly (string | CellOptions)[]): readonly Row[] => [
      ['测评项目', '测评内容', '测评标准', '责任单位'],
      [first[0] ?? '', '市容市貌', '无乱搭乱建', '县城管局'],
      [first[1] ?? '', '集贸市场', '无占道经营', '县市场监管局'],
    ];
    expect((await show(rows([tall('公共环境'), more])))[1]).toEqual([
      '[-] 公共环境 > 市容市貌 | 无乱搭乱建 | 县城管局/responsible | -',
      '[-] 公共环境 > 集贸市场 | 无占道经营 | 县市场监管局/responsible | -',
    ]);
    expect((await show(rows(['公共环境', '商业环境'])))[0]).toMatch(/^测评项目=task /u);
  });

  test('times that no word names make no table of tasks without owners', async () => {
    const rows = [
      ['消息类型', '内容', '频率'],
      ['甲类', '位置报告', '6月底'],
    ];
    expect((await planOfTable(rows)).tasks).toEqual([]);
  });

  test('owners that no word names: a column of bodies, where no other says who does the work', async () => {
    const rows = (last: string): readonly Row[] => [
      ['任务名称', '承接方位', last],
      ['理论宣讲', '县委宣传部、县委党校', '张海'],
      ['媒体建设', '县融媒体中心', '张海'],
    ];
    expect((await show(rows('督导领导')))[1]).toEqual([
      '[-] 理论宣讲 | - | 县委宣传部/responsible 县委党校/responsible 张海/oversight | -',
      '[-] 媒体建设 | - | 县融媒体中心/responsible 张海/oversight | -',
    ]);
    expect((await show(rows('责任人')))[0]).toBe('任务名称=task 承接方位=extra 责任人=responsible');
  });

  test('of two columns of contents one that spans rows groups the other', async () => {
    const rows: readonly Row[] = [
      ['责任内容', '具体任务', '责任单位'],
      [tall('理论武装'), '集体学习12次', '县委组织部'],
      [more, '书记讲党课', '县委宣传部'],
    ];
    expect((await show(rows))[1]).toEqual([
      '[-] 理论武装 > 集体学习12次 | - | 县委组织部/responsible | -',
      '[-] 理论武装 > 书记讲党课 | - | 县委宣传部/responsible | -',
    ]);
  });

  test('codes left of the tasks are their numbers; figures that come again are not', async () => {
    const rows = (first: string, codes: readonly [string, string]): readonly Row[] => [
      [first, '工作内容', '责任单位'],
      [codes[0], '核对台账', '县数据局'],
      [codes[1], '规范目录', '县司法局'],
    ];
    const numbers = async (table: readonly Row[]) =>
      (await planOfTable(table)).tasks.map(({ number }) => number);
    expect(await numbers(rows('里程碑', ['M1.1', 'M1.2']))).toEqual(['M1.1', 'M1.2']);
    expect(await numbers(rows('阶段', ['P1', 'P1']))).toEqual([null, null]);
    expect(await numbers(rows('分组', ['甲组', '乙组']))).toEqual([null, null]);
  });
});

describe('no header', () => {
  test.each([
    ['a row of the body that names a unit', [['1', '推进一网通办', '县数据局']]],
    ['one known word alone', [['序号', '姓名甲', '内容乙']]],
    [
      'devices and their keepers',
      [
        ['设备名称', '规格型号', '数量', '责任人'],
        ['打印机', '甲型', '2', '张海'],
      ],
    ],
    [
      'a header below eight other rows',
      [...Array(9).fill(['甲', '乙', '丙', '丁']), header, row(1)],
    ],
  ] as const)('%s', async (_name, rows) => {
    const plan = await planOfTable(rows as readonly Row[]);
    expect(plan.tasks).toEqual([]);
    expect(showReasons(plan)).toEqual(['no-header 0']);
  });
});
