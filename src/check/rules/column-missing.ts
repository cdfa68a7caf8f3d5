import { structureRuleTexts } from '../../messages/rules-structure.ts';
import type { ColumnField, Span } from '../../model/plan.ts';
import { defineRule } from '../define-rule.ts';
import { regionsOf } from '../regions.ts';

const ownerFields: readonly ColumnField[] = ['lead', 'responsible', 'support', 'oversight'];

/** Silent where the text of every row says what the table has no column for. */
export const columnMissing = defineRule({
  id: 'column-missing',
  severity: 'warning',
  ...structureRuleTexts['column-missing'],
  check(plan, _context, report) {
    for (const { table, fields, tasks } of regionsOf(plan)) {
      const ownerless = tasks.filter((task) => task.owners.length === 0);
      const dateless = tasks.filter((task) => task.deadlines.length === 0);
      const place = { field: 'table', location: startOf(table.location) } as const;
      if (ownerless.length > 0 && !ownerFields.some((field) => fields.has(field))) {
        const covers = { rule: 'owner-missing', tasks: ownerless };
        report({ ...place, key: 'owners', covers });
      }
      if (dateless.length > 0 && !fields.has('deadline')) {
        const covers = { rule: 'deadline-missing', tasks: dateless };
        report({ ...place, key: 'deadlines', variant: 'deadlines', covers });
      }
    }
  },
});

/** The first row, where the header stands. */
function startOf(table: Span): Span {
  if ('line' in table) {
    const { line, column } = table;
    return { line, column, endLine: line, endColumn: column };
  }
  return { ...(table.table === undefined ? {} : { table: table.table }), row: table.row ?? 1 };
}
