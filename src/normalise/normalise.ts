import { createDeadlineFinder } from '../language/deadlines/find-deadlines.ts';
import type { PlanYear } from '../language/deadlines/phrase.ts';
import { indexUnits } from '../language/units/resolve-unit.ts';
import type { Located } from '../model/located.ts';
import type { Plan } from '../model/plan.ts';
import type { Extraction } from '../model/raw-task.ts';
import type { UnitEntry } from '../model/units.ts';
import { parseDay } from '../text/calendar.ts';
import { tidySpace } from '../text/white-space.ts';
import { measureCoverage } from './coverage.ts';
import { normaliseTasks } from './normalise-tasks.ts';
import { indexPlaces, spanOfPassage } from './places.ts';
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
): Omit<Plan, 'source'> {
  const { metadata } = located;
  const places = indexPlaces(located.document);
  const year: PlanYear | null =
    options.year === undefined ? metadata.year : { year: options.year, from: 'option' };
  const issuedOn = metadata.issuedOn ? parseDay(metadata.issuedOn) : null;
  const units = options.units ? indexUnits(options.units, located.shortNames) : null;
  const findDeadlines = createDeadlineFinder({ year, issuedOn });
  const context = { year, findDeadlines, units, places };
  const { tasks, records } = normaliseTasks(extraction.readTasks, located, context);
  return {
    title: metadata.title ? tidySpace(metadata.title.text) : null,
    documentNumber: metadata.documentNumber
      ? metadata.documentNumber.text.replace(/\s+/gu, '')
      : null,
    issuedOn: metadata.issuedOn,
    year: year?.year ?? null,
    tasks,
    tables: summariseTables(located, tasks, places),
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
      metadata: metadata.paragraphs,
    }),
    notices: located.document.notices.map((notice) => ({ ...notice })),
  };
}
