import { ownerRuleTexts } from '../../messages/rules-owners.ts';
import { fold } from '../../text/fold.ts';
import { defineRule } from '../define-rule.ts';
import { groupBy } from '../group-by.ts';

/** Said once a unit, at the first task that is too many. */
export const ownerOverload = defineRule({
  id: 'owner-overload',
  severity: 'warning',
  enabled: false,
  ...ownerRuleTexts['owner-overload'],
  options: {
    max: { kind: 'integer', default: 10, least: 1, text: 'tasks that one unit may lead' },
  },
  check(plan, { options: { max } }, report) {
    const leads = plan.tasks.flatMap((task) =>
      task.owners.flatMap((owner, index) =>
        owner.role === 'lead' && owner.kind === 'unit' ? { task, index, name: owner.name } : [],
      ),
    );
    for (const group of groupBy(leads, ({ name }) => fold(name)).values()) {
      const excess = group[max];
      if (!excess) continue;
      const { task, index } = excess;
      report({ task, field: 'owners', index, data: { count: group.length, max } });
    }
  },
});
