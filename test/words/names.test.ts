import { describe, expect, test } from 'vitest';
import { findLeadRule, findSharedOwners } from '../../src/words/lead-rules.ts';
import { kindOfName, looksLikeUnit } from '../../src/words/names.ts';

test.each([
  ['区财政局', 'unit'],
  ['市委组织部(市委人才办)', 'unit'],
  ['工业和信息化部', 'unit'],
  ['方正集团', 'unit'],
  ['各镇(街、区)', 'collective'],
  ['区政府各部门', 'collective'],
  ['有关部门', 'collective'],
  ['业务处(室)', 'collective'],
  ['其他处(室)', 'collective'],
  ['州直相关单位', 'collective'],
  ['县(市、区)政府', 'collective'],
  ['县、乡镇政府', 'collective'],
  ['区、县交通局', 'collective'],
  ['安监', 'unit'],
  ['司法', 'unit'],
  ['张三', 'person'],
  ['欧阳修文', 'person'],
  ['副县长张三', 'person'],
  ['张三(副县长)', 'person'],
  ['党委书记', 'person'],
])('%s is a %s', (name, kind) => {
  expect(kindOfName(name)).toBe(kind);
});

test.each(['区财政局', '各镇(街、区)', '县委组织部(人才办)', '行政服务中心管委会'])(
  '%s reads as a body',
  (name) => {
    expect(looksLikeUnit(name)).toBe(true);
  },
);

test.each(['区经济信息', '完成全部', '统一实行', '局', '及时查处', '信息公开'])(
  '%s does not',
  (name) => {
    expect(looksLikeUnit(name)).toBe(false);
  },
);

describe('rules about who leads', () => {
  test.each([
    '排第一的为牵头单位',
    '排在第一位的部门为牵头部门,下同',
    '列首位的为牵头单位',
    '列第一位者为牵头单位',
    '第一责任单位为牵头单位,下同',
    '第一个单位是牵头单位',
    '首位即牵头单位',
    '责任分解中,列第一位的责任单位为牵头单位或汇总单位',
  ])('%s', (text) => {
    expect(findLeadRule(text)).toMatchObject({ restSupports: false });
  });

  test('the rest may support', () => {
    const rule = findLeadRule('排在第一位的为牵头部门,其他为配合部门');
    expect(rule?.restSupports).toBe(true);
  });

  test.each(['第一季度为宣传期', '主要负责人是第一责任人', '首先由区政府办牵头'])(
    'none: %s',
    (text) => {
      expect(findLeadRule(text)).toBeNull();
    },
  );

  test.each([
    ['以下均需各区、县(市)政府落实,不再一一列出', '各区、县(市)政府落实'],
    [
      '以下政策措施均需各县区人民政府、园区管委会落实,不再单独列出',
      '各县区人民政府、园区管委会落实',
    ],
    ['具体任务均涉及相关市(州)人民政府,不再做分工,下同', '相关市(州)人民政府'],
  ])('%s', (text, names) => {
    const found = findSharedOwners(text);
    expect(text.slice(found?.namesStart, found?.namesEnd)).toBe(names);
  });

  test('以下均 without 不再列出 adds nobody', () => {
    expect(findSharedOwners('以下均为重点任务')).toBeNull();
  });
});
