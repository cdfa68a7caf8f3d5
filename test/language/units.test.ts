import { describe, expect, test } from 'vitest';
import { indexUnits, resolveUnit } from '../../src/language/units/resolve-unit.ts';
import { readText } from '../support/plans.ts';

const register = [
  { id: 'fgw', name: '青禾市发展和改革委员会', aliases: ['市发改委'] },
  { id: 'gxt', name: '省工业和信息化厅' },
  { id: 'kjt', name: '省科技厅' },
  { id: 'czj', name: '青禾市财政局' },
  { id: 'jyj', name: '青禾市教育局' },
  { id: 'tyj', name: '青禾市体育局' },
  { id: 'dsj', name: '青禾市大数据发展管理局' },
];

describe('resolveUnit', () => {
  const index = indexUnits(register, [{ full: '由青禾市大数据发展管理局', short: '数管局' }]);

  test.each([
    ['青禾市财政局', null, 'czj'],
    ['市财政局', null, 'czj'],
    ['市发改委', null, 'fgw'],
    ['市发展改革委', null, 'fgw'],
    ['市大数据局', null, 'dsj'],
    ['工业和信息化厅', '省科技厅', 'gxt'],
    ['数管局', null, 'dsj'],
    ['市文化局', null, undefined],
    ['教育局', null, undefined],
    ['局', null, undefined],
    ['县财政局', null, undefined],
  ])('%s behind %s', (name, before, id) => {
    expect(resolveUnit(index, name, before)?.id).toBe(id);
  });
});

test('owners get the unit of the register, and a short form of the document counts', async () => {
  const text = `青禾市2025年工作要点
青禾市大数据发展管理局（以下简称数管局）牵头抓总，现印发工作要点。
一、主要任务
（一）建设平台。建成统一平台。（数管局牵头，市财政局配合）
（二）开展评估。每年评估一次。（市文化局负责）`;
  const plan = await readText(text, { units: register });
  expect(plan.tasks.map((task) => task.owners.map((owner) => owner.unitId))).toEqual([
    ['dsj', 'czj'],
    [undefined],
  ]);
});
