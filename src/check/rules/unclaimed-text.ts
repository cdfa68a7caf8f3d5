import { structureRuleTexts } from '../../messages/rules-structure.ts';
import { defineRule } from '../define-rule.ts';

export const unclaimedText = defineRule({
  id: 'unclaimed-text',
  severity: 'warning',
  ...structureRuleTexts['unclaimed-text'],
  check(plan, _context, report) {
    for (const { text, reason, location } of plan.unclaimed) {
      if (reason !== 'row-broken') report({ field: 'record', quote: text, location });
    }
  },
});
