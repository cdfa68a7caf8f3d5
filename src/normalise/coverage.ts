import type { Paragraph } from '../model/document.ts';
import type { Coverage } from '../model/plan.ts';
import type { Remains, Stretch } from '../model/raw-task.ts';
import { hullOf } from '../text/passage.ts';
import { isSpace } from '../text/white-space.ts';

const buckets = ['context', 'unclaimed', 'metadata', 'headings', 'tasks'] as const;
type Bucket = (typeof buckets)[number];

/** What was taken from a document. */
interface Found extends Remains {
  /** What the tasks were read from. */
  readonly records: readonly Stretch[];
  readonly metadata: Iterable<Paragraph>;
}

/**
 * Where each character of the document went, white space aside. Every character is painted once, a
 * later bucket over an earlier one, so the numbers add up to `total`.
 */
export function measureCoverage(paragraphs: readonly Paragraph[], found: Found): Coverage {
  const last = paragraphs.at(-1);
  const paint = new Uint8Array(last ? last.offset + last.text.length : 0);
  const fill = (bucket: Bucket, stretch: Stretch | null): void => {
    if (stretch) paint.fill(buckets.indexOf(bucket), stretch.start, stretch.end);
  };
  for (const { passage } of found.unclaimed) fill('unclaimed', hullOf(passage));
  for (const paragraph of found.metadata) fill('metadata', stretchOf(paragraph));
  for (const heading of found.headings) fill('headings', heading);
  for (const record of found.records) fill('tasks', record);
  return count(paragraphs, paint);
}

function count(paragraphs: readonly Paragraph[], paint: Uint8Array): Coverage {
  const counts = new Uint32Array(buckets.length);
  paragraphs.forEach(({ text, offset }) => {
    for (let index = 0; index < text.length; index++) {
      const bucket = paint[offset + index] ?? 0;
      if (!isSpace(text.charCodeAt(index))) counts[bucket] = (counts[bucket] ?? 0) + 1;
    }
  });
  const of = (bucket: Bucket): number => counts[buckets.indexOf(bucket)] ?? 0;
  return {
    total: counts.reduce((sum, each) => sum + each, 0),
    tasks: of('tasks'),
    headings: of('headings'),
    metadata: of('metadata'),
    unclaimed: of('unclaimed'),
    context: of('context'),
  };
}

function stretchOf(paragraph: Paragraph): Stretch {
  return { start: paragraph.offset, end: paragraph.offset + paragraph.text.length };
}
