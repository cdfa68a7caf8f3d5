import { existsSync, readdirSync, readFileSync } from 'node:fs';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { defaultLimits } from '../../../src/model/limits.ts';
import { readDocx } from '../../../src/read/docx/read-docx.ts';
import { docx, field, paragraph, paragraphsOf, run, table } from '../../support/docx.ts';

// A second opinion: whatever text mammoth shows, the reader has. What mammoth shows and Word does
// not, with the characters counted in a notice: hidden text (`hidden-text`), rows and cells that a
// revision deletes or merges (`deleted-text`), and text in merged-away cells (`hidden-text`).
// Notes are set at the end of the text by mammoth; the reader notices them (`part-not-read`).

/** Characters without white space, counted. */
function countOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const character of text.replaceAll(/\s/gu, ''))
    counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

/** Characters that mammoth shows more often than the reader, less what the notices explain. */
async function lostCharacters(bytes: Uint8Array): Promise<string[]> {
  const document = await readDocx(bytes, defaultLimits);
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  const read = countOf(
    paragraphsOf(document.blocks)
      .map((each) => each.text)
      .join(''),
  );
  const lost = [...countOf(value)].flatMap(([character, count]) =>
    Array.from({ length: Math.max(0, count - (read.get(character) ?? 0)) }, () => character),
  );
  const explained = document.notices
    .filter(({ code }) => ['hidden-text', 'deleted-text', 'part-not-read'].includes(code))
    .reduce((sum, { count }) => sum + count, 0);
  return lost.length <= explained ? [] : lost;
}

const folder = 'fixtures/documents';
const fixtures = (existsSync(folder) ? readdirSync(folder) : [])
  .map((name) => `${folder}/${name}/input.docx`)
  .filter((path) => existsSync(path));

describe('the reader has what mammoth has', () => {
  test('of all kinds of text', async () => {
    const bytes = docx([
      paragraph(
        run('甲') +
          run('<w:tab/>') +
          `<w:hyperlink>${run('乙')}</w:hyperlink>${field('PAGE', run('3'))}`,
      ),
      paragraph(
        `<w:ins w:id="1">${run('丙')}</w:ins><w:del w:id="2">${run('<w:delText>丁</w:delText>')}</w:del>`,
      ),
      paragraph(
        run('<w:sym w:font="Symbol" w:char="F0B7"/>') +
          run('<w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t>'),
      ),
      table([
        ['戊', { blocks: [table([['己']]), paragraph('庚')] }],
        [{ text: '辛', columnSpan: 2 }],
      ]),
      paragraph(
        run(
          '<w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>壬</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict>',
        ),
      ),
      paragraph(run('癸', '<w:vanish/>')),
    ]);
    expect(await lostCharacters(bytes)).toEqual([]);
  });

  test.each(fixtures)('%s', async (path) => {
    expect(await lostCharacters(readFileSync(path))).toEqual([]);
  });
});
