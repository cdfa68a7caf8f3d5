import { deadlineRuleTexts } from '../../messages/rules-deadlines.ts';
import type { Deadline, Task } from '../../model/plan.ts';
import { defineRule } from '../define-rule.ts';
import { liesWithin } from '../places.ts';

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
      const final = finalDeadline(task);
      if (!final?.date) continue;
      const data = { final: final.raw, finalDate: final.date };
      task.deadlines.forEach(({ date, kind }, index) => {
        const isMilestone = kind === 'by' && date !== null && isInText(task, index);
        if (!isMilestone || date <= (final.date ?? '')) return;
        report({ task, field: 'deadlines', index, data: { ...data, date } });
      });
    }
  },
});

function finalDeadline(task: Task): Deadline | null {
  const own = task.deadlines.filter((_deadline, index) => !isInText(task, index));
  if (own.some(({ kind, date }) => date === null || (kind !== 'by' && kind !== 'range')))
    return null;
  return own.reduce<Deadline | null>(
    (last, deadline) => ((deadline.date ?? '') > (last?.date ?? '') ? deadline : last),
    null,
  );
}

function isInText({ location }: Task, index: number): boolean {
  const place = location.deadlines[index];
  if (!place) return true;
  return [location.task, location.requirement].some((text) => text && liesWithin(place, text));
}
