import { fiveYearPlans } from '../../lexicon/deadlines.ts';
import { deadlineRuleTexts } from '../../messages/rules-deadlines.ts';
import type { Plan } from '../../model/plan.ts';
import { isInText } from '../deadline-place.ts';
import { defineRule } from '../define-rule.ts';
import { groupBy } from '../group-by.ts';

const YEARS_OF_A_FIVE_YEAR_PLAN = 5;

/** 到2025年 in the text of a plan of 2022 is a goal far ahead, and meant so. */
const FARTHEST_TARGET = 10;

/** Only a year that is printed can be wrong; a date before the issue is told by its own rule. */
export const deadlineOutsideYear = defineRule({
  id: 'deadline-outside-year',
  severity: 'warning',
  ...deadlineRuleTexts['deadline-outside-year'],
  options: {
    after: {
      kind: 'integer',
      default: 1,
      least: 0,
      text: 'years behind the last of the plan that are allowed',
    },
  },
  check(plan, { options }, report) {
    const own = ownYears(plan);
    if (!own) return;
    const last = Math.max(own.last + options.after, ...sharedYears(plan));
    const years = own.first === own.last ? String(own.first) : `${own.first}–${own.last}`;
    for (const task of plan.tasks) {
      task.deadlines.forEach(({ date, yearFrom, precision }, index) => {
        if (date === null || yearFrom !== 'text') return;
        const year = Number(date.slice(0, 4));
        const isBeforeIssue = plan.issuedOn !== null && date < plan.issuedOn;
        const isLongRange = precision === 'year' && year - own.last <= FARTHEST_TARGET;
        const isTarget = isLongRange && isInText(task, index);
        if (isBeforeIssue || (year >= own.first && (isTarget || year <= last))) return;
        report({ task, field: 'deadlines', index, data: { years } });
      });
    }
  },
});

/** The years that the plan names for itself: in its title, or its own year. */
function ownYears({ title, year }: Plan): { first: number; last: number } | null {
  const years = [...(title ?? '').matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu)].map(Number);
  for (const { word, firstYear } of fiveYearPlans) {
    if (title?.includes(word)) years.push(firstYear, firstYear + YEARS_OF_A_FIVE_YEAR_PLAN - 1);
  }
  if (year !== null) years.push(year);
  return years.length === 0 ? null : { first: Math.min(...years), last: Math.max(...years) };
}

/** Years that several tasks end in: the plan evidently goes on so long. */
function sharedYears(plan: Plan): number[] {
  const ends = plan.tasks.flatMap(({ due }) => (due === null ? [] : Number(due.slice(0, 4))));
  return [...groupBy(ends, (year) => year)]
    .filter(([, tasks]) => tasks.length > 1)
    .map(([year]) => year);
}
