import type { Plan, Task } from './plan.ts';

/** What of a plan is known only when its last task was read. */
export type PlanEnd = Pick<Plan, 'tables' | 'unclaimed' | 'annexes' | 'coverage'>;

/**
 * A plan whose tasks are read as they are asked for, so that a long one need never be in memory whole.
 * `portions` can be gone through once, `end` be called behind the last of them.
 */
export interface OpenPlan extends Omit<Plan, 'tasks' | keyof PlanEnd> {
  /** About how many tasks there are. */
  readonly expected: number;
  /** The tasks, a few at a time. */
  readonly portions: Iterable<readonly Task[]>;
  readonly end: () => PlanEnd;
}
