import type { Task } from '../model/plan.ts';
import { liesWithin } from './places.ts';

/**
 * Whether a deadline of a task stands in its text, as a milestone or a goal does, and not in a
 * column, a label or a bracket.
 *
 * @param index of the deadline, from 0
 */
export function isInText({ location }: Task, index: number): boolean {
  const place = location.deadlines[index];
  if (!place) return true;
  return [location.task, location.requirement].some((text) => text && liesWithin(place, text));
}
