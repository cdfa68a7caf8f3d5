import { describe, expect, test } from 'vitest';
import type { Config } from '../../src/model/config.ts';
import { brief, findingsIn, tablePlan } from '../support/checked.ts';

const headers = '序号|工作任务|具体要求|责任单位|完成时限';

async function deadlineFindings(
  rows: readonly (readonly [requirement: string, deadline: string])[],
  options: { title?: string; issued?: string; config?: Config; today?: string } = {},
): Promise<string[]> {
  const lines = rows.map(
    ([requirement, deadline], at) =>
      `${at + 1}|第${at + 1}项工作|${requirement}|县教育局|${deadline}`,
  );
  const table = tablePlan(headers, lines, options.title);
  const text = options.issued ? `${table}\n青禾县教育局\n${options.issued}\n` : table;
  const findings = await findingsIn(text, options.config, { today: options.today });
  return brief(findings.filter((finding) => finding.rule.startsWith('deadline-')));
}

describe('one deadline cell', () => {
  test.each<[string, string[]]>([
    ['6月底前', []],
    ['长期坚持', []],
    ['每季度', []],
    ['—', ['deadline-missing 1']],
    ['另行安排人员', ['deadline-unread 1']],
    ['2025年2月30日', ['deadline-impossible 1']],
    ['2025年13月', ['deadline-impossible 1']],
    ['尽快', ['deadline-vague 1']],
    ['尽快，6月底前', []],
    ['2026年前', ['deadline-ambiguous 1']],
    ['2026年底前', []],
    ['2035年底前', ['deadline-outside-year 1']],
    ['2021年6月底前', ['deadline-outside-year 1']],
  ])('%s', async (deadline, expected) => {
    expect(await deadlineFindings([['完善机制。', deadline]])).toEqual(expected);
  });
});

test('a year that stands nowhere', async () => {
  const rows = [['完善机制。', '6月底前']] as const;
  const title = '青禾县重点工作分工方案';
  expect(await deadlineFindings(rows, { title })).toEqual(['deadline-ambiguous 1']);
});

describe('the years of the plan', () => {
  test.each([
    ['青禾县三年行动方案（2024—2026年）', '2026年底前', []],
    ['青禾县三年行动方案（2024—2026年）', '2029年底前', ['deadline-outside-year 1']],
    ['青禾县“十四五”重点任务分工方案', '2025年底前', []],
    ['青禾县2025年重点工作分工方案', '2026年3月底前', []],
    ['青禾县2025年重点工作分工方案', '2028年3月底前', ['deadline-outside-year 1']],
  ])('%s: %s', async (title, deadline, expected) => {
    expect(await deadlineFindings([['完善机制。', deadline]], { title })).toEqual(expected);
  });

  test('a year that several tasks end in belongs to the plan', async () => {
    const rows = [
      ['建成一期。', '2030年底前'],
      ['建成二期。', '2030年底前'],
    ] as const;
    expect(await deadlineFindings(rows)).toEqual([]);
  });
});

describe('the day of issue', () => {
  test('a deadline before it, told once', async () => {
    const rows = [
      ['完善机制。', '2024年6月底前'],
      ['建立台账。', '6月底前'],
    ] as const;
    expect(await deadlineFindings(rows, { issued: '2025年3月10日' })).toEqual([
      'deadline-before-issue 1',
    ]);
  });

  test('the day itself is not before', async () => {
    const rows = [['完善机制。', '2025年3月10日前']] as const;
    expect(await deadlineFindings(rows, { issued: '2025年3月10日' })).toEqual([]);
  });
});

describe('a milestone in the text', () => {
  test.each<[string, string, string[]]>([
    ['9月底前完成试点。', '6月底前', ['deadline-order 1']],
    ['3月底前完成试点。', '6月底前', []],
    ['6月底前完成试点。', '6月底前', []],
    ['9月底前完成试点。', '长期坚持', []],
    ['9月底前完成试点，12月底前全面推开。', '/', []],
  ])('%s and %s', async (requirement, deadline, expected) => {
    expect(await deadlineFindings([[requirement, deadline]])).toEqual(expected);
  });
});

describe('rules that are off', () => {
  const on = (rule: string): Config => ({ rules: { [rule]: 'error' } });
  const rows = [['完善机制。', '2025年6月15日前']] as const;

  test('deadline-past needs a day, and the last day is still in time', async () => {
    const config = on('deadline-past');
    expect(await deadlineFindings(rows, { config })).toEqual([]);
    expect(await deadlineFindings(rows, { config, today: '2025-06-15' })).toEqual([]);
    expect(await deadlineFindings(rows, { config, today: '2025-06-16' })).toEqual([
      'deadline-past 1',
    ]);
  });

  test('deadline-weekend looks at printed days only', async () => {
    const config = on('deadline-weekend');
    expect(await deadlineFindings(rows, { config })).toEqual(['deadline-weekend 1']);
    // 31 August 2025 is a Sunday.
    expect(await deadlineFindings([['完善机制。', '8月底前']], { config })).toEqual([]);
  });
});
