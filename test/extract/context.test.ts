import { describe, expect, test } from 'vitest';
import { contextSections } from '../../src/lexicon/sections.ts';
import { readPlan } from '../../src/pipeline.ts';
import { docx, paragraph, table } from '../support/docx.ts';
import { readText, showTask } from '../support/plans.ts';

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

  test.each([
    '切实抓好组织实施',
    '狠抓工作落实',
    '强化组织领导和保障',
    '强化措施，抓好落实',
    '抓好贯彻落实',
    '加强督促落实',
    '切实抓好落实',
    '做好组织实施工作',
    '加强领导，落实责任',
    '强化组织推进',
    '服务对象与主体认定',
  ])('%s only as an outermost heading', async (word) => {
    expect(await tasksIn('一、甲', '1.公布清单。', `二、${word}`, '1.开会。')).toEqual([
      '公布清单',
    ]);
    expect(await tasksIn('一、甲', `1.${word}。定期研究。`)).toEqual([word.replace(/。$/u, '')]);
  });

  test.each(['抓好政策落实', '落实措施', '强化措施', '其他事项', '加强领导，提高效率'])(
    '%s is an ordinary heading even there',
    async (word) => {
      expect(await tasksIn(`一、${word}`, '1.公布清单。')).toEqual(['公布清单']);
    },
  );

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

describe('what stands behind the items where none names an owner', () => {
  const lines = ['一、任务', '（一）甲。公布清单。'];
  const requirements = async (...more: string[]): Promise<(string | null)[]> =>
    (await readText(['青禾县若干措施', ...lines, ...more].join('\n'))).tasks.map(
      (task) => task.requirement,
    );

  test.each([
    [['附则', '由领导小组办公室制定细则。']],
    [['施行说明：有效期至2028年12月31日。']],
    [['本措施自2025年3月8日起实施，有效期截至2028年12月31日。']],
    [['本若干措施（试行）自印发之日起试行两年，由县数据局牵头组织实施。']],
    [['本办法由县数据局负责解释。']],
    [['青禾县数据局2025年3月9日发布，征求意见时间为2025年3月9日—2025年3月18日。']],
    [['2025年3月9日青禾县数据局发布，征求意见截止2025年4月9日。']],
    [['2025年3月印发']],
    [['青禾县人民政府2025年3月9日在发布会上发布，根据媒体报道整理。']],
    [['……']],
    [['政策咨询：县人才服务中心', '联系方式：88880000']],
    [['相关推荐', '1.青禾县关于做好春耕工作的通知', '2.青禾县清明防火方案']],
  ])('%j', async (more) => {
    expect(await requirements(...more)).toEqual(['公布清单。']);
  });

  test.each([
    '2025年3月底前印发目录。',
    '县数据局2025年3月9日发布目录，各镇6月底前落实。',
    '本措施由县数据局分解到各镇。',
    '本计划由县数据局组织实施。',
    '本次行动自3月起实施。',
    '根据清单整理档案。',
    '相关推荐要公开透明。',
  ])('not %s', async (line) => {
    expect(await requirements(line)).toEqual([`公布清单。\n${line}`]);
  });

  test('owners behind a contact are those of the item', async () => {
    const { tasks } = await readText(
      ['若干措施', ...lines, '联系方式：88880000', '责任单位：县数据局'].join('\n'),
    );
    expect(tasks.map(showTask)).toEqual(['[一] 任务 > 甲 | 公布清单。 | 县数据局/responsible | -']);
  });

  test('a line that tells the origin closes only behind all items', async () => {
    const printed = '青禾县数据局2025年3月印发。';
    expect(await requirements(printed, '（二）乙。')).toEqual([`公布清单。\n${printed}`, null]);
  });

  test('an item that says nothing else is none', async () => {
    const tasks = await tasksIn('一、甲。', '二、本措施自印发之日起施行，有效期至2028年12月31日。');
    expect(tasks).toEqual(['甲']);
  });
});

describe('a table of contents', () => {
  const items = ['一、任务', '（一）甲。公布清单。', '二、乙'];

  test.each([
    ['with leader dots', ['一、任务……………………1', '（一）甲...........2', '二、乙…………3']],
    ['with the numbers of pages', ['目　录', '一、任务\t1', '（一）甲 2', '二、乙 12']],
    ['of headings alone', ['目录', '一、任务', '（一）甲', '二、乙']],
  ])('%s', async (_name, contents) => {
    expect(await tasksIn(...contents, ...items)).toEqual(['甲', '乙']);
  });

  test('目录 above items that stand there once is none', async () => {
    expect(await tasksIn('目录', ...items)).toEqual(['甲', '乙']);
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
