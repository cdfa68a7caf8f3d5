import type { Located } from '../model/located.ts';
import type { Extraction, RawTask } from '../model/raw-task.ts';
import { findNarrative, readNarrative } from './narrative/read-narrative.ts';
import { readRegion } from './table/read-region.ts';

/** Where tasks are taken from; `auto` decides by what the document holds. */
export type TaskSource = 'auto' | 'tables' | 'narrative' | 'all';

/**
 * The records of a document. By default from its task tables, and from its numbered items where it
 * has no task table or at least half of them name an owner; in document order.
 */
export function extract(located: Located, from: TaskSource = 'auto'): Extraction {
  const result: Extraction = { tasks: [], headings: [], unclaimed: [] };
  if (from !== 'narrative') for (const region of located.regions) readRegion(region, result);
  if (from !== 'tables') {
    const narrative = findNarrative(located);
    const isWanted =
      from !== 'auto' ||
      located.regions.length === 0 ||
      (narrative.owned > 0 && narrative.owned * 2 >= narrative.tasks.length);
    if (isWanted) readNarrative(narrative, result);
  }
  result.tasks.sort((a, b) => startOf(a) - startOf(b));
  return result;
}

function startOf(task: RawTask): number {
  return task.record[0]?.start ?? 0;
}
