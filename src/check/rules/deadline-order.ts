import { deadlineRuleTexts } from '../../messages/rules-deadlines.ts';
import type { Task } from '../../model/plan.ts';
import { isInText } from '../deadline-place.ts';
import { defineRule } from '../define-rule.ts';
import { latestDay } from '../latest-day.ts';

/**
 * The deadline of a task stands in its column, label or bracket; dates in its text are milestones.
 * A task that goes on (长期) or has no dated deadline of its own has no end to overrun.
 */
export const deadlineOrder = defineRule({
  id: 'deadline-order',
  severity: 'warning',
  ...deadlineRuleTexts['deadline-order'],
  check(plan, _context, report) {
    for (const task of plan.tasks) {
      const finalDate = finalDay(task);
      if (finalDate === null) continue;
      task.deadlines.forEach(({ date, kind }, index) => {
        const isMilestone = kind === 'by' && date !== null && isInText(task, index);
        if (!isMilestone || date <= finalDate) return;
        report({ task, field: 'deadlines', index, data: { date, finalDate } });
      });
    }
  },
});

function finalDay(task: Task): string | null {
  const own = task.deadlines.filter((_deadline, index) => !isInText(task, index));
  const hasEnd = own.every(
    ({ kind, date }) => date !== null && (kind === 'by' || kind === 'range'),
  );
  return hasEnd ? (own.map(latestDay).sort().at(-1) ?? null) : null;
}
