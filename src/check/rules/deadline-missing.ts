import { deadlineRuleTexts } from '../../messages/rules-deadlines.ts';
import { defineRule } from '../define-rule.ts';

export const deadlineMissing = defineRule({
  id: 'deadline-missing',
  severity: 'error',
  ...deadlineRuleTexts['deadline-missing'],
  check(plan, _context, report) {
    for (const task of plan.tasks) {
      if (task.deadlines.length === 0) report({ task, field: 'deadlines' });
    }
  },
});
