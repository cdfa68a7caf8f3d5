import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportPlans } from '../../src/export/exporter.ts';
import type { Plan } from '../../src/model/plan.ts';
import { opened, plan, task, textOf } from '../support/samples.ts';

const options = { language: 'en', bom: false, width: 80, colour: false } as const;

function json(plans: readonly Plan[]): Promise<string> {
  return textOf(exportPlans('json', opened(plans), options));
}

const plans = fc.array(
  fc
    .tuple(
      fc.array(fc.string({ unit: 'binary' }), { maxLength: 600 }),
      fc.string({ unit: 'binary' }),
    )
    .map(([tasks, title]) =>
      plan(
        tasks.map((text) => task({ task: text })),
        { title },
      ),
    ),
  { maxLength: 4 },
);

describe('json', () => {
  test('is JSON.stringify of the envelope, but for escapes', async () => {
    const text = await json([plan([task({}), task({})]), plan([])]);
    const envelope = { schemaVersion: '1.0', plans: [plan([task({}), task({})]), plan([])] };
    expect(text).toBe(`${JSON.stringify(envelope, null, 2)}\n`);
    expect(await json([])).toBe('{\n  "schemaVersion": "1.0",\n  "plans": []\n}\n');
  });

  test('has a task a line in a plan of more than 1,000', async () => {
    const tasks = Array.from({ length: 1001 }, (_, at) => task({ id: `t${at + 1}` }));
    const long = plan(tasks, { title: '长表' });
    const text = await json([plan([task({})]), long]);
    expect(JSON.parse(text)).toEqual({ schemaVersion: '1.0', plans: [plan([task({})]), long] });
    const lines = text.split('\n').filter((line) => line.startsWith('        {"id"'));
    expect(lines.map((line) => JSON.parse(line.replace(/,$/u, '')))).toEqual(tasks);
  });

  test('gives any plan back', async () => {
    await fc.assert(
      fc.asyncProperty(plans, async (list) => {
        expect(JSON.parse(await json(list)).plans).toEqual(list);
      }),
      { numRuns: 50 },
    );
  });

  test('escapes what steers a terminal', async () => {
    const title = 'a\u0000\u001b[2J\u007f\u009b1m\u202e\u2066\u2028z';
    const text = await json([plan([], { title })]);
    expect(text).toContain('"a\\u0000\\u001b[2J\\u007f\\u009b1m\\u202e\\u2066\\u2028z"');
    expect(JSON.parse(text).plans[0].title).toBe(title);
  });

  test.each([1, 1001])('escapes it in the tasks too, of %i', async (count) => {
    const words = 'a\u009b1m\u202ez';
    const tasks = Array.from({ length: count }, () => task({ task: words, extra: { b: words } }));
    for (const format of ['json', 'jsonl'] as const) {
      const text = await textOf(exportPlans(format, opened([plan(tasks)]), options));
      expect(text).not.toMatch(/[\u009b\u202e]/u);
      expect(text.split('a\\u009b1m\\u202ez')).toHaveLength(2 * count + 1);
    }
  });

  test('comes in pieces', async () => {
    const many = plan(Array.from({ length: 2000 }, (_, at) => task({ id: `t${at + 1}` })));
    let pieces = 0;
    for await (const piece of exportPlans('json', opened([many]), options)) {
      pieces++;
      expect(piece.length).toBeLessThan(300_000);
    }
    expect(pieces).toBeGreaterThan(8);
  });
});

describe('jsonl', () => {
  test('one line a plan, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(plans, async (list) => {
        const text = await textOf(exportPlans('jsonl', opened(list), options));
        const lines = text.split(/[\n\r\u0085\u2028\u2029]/u);
        expect(lines.pop()).toBe('');
        expect(lines.map((line) => JSON.parse(line))).toEqual(list);
      }),
      { numRuns: 50 },
    );
  });
});
