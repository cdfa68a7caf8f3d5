import { deadlineRuleTexts, weekendNames } from '../../messages/rules-deadlines.ts';
import { defineRule } from '../define-rule.ts';

/** Only days that are printed: the end of a month falls where it falls. */
export const deadlineWeekend = defineRule({
  id: 'deadline-weekend',
  severity: 'warning',
  enabled: false,
  ...deadlineRuleTexts['deadline-weekend'],
  check(plan, _context, report) {
    for (const task of plan.tasks) {
      task.deadlines.forEach(({ date, precision }, index) => {
        if (date === null || precision !== 'day') return;
        const weekday = weekendNames[new Date(`${date}T00:00:00Z`).getUTCDay()];
        if (weekday) report({ task, field: 'deadlines', index, data: { date, weekday } });
      });
    }
  },
});
