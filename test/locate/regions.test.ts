import { describe, expect, test } from 'vitest';
import { readPlan } from '../../src/pipeline.ts';
import { docx, paragraph, table } from '../support/docx.ts';
import { readText, showTasks } from '../support/plans.ts';
import { planOfTable, showReasons } from '../support/regions.ts';

const header = ['序号', '工作任务', '责任单位', '完成时限'];
const row = (number: number): string[] => [
  String(number),
  `推进第${number}项改革`,
  '县数据局',
  '6月底前',
];

describe('why a table holds no tasks', () => {
  test.each([
    [
      'no-header',
      [
        ['各镇', '12'],
        ['街道', '8'],
      ],
    ],
    [
      'no-header',
      [
        ['组长', '张海'],
        ['副组长', '李青'],
      ],
    ],
    [
      'no-task-column',
      [
        ['单位', '完成时限'],
        ['县数据局', '6月底前'],
      ],
    ],
    [
      'name-list',
      [
        ['序号', '姓名', '职务', '电话'],
        ['1', '张海', '局长', '1234567'],
      ],
    ],
    [
      'name-list',
      [
        ['姓名', '单位', '职务'],
        ['张海', '县数据局', '局长'],
      ],
    ],
    [
      'no-owner-or-deadline',
      [
        ['序号', '项目', '指标值'],
        ['1', '粮食产量', '12万吨'],
      ],
    ],
    [
      'no-owner-or-deadline',
      [
        ['序号', '工作任务', '备注'],
        ['1', '推进一网通办', ''],
      ],
    ],
  ] as const)('%s: %j', async (reason, rows) => {
    const plan = await planOfTable(rows);
    expect(showReasons(plan)).toEqual([`${reason} 0`]);
    expect(plan.tasks).toEqual([]);
    expect(plan.coverage.unclaimed).toBe(0);
  });

  test('too-large: spans that claim millions of squares', async () => {
    const rows = '<tr><td colspan="1000">甲</td></tr>'.repeat(5_001);
    const page = `<html><body><p>一、甲</p><table>${rows}</table></body></html>`;
    const plan = await readPlan(new TextEncoder().encode(page));
    expect(showReasons(plan)).toEqual(['too-large 0']);
  });

  test('layout: one column of text gives its paragraphs', async () => {
    const lines = [
      '工作方案',
      '一、重点任务',
      '（一）推进一网通办。（县数据局负责）',
      '（二）推进公开。',
    ];
    const cell = { blocks: lines.map((line) => paragraph(line)) };
    const plan = await readPlan(docx([table([[cell]])]));
    expect(showReasons(plan)).toEqual(['layout 0']);
    expect(plan.title).toBe('工作方案');
    expect(plan.tasks.map(({ task }) => task)).toEqual(['推进一网通办', '推进公开']);
  });

  test('工作任务 and 具体要求 by name are enough', async () => {
    const plan = await planOfTable([
      ['序号', '工作任务', '具体要求'],
      ['1', '推进一网通办', '公布清单'],
    ]);
    expect(showReasons(plan)).toEqual(['task-table 1']);
  });
});

describe('several tables', () => {
  const file = (...blocks: string[]) => readPlan(docx([paragraph('2025年工作要点'), ...blocks]));

  test('tasks and a list of names: each its own reason', async () => {
    const names = table([
      ['姓名', '职务'],
      ['张海', '局长'],
    ]);
    const plan = await file(table([header, row(1)]), paragraph('附件2'), names);
    expect(showReasons(plan)).toEqual(['task-table 1', 'name-list 0']);
  });

  test('a table without header goes on with the one above where its numbers go on', async () => {
    const plan = await file(table([header, row(1), row(2)]), table([row(3)]));
    expect(showReasons(plan)).toEqual(['task-table 2', 'continued 1']);
    expect(plan.tasks.map(({ number }) => number)).toEqual(['1', '2', '3']);
  });

  test.each(['续表', '（续上表）', '续表1'])('%s between them does not part them', async (line) => {
    const plan = await file(table([header, row(1)]), paragraph(line), table([row(2)]));
    expect(showReasons(plan)).toEqual(['task-table 1', 'continued 1']);
  });

  test('a header said again on the next page', async () => {
    const plan = await file(table([header, row(1)]), paragraph('续表'), table([header, row(2)]));
    expect(plan.tasks.map(({ number }) => number)).toEqual(['1', '2']);
  });

  test('not where text stands between them', async () => {
    const text = paragraph(
      '以下为各镇上报的统计数字，请各部门在开展工作时一并参考，并于会后反馈意见。'.repeat(3),
    );
    const plan = await file(table([header, row(1)]), text, table([row(2)]));
    expect(showReasons(plan)).toEqual(['task-table 1', 'no-header 0']);
  });

  test('not where it has other columns', async () => {
    const plan = await file(table([header, row(1)]), table([['2', '县财政局']]));
    expect(showReasons(plan)).toEqual(['task-table 1', 'no-header 0']);
  });

  test('not where the numbers begin again', async () => {
    const plan = await file(table([header, row(1), row(2)]), paragraph('统计'), table([row(1)]));
    expect(showReasons(plan)).toEqual(['task-table 2', 'no-header 0']);
  });

  test('numbered headings above them are path', async () => {
    const plan = await file(
      paragraph('一、经济发展'),
      table([header, row(1)]),
      paragraph('二、民生保障'),
      table([header, row(1)]),
    );
    expect(plan.tasks.map(({ path }) => path)).toEqual([['经济发展'], ['民生保障']]);
  });

  test('also where a note stands below a table, or a line of text above it', async () => {
    const plan = await file(
      paragraph('一、经济发展'),
      paragraph('目标：完成全年任务'),
      table([header, row(1)]),
      paragraph('注：本表按季更新。'),
      paragraph('二、民生保障'),
      table([header, row(1)]),
    );
    expect(plan.tasks.map(({ path }) => path)).toEqual([['经济发展'], ['民生保障']]);
  });

  test('a heading above the only task table is no path', async () => {
    const plan = await file(paragraph('一、经济发展'), table([header, row(1)]));
    expect(plan.tasks.map(({ path }) => path)).toEqual([[]]);
  });
});

describe('a note that the first name leads', () => {
  const two = ['1', '推进一网通办', '县数据局、县司法局', '6月底前'];
  const noteText = '注：排第一的为牵头单位。';
  const leads = '县数据局/lead 县司法局/responsible';

  test.each([
    ['below the table', [table([header, two]), paragraph(noteText)]],
    ['above the table', [paragraph(noteText), table([header, two])]],
    [
      'as the second point of a note below it',
      [
        table([header, two]),
        paragraph('备注：1.时限为底线要求；'),
        paragraph('2.排第一的为牵头单位。'),
      ],
    ],
    ['in a row of the table', [table([header, two, [{ text: noteText, columnSpan: 4 }]])]],
  ])('%s', async (_name, blocks) => {
    const plan = await readPlan(docx([paragraph('2025年工作要点'), ...blocks]));
    expect(showTasks(plan)).toEqual([`[1] 推进一网通办 | - | ${leads} | by 2025-06-30`]);
  });

  test.each([
    ['the table above it alone', [noteText, '二、民生'], ['lead', 'responsible']],
    [
      'that table alone though it is farther',
      [noteText, '二、民生', '三、其他'],
      ['lead', 'responsible'],
    ],
    ['the nearer of two alone', ['二、民生', noteText], ['responsible', 'lead']],
    ['the upper alone where both are as near', [noteText], ['lead', 'responsible']],
    ['both halves of a table that goes on', ['任务分解表（续）', noteText], ['lead', 'lead']],
  ])('holds for %s', async (_name, between, roles) => {
    const plan = await readPlan(
      docx([
        paragraph('2025年工作要点'),
        table([header, two]),
        ...between.map((line) => paragraph(line)),
        table([header, two]),
      ]),
    );
    expect(plan.tasks.map(({ owners }) => owners[0]?.role)).toEqual(roles);
  });
});

test('a torn table of a text export goes on behind the page number', async () => {
  const cells = (...texts: string[]): string => texts.map((text) => `\t${text}`).join('\n');
  const text = [
    '2025年任务分解表',
    cells('序号', '工作任务', '责任单位'),
    cells('1', '推进公开', '县数据局'),
    cells('2', '规范目录', '县司法局'),
    cells('3', '办好网站', '县政府'),
    '办公室          — 2 —',
    cells('4', '开展评估', '县政府督查室'),
  ].join('\n\n');
  const plan = await readText(`${text}\n`);
  expect(plan.tasks.map(({ number }) => number)).toEqual(['1', '2', '3', '4']);
  expect(plan.tasks.at(-1)?.owners.map(({ name }) => name)).toEqual(['县政府督查室']);
});
