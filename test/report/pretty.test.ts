import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/messages/fill.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Span } from '../../src/model/plan.ts';
import { describePlace, describePlaces } from '../../src/report/describe-place.ts';
import { groupFindings } from '../../src/report/group-findings.ts';
import { reportJson } from '../../src/report/json.ts';
import { nameRanges } from '../../src/report/name-ranges.ts';
import { reportPretty } from '../../src/report/pretty.ts';
import { cutToWidth, spread } from '../../src/report/terminal-lines.ts';
import { displayWidth } from '../../src/text/display-width.ts';
import { context, emptyResult, sampleResult } from '../support/check-results.ts';
import { checkedFile, tablePlan } from '../support/checked.ts';

const headers = '序号|工作任务|责任单位|完成时限';

async function pretty(rows: readonly string[], language: Language = 'zh', width = 80) {
  const file = await checkedFile(tablePlan(headers, rows), '方案.txt');
  return reportPretty({ ...emptyResult, files: [file] }, context(language, width));
}

test('a task, what is wrong, its words, what to write, and the sum', async () => {
  expect(await pretty(['1|开展校园安全检查|县教育局|尽快'])).toBe(
    `${[
      '方案.txt  1 项任务',
      '',
      '  警告 时限笼统，没有具体时间                                     deadline-vague',
      '    1  开展校园安全检查                                                    第5行',
      '      “尽快”',
      '    → 请写明时间，如“9月底前”；确无期限的写“长期”',
      '',
      '1 个文件中有 0 个错误、1 个警告',
      '  1  deadline-vague  完成时限没有具体时间',
      '用 plan-parse explain 规则名 查看规则说明。',
    ].join('\n')}\n`,
  );
});

test('the same over many rows is said once, with the count and the rows', async () => {
  const rows = [1, 2, 3, 4, 6].map((number) => `${number}|第${number}项工作任务|—|6月底前`);
  const text = await pretty(rows, 'en');
  expect(text.match(/no owner is named/gu)).toHaveLength(1);
  expect(text).toContain('5 tasks: 1–4, 6');
  expect(text).toContain('lines 5–9');
});

test('what a column explains stands under it', async () => {
  const file = await checkedFile(
    tablePlan('序号|工作任务|责任单位', ['1|甲|县教育局', '2|乙|县教育局']),
  );
  const lines = reportPretty({ ...emptyResult, files: [file] }, context()).split('\n');
  const column = lines.findIndex((line) => line.includes('column-missing'));
  const row = lines.findIndex((line) => line.includes('deadline-missing'));
  expect(row).toBeGreaterThan(column);
  expect(lines[row]?.search(/\S/u)).toBeGreaterThan(lines[column]?.search(/\S/u) ?? 99);
});

describe('the width of the terminal', () => {
  test.each<[Language, number]>([
    ['zh', 80],
    ['en', 80],
    ['zh', 60],
    ['en', 120],
    ['zh', 40],
  ])('%s, %d cells', async (language, width) => {
    const long = Array.from({ length: 12 }, (_, at) => `县第${at + 1}办公室`).join('、');
    const rows = [
      `1|${'推进政务公开标准化规范化建设'.repeat(6)}|${long}|尽快`,
      '2|甲|—|2月30日前',
      '3|乙|有关部门|县教育局',
    ];
    const file = await checkedFile(
      tablePlan(headers, rows),
      `${'很长的文件夹名称/'.repeat(6)}方案.txt`,
    );
    const failures = [{ file: 'x', message: 'y' }];
    const result = { ...emptyResult, files: [file], failures, known: 3 };
    for (const colour of [false, true]) {
      const text = reportPretty(result, context(language, width, colour));
      // biome-ignore format: the escape is easier to see on one line
      for (const line of text.replace(/\u001b\[\d+m/gu, '').split('\n')) {
        expect(displayWidth(line), line).toBeLessThanOrEqual(width);
      }
    }
  });
});

test('texts of a document steer no terminal', async () => {
  const text = await pretty(['1|开展\u001b[2J\u202e检查|有关\u0007部门|尽快']);
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/u);
  expect(text).toContain('\\u001b');
});

test('colour is painted only where it is wanted', async () => {
  const result = await sampleResult();
  expect(reportPretty(result, context())).not.toContain('\u001b');
  expect(reportPretty(result, context('en', 80, true))).toContain('\u001b[31m');
});

test('nothing found is one line; so is what the baseline knows', async () => {
  const file = await checkedFile(tablePlan(headers, ['1|甲|县教育局|6月底前']));
  expect(reportPretty({ ...emptyResult, files: [file], known: 4 }, context())).toBe(
    'No new findings in 1 file (1 task).\nknown to the baseline and left out: 4\n',
  );
});

test('stale entries of the baseline are listed', async () => {
  expect(reportPretty(await sampleResult(), context())).toContain(
    'stale in the baseline: 1 (--prune-baseline drops them)\n  plan.docx  owner-missing ×2  旧任务',
  );
});

describe('JSON', () => {
  test('every finding by itself, in the language that was asked for', async () => {
    const result = await sampleResult();
    const value = JSON.parse(reportJson(result, context('zh')));
    const findings = result.files.flatMap((file) => file.findings);
    expect(value.findings).toHaveLength(findings.length);
    expect(value.findings[0]).toMatchObject({
      file: '方案/a b,c:d%.txt',
      rule: 'owner-missing',
      message: '没有写明责任单位',
      task: { id: 't1', number: '1', text: '开展校园安全检查' },
    });
    const errors = findings.filter((finding) => finding.severity === 'error').length;
    expect(value.summary).toMatchObject({ files: 3, errors, warnings: findings.length - errors });
    expect(value.baseline.known).toBe(2);
  });
});

describe('places', () => {
  const cell = { table: 1, row: 3, cell: 2, paragraph: 1 };
  test.each<[Span | null, string, string]>([
    [null, 'whole document', '全文'],
    [{ line: 3, column: 1, endLine: 3, endColumn: 9 }, 'line 3', '第3行'],
    [{ line: 3, column: 1, endLine: 5, endColumn: 2 }, 'lines 3–5', '第3–5行'],
    [cell, 'table 1 row 3 column 2', '表1 第3行第2列'],
    [{ ...cell, endCell: 4 }, 'table 1 row 3', '表1 第3行'],
    [{ ...cell, endRow: 5 }, 'table 1 rows 3–5', '表1 第3–5行'],
    [{ table: 2 }, 'table 2', '表2'],
    [{ paragraph: 7, offset: 0 }, 'paragraph 7', '第7段'],
    [{ paragraph: 7, endParagraph: 9 }, 'paragraphs 7–9', '第7–9段'],
  ])('%j', (span, en, zh) => {
    expect([describePlace(span, 'en'), describePlace(span, 'zh')]).toEqual([en, zh]);
  });

  test.each<[Span[], string]>([
    [
      [
        { line: 3, column: 1, endLine: 3, endColumn: 2 },
        { line: 9, column: 1, endLine: 11, endColumn: 2 },
      ],
      'lines 3–11',
    ],
    [[cell, { ...cell, row: 8 }], 'table 1 rows 3–8'],
    [[cell, { ...cell, table: 2 }], 'table 1 row 3 column 2'],
    [[{ paragraph: 2 }, { paragraph: 6 }], 'paragraphs 2–6'],
  ])('several: %j', (spans, expected) => {
    expect(describePlaces(spans, 'en')).toBe(expected);
  });
});

describe('names of tasks', () => {
  const named = (...numbers: (string | null)[]): Finding[] =>
    numbers.map((number, at) => ({ task: { id: `t${at + 1}`, number, text: '' } }) as Finding);
  test.each<[(string | null)[], string]>([
    [['1', '2', '3', '5'], '1–3, 5'],
    [['1', '2'], '1, 2'],
    [['一', '二', '三', '四'], '一–四'],
    [['1.1', '1.2', '1.3'], '1.1, 1.2, 1.3'],
    [['1', null, '3'], 't1–t3'],
    [['1', '1', '2', '2'], 't1–t4'],
  ])('%j → %s', (numbers, expected) => {
    expect(nameRanges(named(...numbers), 'en')).toBe(expected);
  });
});

test('groups: errors first, then as they stand', async () => {
  const file = await checkedFile(
    tablePlan(headers, ['1|甲|有关部门|6月底前', '2|乙|—|6月底前', '3|丙|相关单位|6月底前']),
  );
  const groups = groupFindings(file.findings);
  expect(groups.map(({ rule, items }) => [rule, items.map((item) => item.quote)])).toEqual([
    ['owner-missing', [null]],
    ['owner-vague', ['有关部门', '相关单位']],
  ]);
});

test('lines', () => {
  expect(cutToWidth('推进政务公开', 12)).toBe('推进政务公开');
  expect(cutToWidth('推进政务公开', 10)).toBe('推进政务…');
  expect(spread('左', '右', 10)).toBe('左      右');
  expect(spread('左左左左左', '右', 6)).toBe('左左左左左  右');
});
