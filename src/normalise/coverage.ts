import type { Paragraph } from '../model/document.ts';
import type { Located } from '../model/located.ts';
import type { Coverage } from '../model/plan.ts';
import type { Extraction, Stretch } from '../model/raw-task.ts';
import { hullOf } from '../text/passage.ts';
import { isSpace } from '../text/white-space.ts';

const buckets = ['context', 'unclaimed', 'metadata', 'headings', 'tasks'] as const;
type Bucket = (typeof buckets)[number];

/**
 * Where each character of the document went, white space aside. Every character is painted once, a
 * later bucket over an earlier one, so the numbers add up to `total`.
 */
export function measureCoverage(
  paragraphs: readonly Paragraph[],
  located: Located,
  extraction: Extraction,
): Coverage {
  const last = paragraphs.at(-1);
  const paint = new Uint8Array(last ? last.offset + last.text.length : 0);
  const fill = (bucket: Bucket, stretch: Stretch | null): void => {
    if (stretch) paint.fill(buckets.indexOf(bucket), stretch.start, stretch.end);
  };
  for (const { passage } of extraction.unclaimed) fill('unclaimed', hullOf(passage));
  for (const paragraph of located.metadata.paragraphs) fill('metadata', stretchOf(paragraph));
  for (const heading of extraction.headings) fill('headings', heading);
  for (const task of extraction.tasks) for (const stretch of task.record) fill('tasks', stretch);
  return count(paragraphs, paint);
}

function count(paragraphs: readonly Paragraph[], paint: Uint8Array): Coverage {
  const counts = new Uint32Array(buckets.length);
  for (const { text, offset } of paragraphs) {
    for (let index = 0; index < text.length; index++) {
      const bucket = paint[offset + index] ?? 0;
      if (!isSpace(text.charCodeAt(index))) counts[bucket] = (counts[bucket] ?? 0) + 1;
    }
  }
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
