import { structureRuleTexts } from '../../messages/rules-structure.ts';
import { defineRule } from '../define-rule.ts';

export const annexMissing = defineRule({
  id: 'annex-missing',
  severity: 'warning',
  ...structureRuleTexts['annex-missing'],
  check(plan, _context, report) {
    for (const { label, mentioned, present } of plan.annexes) {
      if (present) continue;
      const place = { field: 'document', location: mentioned, key: label } as const;
      if (label === '') report({ ...place, variant: 'unnumbered' });
      else report({ ...place, data: { label } });
    }
  },
});
