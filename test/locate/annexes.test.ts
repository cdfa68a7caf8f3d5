import { expect, test } from 'vitest';
import { readText } from '../support/plans.ts';

const show = async (text: string): Promise<string[]> =>
  (await readText(text)).annexes.map((a) => `${a.label || '-'} ${a.present ? 'there' : 'missing'}`);

test('a list of annexes, one of which is there', async () => {
  const text = `关于印发工作方案的通知
各镇：
现将方案印发给你们，任务分工见附件2。
附件：1.任务分工表
2.联系表
青禾县人民政府办公室
2025年3月2日
附件1
任务分工表
按分工落实各项任务。`;
  expect(await show(text)).toEqual(['2 missing', '1 there']);
});

test('详见附件 counts, 附件下载 does not', async () => {
  expect(await show('工作方案\n一、任务\n1.按要求报送。详见附件。')).toEqual(['- missing']);
  expect(await show('工作方案\n一、任务\n1.按要求报送。\n附件下载')).toEqual([]);
});

test('a cell speaks of an annex; a cell that is only its label does not', async () => {
  const row = '| 1 | 按附件2的要求报送 | 县司法局 |';
  const head = '| 序号 | 工作任务 | 责任单位 |\n| --- | --- | --- |';
  expect(await show(`工作方案\n${head}\n${row}`)).toEqual(['2 missing']);
  expect(await show(`工作方案\n${head}\n| 附件2 | 报送 | 县司法局 |`)).toEqual([]);
});
