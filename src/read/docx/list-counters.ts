import type { AutomaticNumber } from '../../model/document.ts';
import { formatNumber, isKnownFormat, largestNumber } from './number-formats.ts';
import {
  deepestLevel,
  type List,
  type ListDefinition,
  type ListLevel,
  longestNumber,
  type Numbering,
} from './numbering.ts';
import { resolveStyle, type Styles } from './styles.ts';

/** The lists of a document and how far each has counted. */
export interface ListCounters {
  readonly numbering: Numbering;
  readonly styles: Styles;
  /** Count of each level, by definition: lists of one definition continue each other. */
  readonly counts: Map<ListDefinition, (number | undefined)[]>;
  /** Level that each style in a list puts its paragraphs on, as far as it was asked for. */
  readonly styleLevels: Map<string | null, number | null>;
  /** `numId:level` of the overridden starts that were used. */
  readonly usedStarts: Set<string>;
  /** Formats without a rule that were printed as decimal, and how often. */
  readonly unknownFormats: Map<string, number>;
}

/** The list and the level, from 0, that a paragraph or its style names. */
export interface ListReference {
  readonly numId: number;
  readonly level: number;
}

/** Counters that have not counted yet. */
export function createListCounters(numbering: Numbering, styles: Styles): ListCounters {
  return {
    numbering,
    styles,
    counts: new Map(),
    styleLevels: new Map(),
    usedStarts: new Set(),
    unknownFormats: new Map(),
  };
}

/** Follows `w:numStyleLink` to the definition that has the levels (§17.9.21). */
function definitionOf(
  { numbering, styles }: ListCounters,
  list: List,
): { list: List; definition: ListDefinition } | null {
  let current = list;
  for (let steps = 0; steps < 9; steps++) {
    const definition =
      current.definition === null ? undefined : numbering.definitions.get(current.definition);
    if (!definition) return null;
    if (definition.styleLink === null) return { list: current, definition };
    const linked = numbering.lists.get(resolveStyle(styles, definition.styleLink).numId ?? -1);
    if (!linked) {
      const named = numbering.byStyle.get(definition.styleLink);
      return { list: current, definition: named ?? definition };
    }
    current = linked;
  }
  return null;
}

/**
 * The list of a paragraph: what it names itself counts before what its style names, each of the
 * two properties for itself; list 0 takes the paragraph out of its style's list (§17.9.18).
 * @param own `w:numId` and `w:ilvl` of the paragraph, null where missing
 */
export function listOf(
  counters: ListCounters,
  styleId: string | null,
  own: { numId: number | null; level: number | null },
): ListReference | null {
  const style = resolveStyle(counters.styles, styleId);
  const numId = own.numId ?? style.numId;
  if (numId === null || numId === 0) return null;
  const ofStyle = own.numId === null ? levelOfStyle(counters, styleId) : style.level;
  return { numId, level: own.level ?? ofStyle ?? 0 };
}

/**
 * The level that the nearest of the styles names itself, or that is bound to it (`w:pStyle`,
 * §17.9.23). Word lets a level that the style names win, whatever §17.9.3 says.
 */
function levelOfStyle(counters: ListCounters, styleId: string | null): number | null {
  const known = counters.styleLevels.get(styleId);
  if (known !== undefined) return known;
  const { chain, numId } = resolveStyle(counters.styles, styleId);
  const list = counters.numbering.lists.get(numId ?? -1);
  const levels = [...((list && definitionOf(counters, list)?.definition.levels) ?? [])];
  const levelAt = (id: string): number | null =>
    counters.styles.byId.get(id)?.level ??
    levels.find(([, { style }]) => style === id)?.[0] ??
    null;
  const level = chain.map(levelAt).find((each) => each !== null) ?? null;
  counters.styleLevels.set(styleId, level);
  return level;
}

/**
 * Counts one paragraph and gives the number Word prints before it; null for a bullet, for a number
 * without text and for a list that is not there.
 */
export function nextNumber(
  counters: ListCounters,
  reference: ListReference,
): AutomaticNumber | null {
  const list = counters.numbering.lists.get(reference.numId);
  const found = list && definitionOf(counters, list);
  if (!list || !found) return null;
  const { definition } = found;
  const index = definition.single ? 0 : reference.level;
  if (index < 0 || index > deepestLevel) return null;
  const levelAt = (at: number): ListLevel | undefined =>
    list.levelOverrides.get(at) ?? found.list.levelOverrides.get(at) ?? definition.levels.get(at);
  const startAt = (at: number): number =>
    list.startOverrides.get(at) ?? found.list.startOverrides.get(at) ?? levelAt(at)?.start ?? 0;
  const level = levelAt(index);
  if (!level) return null;
  const counts = count(counters, definition, list, index, startAt);
  if (level.format === 'bullet' || level.vanish) return null;
  const text = printLevel(counters, level, counts, levelAt);
  return text === '' ? null : { text: text.slice(0, longestNumber), level: index };
}

/** Adds one to a level, fills the levels above it and starts the levels below it anew. */
function count(
  counters: ListCounters,
  definition: ListDefinition,
  list: List,
  index: number,
  startAt: (at: number) => number,
): (number | undefined)[] {
  const counts = counters.counts.get(definition) ?? [];
  counters.counts.set(definition, counts);
  const key = `${list.id}:${index}`;
  const restarts = list.startOverrides.has(index) && !counters.usedStarts.has(key);
  counters.usedStarts.add(key);
  const last = counts[index];
  counts[index] = Math.min(
    last === undefined || restarts ? startAt(index) : last + 1,
    largestNumber,
  );
  // A level that was passed over counts from its start: 1.1, then 2.
  for (let above = 0; above < index; above++)
    counts[above] ??= Math.min(startAt(above), largestNumber);
  for (let below = index + 1; below < counts.length; below++) {
    const restart = definition.levels.get(below)?.restart ?? null;
    // Word restarts at the named level and at every higher one ([MS-OI29500] on §17.9.10).
    if (restart === null || restart > below || index < restart) counts[below] = undefined;
  }
  return counts;
}

/** The level's text with the numbers of all levels in it (`w:lvlText`, §17.9.11). */
function printLevel(
  counters: ListCounters,
  level: ListLevel,
  counts: readonly (number | undefined)[],
  levelAt: (at: number) => ListLevel | undefined,
): string {
  return level.text.replaceAll(/%([1-9])/gu, (_, digit: string) => {
    const at = Number(digit) - 1;
    const value = counts[at];
    const format = levelAt(at)?.format ?? 'decimal';
    if (value === undefined || format === 'bullet') return '';
    return print(
      counters,
      value,
      level.legal && !['none', 'decimalZero'].includes(format) ? 'decimal' : format,
    );
  });
}

function print(counters: ListCounters, value: number, format: string): string {
  // A custom format is a sample: `001, 002, 003, ...`.
  const zeros = /^(0+1),/u.exec(format)?.[1];
  if (zeros !== undefined) return String(value).padStart(zeros.length, '0');
  if (!isKnownFormat(format))
    counters.unknownFormats.set(format, (counters.unknownFormats.get(format) ?? 0) + 1);
  return formatNumber(value, format);
}
