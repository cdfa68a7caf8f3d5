import { ownerRuleTexts } from '../../messages/rules-owners.ts';
import type { Owner } from '../../model/plan.ts';
import { fold } from '../../text/fold.ts';
import { defineRule } from '../define-rule.ts';
import { closestName } from '../same-unit.ts';

/** Says nothing without a unit register. Classes (各镇) and people are in no register. */
export const ownerUnknown = defineRule({
  id: 'owner-unknown',
  severity: 'warning',
  ...ownerRuleTexts['owner-unknown'],
  check(plan, { units }, report) {
    if (!units) return;
    const known = new Set(units.map(fold));
    const isKnown = (owner: Owner): boolean =>
      owner.unitId !== undefined || known.has(fold(owner.name));
    for (const task of plan.tasks) {
      task.owners.forEach((owner, index) => {
        if (owner.kind !== 'unit' || isKnown(owner)) return;
        const closest = closestName(owner.name, units);
        if (closest === null) report({ task, field: 'owners', index });
        else report({ task, field: 'owners', index, variant: 'closest', data: { closest } });
      });
    }
  },
});
