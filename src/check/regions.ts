import type { ColumnField, Plan, TableSummary, Task } from '../model/plan.ts';

/** A task table with the tables that go on with it, and the tasks they hold. */
export interface TableRegion {
  readonly table: TableSummary;
  readonly fields: ReadonlySet<ColumnField>;
  /** In document order. */
  readonly tasks: readonly Task[];
}

/** The task tables of a plan; a table that continues another belongs to it. */
export function regionsOf(plan: Plan): TableRegion[] {
  const regions: { table: TableSummary; indexes: Set<number> }[] = [];
  for (const table of plan.tables) {
    if (table.role !== 'tasks') continue;
    const last = regions.at(-1);
    if (table.reason === 'continued' && last) last.indexes.add(table.index);
    else regions.push({ table, indexes: new Set([table.index]) });
  }
  return regions.map(({ table, indexes }) => ({
    table,
    fields: new Set(table.columns.map((column) => column.field)),
    tasks: plan.tasks.filter((task) => task.table !== null && indexes.has(task.table)),
  }));
}
