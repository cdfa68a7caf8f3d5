import type { Plan } from '../../src/model/plan.ts';
import { readPlan } from '../../src/pipeline.ts';
import { docx, paragraph, table } from './docx.ts';

type Rows = Parameters<typeof table>[0];

/** The plan of a Word file that holds a title and one table. */
export function planOfTable(rows: Rows, title = '青禾县2025年重点任务分工方案'): Promise<Plan> {
  return readPlan(docx([paragraph(title), table(rows)]));
}

/** `序号=number 工作任务=task`: the columns of a table; `?` behind a guessed one. */
export function showColumns({ tables }: Plan, index = 1): string {
  const columns = tables.find((entry) => entry.index === index)?.columns ?? [];
  return columns
    .map(({ header, field, guessed }) => `${header}=${field}${guessed ? '?' : ''}`)
    .join(' ');
}

/** `task-table 2`, `no-header 0`: why each table is or is none of tasks, and how many it has. */
export function showReasons({ tables }: Plan): string[] {
  return tables.map(({ reason, tasks }) => `${reason} ${tasks}`);
}
