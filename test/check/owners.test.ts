import { describe, expect, test } from 'vitest';
import type { Config } from '../../src/model/config.ts';
import { brief, findingsIn, tablePlan } from '../support/checked.ts';

const headers = '序号|工作任务|责任单位|完成时限';

async function ownerFindings(rows: readonly string[], config: Config = {}): Promise<string[]> {
  const text = tablePlan(
    headers,
    rows.map((owners, at) => `${at + 1}|完成第${at + 1}项改革任务|${owners}|6月底前`),
  );
  const findings = await findingsIn(text, config);
  return brief(findings.filter((finding) => finding.rule.startsWith('owner-')));
}

describe('one owner cell', () => {
  test.each<[string, string[]]>([
    ['县教育局', []],
    ['无', ['owner-missing 1']],
    ['/', ['owner-missing 1']],
    ['县教育局、县公安局', ['owner-without-lead 1']],
    ['县教育局牵头，县公安局、县民政局配合', []],
    ['县教育局负责，县公安局、县民政局配合', []],
    ['县教育局、各镇（街道）', []],
    ['各镇（街道）、县直各部门', []],
    ['有关部门', ['owner-vague 1']],
    ['各有关单位、相关部门', ['owner-vague 1']],
    ['县直有关部门', ['owner-vague 1']],
    ['各镇（街道）、有关部门', []],
    ['县教育局牵头，有关部门配合', []],
    ['各学校', []],
    ['县教育局牵头，县教育局、县公安局配合', ['owner-repeated 1']],
    ['县教育局、县教育局', ['owner-without-lead 1', 'owner-repeated 1']],
  ])('%s', async (owners, expected) => {
    expect(await ownerFindings([owners])).toEqual(expected);
  });
});

describe('one unit under two names', () => {
  test('the rarer form is told, with the one to keep', async () => {
    const text = tablePlan(headers, [
      '1|编制清单|县发改局|3月底前',
      '2|调度进展|县发展和改革局|6月底前',
      '3|申报债券|县发展和改革局|9月底前',
    ]);
    const [finding, ...others] = await findingsIn(text);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'owner-two-names',
      quote: '县发改局',
      task: { id: 't1' },
    });
    expect(finding?.suggestion?.zh).toBe('全文统一写作“县发展和改革局”');
  });

  test('names that stand side by side are two units', async () => {
    const rows = ['县政府办牵头，县政府办公室配合', '县政府办', '县政府办公室'];
    expect(await ownerFindings(rows)).toEqual([]);
  });

  test('a short form that fits two units says nothing', async () => {
    const rows = ['县科工局', '县科技和工业信息化局', '县科学工程局'];
    expect(await ownerFindings(rows)).toEqual([]);
  });
});

describe('the unit register', () => {
  const units = [{ name: '县教育局', aliases: ['县教体局'] }, { name: '县公安局' }];

  test('names, aliases, classes and people are known', async () => {
    const rows = ['县教育局', '县教体局', '各镇（街道）', '县公安局牵头，有关部门配合'];
    expect(await ownerFindings(rows, { units })).toEqual([]);
  });

  test('others are told, with the closest name where there is one', async () => {
    const text = tablePlan(headers, [
      '1|编制清单|县教肓局|3月底前',
      '2|调度进展|县自然资源和规划局|6月底前',
    ]);
    const findings = await findingsIn(text, { units });
    expect(findings.map(({ quote, suggestion }) => [quote, suggestion?.en])).toEqual([
      ['县教肓局', 'did you mean 县教育局?'],
      ['县自然资源和规划局', 'correct the name, or add it to the register'],
    ]);
  });

  test('without a register nothing is unknown', async () => {
    expect(await ownerFindings(['县教肓局'])).toEqual([]);
  });
});

describe('options', () => {
  test('owner-overload counts what a unit leads', async () => {
    const rows = ['县教育局牵头', '县教育局牵头', '县教育局牵头', '县公安局牵头'];
    const rules = { 'owner-overload': ['error', { max: 2 }] } as const;
    expect(await ownerFindings(rows, { rules })).toEqual(['owner-overload 3']);
    expect(await ownerFindings(rows, { rules: { 'owner-overload': 'warn' } })).toEqual([]);
  });
});
