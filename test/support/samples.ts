import type { OpenPlan } from '../../src/model/open-plan.ts';
import type { Plan, Task } from '../../src/model/plan.ts';

/** A small plan as a text file; two tasks, the second without an owner. */
export const planText = `青禾区2025年营商环境重点任务分工方案

| 序号 | 工作任务 | 具体要求 | 牵头单位 | 配合单位 | 完成时限 |
| --- | --- | --- | --- | --- | --- |
| 1 | 推行一网通办 | 清理证明事项，公布清单。 | 区政务服务局 | 区司法局、区公安分局 | 6月底前 |
| 2 | 完善惠企政策台账 | 按月更新。 | 区工信局 | 各镇（街道） | 长期坚持 |
`;

/** A text in which there is no plan. */
export const letterText = '各位同事：\n请于周五下午到三楼会议室开会。\n';

const span = { table: 1, row: 2 };

/** A task for tests of what is made from plans; only what matters need be given. */
export function task(fields: Partial<Task>): Task {
  return {
    id: 't1',
    number: null,
    path: [],
    task: '推行一网通办',
    requirement: null,
    owners: [],
    deadlines: [],
    due: null,
    extra: {},
    inherited: {},
    origin: 'table',
    table: 1,
    confidence: 'stated',
    location: { record: span, path: [], owners: [], deadlines: [] },
    ...fields,
  };
}

/** A plan that holds these tasks. */
export function plan(tasks: readonly Task[], fields: Partial<Plan> = {}): Plan {
  return {
    source: { file: 'plan.docx', format: 'docx', sha256: '0'.repeat(64), bytes: 4096 },
    title: '青禾区重点任务分工方案',
    documentNumber: null,
    issuedOn: null,
    year: 2025,
    tasks: [...tasks],
    tables: [],
    unclaimed: [],
    annexes: [],
    coverage: { total: 0, tasks: 0, headings: 0, metadata: 0, context: 0, unclaimed: 0 },
    notices: [],
    ...fields,
  };
}

/** An export's pieces set end to end. */
export async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

/** A list as the stream that exporters take. */
export async function* stream<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

const PORTION = 25;

/** Plans as the command line hands them to exporters. */
export async function* opened(plans: readonly Plan[]): AsyncGenerator<OpenPlan> {
  for (const { tasks, tables, unclaimed, annexes, coverage, ...head } of plans) {
    const starts = tasks.map((_, at) => at).filter((at) => at % PORTION === 0);
    yield {
      ...head,
      expected: tasks.length,
      portions: starts.map((start) => tasks.slice(start, start + PORTION)),
      end: () => ({ tables, unclaimed, annexes, coverage }),
    };
  }
}
