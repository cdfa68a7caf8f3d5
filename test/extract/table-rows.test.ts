import { describe, expect, test } from 'vitest';
import { readPlan } from '../../src/pipeline.ts';
import {
  type CellOptions,
  docx,
  levels,
  list,
  listDefinition,
  paragraph,
  table,
} from '../support/docx.ts';
import { readText, showTasks } from '../support/plans.ts';
import { planOfTable } from '../support/regions.ts';

type Row = readonly (string | CellOptions)[];

const tall = (text: string): CellOptions => ({ text, vMerge: 'restart' });
const more: CellOptions = { vMerge: 'continue' };
const wide = (text: string, columnSpan = 4): CellOptions => ({ text, columnSpan });
const lines = (...texts: string[]): CellOptions => ({
  blocks: texts.map((text) => paragraph(text)),
});

const header = ['序号', '工作任务', '责任单位', '完成时限'];
const withRequirement = ['序号', '工作任务', '具体要求', '责任单位'];
const withCategory = ['类别', '工作任务', '责任单位', '完成时限'];

/** Rows of a Word table below its header, and the tasks they are. */
const recorded: readonly (readonly [string, Row, readonly Row[], readonly string[]])[] = [
  [
    'a row that signs the form is no task',
    header,
    [
      ['1', '开展培训', '县委组织部', '6月底前'],
      [wide('填表人：李文', 2), wide('审核人：张海', 2)],
    ],
    ['[1] 开展培训 | - | 县委组织部/responsible | by 2025-06-30'],
  ],
  [
    'with blanks to fill in, too',
    header,
    [
      ['1', '开展培训', '县委组织部', '6月底前'],
      [wide('填表人：李文', 2), '审核人：', '填表时间：'],
    ],
    ['[1] 开展培训 | - | 县委组织部/responsible | by 2025-06-30'],
  ],
  [
    'a cell over number and task is a section, with sums beside it',
    ['序号', '项目名称', '总投资（万元）', '责任单位'],
    [
      [wide('合计（2个）', 2), '5200', ''],
      [wide('一、产业发展类（1个）', 2), '1200', ''],
      ['1', '建设产业园', '1200', '县工信局'],
      [wide('二、基础设施类（1个）', 2), '4000', ''],
      ['2', '改建公路', '4000', '县交通运输局'],
    ],
    [
      '[1] 产业发展类（1个） > 建设产业园 | - | 县工信局/responsible | -',
      '[2] 基础设施类（1个） > 改建公路 | - | 县交通运输局/responsible | -',
    ],
  ],
  [
    'a numeral and a title with sums beside them are a section too, and a period that spans rows',
    ['周次', '序号', '项目名称', '总投资', '责任单位', '完成时限'],
    [
      ['', '一', '产业发展类', '1200', '', ''],
      [tall('第1周'), '1', '建设产业园', '700', '县工信局', '6月底前'],
      [more, '2', '改建厂房', '500', '县工信局', '7月底前'],
      ['填表人：李文', '', '', '', '分管领导：张海', ''],
    ],
    [
      '[1] 产业发展类 > 第1周 > 建设产业园 | - | 县工信局/responsible | by 2025-06-30',
      '[2] 产业发展类 > 第1周 > 改建厂房 | - | 县工信局/responsible | by 2025-07-31',
    ],
  ],
  [
    'a cell over number and task is a task beside owners',
    header,
    [
      ['1', '开展培训', '县委组织部', '6月底前'],
      [wide('其他工作', 2), '县政府办', ''],
    ],
    [
      '[1] 开展培训 | - | 县委组织部/responsible | by 2025-06-30',
      '[-] 其他工作 | - | 县政府办/responsible | -',
    ],
  ],
  [
    'a merged category belongs to every row it covers',
    withCategory,
    [
      [tall('党建'), '开展培训', '县委组织部', '6月底前'],
      [more, '规范档案', '县档案馆', '年底前'],
      ['经济', '推进招商', '县商务局', '长期'],
    ],
    [
      '[-] 党建 > 开展培训 | - | 县委组织部/responsible | by 2025-06-30',
      '[-] 党建 > 规范档案 | - | 县档案馆/responsible | by 2025-12-31',
      '[-] 经济 > 推进招商 | - | 县商务局/responsible | ongoing',
    ],
  ],
  [
    'merged owners and deadlines',
    header,
    [
      ['1', '开展培训', tall('县委组织部牵头，县财政局配合'), tall('6月底前')],
      ['2', '规范档案', more, more],
    ],
    [
      '[1] 开展培训 | - | 县委组织部/lead 县财政局/support | by 2025-06-30',
      '[2] 规范档案 | - | 县委组织部/lead 县财政局/support | by 2025-06-30',
    ],
  ],
  [
    'an empty cell is empty, whatever stands above it',
    header,
    [
      ['1', '开展培训', '县委组织部', '6月底前'],
      ['2', '规范档案', '', ''],
    ],
    ['[1] 开展培训 | - | 县委组织部/responsible | by 2025-06-30', '[2] 规范档案 | - | - | -'],
  ],
  [
    'a requirement of — is none',
    withRequirement,
    [['1', '开展培训', '—', '县委组织部']],
    ['[1] 开展培训 | - | 县委组织部/responsible | -'],
  ],
  [
    'somebody who stands in two columns of one role is one owner',
    ['序号', '信访事项', '责任单位', '责任人', '稳控责任人', '化解时限'],
    [['1', '调解纠纷', '县司法局', '李文', '李文', '6月底前']],
    ['[1] 调解纠纷 | - | 县司法局/responsible 李文/responsible | by 2025-06-30'],
  ],
  [
    'a week of the term beside its days says nothing more',
    ['周次', '日期', '工作内容', '责任处室'],
    [['第一周', '9.2—9.8', '检查教室', '总务处']],
    ['[-] 检查教室 | - | 总务处/responsible | range 2025-09-02..2025-09-08'],
  ],
  [
    'when the work begins and when it is done are a range',
    ['序号', '工作任务', '责任单位', '开始', '完成'],
    [['1', '修补道路', '县交通运输局', '3月', '6月底']],
    ['[1] 修补道路 | - | 县交通运输局/responsible | range 2025-03-01..2025-06-30'],
  ],
  [
    '无, — and / are empty',
    header,
    [
      ['1', '开展培训', '无', '—'],
      ['2', '规范档案', '/', '-'],
    ],
    ['[1] 开展培训 | - | - | -', '[2] 规范档案 | - | - | -'],
  ],
  [
    'a cell over category and task is the task alone',
    withCategory,
    [[wide('开展全面自查', 2), '各镇', '6月底前']],
    ['[-] 开展全面自查 | - | 各镇/responsible | by 2025-06-30'],
  ],
  [
    'numbered items of a requirement are a task each and share the rest',
    withRequirement,
    [['3', '网站建设', lines('1.完成改造，5月底前上线。', '2.每周更新。'), '县数据局']],
    [
      '[1] 网站建设 | 完成改造，5月底前上线。 | 县数据局/responsible | by 2025-05-31',
      '[2] 网站建设 | 每周更新。 | 县数据局/responsible | recurring FREQ=WEEKLY',
    ],
  ],
  [
    'text before the first item goes in front, text behind the last stays with it',
    withRequirement,
    [
      [
        '3',
        '网站建设',
        lines('按要求：', '（1）完成改造。', '（2）及时更新。', '做好检查。'),
        '县数据局',
      ],
    ],
    [
      '[1] 网站建设 | 按要求：⏎完成改造。 | 县数据局/responsible | -',
      '[2] 网站建设 | 及时更新。⏎做好检查。 | 县数据局/responsible | -',
    ],
  ],
  [
    'a cell over the number and the text of a requirement is its text, in the table that numbers the others',
    ['工作任务', { text: '具体要求', columnSpan: 2 }, '责任单位'],
    [
      ['网站建设', '1', '完成改造。', '县数据局'],
      ['档案管理', { text: '规范归档。', columnSpan: 2 }, '县档案馆'],
    ],
    [
      '[1] 网站建设 | 完成改造。 | 县数据局/responsible | -',
      '[-] 档案管理 | 规范归档。 | 县档案馆/responsible | -',
    ],
  ],
  [
    'only the outermost numbering splits',
    withRequirement,
    [
      [
        '3',
        '网站建设',
        lines('（1）完成改造：', '①适老化；', '②无障碍。', '（2）更新。'),
        '县数据局',
      ],
    ],
    [
      '[1] 网站建设 | 完成改造：⏎①适老化；⏎②无障碍。 | 县数据局/responsible | -',
      '[2] 网站建设 | 更新。 | 县数据局/responsible | -',
    ],
  ],
  [
    'items in one paragraph do not split',
    withRequirement,
    [['3', '网站建设', '1.完成改造。2.及时更新。', '县数据局']],
    ['[1] 网站建设 | 完成改造。2.及时更新。 | 县数据局/responsible | -'],
  ],
  [
    'one number at the start is the record’s own',
    withRequirement,
    [['3', '网站建设', '（2）完成改造。', '县数据局']],
    ['[2] 网站建设 | 完成改造。 | 县数据局/responsible | -'],
  ],
  [
    'a number that begins a task is its number where there is no other',
    ['工作任务', '责任单位'],
    [['12.网站建设', '县数据局']],
    ['[12] 网站建设 | - | 县数据局/responsible | -'],
  ],
  [
    'and goes from the task where 序号 has one',
    header,
    [['3', '（一）网站建设', '县数据局', '']],
    ['[3] 网站建设 | - | 县数据局/responsible | -'],
  ],
  [
    'an owner bracket in a requirement counts where the owner cell is empty',
    withRequirement,
    [['1', '网站建设', '完成改造。（县数据局牵头，县财政局配合）', '']],
    ['[1] 网站建设 | 完成改造。 | 县数据局/lead 县财政局/support | -'],
  ],
  [
    'or adds the names that the owner cell lacks',
    withRequirement,
    [['1', '网站建设', '完成改造。（县数据局牵头，县财政局配合）', '县数据局']],
    ['[1] 网站建设 | 完成改造。 | 县数据局/responsible 县财政局/support | -'],
  ],
  [
    'a deadline or owner bracket of a category holds for its rows',
    withCategory,
    [
      [tall('党建（县委组织部牵头，6月底前完成）'), '开展培训', '县档案馆', ''],
      [more, '规范档案', '县档案馆', ''],
    ],
    [
      '[-] 党建 > 开展培训 | - | 县档案馆/responsible 县委组织部/lead | by 2025-06-30',
      '[-] 党建 > 规范档案 | - | 县档案馆/responsible 县委组织部/lead | by 2025-06-30',
    ],
  ],
];

/** Rows that are no record, between records. */
const others: readonly (readonly [string, Row, readonly Row[], readonly string[]])[] = [
  [
    'section rows head what stands below; those of a style follow one another',
    header,
    [
      [wide('一、党建工作')],
      [wide('（一）组织建设')],
      ['1', '开展培训', '县委组织部', ''],
      [wide('（二）作风建设')],
      ['2', '规范档案', '县档案馆', ''],
      [wide('二、经济工作')],
      ['3', '推进招商', '县商务局', ''],
    ],
    [
      '[1] 党建工作 > 组织建设 > 开展培训 | - | 县委组织部/responsible | -',
      '[2] 党建工作 > 作风建设 > 规范档案 | - | 县档案馆/responsible | -',
      '[3] 经济工作 > 推进招商 | - | 县商务局/responsible | -',
    ],
  ],
  [
    'a section row without a number, with a score and an owner',
    header,
    [[wide('党建工作（25分）（县委组织部牵头）')], ['1', '开展培训', '县委党校', '']],
    ['[1] 党建工作 > 开展培训 | - | 县委党校/responsible 县委组织部/lead | -'],
  ],
  [
    'a row 一 | 党建工作 is a section where the records count 1, 2, 3',
    header,
    [
      ['一', '党建工作', '', ''],
      ['1', '开展培训', '县委组织部', ''],
      ['二', '经济工作', '', ''],
      ['2', '推进招商', '县商务局', ''],
    ],
    [
      '[1] 党建工作 > 开展培训 | - | 县委组织部/responsible | -',
      '[2] 经济工作 > 推进招商 | - | 县商务局/responsible | -',
    ],
  ],
  [
    'where all records count 一, 二 it is a record without owner',
    header,
    [
      ['一', '开展培训', '县委组织部', ''],
      ['二', '推进招商', '', ''],
    ],
    ['[一] 开展培训 | - | 县委组织部/responsible | -', '[二] 推进招商 | - | - | -'],
  ],
  [
    'a note, a total and a blank row are no records',
    header,
    [
      ['1', '开展培训', '县委组织部', ''],
      ['', '', '', ''],
      ['合计', '1项', '', ''],
      [wide('注：牵头单位负责汇总。')],
    ],
    ['[1] 开展培训 | - | 县委组织部/responsible | -'],
  ],
  [
    'a row with a number and nothing else is a form to fill in',
    header,
    [
      ['1', '开展培训', '县委组织部', ''],
      ['2', '', '', ''],
    ],
    ['[1] 开展培训 | - | 县委组织部/responsible | -'],
  ],
];

describe('rows of a format that records merges', () => {
  test.each(recorded)('%s', async (_name, head, rows, tasks) => {
    expect(showTasks(await planOfTable([head, ...rows]))).toEqual(tasks);
  });

  test.each(others)('%s', async (_name, head, rows, tasks) => {
    const plan = await planOfTable([head, ...rows]);
    expect(showTasks(plan)).toEqual(tasks);
    expect(plan.unclaimed).toEqual([]);
  });

  test('merged, and said so; nothing inferred', async () => {
    const { tasks } = await planOfTable([
      withCategory,
      [tall('党建'), '开展培训', tall('县委组织部'), tall('6月底前')],
      [more, '规范档案', more, more],
    ]);
    expect(tasks.map(({ inherited }) => inherited)).toEqual([
      {},
      { path: 'merged', owners: 'merged', deadlines: 'merged' },
    ]);
    expect(tasks.map(({ confidence }) => confidence)).toEqual(['stated', 'stated']);
  });

  test('a deadline that says what is to be done as well is kept in extra', async () => {
    const said = '7月：召开会议，调整党支部领导班子';
    const { tasks } = await planOfTable([
      header,
      ['1', '开好党代会', '县委组织部', said],
      ['2', '开展培训', '县委组织部', '6月底前'],
    ]);
    expect(tasks.map(({ extra }) => extra)).toEqual([{ 完成时限: said }, {}]);
  });

  test('序号 is extra where the number came from the requirement', async () => {
    const { tasks } = await planOfTable([
      withRequirement,
      ['3', '网站建设', lines('1.改造。', '2.更新。'), '县数据局'],
    ]);
    expect(tasks.map(({ extra }) => extra)).toEqual([{ 序号: '3' }, { 序号: '3' }]);
  });

  test('a row with owners and no task is unclaimed, not lost', async () => {
    const plan = await planOfTable([
      header,
      ['1', '开展培训', '县委组织部', '6月底前'],
      ['2', '', '县档案馆', '年底前'],
    ]);
    expect(plan.tasks).toHaveLength(1);
    expect(plan.unclaimed.map(({ text, reason }) => `${reason}: ${text}`)).toEqual([
      'row-without-task: 2',
      'row-without-task: 县档案馆',
      'row-without-task: 年底前',
    ]);
  });

  test('automatic numbers of rows and of requirement items', async () => {
    const numbering =
      listDefinition(0, levels([{ text: '%1' }])) +
      listDefinition(1, levels([{ text: '（%1）' }])) +
      list(1, 0) +
      list(2, 1);
    const items = ['完成改造。', '每周更新。'].map((text) => paragraph(text, { list: [2, 0] }));
    const number = { blocks: [paragraph('', { list: [1, 0] })] };
    const rows: Row[] = [
      withRequirement,
      [number, '规范档案', '', '县档案馆'],
      [number, '网站建设', { blocks: items }, '县数据局'],
    ];
    const plan = await readPlan(docx([paragraph('2025年工作要点'), table(rows)], { numbering }));
    expect(plan.tasks.map(({ number, requirement }) => [number, requirement])).toEqual([
      ['1', null],
      ['1', '完成改造。'],
      ['2', '每周更新。'],
    ]);
  });

  test('a soft line break parts items like a paragraph', async () => {
    const page =
      '<html><body><p>工作要点</p><table><tr><th>工作任务</th><th>具体要求</th><th>责任单位</th></tr><tr><td>网站建设</td><td>1.改造。<br>2.更新。</td><td>县数据局</td></tr></table></body></html>';
    const { tasks } = await readPlan(new TextEncoder().encode(page));
    expect(tasks.map(({ number }) => number)).toEqual(['1', '2']);
  });
});

/** Rows of a Markdown table, which records no merges. */
const lost = (head: Row, ...rows: readonly string[][]): string => {
  const all = [head, head.map(() => '---'), ...rows];
  return `2025年工作要点\n\n${all.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
};

describe('rows of a format that loses merges', () => {
  test('blank category, owner and deadline cells take the value above, and say so', async () => {
    const { tasks } = await readText(
      lost(withCategory, ['党建', '开展培训', '县委组织部', '6月底前'], ['', '规范档案', '', '']),
    );
    expect(tasks[1]).toMatchObject({
      path: ['党建'],
      task: '规范档案',
      owners: [{ name: '县委组织部' }],
      due: '2025-06-30',
      inherited: { path: 'blank', owners: 'blank', deadlines: 'blank' },
      confidence: 'inferred',
    });
  });

  test('a category whose outer category has changed takes nothing', async () => {
    const plan = await readText(
      lost(
        ['类别', '项目类别', '工作任务', '责任单位'],
        ['党建', '组织', '开展培训', '县委组织部'],
        ['经济', '', '推进招商', '县商务局'],
      ),
    );
    expect(plan.tasks.map(({ path }) => path)).toEqual([['党建', '组织'], ['经济']]);
  });

  test('a blank task takes the one above, its 序号 too', async () => {
    const plan = await readText(
      lost(
        withRequirement,
        ['1', '网站建设', '完成改造', '县数据局'],
        ['', '', '及时更新', '县政府办公室'],
        ['', '规范档案', '建立目录', '县档案馆'],
      ),
    );
    expect(showTasks(plan)).toEqual([
      '[1] 网站建设 | 完成改造 | 县数据局/responsible | -',
      '[1] 网站建设 | 及时更新 | 县政府办公室/responsible | -',
      '[-] 规范档案 | 建立目录 | 县档案馆/responsible | -',
    ]);
  });

  test('a blank requirement and a blank note stay blank', async () => {
    const { tasks } = await readText(
      lost(
        ['工作任务', '具体要求', '责任单位', '备注'],
        ['网站建设', '完成改造', '县数据局', '续建'],
        ['规范档案', '', '县档案馆', ''],
      ),
    );
    expect(tasks[1]).toMatchObject({ requirement: null, extra: {}, confidence: 'stated' });
  });

  test.each(['同上', '〃', '″'])('%s is the cell above', async (ditto) => {
    const { tasks } = await readText(
      lost(header, ['1', '开展培训', '县委组织部', '6月底前'], ['2', '规范档案', ditto, ditto]),
    );
    expect(tasks[1]).toMatchObject({ owners: [{ name: '县委组织部' }], due: '2025-06-30' });
  });

  test('nothing is carried over a section row', async () => {
    const { tasks } = await readText(
      lost(header, ['1', '开展培训', '县委组织部', '6月底前']) +
        '| 二、经济工作 |\n| 2 | 推进招商 | | |\n',
    );
    expect(tasks[1]).toMatchObject({
      path: ['经济工作'],
      owners: [],
      deadlines: [],
      inherited: {},
    });
  });
});

/** Rows of a copied page between pipes that lost merged cells; tasks, then what is unclaimed. */
const copied: readonly (readonly [string, readonly string[], readonly string[], string])[] = [
  [
    'a row filled up at its end is moved where its cells read as their columns say',
    [
      '工作任务 | 具体要求 | 责任单位 |',
      '网站建设 | 完成改版。 | 县数据局 |',
      '更新栏目。 | 各科室 | |',
      '更新目录。 | 办公室牵头，各科室配合 | |',
    ],
    [
      '[-] 网站建设 | 完成改版。 | 县数据局/responsible | -',
      '[-] 网站建设 | 更新栏目。 | 各科室/responsible | -',
      '[-] 网站建设 | 更新目录。 | 办公室/lead 各科室/support | -',
    ],
    '',
  ],
  [
    'a row that may stand where it stands is not moved',
    [
      '序号 | 工作任务 | 责任单位 | 完成时限 | 备注 |',
      '1 | 开展培训 | 县教育局 | 6月 | |',
      '2 | 家长学校 | 德育 | 9月 | |',
      '重点工作 | | | | |',
      '③ | 新建县档案馆 | | | |',
    ],
    [
      '[1] 开展培训 | - | 县教育局/responsible | by 2025-06-30',
      '[2] 家长学校 | - | 德育/responsible | by 2025-09-30',
      '[3] 重点工作 > 新建县档案馆 | - | - | -',
    ],
    '',
  ],
  [
    'by two columns, too',
    [
      '序号 | 工作任务 | 具体要求 | 责任单位 | 完成时限 |',
      '1 | 网站建设 | 完成改版。 | 县数据局 | 6月底前 |',
      '更新栏目。 | 县教育局 | 9月底前 | | |',
    ],
    [
      '[1] 网站建设 | 完成改版。 | 县数据局/responsible | by 2025-06-30',
      '[1] 网站建设 | 更新栏目。 | 县教育局/responsible | by 2025-09-30',
    ],
    '',
  ],
  [
    'where nobody can tell it is broken',
    [
      '工作任务 | 具体要求 | 责任单位 | 备注 |',
      '网站建设 | 完成改版。 | 县数据局 | |',
      '更新栏目。 | 县教育局 | | |',
      '更新目录。 | | | |',
    ],
    [
      '[-] 网站建设 | 完成改版。 | 县数据局/responsible | -',
      '[-] 网站建设 | 更新栏目。 | 县教育局/responsible | -',
    ],
    '更新目录。',
  ],
  [
    'a full row is broken only where words stand under 序号',
    [
      '序号 | 工作任务 | 完成时限 | 责任人 | 进展',
      '1 | 开展培训 | 3月 | 张海 | 完成',
      '规范档案 | 3月 | 李文 | 完成一半 | 完成',
      '3 | 推进招商 | 张海 | 尽快落实 | 完成',
    ],
    [
      '[1] 开展培训 | - | 张海/responsible | by 2025-03-31',
      '[3] 推进招商 | - | - | unknown; vague',
    ],
    '规范档案 3月 李文 完成一半 完成',
  ],
  [
    'a row that stands as its columns say stays, its end blank',
    [
      '序号 | 工作任务 | 责任单位 | 备注 |',
      '1 | 建设县政务服务中心 | 县数据局 | |',
      '2 | 开展培训 | | |',
      '三、党建工作 | | | |',
      '3 | 规范档案 | 张海 | |',
    ],
    [
      '[1] 建设县政务服务中心 | - | 县数据局/responsible | -',
      '[2] 开展培训 | - | 县数据局/responsible | -',
      '[3] 党建工作 > 规范档案 | - | 张海/responsible | -',
    ],
    '',
  ],
];

test('a header of two rows that lost its merged cells: nobody can tell, and nothing is lost', async () => {
  const rows = [
    '序号 | 内容清单 | 责任清单 | 措施清单 |',
    '责任领导 | 责任人 | 宣传对象 | 方式措施 |',
    '1 | 宣传水法 | 张海 | 李文 | 干部 | 办展板 |',
  ];
  const plan = await readText(`青禾县2025年普法责任分解表\n${rows.join('\n')}`);
  expect(plan.tasks).toEqual([]);
  expect(plan.unclaimed.map(({ text }) => text)).toEqual([
    ...['1', '宣传水法', '张海', '李文', '干部', '办展板'],
  ]);
});

describe('rows of a copied page', () => {
  test.each(copied)('%s', async (_name, rows, tasks, unclaimed) => {
    const plan = await readText(`青禾县2025年重点任务分工方案\n${rows.join('\n')}`);
    expect(showTasks(plan)).toEqual(tasks);
    expect(plan.unclaimed.map(({ text }) => text).join(' ')).toBe(unclaimed);
  });
});

test('a line that opens with a time and says more is what is left of a row, a month a section', async () => {
  const rows = [
    '\t工作任务\n\t责任单位\n\t完成时限',
    '\t三月',
    '\t开展培训\n\t县教育局\n\t3月',
    '\t5月：组织认证',
    '\t规范档案\n\t县档案馆\n\t5月',
  ];
  const plan = await readText(`青禾县2025年重点任务分工方案\n\n${rows.join('\n\n')}\n`);
  expect(plan.tasks.map(({ path, task }) => [...path, task])).toEqual([
    ['三月', '开展培训'],
    ['三月', '规范档案'],
  ]);
  expect(plan.unclaimed.map(({ text }) => text)).toEqual(['5月：组织认证']);
});

test('nothing is carried over a broken row of several cells', async () => {
  const rows = [
    '工作任务\t具体要求\t责任单位\t完成时限',
    '网站建设\t完成改版。\t县数据局\t6月底前',
    '档案管理\t规范归档。\t9月底前',
    '\t更新目录。\t\t年底前',
  ];
  const plan = await readText(`青禾县2025年重点任务分工方案\n${rows.join('\n')}`);
  expect(showTasks(plan)).toEqual([
    '[-] 网站建设 | 完成改版。 | 县数据局/responsible | by 2025-06-30',
    '[-] 更新目录。 | - | - | by 2025-12-31',
  ]);
  expect(plan.unclaimed.map(({ text }) => text)).toEqual(['档案管理', '规范归档。', '9月底前']);
});
