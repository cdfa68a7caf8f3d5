import { locate } from '../../src/locate/locate.ts';
import { defaultLimits } from '../../src/model/limits.ts';
import type { OutlineItem } from '../../src/model/located.ts';
import { readTxt } from '../../src/read/txt/read-txt.ts';

/**
 * The outline of a text, an item a line, two blanks a level: `number|text|body|body`. Each part
 * after the first begins with `---`.
 */
export function outlineOf(text: string): string[] {
  const document = readTxt(new TextEncoder().encode(text), defaultLimits);
  const { parts } = locate(document).outline;
  return parts.flatMap((part, index) => [
    ...(index === 0 ? [] : ['---']),
    ...part.items.flatMap((item) => linesOf(item, '')),
  ]);
}

function linesOf(item: OutlineItem, indent: string): string[] {
  const texts = [item.text, ...item.body].map((passage) => passage.text.trim());
  const own = `${indent}${[item.mark?.label ?? '', ...texts].join('|')}`;
  return [own, ...item.children.flatMap((child) => linesOf(child, `${indent}  `))];
}
