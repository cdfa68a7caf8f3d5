import { createDeadlineFinder } from '../language/deadlines/find-deadlines.ts';
import type { PlanYear } from '../language/deadlines/phrase.ts';
import { indexUnits } from '../language/units/resolve-unit.ts';
import type { Located } from '../model/located.ts';
import type { OpenPlan, PlanEnd } from '../model/open-plan.ts';
import type { Extraction } from '../model/raw-task.ts';
import type { UnitEntry } from '../model/units.ts';
import { parseDay } from '../text/calendar.ts';
import { tidySpace } from '../text/white-space.ts';
import { measureCoverage } from './coverage.ts';
import { normaliseTasks, type Taken } from './normalise-tasks.ts';
import { indexPlaces, type PlaceIndex, spanOfPassage } from './places.ts';
import { summariseTables } from './summarise-tables.ts';

export interface NormaliseOptions {
  /** Year for dates that print none, in place of the plan's own. */
  readonly year?: number | undefined;
  /** Units that names are resolved to. */
  readonly units?: readonly UnitEntry[] | undefined;
}

/** The plan a document becomes, but for `source`, which only the caller knows. */
export function normalise(
  located: Located,
  extraction: Extraction,
  options: NormaliseOptions = {},
): Omit<OpenPlan, 'source'> {
  const { metadata } = located;
  const places = indexPlaces(located.document);
  const year: PlanYear | null =
    options.year === undefined ? metadata.year : { year: options.year, from: 'option' };
  const issuedOn = metadata.issuedOn ? parseDay(metadata.issuedOn) : null;
  const units = options.units ? indexUnits(options.units, located.shortNames) : null;
  const findDeadlines = createDeadlineFinder({ year, issuedOn });
  const context = { year, findDeadlines, units, places };
  const taken: Taken = { records: [], tasksOfTable: new Map() };
  return {
    title: metadata.title ? tidySpace(metadata.title.text) : null,
    documentNumber: metadata.documentNumber
      ? metadata.documentNumber.text.replace(/\s+/gu, '')
      : null,
    issuedOn: metadata.issuedOn,
    year: year?.year ?? null,
    expected: extraction.expected,
    portions: normaliseTasks(extraction.tasks, located, context, taken),
    end: () => endOf(located, extraction, taken, places),
    notices: located.document.notices.map((notice) => ({ ...notice })),
  };
}

function endOf(
  located: Located,
  extraction: Extraction,
  { records, tasksOfTable }: Taken,
  places: PlaceIndex,
): PlanEnd {
  return {
    tables: summariseTables(located, tasksOfTable, places),
    unclaimed: extraction.unclaimed.map(({ passage, reason, table }) => ({
      text: passage.text,
      reason,
      table,
      location: spanOfPassage(places, passage) ?? {},
    })),
    annexes: located.annexes.map(({ label, mentioned, present }) => {
      return { label, mentioned: spanOfPassage(places, mentioned) ?? {}, present };
    }),
    coverage: measureCoverage(places.paragraphs, {
      ...extraction,
      records,
      metadata: located.metadata.paragraphs,
    }),
  };
}
