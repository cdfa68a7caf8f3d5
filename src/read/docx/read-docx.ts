import { readError } from '../../messages/read-errors.ts';
import type { Document } from '../../model/document.ts';
import type { Limits } from '../../model/limits.ts';
import { readBody } from './body.ts';
import { numberBlocks } from './drafts.ts';
import { bodyNotices, storyNotices } from './losses.ts';
import { readNumbering } from './numbering.ts';
import { findWordParts } from './package-parts.ts';
import { readStyles } from './styles.ts';
import { openZip } from './zip.ts';

/**
 * Reads a Word file (`.docx`, `.docm`, `.dotx`; ECMA-376 transitional or ISO 29500 strict) as Word
 * shows it, with all tracked revisions accepted. Nothing but the given bytes is read.
 *
 * @param bytes the whole file
 * @param limits bounds on what is accepted
 * @throws ReadError, whose code says what keeps the file from being read
 *
 * @example
 * const document = await readDocx(await readFile('plan.docx'), defaultLimits);
 * document.blocks[0]; // { kind: 'paragraph', text: '重点任务分工方案', offset: 0, … }
 */
export async function readDocx(bytes: Uint8Array, limits: Limits): Promise<Document> {
  const zip = await openZip(bytes, limits);
  const parts = await findWordParts(zip);
  const styles = await readStyles(zip, parts.styles);
  const numbering = await readNumbering(zip, parts.numbering);
  const body = await readBody(zip, parts.main, styles, numbering);
  if (!body.state.isDocument) {
    throw readError('xml-damaged', {
      part: parts.main,
      cause: 'the root element is not that of a Word document',
      line: 1,
    });
  }
  const { blocks } = body.state.frame;
  numberBlocks(blocks);
  const notices = [
    ...bodyNotices(body),
    ...(await storyNotices(zip, parts.stories, styles, numbering)),
  ];
  return { format: 'docx', encoding: null, blocks, notices };
}
