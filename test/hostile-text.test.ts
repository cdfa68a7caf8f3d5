import { describe, expect, test } from 'vitest';
import { readText } from './support/plans.ts';

/** At quadratic cost one of these takes minutes; the test's time limit is the measure. */
const LENGTH = 100_000;
const units = [
  '一、',
  '（一）',
  '1.',
  '（',
  '）',
  '（负责）',
  '责任单位：',
  '《',
  '年',
  '。',
  '；',
  ' ',
  '\t',
  '|',
  '"',
  '一、a\n',
  '…',
  '.x',
  '乙局）（牵头单位：丙局\n',
  '（一）\n',
  '1.甲\n',
  '1.（负责）',
  '一、甲二、乙',
  '\ta\n',
  '\n\ta\n',
  '\n\t序号\n\t工作任务\n\t责任单位\n',
  '\n\t1\n',
  'a\tb\n',
  '"\t"\n',
  '| 序号 | 工作任务 | 责任单位 |\n',
  '|a|\n',
  '附件1\n',
  '附件：1.甲\n',
  '2025年1月1日\n',
  '一、甲\n责任单位：\n',
  '（一）甲。（乙局负责）丙。',
  '县教育局\n',
  '1.1.1甲\n',
  '第一条甲\n',
  '①甲；',
];

const tableHeader = '序号\t工作任务\t责任单位\n1\t甲\t县教育局\n';

/** The same behind a beginning that makes something of it. */
const begun: readonly (readonly [string, string])[] = [
  [tableHeader, '县水利局\n'],
  [tableHeader.replace(/\n$/u, '、\n'), 'x、\n'],
  [tableHeader, '2\t乙\n'],
  [tableHeader, '乙\t丙\n丁\n'],
  [tableHeader, '一、乙\n'],
  ['2025年方案\n', '工作任务\t\t责任单位\t完成时限\n'],
  ['关于', '（'],
  ['关于印发方案的通知', '（号'],
  ['序号\n工作任务\n责任单位\n1\n甲\n', '县教育局\n'],
  ['2025年方案\n一、甲\n', `${'推进政务公开工作'.repeat(5)}\n`],
  ['2025年方案\n', `　　一、${'推进政务公开工作'.repeat(5)}\n`],
];

describe.each([...units.map((unit) => ['', unit] as const), ...begun])(
  '%o and %o over and over',
  (start, unit) => {
    test('is read in good time, and nothing is lost', async () => {
      const text = start + unit.repeat(Math.ceil(LENGTH / unit.length));
      const { coverage } = await readText(text);
      const { total, ...parts } = coverage;
      expect(Object.values(parts).reduce((a, b) => a + b, 0)).toBe(total);
    }, 10_000);
  },
);
