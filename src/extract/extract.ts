import type { Located, TaskRegion } from '../model/located.ts';
import type { Extraction, RawTask, Remains } from '../model/raw-task.ts';
import { append } from '../text/append.ts';
import { stretchOfCells } from '../text/grid.ts';
import { findNarrative, type Narrative, readNarrative } from './narrative/read-narrative.ts';
import { readRegion } from './table/read-region.ts';

/** Where tasks are taken from; `auto` decides by what the document holds. */
export type TaskSource = 'auto' | 'tables' | 'narrative' | 'all';

/**
 * The records of a document, in document order. By default from its task tables, and from its
 * numbered items where it has no task table or at least half of them name an owner.
 */
export function extract(located: Located, from: TaskSource = 'auto'): Extraction {
  const regions = from === 'narrative' ? [] : located.regions;
  const narrative = from === 'tables' ? null : wantedNarrative(located, from);
  const remains: Remains = { headings: [], unclaimed: [] };
  const rows = regions.flatMap(({ parts }) => parts.map((part) => part.table.rows - part.firstRow));
  const expected = rows.reduce((sum, each) => sum + each, narrative?.tasks.length ?? 0);
  return { ...remains, expected, tasks: readTasks(regions, narrative, remains) };
}

function wantedNarrative(located: Located, from: TaskSource): Narrative | null {
  const narrative = findNarrative(located);
  const isWanted =
    from !== 'auto' ||
    located.regions.length === 0 ||
    (narrative.owned > 0 && narrative.owned * 2 >= narrative.tasks.length);
  return isWanted ? narrative : null;
}

/** Tables one below the other give their records as they are read; what is mixed is sorted. */
function* readTasks(
  regions: readonly TaskRegion[],
  narrative: Narrative | null,
  remains: Remains,
): Generator<RawTask, void> {
  if (narrative === null && areApart(regions)) {
    for (const region of regions) yield* readRegion(region, remains);
    return;
  }
  const tasks = regions.flatMap((region) => [...readRegion(region, remains)]);
  if (narrative) append(tasks, readNarrative(narrative, remains));
  yield* tasks.sort((a, b) => startOf(a) - startOf(b));
}

/** No table of a region lies inside or before the one before it. */
function areApart(regions: readonly TaskRegion[]): boolean {
  const cells = regions.flatMap((region) => region.parts.map((part) => part.table.cells));
  let end = 0;
  return cells.every((ofTable) => {
    const stretch = stretchOfCells(ofTable);
    const isBehind = !stretch || stretch.start >= end;
    end = stretch?.end ?? end;
    return isBehind;
  });
}

function startOf(task: RawTask): number {
  return task.record[0]?.start ?? 0;
}
