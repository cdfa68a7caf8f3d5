import type { Deadline, Plan, Task } from '../../src/model/plan.ts';
import { type ReadOptions, readPlan } from '../../src/pipeline.ts';

/** Reads a text as a .txt file. */
export function readText(text: string, options: ReadOptions = {}): Promise<Plan> {
  return readPlan(new TextEncoder().encode(text), { file: 'plan.txt', ...options });
}

/** `区编办/lead 区财政局/support` */
export function showOwners(task: Task): string {
  return task.owners.map((owner) => `${owner.name}/${owner.role}`).join(' ');
}

/** `by 2025-06-30; ongoing` */
export function showDeadlines(task: Task): string {
  return task.deadlines.map(showDeadline).join('; ');
}

export function showDeadline({ kind, date, start, rrule, duration }: Deadline): string {
  const when = start && date ? `${start}..${date}` : (rrule ?? duration ?? date);
  return when ? `${kind} ${when}` : kind;
}

/** One line a task: `[number] path > path > task | requirement | owners | deadlines`. */
export function showTask(task: Task): string {
  const title = [...task.path, task.task].join(' > ');
  const requirement = task.requirement?.replace(/\n/gu, '⏎') ?? '-';
  return [`[${task.number ?? '-'}] ${title}`, requirement, showOwners(task), showDeadlines(task)]
    .map((field) => field || '-')
    .join(' | ');
}

/** All tasks of a plan, a line each. */
export function showTasks(plan: Plan): string[] {
  return plan.tasks.map(showTask);
}
