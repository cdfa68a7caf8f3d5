import { structureRuleTexts } from '../../messages/rules-structure.ts';
import { defineRule } from '../define-rule.ts';
import { numberFaults } from '../number-faults.ts';
import { shorten } from '../shorten.ts';

export const numberRepeated = defineRule({
  id: 'number-repeated',
  severity: 'warning',
  ...structureRuleTexts['number-repeated'],
  check(plan, _context, report) {
    for (const fault of numberFaults(plan)) {
      if (fault.kind !== 'repeated') continue;
      const { entry, first } = fault;
      const data = { number: entry.label, first: shorten(first.task.task) };
      report({
        task: entry.task,
        field: 'number',
        quote: entry.label,
        location: entry.place,
        key: '',
        data,
      });
    }
  },
});
