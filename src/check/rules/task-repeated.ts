import { structureRuleTexts } from '../../messages/rules-structure.ts';
import type { Task } from '../../model/plan.ts';
import { fold } from '../../text/fold.ts';
import { defineRule } from '../define-rule.ts';
import { groupBy } from '../group-by.ts';

/** A text of so many characters is not written twice by chance; a shorter one under two headings may be. */
const LONG_TEXT = 30;

export const taskRepeated = defineRule({
  id: 'task-repeated',
  severity: 'warning',
  ...structureRuleTexts['task-repeated'],
  check(plan, _context, report) {
    for (const tasks of groupBy(plan.tasks.filter(hasOwnText), textOf).values()) {
      const [first, ...others] = tasks;
      if (!first) continue;
      const name = first.number ?? first.id;
      for (const task of others) report({ task, field: 'task', data: { first: name } });
    }
  },
});

/** A row that only shares the merged task cell of the row above says who else does it, not what. */
function hasOwnText({ inherited, requirement }: Task): boolean {
  return inherited.task === undefined || requirement !== null;
}

/** What makes two tasks the same: all they say, and where it is short, the headings above it too. */
function textOf(task: Task): string {
  const text = `${task.task}\n${task.requirement ?? ''}`;
  return text.length < LONG_TEXT ? fold([...task.path, text].join('\n')) : fold(text);
}
