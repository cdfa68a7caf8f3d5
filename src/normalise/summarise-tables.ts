import type { Table } from '../model/document.ts';
import type { Located } from '../model/located.ts';
import type { TableSummary } from '../model/plan.ts';
import { stretchOfCells } from '../text/grid.ts';
import { type PlaceIndex, spanOf } from './places.ts';

/** Every table of the document: what it is, why, and which column gave which field. */
export function summariseTables(
  located: Located,
  tasksOfTable: ReadonlyMap<number, number>,
  places: PlaceIndex,
): TableSummary[] {
  return places.tables.map((table) => ({
    index: table.index,
    ...roleOf(located, table),
    tasks: tasksOfTable.get(table.index) ?? 0,
    location: spanOfTable(table, places),
  }));
}

function roleOf(located: Located, table: Table): Pick<TableSummary, 'role' | 'reason' | 'columns'> {
  for (const region of located.regions) {
    const part = region.parts.findIndex((entry) => entry.table === table);
    if (part < 0) continue;
    const columns = region.columns.map(({ field, header, guessed }, index) => {
      return { column: index + 1, header, field, guessed };
    });
    return { role: 'tasks', reason: part === 0 ? 'task-table' : 'continued', columns };
  }
  const rejected = located.rejected.find((entry) => entry.table === table);
  return { role: 'other', reason: rejected?.reason ?? 'layout', columns: [] };
}

function spanOfTable(table: Table, places: PlaceIndex): TableSummary['location'] {
  const stretch = stretchOfCells(table.cells);
  return stretch ? spanOf(places, stretch.start, stretch.end) : { table: table.index };
}
