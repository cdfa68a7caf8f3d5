import { structureRuleTexts } from '../../messages/rules-structure.ts';
import { defineRule } from '../define-rule.ts';

export const noTasks = defineRule({
  id: 'no-tasks',
  severity: 'error',
  ...structureRuleTexts['no-tasks'],
  check(plan, _context, report) {
    if (plan.tasks.length === 0) report({ field: 'document' });
  },
});
