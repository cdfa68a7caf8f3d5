import type { Deadline } from '../model/plan.ts';

/**
 * The last day that a deadline can mean: 2025年前 may be the end of 2025, and it is for
 * `deadline-ambiguous` alone to say that it is not clear. null where it has no date.
 */
export function latestDay({ date, note }: Deadline): string | null {
  if (date === null || note !== 'before-bare-year') return date;
  return `${Number(date.slice(0, 4)) + 1}-12-31`;
}
