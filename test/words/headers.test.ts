import { describe, expect, test } from 'vitest';
import { isEmptyCell, readHeader, readUnknownHeader } from '../../src/words/headers.ts';

describe('readHeader', () => {
  test.each([
    ['序 号', 'number', undefined],
    ['工作任务', 'task', undefined],
    ['重点\n任务', 'task', undefined],
    ['具体要求', 'requirement', undefined],
    ['具体任务', 'task-or-requirement', undefined],
    ['建设任务', 'task', undefined],
    ['年度建设任务', 'task-or-requirement', undefined],
    ['主要攻坚措施', 'requirement', undefined],
    ['整改落实情况', 'extra', undefined],
    ['类别', 'category', undefined],
    ['责 任 单\n位', 'owner', 'responsible'],
    ['牵头单位', 'owner', 'lead'],
    ['牵头单位（部门）', 'owner', 'lead'],
    ['牵头及责任单位', 'owner', 'responsible'],
    ['牵头（责任）单位', 'owner', 'responsible'],
    ['责任单位及责任人', 'owner', 'responsible'],
    ['责任单位及完成时限', 'owner', 'responsible'],
    ['配合科室', 'owner', 'support'],
    ['协同责任单位', 'owner', 'support'],
    ['指导单位', 'owner', 'oversight'],
    ['责任领导', 'owner', 'oversight'],
    ['分管市领导', 'owner', 'oversight'],
    ['挂图领导', 'owner', 'oversight'],
    ['县级林长', 'owner', 'oversight'],
    ['链长', 'owner', 'oversight'],
    ['链主单位', 'owner', 'lead'],
    ['助链单位', 'owner', 'support'],
    ['保障部门', 'owner', 'support'],
    ['区政府分管领导', 'owner', 'oversight'],
    ['完成\n时限', 'deadline', undefined],
    ['预计完成时间', 'deadline', undefined],
    ['整改完成时限', 'deadline', undefined],
    ['完成时限（月底前）', 'deadline', undefined],
    ['2023年度目标', 'requirement', undefined],
    ['备 注', 'extra', undefined],
    ['计量单位', 'extra', undefined],
    ['姓名', 'name-list', undefined],
    ['任务说明', 'requirement', undefined],
    ['整改计划', 'requirement', undefined],
    ['任务截止时间', 'deadline', undefined],
    ['计划开工时间', 'extra', undefined],
    ['工作目标任务', 'task', undefined],
    ['单位', 'weak-owner', undefined],
  ])('%s', (text, kind, role) => {
    expect(readHeader(text)).toMatchObject(role ? { kind, role } : { kind });
  });

  test('a note in the header says that the first name leads', () => {
    expect(readHeader('责任股室\n\n（排第一的为牵头单位）')).toMatchObject({
      kind: 'owner',
      role: 'responsible',
      firstLeads: true,
    });
    expect(readHeader('责任单位')?.firstLeads).toBe(false);
  });

  test.each(['党务公开', '区财政局', '推进政务公开工作', '2021年6月底', '1', ''])(
    'no header: %s',
    (text) => {
      expect(readHeader(text)).toBeNull();
    },
  );
});

test.each([
  ['受理编号', 'number', undefined],
  ['投诉标题', 'task', undefined],
  ['业务类别', 'category', undefined],
  ['项目实施单位', 'owner', 'responsible'],
  ['整改监督人', 'owner', 'oversight'],
  ['单位负责人', undefined, undefined],
  ['空间位置', undefined, undefined],
] as const)('in a header row %s is %s', (text, kind, role) => {
  const meaning = readUnknownHeader(text);
  expect([meaning?.kind, meaning?.role]).toEqual([kind, role]);
});

test.each(['', ' ', '无', '—', '/', '……'])('%o stands for nothing', (text) => {
  expect(isEmptyCell(text)).toBe(true);
});

test.each(['无锡市政府', '6月', '0'])('%s says something', (text) => {
  expect(isEmptyCell(text)).toBe(false);
});
