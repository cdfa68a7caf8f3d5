import type { Plan, Span } from '../model/plan.ts';

/** Numbers that order places, the first that differs deciding. */
export type Key = readonly number[];

/** Whether one place lies inside another of the same file: lines, or the same cell or paragraphs. */
export function liesWithin(inner: Span, outer: Span): boolean {
  return (
    compareKeys(startOf(outer), startOf(inner)) <= 0 && compareKeys(endOf(inner), endOf(outer)) <= 0
  );
}

/** Whether two places are the same. */
export function isSamePlace(a: Span, b: Span): boolean {
  return compareKeys(startOf(a), startOf(b)) === 0 && compareKeys(endOf(a), endOf(b)) === 0;
}

/**
 * Gives each place of one plan a key whose order is the reading order (`compareKeys`). Lines say
 * their order themselves. In a Word file paragraphs of the body and tables are counted apart, so the
 * tasks, which stand in document order, tell where a table comes. null is the whole document.
 */
export function readingKeys(plan: Plan): (span: Span | null) => Key {
  const firstTask = new Map<number, number>();
  const bodyTasks: { key: Key; index: number }[] = [];
  plan.tasks.forEach(({ table, location }, index) => {
    if (table === null) bodyTasks.push({ key: startOf(location.record), index });
    else if (!firstTask.has(table)) firstTask.set(table, index);
  });
  const blockOf = (span: Span): number => {
    if ('line' in span) return 0;
    if (span.table !== undefined) return firstTask.get(span.table) ?? 0;
    const start = startOf(span);
    return bodyTasks.findLast(({ key }) => compareKeys(key, start) <= 0)?.index ?? 0;
  };
  return (span) => (span ? [blockOf(span), ...startOf(span)] : []);
}

/** Below 0 where the first comes first; a shorter key comes before its extensions. */
export function compareKeys(a: Key, b: Key): number {
  const length = Math.max(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const [left, right] = [a[index] ?? -1, b[index] ?? -1];
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

function startOf(span: Span): Key {
  if ('line' in span) return [span.line, span.column];
  return [span.table ?? 0, span.row ?? 0, span.cell ?? 0, span.paragraph ?? 0, span.offset ?? 0];
}

/** The end of a span of blocks repeats what it shares with the start. */
function endOf(span: Span): Key {
  if ('line' in span) return [span.endLine, span.endColumn];
  return [
    span.endTable ?? span.table ?? 0,
    span.endRow ?? span.row ?? 0,
    span.endCell ?? span.cell ?? 0,
    span.endParagraph ?? span.paragraph ?? 0,
    span.endOffset ?? Number.POSITIVE_INFINITY,
  ];
}
