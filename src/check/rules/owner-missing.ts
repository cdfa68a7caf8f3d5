import { ownerRuleTexts } from '../../messages/rules-owners.ts';
import { defineRule } from '../define-rule.ts';

export const ownerMissing = defineRule({
  id: 'owner-missing',
  severity: 'error',
  ...ownerRuleTexts['owner-missing'],
  check(plan, _context, report) {
    for (const task of plan.tasks) {
      if (task.owners.length === 0) report({ task, field: 'owners' });
    }
  },
});
