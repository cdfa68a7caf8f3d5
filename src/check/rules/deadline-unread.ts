import { deadlineRuleTexts } from '../../messages/rules-deadlines.ts';
import { defineRule } from '../define-rule.ts';

export const deadlineUnread = defineRule({
  id: 'deadline-unread',
  severity: 'error',
  ...deadlineRuleTexts['deadline-unread'],
  check(plan, _context, report) {
    for (const task of plan.tasks) {
      task.deadlines.forEach(({ kind, note }, index) => {
        const isUnread = kind === 'unknown' && note !== 'no-such-day';
        if (isUnread) report({ task, field: 'deadlines', index });
      });
    }
  },
});
