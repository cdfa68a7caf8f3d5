import type { OutlineItem, OutlinePart } from '../model/located.ts';

/** Every item of a part, in printed order. */
export function itemsOf(part: OutlinePart): OutlineItem[] {
  const collect = (item: OutlineItem): OutlineItem[] => [item, ...item.children.flatMap(collect)];
  return part.items.flatMap(collect);
}

/** The headings above an item, outermost first. */
export function ancestorsOf(item: OutlineItem): OutlineItem[] {
  const found: OutlineItem[] = [];
  for (let parent = item.parent; parent; parent = parent.parent) found.unshift(parent);
  return found;
}
