import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnWidths } from '../../src/export/column-widths.ts';
import { exportPlans } from '../../src/export/exporter.ts';
import type { Plan } from '../../src/model/plan.ts';
import { displayWidth } from '../../src/text/display-width.ts';
import { opened, plan, task, textOf } from '../support/samples.ts';

function table(plans: readonly Plan[], width = 80, colour = false): Promise<string> {
  const options = { language: 'zh', bom: false, width, colour } as const;
  return textOf(exportPlans('table', opened(plans), options));
}

/** Characters that are printed, each counted. */
function ink(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const char of text.replace(/[\s─│┌┐└┘├┤┬┴┼]/gu, '')) {
    counts.set(char, (counts.get(char) ?? 0) + 1);
  }
  return counts;
}

const words = fc.string({
  unit: fc.constantFrom(
    '责',
    '任',
    '单',
    '位',
    '、',
    '（',
    '）',
    'a',
    'B',
    '9',
    ' ',
    '\n',
    '①',
    'é',
    'e\u0301',
    '“',
    '👨‍👩‍👧',
    'ｶ',
    '한',
    '\u200b',
    '-',
    '/',
  ),
  maxLength: 120,
});

const plans = fc
  .array(
    fc.record({
      number: fc.option(words),
      path: fc.array(words, { maxLength: 2 }),
      task: words,
      requirement: fc.option(words),
      owners: fc.array(
        fc.record({
          name: words,
          kind: fc.constant('unit' as const),
          role: fc.constantFrom('lead' as const, 'responsible' as const, 'support' as const),
        }),
        { maxLength: 3 },
      ),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .map((tasks) => plan(tasks.map(task)));

describe('table', () => {
  test('no character of a cell is lost', async () => {
    await fc.assert(
      fc.asyncProperty(plans, fc.integer({ min: 20, max: 140 }), async (one, width) => {
        const printed = ink(await table([one], width));
        const cells = one.tasks.flatMap(({ number, path, task, requirement, owners }) => {
          return [
            number ?? '',
            ...path,
            task,
            requirement ?? '',
            ...owners.map(({ name }) => name),
          ];
        });
        for (const [char, count] of ink(cells.join(''))) {
          expect(printed.get(char) ?? 0).toBeGreaterThanOrEqual(count);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('fits the width, and its lines are equally long', async () => {
    const text = fc.string({
      unit: fc.constantFrom('责', '任', '、', 'a', '9', ' ', '\n'),
      maxLength: 90,
    });
    const list = fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 90 });
    await fc.assert(
      fc.asyncProperty(list, fc.integer({ min: 40, max: 160 }), async (pairs, width) => {
        const tasks = pairs.map(([name, requirement]) =>
          task({ task: name, requirement, number: '1' }),
        );
        const lines = (await table([plan(tasks)], width)).trimEnd().split('\n').slice(2);
        const widths = new Set(lines.map(displayWidth));
        expect(widths.size).toBe(1);
        expect(Math.max(...widths)).toBeLessThanOrEqual(width);
        expect(lines[0]).toMatch(/^┌.*┐$/u);
        expect(lines.at(-1)).toMatch(/^└.*┘$/u);
        expect(lines.filter((line) => line.startsWith('├'))).toHaveLength(tasks.length);
      }),
      { numRuns: 100 },
    );
  });

  test('as one sees it', async () => {
    const tasks = [
      task({
        number: '1',
        task: '推行一网通办',
        requirement: '清理证明事项，公布清单。',
        owners: [
          { name: '区政务服务局', kind: 'unit', role: 'lead' },
          { name: '区司法局', kind: 'unit', role: 'support' },
          { name: '区公安分局', kind: 'unit', role: 'responsible' },
        ],
        deadlines: [{ raw: '6月底前', kind: 'by', date: '2025-06-30' }],
        due: '2025-06-30',
      }),
      task({ number: '2', task: '完善台账' }),
    ];
    expect(await table([plan(tasks)], 80)).toMatchInlineSnapshot(`
      "青禾区重点任务分工方案
      plan.docx  共 2 项
      ┌──────┬──────────────┬──────────────────────┬────────────────────┬────────────┐
      │ 序号 │ 工作任务     │ 具体要求             │ 责任单位           │ 完成时限   │
      ├──────┼──────────────┼──────────────────────┼────────────────────┼────────────┤
      │ 1    │ 推行一网通办 │ 清理证明事项，公布清 │ 牵头：区政务服务局 │ 6月底前    │
      │      │              │ 单。                 │ 责任：区公安分局   │ 2025-06-30 │
      │      │              │                      │ 配合：区司法局     │            │
      ├──────┼──────────────┼──────────────────────┼────────────────────┼────────────┤
      │ 2    │ 完善台账     │                      │                    │            │
      └──────┴──────────────┴──────────────────────┴────────────────────┴────────────┘
      "
    `);
  });

  test('what was not taken or not read stands below', async () => {
    const text = await table([
      plan([], {
        title: null,
        unclaimed: [
          {
            text: '区财\u001b政局',
            reason: 'row-broken',
            table: 1,
            location: { table: 1, row: 3 },
          },
        ],
        notices: [{ code: 'hidden-text', count: 12 }],
      }),
    ]);
    expect(text).toBe(
      [
        '（无标题）',
        'plan.docx  共 0 项',
        '表格中未归入任何栏目的文字：1 处（第一处：plan.docx 表1 第3行“区财\\u001b政局”）',
        '提示：隐藏文字未计入（12 字）',
        '',
      ].join('\n'),
    );
  });

  test('what steers a terminal is escaped', async () => {
    const text = await table([plan([task({ task: 'a\u001b[2J\u202eb\tc' })], { title: '\u009b' })]);
    expect(text).toContain('a\\u001b[2J\\u202eb c');
    expect(text).toContain('\\u009b\n');
  });

  test('colour only where wanted', async () => {
    expect(await table([plan([task({})])], 80, true)).toContain('\u001b[1m');
    expect(await table([plan([task({})])], 80, false)).not.toContain('\u001b');
  });

  test('ten thousand rows in good time', async () => {
    const many = Array.from({ length: 10_000 }, (_, at) => task({ number: String(at + 1) }));
    const started = performance.now();
    const text = await table([plan(many)]);
    expect(performance.now() - started).toBeLessThan(20_000);
    expect(text.match(/├/gu)).toHaveLength(10_000);
  });
});

describe('columnWidths', () => {
  test.each([
    [[3, 10, 400], 50, [4, 10, 36]],
    [[3, 10, 12], 50, [4, 10, 12]],
    [[400, 400], 50, [25, 25]],
    [[400, 400, 400], 5, [4, 4, 4]],
    [[14, 100, 900], 60, [14, 12, 34]],
    [[], 50, []],
  ])('%j in %i: %j', (needs, room, widths) => {
    expect(columnWidths(needs, room)).toEqual(widths);
  });
});
