import { structureRuleTexts } from '../../messages/rules-structure.ts';
import { defineRule } from '../define-rule.ts';
import { numberFaults } from '../number-faults.ts';

export const numberGap = defineRule({
  id: 'number-gap',
  severity: 'warning',
  ...structureRuleTexts['number-gap'],
  check(plan, _context, report) {
    for (const fault of numberFaults(plan)) {
      if (fault.kind === 'repeated') continue;
      const { entry, previous } = fault;
      const place = {
        task: entry.task,
        field: 'number',
        quote: entry.label,
        location: entry.place,
        key: '',
      } as const;
      const data = { number: entry.label, previous };
      if (fault.kind === 'order') report({ ...place, variant: 'order', data });
      else report({ ...place, data: { ...data, missing: fault.missing } });
    }
  },
});
