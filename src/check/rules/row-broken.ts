import { structureRuleTexts } from '../../messages/rules-structure.ts';
import { defineRule } from '../define-rule.ts';

export const rowBroken = defineRule({
  id: 'row-broken',
  severity: 'error',
  ...structureRuleTexts['row-broken'],
  check(plan, _context, report) {
    for (const { text, reason, location } of plan.unclaimed) {
      if (reason === 'row-broken') report({ field: 'record', quote: text, location });
    }
  },
});
