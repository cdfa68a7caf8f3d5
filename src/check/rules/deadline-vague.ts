import { deadlineRuleTexts } from '../../messages/rules-deadlines.ts';
import { defineRule } from '../define-rule.ts';

/** 尽快 beside a date does no harm, so the rule speaks only where nothing else is said. */
export const deadlineVague = defineRule({
  id: 'deadline-vague',
  severity: 'warning',
  ...deadlineRuleTexts['deadline-vague'],
  check(plan, _context, report) {
    for (const task of plan.tasks) {
      if (!task.deadlines.every((deadline) => deadline.kind === 'vague')) continue;
      task.deadlines.forEach((_deadline, index) => {
        report({ task, field: 'deadlines', index });
      });
    }
  },
});
