import { ownerRuleTexts } from '../../messages/rules-owners.ts';
import { defineRule } from '../define-rule.ts';

/** A class (各镇) or a person beside one unit leaves no doubt who answers; two units do. */
export const ownerWithoutLead = defineRule({
  id: 'owner-without-lead',
  severity: 'warning',
  ...ownerRuleTexts['owner-without-lead'],
  options: {
    min: {
      kind: 'integer',
      default: 2,
      least: 2,
      text: 'number of responsible units from which one must lead',
    },
  },
  check(plan, { options }, report) {
    for (const task of plan.tasks) {
      if (task.owners.some((owner) => owner.role === 'lead')) continue;
      const units = task.owners.filter(
        (owner) => owner.role === 'responsible' && owner.kind === 'unit',
      );
      const [first] = units;
      if (units.length < options.min || !first) continue;
      report({
        task,
        field: 'owners',
        index: task.owners.indexOf(first),
        quote: units.map((owner) => owner.name).join('、'),
        data: { count: units.length },
      });
    }
  },
});
