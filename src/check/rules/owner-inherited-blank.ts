import { ownerRuleTexts } from '../../messages/rules-owners.ts';
import { defineRule } from '../define-rule.ts';

export const ownerInheritedBlank = defineRule({
  id: 'owner-inherited-blank',
  severity: 'warning',
  ...ownerRuleTexts['owner-inherited-blank'],
  check(plan, _context, report) {
    for (const task of plan.tasks) {
      if (task.inherited.owners !== 'blank') continue;
      const quote = task.owners.map((owner) => owner.name).join('、');
      report({ task, field: 'owners', quote });
    }
  },
});
