import type { Plan } from '../model/plan.ts';
import { type NumberedTask, type NumberSeries, numberSeries } from './number-series.ts';

/** A place where a count does not go up by one. */
export type NumberFault =
  | {
      readonly kind: 'gap';
      readonly entry: NumberedTask;
      readonly previous: string;
      /** `12` or `12–14`. */
      readonly missing: string;
    }
  | { readonly kind: 'order'; readonly entry: NumberedTask; readonly previous: string }
  | { readonly kind: 'repeated'; readonly entry: NumberedTask; readonly first: NumberedTask };

/** Numbers that were picked out of another list have gaps everywhere; they are no count. */
const MOST_GAPS_OF_A_COUNT = 2;

/** Every fault of every series of a plan. */
export function numberFaults(plan: Plan): NumberFault[] {
  return numberSeries(plan).flatMap((series) => {
    const faults = faultsOf(series);
    const gaps = faults.filter((fault) => fault.kind === 'gap').length;
    const isCount = gaps <= MOST_GAPS_OF_A_COUNT || gaps <= series.length / 4;
    return isCount ? faults : faults.filter((fault) => fault.kind === 'repeated');
  });
}

/**
 * 1, 2, 4 has a gap at 4, 1, 3, 2 stands out of order at 2, and in 1, 1, 3 the second 1 is repeated;
 * there 3 is no gap, since it is the third.
 */
function faultsOf(series: NumberSeries): NumberFault[] {
  const all = new Set(series.map(lastValue));
  const seen = new Map<number, NumberedTask>();
  const faults: NumberFault[] = [];
  let highest: NumberedTask | null = null;
  let repeats = 0;
  for (const entry of series) {
    const value = lastValue(entry);
    const first = seen.get(value);
    if (first) {
      faults.push({ kind: 'repeated', entry, first });
      repeats++;
      continue;
    }
    seen.set(value, entry);
    if (highest && value < lastValue(highest)) {
      faults.push({ kind: 'order', entry, previous: highest.label });
      continue;
    }
    const missing = highest ? missingBetween(lastValue(highest), value, all) : [];
    if (highest && missing.length > repeats) {
      faults.push({
        kind: 'gap',
        entry,
        previous: highest.label,
        missing: rangesOf(entry, missing),
      });
    }
    repeats = 0;
    highest = entry;
  }
  return faults;
}

function lastValue(entry: NumberedTask): number {
  return entry.values.at(-1) ?? 0;
}

function missingBetween(low: number, high: number, present: ReadonlySet<number>): number[] {
  const missing: number[] = [];
  for (let value = low + 1; value < high; value++) if (!present.has(value)) missing.push(value);
  return missing;
}

/** `12`, or `12–14` for several, with the parts before the last: `2.12`. */
function rangesOf({ values }: NumberedTask, missing: readonly number[]): string {
  const head = values.slice(0, -1);
  const label = (value: number | undefined): string => [...head, value].join('.');
  const first = label(missing[0]);
  return missing.length === 1 ? first : `${first}–${label(missing.at(-1))}`;
}
