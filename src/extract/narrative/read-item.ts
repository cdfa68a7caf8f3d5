import type { OutlineItem } from '../../model/located.ts';
import type { Passage } from '../../model/passage.ts';
import type { RawTask, Stretch } from '../../model/raw-task.ts';
import { ancestorsOf } from '../../text/outline.ts';
import { emptyPassage, hullOf } from '../../text/passage.ts';
import { headingText } from '../../words/headings.ts';
import { runningSource, sourcesOf } from '../owner-text.ts';
import { type ItemText, readItemText } from './item-text.ts';
import { cutSegments, joinTexts, type Segment, splitTitle, titleSentence } from './split-item.ts';

/**
 * The tasks of a narrative item (spec: "Narrative plans"): one for each owner bracket, at least one.
 * With several, all take the item's title sentence, or else each its own first sentence. Where the
 * numbered line is a heading over paragraphs that each end in a bracket, it is their path.
 */
export function readItem(itemText: ItemText): RawTask[] {
  const segments = cutSegments(itemText);
  const [first] = segments;
  if (!first) return [];
  const path = pathOf(itemText.item);
  if (segments.length === 1) return [buildTask(itemText.item, path, first, null)];
  if (isHeadingOverParagraphs(segments)) {
    const [heading, ...rest] = first.texts;
    const own = { ...first, texts: rest };
    const below = [...path, headingText(heading?.text ?? emptyPassage)];
    return [own, ...segments.slice(1)].map((segment) => {
      return buildTask(itemText.item, below, segment, null);
    });
  }
  const title = titleSentence(first);
  return segments.map((segment, index) => {
    return buildTask(itemText.item, path, segment, index === 0 ? null : title);
  });
}

/** The heading lines above an item, outermost first: each its first sentence, bare. */
function pathOf(item: OutlineItem): Passage[] {
  return ancestorsOf(item)
    .map(headingOf)
    .filter((heading) => heading.text !== '');
}

function headingOf(item: OutlineItem): Passage {
  const first = readItemText(item).pieces.find((piece) => piece.kind === 'text');
  return first ? headingText(splitTitle(first.text).title) : emptyPassage;
}

/** The numbered line is one sentence, and every bracket closes paragraphs of its own below it. */
function isHeadingOverParagraphs(segments: readonly Segment[]): boolean {
  const [heading, next] = segments[0]?.texts ?? [];
  if (heading?.line !== 0 || !next || next.line === 0) return false;
  if (splitTitle(heading.text).rest.text !== '') return false;
  return segments.every((segment, index) => {
    const before = segments[index - 1]?.texts.at(-1)?.line ?? -1;
    return (segment.texts[0]?.line ?? 0) > before;
  });
}

function buildTask(
  item: OutlineItem,
  path: readonly Passage[],
  segment: Segment,
  sharedTitle: Passage | null,
): RawTask {
  const [first, ...others] = segment.texts;
  const own = splitTitle(first?.text ?? emptyPassage);
  const rest = first ? [{ line: first.line, text: own.rest }, ...others] : others;
  const requirement = joinTexts(sharedTitle ? segment.texts : rest);
  const sources = sourcesOf(segment.marks);
  const texts = segment.texts.map((entry) => entry.text);
  return {
    origin: 'narrative',
    table: null,
    number: item.mark ? { label: item.mark.label, passage: item.number } : null,
    path,
    task: sharedTitle ?? own.title,
    requirement: requirement.text === '' ? null : requirement,
    owners: sources.owners,
    deadlines: [...texts.map(runningSource), ...sources.deadlines],
    extra: sources.extra,
    inherited: {},
    inferred: false,
    record: stretchesOf([
      item.number,
      ...(sharedTitle ? [sharedTitle] : []),
      ...texts,
      ...segment.printed,
    ]),
  };
}

function stretchesOf(passages: readonly Passage[]): Stretch[] {
  return passages.flatMap((passage) => hullOf(passage) ?? []);
}
