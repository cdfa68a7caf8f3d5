import { deadlineRuleTexts } from '../../messages/rules-deadlines.ts';
import { defineRule } from '../define-rule.ts';
import { latestDay } from '../latest-day.ts';

export const deadlineBeforeIssue = defineRule({
  id: 'deadline-before-issue',
  severity: 'warning',
  ...deadlineRuleTexts['deadline-before-issue'],
  check(plan, _context, report) {
    const issued = plan.issuedOn;
    if (issued === null) return;
    for (const task of plan.tasks) {
      task.deadlines.forEach((deadline, index) => {
        const { date } = deadline;
        if (date === null || (latestDay(deadline) ?? '') >= issued) return;
        report({ task, field: 'deadlines', index, data: { date, issued } });
      });
    }
  },
});
