import { structureRuleTexts } from '../../messages/rules-structure.ts';
import type { Task } from '../../model/plan.ts';
import { defineRule } from '../define-rule.ts';
import { regionsOf, type TableRegion } from '../regions.ts';

/** Speaks where most rows of the table fill the column; else the column is a matter of choice. */
export const requirementMissing = defineRule({
  id: 'requirement-missing',
  severity: 'warning',
  ...structureRuleTexts['requirement-missing'],
  check(plan, _context, report) {
    for (const region of regionsOf(plan)) {
      if (!region.fields.has('requirement')) continue;
      const blank = region.tasks.filter((task) => task.requirement === null);
      if (blank.length * 2 > region.tasks.length) continue;
      for (const task of blank) {
        if (!isTaskOfRequirement(task, region)) report({ task, field: 'requirement' });
      }
    }
  },
});

/** A row without a task cell has its requirement as its task; it lacks nothing. */
function isTaskOfRequirement({ location }: Task, { table }: TableRegion): boolean {
  const place = location.task;
  if (!place || 'line' in place) return false;
  return table.columns.some(
    ({ field, column }) => field === 'requirement' && column === place.cell,
  );
}
