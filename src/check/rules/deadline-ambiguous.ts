import { deadlineRuleTexts } from '../../messages/rules-deadlines.ts';
import type { Deadline } from '../../model/plan.ts';
import { defineRule } from '../define-rule.ts';

export const deadlineAmbiguous = defineRule({
  id: 'deadline-ambiguous',
  severity: 'warning',
  ...deadlineRuleTexts['deadline-ambiguous'],
  check(plan, _context, report) {
    for (const task of plan.tasks) {
      task.deadlines.forEach((deadline, index) => {
        if (isOfNoYear(deadline)) report({ task, field: 'deadlines', index, variant: 'year' });
        if (deadline.note !== 'before-bare-year' || !deadline.date) return;
        const previous = Number(deadline.date.slice(0, 4));
        const data = { year: previous + 1, previous, date: deadline.date };
        report({ task, field: 'deadlines', index, data });
      });
    }
  },
});

/** A day or month of a year that stands nowhere. */
function isOfNoYear({ kind, date, note }: Deadline): boolean {
  return (kind === 'by' || kind === 'range') && date === null && note === undefined;
}
