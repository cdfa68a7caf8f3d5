import { describe, expect, test } from 'vitest';
import { readText, showTasks } from '../support/plans.ts';

/** Lines below the title of a plan of 2025, and the tasks they are. */
type Case = readonly [string, readonly string[], readonly string[]];

async function tasksOf(lines: readonly string[]): Promise<string[]> {
  return showTasks(await readText(['青禾县2025年工作方案', '一、重点任务', ...lines].join('\n')));
}

const brackets: readonly Case[] = [
  [
    'of people by their posts',
    ['1.加强管理（党委副书记李文、宣传科张科长）。', '2.落实制度。（各支部书记）'],
    [
      '[1] 重点任务 > 加强管理 | - | 党委副书记李文/responsible 宣传科张科长/responsible | -',
      '[2] 重点任务 > 落实制度 | - | 各支部书记/responsible | -',
    ],
  ],
  [
    'of bodies with short names',
    ['1.开展活动【德育处、团委；各班班主任】。'],
    [
      '[1] 重点任务 > 开展活动 | - | 德育处/responsible 团委/responsible 各班班主任/responsible | -',
    ],
  ],
  [
    'of people, with a time',
    ['1.制订教研计划。（教研组长、副校长李文，9月6日前交教导处）'],
    [
      '[1] 重点任务 > 制订教研计划 | - | 教研组长/responsible 副校长李文/responsible | by 2025-09-06',
    ],
  ],
  [
    'before the full stop',
    ['（一）推进公开。公布清单（县数据局牵头，县司法局配合）。'],
    ['[一] 重点任务 > 推进公开 | 公布清单 | 县数据局/lead 县司法局/support | -'],
  ],
  [
    'behind the full stop',
    ['（一）推进公开。公布清单。（县数据局牵头，县司法局配合）'],
    ['[一] 重点任务 > 推进公开 | 公布清单。 | 县数据局/lead 县司法局/support | -'],
  ],
  [
    'on a line of its own',
    ['（一）推进公开。公布清单。', '（县数据局牵头，县司法局配合）'],
    ['[一] 重点任务 > 推进公开 | 公布清单。 | 县数据局/lead 县司法局/support | -'],
  ],
  [
    'with labels inside',
    ['（一）推进公开。公布清单。（牵头单位：县数据局；责任单位：县司法局、各镇）'],
    [
      '[一] 重点任务 > 推进公开 | 公布清单。 | 县数据局/lead 县司法局/responsible 各镇/responsible | -',
    ],
  ],
  [
    'with a time in front',
    ['（一）推进公开。公布清单。(5月底完成，牵头考核单位：县数据局)'],
    ['[一] 重点任务 > 推进公开 | 公布清单。 | 县数据局/lead | by 2025-05-31'],
  ],
  [
    'of another kind: 〔 〕',
    ['（一）推进公开〔县数据局负责〕'],
    ['[一] 重点任务 > 推进公开 | - | 县数据局/responsible | -'],
  ],
  [
    'that opens one way and closes another',
    ['（一）推进公开。公布清单。（县数据局负责)'],
    ['[一] 重点任务 > 推进公开 | 公布清单。 | 县数据局/responsible | -'],
  ],
  [
    'names without a verb, behind a full stop',
    ['（一）推进公开。公布清单。（县数据局、县司法局）'],
    ['[一] 重点任务 > 推进公开 | 公布清单。 | 县数据局/responsible 县司法局/responsible | -'],
  ],
  [
    'two that stand side by side',
    ['（一）推进公开。公布清单。（县数据局负责）（6月底前）'],
    ['[一] 重点任务 > 推进公开 | 公布清单。 | 县数据局/responsible | by 2025-06-30'],
  ],
  [
    'brackets within a name',
    ['（一）推进公开。（县发展改革局（县粮食局）牵头，各镇（街、区）落实）'],
    ['[一] 重点任务 > 推进公开 | - | 县发展改革局（县粮食局）/lead 各镇（街、区）/responsible | -'],
  ],
  [
    'behind an enumeration in one paragraph',
    ['（一）推进公开：（1）公布清单；（2）规范目录。（县数据局负责）'],
    ['[一] 重点任务 > 推进公开 | （1）公布清单；（2）规范目录。 | 县数据局/responsible | -'],
  ],
];

const several: readonly Case[] = [
  [
    'the title sentence is the task of all',
    ['（一）推进公开。公布清单。（县数据局负责）规范目录。（县司法局负责）'],
    [
      '[一] 重点任务 > 推进公开 | 公布清单。 | 县数据局/responsible | -',
      '[一] 重点任务 > 推进公开 | 规范目录。 | 县司法局/responsible | -',
    ],
  ],
  [
    'without one each has its own first sentence',
    ['（一）公布权责清单。（县数据局负责）规范办事目录。（县司法局负责）'],
    [
      '[一] 重点任务 > 公布权责清单 | - | 县数据局/responsible | -',
      '[一] 重点任务 > 规范办事目录 | - | 县司法局/responsible | -',
    ],
  ],
  [
    'text behind the last belongs to the last',
    [
      '（一）推进公开。公布清单。（县数据局负责）规范目录。（县司法局负责）按季通报。',
      '（二）其他。（各镇负责）',
    ],
    [
      '[一] 重点任务 > 推进公开 | 公布清单。 | 县数据局/responsible | -',
      '[一] 重点任务 > 推进公开 | 规范目录。按季通报。 | 县司法局/responsible | -',
      '[二] 重点任务 > 其他 | - | 各镇/responsible | -',
    ],
  ],
  [
    'a heading line over paragraphs that each end in a bracket is their path',
    ['（一）推进公开', '公布权责清单。（县数据局负责）', '规范办事目录。（县司法局负责）'],
    [
      '[一] 重点任务 > 推进公开 > 公布权责清单 | - | 县数据局/responsible | -',
      '[一] 重点任务 > 推进公开 > 规范办事目录 | - | 县司法局/responsible | -',
    ],
  ],
  [
    'a heading line with one paragraph is one item',
    ['（一）推进公开', '公布权责清单，规范目录。（县数据局负责）'],
    ['[一] 重点任务 > 推进公开 | 公布权责清单，规范目录。 | 县数据局/responsible | -'],
  ],
  [
    'an unbracketed paragraph before a bracketed one belongs to it',
    ['（一）推进公开', '公布权责清单。', '规范办事目录。（县司法局负责）'],
    ['[一] 重点任务 > 推进公开 | 公布权责清单。⏎规范办事目录。 | 县司法局/responsible | -'],
  ],
];

const labels: readonly Case[] = [
  [
    'lines below the item',
    ['1.推进公开', '牵头单位：县数据局', '配合单位：县司法局、各镇', '完成时限：2025年6月底前'],
    ['[1] 重点任务 > 推进公开 | - | 县数据局/lead 县司法局/support 各镇/support | by 2025-06-30'],
  ],
  [
    'sentences in the item',
    ['1.推进公开。责任单位：县数据局、县司法局。完成时限：长期坚持。'],
    ['[1] 重点任务 > 推进公开 | - | 县数据局/responsible 县司法局/responsible | ongoing'],
  ],
  [
    'a label on a line, its names on the next',
    ['1.推进公开', '责任单位：', '县数据局', '完成时限：6月底前'],
    ['[1] 重点任务 > 推进公开 | - | 县数据局/responsible | by 2025-06-30'],
  ],
  [
    '主办单位 is a label where items follow, and the footer of a page where none does',
    ['1.推进公开', '主办单位：县数据局', '2.规范目录', '主办单位：县司法局', '完成时限：6月底前'],
    [
      '[1] 重点任务 > 推进公开 | - | 县数据局/lead | -',
      '[2] 重点任务 > 规范目录 | - | 县司法局/lead | by 2025-06-30',
    ],
  ],
  [
    'the footer of a page',
    ['1.推进公开（县数据局负责）', '主办单位：青禾县人民政府办公室'],
    ['[1] 重点任务 > 推进公开 | - | 县数据局/responsible | -'],
  ],
  [
    'a list that a comma leaves open goes on below',
    ['1.推进公开', '责任单位：县数据局、县司法局，', '各镇人民政府'],
    [
      '[1] 重点任务 > 推进公开 | - | 县数据局/responsible 县司法局/responsible 各镇人民政府/responsible | -',
    ],
  ],
  [
    'a time beside owners, parted by a blank',
    ['1.推进公开（责任部门：教导处、教科室　时间：10月中旬）'],
    ['[1] 重点任务 > 推进公开 | - | 教导处/responsible 教科室/responsible | by 2025-10-20'],
  ],
  [
    '时间 on a line of its own says when people meet',
    ['1.召开大会', '时间：10月15日上午'],
    ['[1] 重点任务 > 召开大会 | 时间：10月15日上午 | - | -'],
  ],
  [
    'a bracket between two sentences leaves the full stop behind it',
    ['1.推进公开。预留用房（县数据局负责）。具体办法另定。'],
    ['[1] 重点任务 > 推进公开 | 预留用房。具体办法另定。 | 县数据局/responsible | -'],
  ],
  [
    'a full stop that ends the title sentence is in neither part',
    ['1.推进公开（县数据局负责）。具体办法另定。'],
    ['[1] 重点任务 > 推进公开 | 具体办法另定。 | 县数据局/responsible | -'],
  ],
  [
    'a bracket may say where',
    ['1.新建公路20公里（青禾、白水等乡镇）。'],
    ['[1] 重点任务 > 新建公路20公里（青禾、白水等乡镇） | - | - | -'],
  ],
  [
    'or how long',
    ['1.推进公开（县数据局负责）。', '2.更换电视（″）。'],
    [
      '[1] 重点任务 > 推进公开 | - | 县数据局/responsible | -',
      '[2] 重点任务 > 更换电视（″） | - | - | -',
    ],
  ],
  [
    'in a bracket of two lines',
    ['1.推进公开。（牵头单位：县数据局', '责任单位：县司法局、各镇）'],
    ['[1] 重点任务 > 推进公开 | - | 县数据局/lead 县司法局/responsible 各镇/responsible | -'],
  ],
  [
    'in square brackets',
    ['1.推进公开。【责任单位：县数据局】'],
    ['[1] 重点任务 > 推进公开 | - | 县数据局/responsible | -'],
  ],
  [
    'a label without names names nobody',
    ['1.推进公开', '责任单位：', '2.规范目录', '责任单位：县司法局'],
    [
      '[1] 重点任务 > 推进公开 | - | - | -',
      '[2] 重点任务 > 规范目录 | - | 县司法局/responsible | -',
    ],
  ],
];

const sentences: readonly Case[] = [
  [
    'the first sentence is the task, the rest the requirement',
    ['1.推进公开！公布清单。规范目录。'],
    ['[1] 重点任务 > 推进公开 | 公布清单。规范目录。 | - | -'],
  ],
  [
    'a colon within 25 characters ends it',
    ['1.推进公开：公布清单，规范目录。'],
    ['[1] 重点任务 > 推进公开 | 公布清单，规范目录。 | - | -'],
  ],
  [
    'a later one does not',
    [`1.${'推进公开工作'.repeat(5)}：公布清单。`],
    [`[1] 重点任务 > ${'推进公开工作'.repeat(5)}：公布清单 | - | - | -`],
  ],
  [
    'nor does one in a bracket',
    ['1.联系会议（办公室：李文），每月开会。'],
    ['[1] 重点任务 > 联系会议（办公室：李文），每月开会 | - | - | recurring FREQ=MONTHLY'],
  ],
  [
    'nor does that of a ratio',
    ['1.按1：200的比例配备辅导员'],
    ['[1] 重点任务 > 按1：200的比例配备辅导员 | - | - | -'],
  ],
  [
    'a semicolon does not',
    ['1.公布清单；规范目录'],
    ['[1] 重点任务 > 公布清单；规范目录 | - | - | -'],
  ],
  [
    'paragraphs without a full stop: the first is the task',
    ['1.推进公开', '公布清单', '规范目录'],
    ['[1] 重点任务 > 推进公开 | 公布清单⏎规范目录 | - | -'],
  ],
  [
    'an item with items below it is a path',
    ['（一）推进公开。', '1.公布清单。', '2.规范目录。'],
    [
      '[1] 重点任务 > 推进公开 > 公布清单 | - | - | -',
      '[2] 重点任务 > 推进公开 > 规范目录 | - | - | -',
    ],
  ],
  [
    'and a task as well where it has a bracket of its own',
    ['（一）推进公开。（县数据局负责）', '1.公布清单。'],
    [
      '[一] 重点任务 > 推进公开 | - | 县数据局/responsible | -',
      '[1] 重点任务 > 推进公开 > 公布清单 | - | - | -',
    ],
  ],
];

const nobody: readonly Case[] = [
  [
    'a sentence that mentions a unit',
    ['1.推进公开。县数据局牵头，县司法局配合，公布清单。'],
    ['[1] 重点任务 > 推进公开 | 县数据局牵头，县司法局配合，公布清单。 | - | -'],
  ],
  [
    'a sentence about all above',
    ['1.推进公开。以上工作由县数据局负责。'],
    ['[1] 重点任务 > 推进公开 | 以上工作由县数据局负责。 | - | -'],
  ],
  [
    'a bracket in the middle of a sentence',
    ['1.由县数据局（县大数据中心）公布清单。'],
    ['[1] 重点任务 > 由县数据局（县大数据中心）公布清单 | - | - | -'],
  ],
  [
    'a bracket that says who said something, and when',
    ['1.坚持绿水青山就是金山银山。（李文，2005年8月）'],
    ['[1] 重点任务 > 坚持绿水青山就是金山银山 | （李文，2005年8月） | - | -'],
  ],
  [
    'brackets that name no body',
    [
      '1.公布清单（试行）。',
      '2.建设网站（二期）。',
      '3.召开会议（以下简称大会）。',
      '4.提交材料（方案，9月6日前）。',
      '5.联系李文（主任）。',
      '6.统筹要素（土地、资金、项目由财政部门负责）。',
    ],
    [
      '[1] 重点任务 > 公布清单（试行） | - | - | -',
      '[2] 重点任务 > 建设网站（二期） | - | - | -',
      '[3] 重点任务 > 召开会议（以下简称大会） | - | - | -',
      '[4] 重点任务 > 提交材料（方案，9月6日前） | - | - | by 2025-09-06',
      '[5] 重点任务 > 联系李文（主任） | - | - | -',
      '[6] 重点任务 > 统筹要素（土地、资金、项目由财政部门负责） | - | - | -',
    ],
  ],
];

describe('an owner bracket', () => {
  test.each(brackets)('%s', async (_name, lines, tasks) => {
    expect(await tasksOf(lines)).toEqual(tasks);
  });
});

describe('several brackets in an item', () => {
  test.each(several)('%s', async (_name, lines, tasks) => {
    expect(await tasksOf(lines)).toEqual(tasks);
  });
});

describe('labels', () => {
  test.each(labels)('%s', async (_name, lines, tasks) => {
    expect(await tasksOf(lines)).toEqual(tasks);
  });
});

describe('task and requirement', () => {
  test.each(sentences)('%s', async (_name, lines, tasks) => {
    expect(await tasksOf(lines)).toEqual(tasks);
  });
});

const labelled: readonly Case[] = [
  [
    'owners first',
    ['1.责任单位：县数据局；协办：县司法局。', '事项：完成整改。', '时限：8月10日前。'],
    ['[1] 重点任务 > 完成整改 | - | 县数据局/responsible 县司法局/support | by 2025-08-10'],
  ],
  [
    'the task first',
    ['1.工作任务：完成整改。', '责任单位：县数据局。', '2.整改措施：更换护栏。'],
    [
      '[1] 重点任务 > 完成整改 | - | 县数据局/responsible | -',
      '[2] 重点任务 > 更换护栏 | - | - | -',
    ],
  ],
  [
    'more behind a time, in the middle and at the end',
    [
      '1.完成验收。',
      '完成时限：8月8日前。逾期的通报。',
      '责任单位：县数据局',
      '2.完成加固。',
      '责任单位：县司法局',
      '完成时限：8月9日前。逾期的约谈。',
    ],
    [
      '[1] 重点任务 > 完成验收 | 逾期的通报。 | 县数据局/responsible | by 2025-08-08',
      '[2] 重点任务 > 完成加固 | 逾期的约谈。 | 县司法局/responsible | by 2025-08-09',
    ],
  ],
  [
    'a task’s name alone is no label, nor is one of a later line',
    ['1.整改措施。', '2.完成加固。', '整改措施：更换护栏。'],
    [
      '[1] 重点任务 > 整改措施 | - | - | -',
      '[2] 重点任务 > 完成加固 | 整改措施：更换护栏。 | - | -',
    ],
  ],
];

describe('items that say everything behind labels', () => {
  test.each(labelled)('%s', async (_name, lines, tasks) => {
    expect(await tasksOf(lines)).toEqual(tasks);
  });
});

describe('names nobody', () => {
  test.each(nobody)('%s', async (_name, lines, tasks) => {
    expect(await tasksOf(lines)).toEqual(tasks);
  });
});

test('a score is extra and in neither task nor requirement', async () => {
  const { tasks } = await readText(
    '2025年工作要点\n一、公开工作（25分）\n1.公布清单（0.5分）。（县数据局负责）\n',
  );
  expect(tasks[0]).toMatchObject({
    path: ['公开工作'],
    task: '公布清单',
    extra: { 分值: '0.5分' },
  });
});

test('以下均需…落实 adds its owner to its own task and every later one', async () => {
  const { tasks } = await readText(
    [
      '2025年工作要点',
      '1.甲事项。（县数据局负责）',
      '2.乙事项。（县司法局负责，以下均需各镇落实，不再一一列出）',
      '3.丙事项。（县教育局负责）',
    ].join('\n'),
  );
  expect(tasks.map(({ owners }) => owners.map(({ name }) => name))).toEqual([
    ['县数据局'],
    ['县司法局', '各镇'],
    ['县教育局', '各镇'],
  ]);
  expect(tasks.map(({ inherited }) => inherited)).toEqual([{}, {}, { owners: 'footnote' }]);
});
