import { ownerRuleTexts, roleNames } from '../../messages/rules-owners.ts';
import type { Owner, Task } from '../../model/plan.ts';
import type { Report } from '../../model/rule.ts';
import { fold } from '../../text/fold.ts';
import { defineRule } from '../define-rule.ts';
import { groupBy } from '../group-by.ts';

/** One person may well be the leader and the contact of a task, so only bodies are looked at. */
export const ownerRepeated = defineRule({
  id: 'owner-repeated',
  severity: 'warning',
  ...ownerRuleTexts['owner-repeated'],
  check(plan, _context, report) {
    for (const task of plan.tasks) {
      const groups = groupBy(
        task.owners.filter((owner) => owner.kind !== 'person'),
        keyOf,
      );
      for (const owners of groups.values()) reportRepeats(task, owners, report);
    }
  },
});

/** The register's id where there is one, else the name. */
function keyOf(owner: Owner): string {
  return owner.unitId ?? fold(owner.name);
}

function reportRepeats(task: Task, owners: readonly Owner[], report: Report): void {
  const [first, second] = owners;
  if (!first || !second) return;
  const other = owners.find((owner) => owner.role !== first.role);
  const index = task.owners.indexOf(other ?? second);
  if (other) {
    const data = { first: roleNames[first.role], second: roleNames[other.role] };
    report({ task, field: 'owners', index, variant: 'roles', data });
  } else {
    const data = { count: owners.length, role: roleNames[first.role] };
    report({ task, field: 'owners', index, data });
  }
}
