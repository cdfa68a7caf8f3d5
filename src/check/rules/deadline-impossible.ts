import { deadlineRuleTexts } from '../../messages/rules-deadlines.ts';
import { defineRule } from '../define-rule.ts';

export const deadlineImpossible = defineRule({
  id: 'deadline-impossible',
  severity: 'error',
  ...deadlineRuleTexts['deadline-impossible'],
  check(plan, _context, report) {
    for (const task of plan.tasks) {
      task.deadlines.forEach(({ note }, index) => {
        if (note === 'no-such-day') report({ task, field: 'deadlines', index });
      });
    }
  },
});
