import type { Notice, NoticeCode } from '../../model/notice.ts';
import { isPageNumber } from '../../words/page-numbers.ts';
import { type Body, readBody } from './body.ts';
import type { DraftBlock } from './drafts.ts';
import type { Numbering } from './numbering.ts';
import type { Story, StoryKind } from './package-parts.ts';
import type { Styles } from './styles.ts';
import type { Zip } from './zip.ts';

/** What reading the body left out, in a fixed order; nothing that did not occur. */
export function bodyNotices({ state, lists }: Body): Notice[] {
  const { losses } = state;
  const counts: readonly (readonly [NoticeCode, number])[] = [
    ['hidden-text', losses.hiddenCharacters],
    ['deleted-text', losses.deletedCharacters],
    ['revised-cells', losses.revisedCells],
    ['picture-not-read', losses.pictures],
    ['embedded-not-read', losses.embedded],
    ['replacement-character', losses.replacements],
  ];
  const notices: Notice[] = counts
    .filter(([, count]) => count > 0)
    .map(([code, count]) => ({ code, count }));
  const formats = new Map<string, number>();
  for (const { unknownFormats } of lists) {
    for (const [format, count] of unknownFormats)
      formats.set(format, (formats.get(format) ?? 0) + count);
  }
  for (const [detail, count] of formats) notices.push({ code: 'number-format', count, detail });
  return notices;
}

/**
 * One notice for each kind of story that holds text, with its characters; their text is not read
 * into the document.
 */
export async function storyNotices(
  zip: Zip,
  stories: readonly Story[],
  styles: Styles,
  numbering: Numbering,
): Promise<Notice[]> {
  const characters = new Map<StoryKind, number>();
  for (const { kind, part } of stories) {
    const { state } = await readBody(zip, part, styles, numbering);
    const text = textOf(state.frame.blocks);
    if (isPageNumber(text)) continue;
    characters.set(kind, (characters.get(kind) ?? 0) + text.length);
  }
  return [...characters].map(([detail, count]) => ({ code: 'part-not-read', count, detail }));
}

function textOf(blocks: readonly DraftBlock[]): string {
  const texts = blocks.map((block) =>
    block.kind === 'paragraph'
      ? block.text
      : block.cells.map((cell) => textOf(cell.blocks as DraftBlock[])).join(''),
  );
  return texts.join('');
}
