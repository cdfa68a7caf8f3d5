import { describe, expect, test } from 'vitest';
import { contextSections } from '../../src/lexicon/sections.ts';
import { readPlan } from '../../src/pipeline.ts';
import { docx, paragraph, table } from '../support/docx.ts';
import { readText } from '../support/plans.ts';

const tasksIn = async (...lines: string[]): Promise<string[]> =>
  (await readText(['2025年工作方案', ...lines].join('\n'))).tasks.map(({ task }) => task);

describe('sections that hold no tasks', () => {
  test.each(contextSections.map(({ word }) => word))('%s', async (word) => {
    const tasks = await tasksIn(
      `一、${word}`,
      '（一）提高认识。',
      '二、甲事项',
      '（一）公布清单。',
    );
    expect(tasks).toEqual(['公布清单']);
  });

  test.each(['重点任务', '重点举措', '主要任务', '任务目标分解', '保障性住房'])(
    '%s is an ordinary heading',
    async (word) => {
      expect(await tasksIn(`一、${word}`, '（一）公布清单。')).toEqual(['公布清单']);
    },
  );

  test('a verb before 保障 anywhere, before 组织领导 in an outermost heading', async () => {
    const lines = (object: string) => [
      '一、甲事项',
      '1.公布清单。',
      `二、加强${object}`,
      '1.开会。',
    ];
    expect(await tasksIn(...lines('工作保障'))).toEqual(['公布清单']);
    expect(await tasksIn(...lines('组织领导'))).toEqual(['公布清单']);
    expect(await tasksIn('一、甲事项', '1.加强组织领导。定期研究。')).toEqual(['加强组织领导']);
    expect(await tasksIn(...lines('监督检查'))).toEqual(['公布清单', '开会']);
  });

  test('two names of such sections joined', async () => {
    expect(
      await tasksIn('一、指导思想和基本原则', '（一）坚持统筹。', '二、任务', '1.公布清单。'),
    ).toEqual(['公布清单']);
  });

  test('an item there that names an owner is a task', async () => {
    const lines = [
      '一、任务',
      '（一）甲。（县数据局负责）',
      '二、保障措施',
      '（一）乙。（县司法局负责）',
      '（二）丙。',
    ];
    expect(await tasksIn(...lines)).toEqual(['甲', '乙']);
  });

  test('the paragraphs of a notice that encloses its plan', async () => {
    const notice = ['关于印发工作方案的通知', '各镇：', '一、高度重视。', '二、按时报送。'];
    const signature = ['青禾县人民政府办公室', '2025年3月2日'];
    const enclosed = ['青禾县2025年工作方案', '一、任务', '（一）公布清单。（县数据局负责）'];
    const plan = await readText([...notice, ...signature, ...enclosed].join('\n'));
    expect(plan.title).toBe('关于印发工作方案的通知');
    expect(plan.tasks.map(({ task }) => task)).toEqual(['公布清单']);
  });

  test('lists of members, unless an owner label stands among them', async () => {
    const members = ['组长：李文', '副组长：张海（县教育局局长）', '成员：各科科长'];
    const lines = ['一、成立领导小组', ...members, '二、任务', '（一）甲。（县数据局负责）'];
    expect(await tasksIn(...lines)).toEqual(['甲']);
    const owned = ['组长：李文', '成员：各科科长', '责任单位：县教育局'];
    expect(await tasksIn('一、综合组', ...owned)).toEqual(['综合组']);
    expect(await tasksIn('一、综合组', '组长：李文', '二、任务')).toEqual(['综合组', '任务']);
    const title = '一、设立指挥部（牵头单位：县水利局）';
    expect(await tasksIn(title, '总指挥：李文', '成员：各科科长')).toEqual(['设立指挥部']);
    const sentence = '6月底前完成挂牌。';
    expect(await tasksIn('一、综合组', '组长：李文', '成员：各科科长', sentence)).toEqual([
      '综合组',
    ]);
  });

  test('stages are tasks where they print their times', async () => {
    const stages = [
      '一、实施步骤',
      '（一）动员阶段（3月1日—3月20日）。召开会议。',
      '（二）总结阶段。于5月底前上报。',
      '（三）提升阶段。完善机制。',
    ];
    expect(await tasksIn(...stages)).toEqual(['动员阶段（3月1日—3月20日）', '总结阶段']);
    const owned = ['二、任务', '（一）甲。（县数据局负责）'];
    expect(await tasksIn(...stages, ...owned)).toEqual([
      '动员阶段（3月1日—3月20日）',
      '总结阶段',
      '甲',
    ]);
  });

  test('boxes, annex lists, and what follows the last bracketed item', async () => {
    const lines = [
      '一、任务',
      '（一）甲。（县数据局负责）',
      '专栏1 重点工程',
      '1.一号工程。',
      '（二）乙。（县司法局负责）',
      '各部门要切实履行职责。',
      '附件：1.任务分工表',
      '2.联系人名单',
    ];
    const plan = await readText(['2025年工作方案', ...lines].join('\n'));
    expect(plan.tasks.map(({ task }) => task)).toEqual(['甲', '乙']);
    expect(plan.tasks[1]?.requirement).toBeNull();
    expect(plan.coverage.context).toBeGreaterThan(20);
  });
});

describe('--from', () => {
  const header = ['工作任务', '责任单位'];
  const file = (items: readonly string[]): Uint8Array =>
    docx([
      ...['2025年工作方案', '一、重点任务', ...items].map((text) => paragraph(text)),
      table([header, ['表内任务', '县教育局']]),
      paragraph('二、其他事项'),
      paragraph('（一）表后任务。（县财政局负责）'),
    ]);
  const read = async (bytes: Uint8Array, from: 'auto' | 'tables' | 'narrative' | 'all') =>
    (await readPlan(bytes, { from })).tasks.map(({ task, origin }) => `${origin} ${task}`);

  const owned = file(['（一）表前任务。（县数据局负责）']);
  const both = ['narrative 表前任务', 'table 表内任务', 'narrative 表后任务'];

  test.each([
    ['auto', both],
    ['tables', ['table 表内任务']],
    ['narrative', ['narrative 表前任务', 'narrative 表后任务']],
    ['all', both],
  ] as const)('%s, where the items name owners', async (from, tasks) => {
    expect(await read(owned, from)).toEqual(tasks);
  });

  const unowned = file([
    '（一）表前任务甲。',
    '（二）表前任务乙。',
    '（三）表前任务丙。',
    '任务分工见下表。',
  ]);

  test.each([
    ['auto', ['table 表内任务']],
    ['tables', ['table 表内任务']],
    [
      'narrative',
      ['甲', '乙', '丙'].map((name) => `narrative 表前任务${name}`).concat('narrative 表后任务'),
    ],
  ] as const)('%s, where fewer than half of them do', async (from, tasks) => {
    expect(await read(unowned, from)).toEqual(tasks);
  });

  test('ids count the tasks in document order', async () => {
    const { tasks } = await readPlan(owned);
    expect(tasks.map(({ id }) => id)).toEqual(['t1', 't2', 't3']);
  });
});
