import { deadlineRuleTexts } from '../../messages/rules-deadlines.ts';
import { defineRule } from '../define-rule.ts';

/** Speaks of the last date of a task, and only where the caller says which day it is. */
export const deadlinePast = defineRule({
  id: 'deadline-past',
  severity: 'warning',
  enabled: false,
  ...deadlineRuleTexts['deadline-past'],
  check(plan, { today }, report) {
    if (today === null) return;
    for (const task of plan.tasks) {
      const { due } = task;
      const goesOn = task.deadlines.some(({ kind }) => kind === 'ongoing' || kind === 'recurring');
      if (due === null || due >= today || goesOn) continue;
      const index = task.deadlines.findIndex((deadline) => deadline.date === due);
      report({ task, field: 'deadlines', index, data: { date: due, today } });
    }
  },
});
