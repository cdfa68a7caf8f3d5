import { markRanks } from '../../lexicon/marks.ts';
import { slicePassage, trimPassage } from '../../text/passage.ts';
import { readCountedMark } from '../../words/marks.ts';
import type { Unit } from './unit.ts';

/**
 * Gives units their numbers where a figure stands right behind: 1.5G基站建设, 2.5G应用示范 and 3、15分钟生活圈
 * go on counting, and are no decimals. A number that the one before or behind it contradicts stays text.
 */
export function markCounted(units: readonly Unit[]): Unit[] {
  const next = followingNumbers(units);
  let last = 0;
  return units.map((unit, index) => {
    const counted = unit.mark ? unit : countedUnit(unit);
    const { mark } = counted;
    if (!mark) return unit;
    if (endsCount(counted)) last = 0;
    if (mark.style !== 'arabic') return unit;
    const behind = next[index] ?? null;
    const fits = mark.value === last + 1 && behind !== mark.value;
    const isKnown = last > 0 || behind === mark.value + 1;
    if (counted !== unit && !(fits && isKnown)) return unit;
    last = mark.value;
    return counted;
  });
}

/** For each unit the next plain number behind it, before a heading. */
function followingNumbers(units: readonly Unit[]): (number | null)[] {
  const found: (number | null)[] = [];
  let next: number | null = null;
  for (let at = units.length - 1; at >= 0; at--) {
    found[at] = next;
    const unit = units[at];
    const counted = !unit || unit.mark ? unit : countedUnit(unit);
    if (counted?.mark?.style === 'arabic') next = counted.mark.value;
    else if (counted && endsCount(counted)) next = null;
  }
  return found;
}

/** A number that ranks above plain ones. */
function endsCount({ mark }: Unit): boolean {
  return mark !== null && markRanks[mark.style].rank < markRanks.arabic.rank;
}

function countedUnit(unit: Unit): Unit {
  const mark = readCountedMark(unit.text.text);
  if (!mark) return unit;
  return {
    ...unit,
    mark,
    number: trimPassage(slicePassage(unit.text, 0, mark.length)),
    text: trimPassage(slicePassage(unit.text, mark.length)),
  };
}
