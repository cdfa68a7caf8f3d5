import { findDeadlines } from '../../language/deadlines/find-deadlines.ts';
import type { Located, OutlineItem, OutlinePart } from '../../model/located.ts';
import type { RawTask, Remains } from '../../model/raw-task.ts';
import { fold } from '../../text/fold.ts';
import { ancestorsOf, itemsOf } from '../../text/outline.ts';
import { hullOf } from '../../text/passage.ts';
import { statesEffect } from '../../words/closing-lines.ts';
import { isContextHeading, isStepsHeading, namesMembers } from '../../words/headings.ts';
import { isLabelled } from '../owner-text.ts';
import { type ItemPiece, type ItemText, readItemText } from './item-text.ts';
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
 * not those under 总体要求, 保障措施 and the like unless they name an owner, nor stages (实施步骤) that print
 * no time, nor lists of members. Parts without owners before and behind the ones with owners (a notice,
 * an annex) are context.
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
    const isList = listsMembers(item);
    const isTask =
      isLeaf && item.mark !== null && !isContext(item) && !(isList && saysNoMore(item));
    if (isTask || (isList ? namesOwnersBeside(text) : text.namesOwners)) tasks.push(text);
  }
  return { tasks, headings };
}

/** A group with its head and members. */
function listsMembers({ body }: OutlineItem): boolean {
  return body.filter(namesMembers).length >= 2;
}

/** No sentence stands beside the members. */
function saysNoMore({ body }: OutlineItem): boolean {
  return body.every(({ text }) => !/[。；;]\s*$/u.test(text));
}

/** Owners are named elsewhere than in the brackets behind members, which hold their posts. */
function namesOwnersBeside({ lines, pieces }: ItemText): boolean {
  return pieces.some((piece) => {
    const line = lines[piece.line];
    return piece.kind === 'mark' && piece.mark.kind === 'owners' && line && !namesMembers(line);
  });
}

function isContext(item: OutlineItem): boolean {
  if (statesEffect(fold(item.text.text))) return true;
  const titles = [item, ...ancestorsOf(item)].map((heading) => ({
    text: splitTitle(heading.text).title.text,
    isOutermost: heading.parent === null,
  }));
  const sections = titles.filter(({ text, isOutermost }) => isContextHeading(text, isOutermost));
  const areStages = sections.every(({ text }) => isStepsHeading(text));
  return sections.length > 0 && !(areStages && isTimed(item, titles));
}

/** A title says when, or the item's own text by when. */
function isTimed(
  { text, body }: OutlineItem,
  titles: readonly { readonly text: string }[],
): boolean {
  const isDated = (line: string, stated: boolean): boolean =>
    findDeadlines(line, { stated, year: null, issuedOn: null }).some(({ deadline }) => {
      return deadline.kind === 'by' || deadline.kind === 'range';
    });
  return (
    titles.some((title) => isDated(title.text, true)) ||
    [text, ...body].some((line) => isDated(line.text, false))
  );
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

/**
 * Paragraphs behind the last owner bracket of the document are context; not those of an item that begins
 * with the label of its owners, nor a line that begins with 完成时限：.
 */
function withoutTrailing(task: ItemText): ItemText {
  const { pieces } = task;
  const lastMark = pieces.findLastIndex(closesTask);
  const isBehindText = pieces.slice(0, lastMark).some((piece) => piece.kind === 'text');
  if (!isBehindText) return task;
  const markLine = pieces[lastMark]?.line ?? 0;
  return {
    ...task,
    pieces: pieces.filter((piece) => piece.line <= markLine || piece.kind === 'mark'),
  };
}

/** A mark that names owners, or a time behind its label. */
function closesTask(piece: ItemPiece): boolean {
  if (piece.kind === 'text') return false;
  return (
    piece.mark.kind === 'owners' || (piece.mark.kind === 'time' && isLabelled(piece.text.text))
  );
}
