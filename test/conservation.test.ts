import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Plan, Task } from '../src/model/plan.ts';
import { readPlan } from '../src/pipeline.ts';
import { allFixtures } from './support/fixtures.ts';
import { type PlanTable, planTable } from './support/plan-tables.ts';
import { showTask } from './support/plans.ts';
import {
  asDocx,
  asFlattenedText,
  asHtml,
  asPipeTable,
  asTabRows,
  title,
} from './support/write-tables.ts';

/** Nothing is lost: every character is counted once, every row comes back. */
function expectCoverage({ coverage }: Plan): void {
  const { total, ...parts } = coverage;
  expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(total);
}

describe.each(allFixtures())('$name', ({ bytes }) => {
  test.each(['auto', 'tables', 'narrative', 'all'] as const)(
    'coverage adds up, %s',
    async (from) => {
      const plan = await readPlan(bytes, { from });
      expect(plan.coverage.total).toBeGreaterThan(50);
      expectCoverage(plan);
    },
  );
});

/** A task as the generator prints it; the note's column and a row's own number are `extra`. */
function show(task: Task): string {
  const extra = Object.entries(task.extra).map(([header, text]) => `${header}=${text}`);
  return `${showTask(task)} | ${extra.join(' ') || '-'}`;
}

/** Tasks, and which of their fields came from above; `how` is what the format can know. */
async function expectTasks(bytes: Uint8Array, table: PlanTable, how: string): Promise<void> {
  const plan = await readPlan(bytes);
  expect(plan.title).toBe(title);
  expect(plan.tasks.map(show)).toEqual(table.tasks);
  const inherited = plan.tasks.map((task) => Object.keys(task.inherited).sort().join());
  expect(inherited).toEqual(table.inherited);
  for (const task of plan.tasks) {
    expect(new Set(Object.values(task.inherited)).size).toBeLessThanOrEqual(1);
    for (const value of Object.values(task.inherited)) expect(value).toBe(how);
    const isInferred = how === 'blank' && Object.keys(task.inherited).length > 0;
    expect(task.confidence).toBe(isInferred ? 'inferred' : 'stated');
  }
  expect(plan.unclaimed).toEqual([]);
  expectCoverage(plan);
}

const writers = [
  { name: 'a Word file', write: asDocx, how: 'merged', sections: true },
  { name: 'a web page', write: asHtml, how: 'merged', sections: true },
  { name: 'flattened text', write: asFlattenedText, how: 'blank', sections: true },
  { name: 'a pipe table', write: asPipeTable, how: 'blank', sections: true },
  { name: 'rows of tabs', write: asTabRows, how: 'blank', sections: false },
] as const;

describe.each(writers)('any table written as $name', ({ write, how, sections }) => {
  test('gives every task that was put into it', async () => {
    const tables = planTable.filter((table) => {
      return sections || table.rows.every((row) => row.kind !== 'section');
    });
    await fc.assert(
      fc.asyncProperty(tables, (table) => expectTasks(write(table), table, how)),
      { numRuns: 80 },
    );
  });
});
