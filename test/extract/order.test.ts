import { describe, expect, test } from 'vitest';
import { type ReadOptions, readPlan } from '../../src/pipeline.ts';
import { docx, paragraph, table } from '../support/docx.ts';

const header = ['序号', '工作任务', '责任单位'];

async function tasksOf(blocks: string[], options: ReadOptions = {}): Promise<string[]> {
  const { tasks } = await readPlan(await docx(blocks), options);
  return tasks.map(({ id, task }) => `${id} ${task}`);
}

describe('tasks stand in document order', () => {
  test('of tables one below the other', async () => {
    const blocks = [
      table([header, ['1', '甲', '区教育局'], ['2', '乙', '区财政局']]),
      paragraph('附表'),
      table([header, ['1', '丙', '区民政局']]),
    ];
    expect(await tasksOf(blocks)).toEqual(['t1 甲', 't2 乙', 't3 丙']);
  });

  test('of a table inside another', async () => {
    const inner = table([header, ['1', '乙', '区民政局'], ['2', '丙', '区司法局']]);
    const outer = table([
      header,
      ['1', { blocks: [paragraph('甲'), inner] }, '区教育局'],
      ['2', '丁', '区财政局'],
    ]);
    expect(await tasksOf([outer])).toEqual(['t1 甲', 't2 乙', 't3 丙', 't4 丁']);
  });

  test('of numbered items before and behind a table', async () => {
    const blocks = [
      paragraph('一、甲。（区教育局负责）'),
      table([header, ['1', '乙', '区财政局']]),
      paragraph('二、丙。（区民政局负责）'),
    ];
    expect(await tasksOf(blocks, { from: 'all' })).toEqual(['t1 甲', 't2 乙', 't3 丙']);
  });
});
