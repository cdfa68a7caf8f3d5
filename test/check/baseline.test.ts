import { describe, expect, test } from 'vitest';
import {
  applyBaseline,
  baselineEntries,
  formatBaseline,
  parseBaseline,
  pruneEntries,
} from '../../src/check/baseline.ts';
import { brief, findingsIn, tablePlan } from '../support/checked.ts';

const headers = '序号|工作任务|责任单位|完成时限';
const rows = ['1|开展检查|—|6月底前', '2|组织培训|有关部门|尽快', '3|公开计划|—|6月底前'];
const text = tablePlan(headers, rows);

test('findings are remembered by rule and text, not by row', async () => {
  expect(baselineEntries(await findingsIn(text))).toEqual([
    { rule: 'deadline-vague', task: '组织培训', key: '尽快', count: 1 },
    { rule: 'owner-missing', task: '公开计划', key: '', count: 1 },
    { rule: 'owner-missing', task: '开展检查', key: '', count: 1 },
    { rule: 'owner-vague', task: '组织培训', key: '有关部门', count: 1 },
  ]);
});

describe('what is known', () => {
  test.each<[string, string[], string[], string[]]>([
    ['the same plan', rows, [], []],
    ['a row put in at the top', ['0|召开会议|县教育局|3月底前', ...rows], [], []],
    ['a faulty row put in', ['0|召开会议|—|3月底前', ...rows], ['owner-missing 0'], []],
    ['rows in another order', [...rows].reverse(), ['number-gap 2'], []],
    ['a fault that was mended', rows.slice(0, 2), [], ['owner-missing']],
    [
      'another fault in its place',
      ['1|开展检查|相关单位|6月底前', ...rows.slice(1)],
      ['owner-vague 1'],
      ['owner-missing'],
    ],
    ['white space and closing marks', ['1|开展 检查。|—|6月底前', ...rows.slice(1)], [], []],
  ])('%s', async (_name, after, fresh, stale) => {
    const entries = baselineEntries(await findingsIn(text));
    const result = applyBaseline(await findingsIn(tablePlan(headers, after)), entries);
    expect(brief(result.fresh)).toEqual(fresh);
    expect(result.stale.map((entry) => entry.rule)).toEqual(stale);
  });

  test('a number-gap is known after a row was put in above it', async () => {
    const gap = ['1|开展检查|县教育局|6月底前', '3|组织培训|县教育局|6月底前'];
    const entries = baselineEntries(await findingsIn(tablePlan(headers, gap)));
    const moved = [
      '1|召开会议|县教育局|6月底前',
      '2|开展检查|县教育局|6月底前',
      '4|组织培训|县教育局|6月底前',
    ];
    const { fresh, known } = applyBaseline(await findingsIn(tablePlan(headers, moved)), entries);
    expect([brief(fresh), brief(known)]).toEqual([[], ['number-gap 4']]);
  });

  test('of identical findings only as many are known as there were', async () => {
    const one = ['1|开展检查|—|6月底前', '2|组织培训|县教育局|6月底前'];
    const entries = baselineEntries(await findingsIn(tablePlan(headers, one)));
    const two = [...one, '3|开展检查|—|9月底前'];
    const { fresh, known } = applyBaseline(
      (await findingsIn(tablePlan(headers, two))).filter((f) => f.rule === 'owner-missing'),
      entries,
    );
    expect([brief(known), brief(fresh)]).toEqual([['owner-missing 1'], ['owner-missing 3']]);
  });
});

test('pruning drops what is stale, and only that much of a count', () => {
  const entry = { rule: 'owner-missing', task: '开展检查', key: '', count: 3 };
  expect(pruneEntries([entry], [{ ...entry, count: 1 }])).toEqual([{ ...entry, count: 2 }]);
  expect(pruneEntries([entry], [entry])).toEqual([]);
});

describe('the file', () => {
  test('is read back as it was written, files sorted, clean ones left out', async () => {
    const entries = baselineEntries(await findingsIn(text));
    const baseline = {
      version: 1,
      files: { 'b.txt': entries, 'a.txt': entries, 'c.txt': [] },
    } as const;
    const written = formatBaseline(baseline);
    expect(parseBaseline(written)).toEqual({
      version: 1,
      files: { 'a.txt': entries, 'b.txt': entries },
    });
    expect(Object.keys(JSON.parse(written).files)).toEqual(['a.txt', 'b.txt']);
  });

  test.each([
    ['{', 'this is no JSON'],
    ['{"version":2,"files":{}}', 'version: expected 1, got 2'],
    [
      '{"version":1,"files":{"a.txt":[{"rule":"x","task":"y","key":"","count":0}]}}',
      'files.a.txt[0].count: expected a number of at least 1, got 0',
    ],
  ])('%s is refused', (content, message) => {
    expect(() => parseBaseline(content)).toThrow(message);
  });
});
