import type { Located, OutlineItem, OutlinePart } from '../../model/located.ts';
import type { RawTask, Remains } from '../../model/raw-task.ts';
import { ancestorsOf, itemsOf } from '../../text/outline.ts';
import { hullOf } from '../../text/passage.ts';
import { isContextHeading } from '../../words/headings.ts';
import { type ItemText, readItemText } from './item-text.ts';
import { readItem } from './read-item.ts';
import { splitTitle } from './split-item.ts';

/** The numbered items of a document that are tasks, part by part. */
export interface Narrative {
  readonly tasks: readonly ItemText[];
  /** Items that head others. */
  readonly headings: readonly OutlineItem[];
  /** How many of the candidates name an owner. */
  readonly owned: number;
}

/**
 * The items of the outline that are tasks: leaves, and headings with an owner bracket of their own;
 * not those under 总体要求, 保障措施 and the like unless they name an owner. Parts without owners
 * before and behind the ones with owners (a notice, an annex) are context.
 */
export function findNarrative({ outline, tableHeadings }: Located): Narrative {
  const parts = outline.parts.map((part) => readPart(part, tableHeadings));
  const owned = parts.map((part) => part.tasks.some((task) => task.namesOwners));
  const first = owned.indexOf(true);
  const last = owned.lastIndexOf(true);
  const kept = first < 0 ? parts : parts.slice(first, last + 1);
  const tasks = kept.flatMap((part) => part.tasks);
  return {
    tasks,
    headings: kept.flatMap((part) => part.headings),
    owned: tasks.filter((task) => task.namesOwners).length,
  };
}

function readPart(
  part: OutlinePart,
  tableHeadings: ReadonlySet<OutlineItem>,
): { tasks: ItemText[]; headings: OutlineItem[] } {
  const tasks: ItemText[] = [];
  const headings: OutlineItem[] = [];
  for (const item of itemsOf(part)) {
    const text = readItemText(item);
    const isLeaf = item.children.length === 0 && !tableHeadings.has(item);
    if (!isLeaf) headings.push(item);
    if (text.namesOwners || (isLeaf && item.mark !== null && !isContext(item))) tasks.push(text);
  }
  return { tasks, headings };
}

function isContext(item: OutlineItem): boolean {
  return [item, ...ancestorsOf(item)].some((heading) => {
    return isContextHeading(splitTitle(heading.text).title.text, heading.parent === null);
  });
}

/** The records of a narrative, its headings added to the others. */
export function readNarrative(narrative: Narrative, { headings }: Remains): RawTask[] {
  for (const item of narrative.headings) {
    for (const passage of [item.number, item.text]) {
      const stretch = hullOf(passage);
      if (stretch) headings.push(stretch);
    }
  }
  const last = narrative.tasks.findLast((task) => task.namesOwners);
  return narrative.tasks.flatMap((task) => readItem(task === last ? withoutTrailing(task) : task));
}

/** Paragraphs behind the last owner bracket of the document are context. */
function withoutTrailing(task: ItemText): ItemText {
  const lastMark = task.pieces.findLastIndex(
    (piece) => piece.kind === 'mark' && piece.mark.kind === 'owners',
  );
  const markLine = task.pieces[lastMark]?.line ?? 0;
  const pieces = task.pieces.filter((piece) => piece.line <= markLine || piece.kind === 'mark');
  return { ...task, pieces };
}
