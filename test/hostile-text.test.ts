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

describe.each(units)('%o over and over', (unit) => {
  test('is read in good time, and nothing is lost', async () => {
    const text = unit.repeat(Math.ceil(LENGTH / unit.length));
    const { coverage } = await readText(text);
    const { total, ...parts } = coverage;
    expect(Object.values(parts).reduce((a, b) => a + b, 0)).toBe(total);
  }, 10_000);
});
