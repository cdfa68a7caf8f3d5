import type { Task } from '../model/plan.ts';

/** Tasks written in one piece of text. */
const TASKS_A_PIECE = 25;

/** The tasks of a plan, in the portions in which they are written. */
export function* taskBatches(tasks: readonly Task[]): Generator<Task[], void> {
  for (let start = 0; start < tasks.length; start += TASKS_A_PIECE) {
    yield tasks.slice(start, start + TASKS_A_PIECE);
  }
}
