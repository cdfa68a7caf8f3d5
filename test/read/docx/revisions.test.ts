import { describe, expect, test } from 'vitest';
import type { Table } from '../../../src/model/document.ts';
import {
  paragraph,
  printedLines,
  readBlocks,
  run,
  squaresOf,
  table,
  tablesOf,
} from '../../support/docx.ts';

const inserted = (content: string): string => `<w:ins w:id="1" w:author="x">${content}</w:ins>`;
const deleted = (text: string): string =>
  `<w:del w:id="1" w:author="x">${run(`<w:delText>${text}</w:delText>`)}</w:del>`;
const deletedMark = { mark: '<w:del w:id="1" w:author="x"/>' };
const deletedRow = '<w:del w:id="1" w:author="x"/>';

describe('revisions are read as accepted', () => {
  test.each<[string, string[], string[], object[]]>([
    ['inserted text stays', [paragraph(run('a') + inserted(run('b')))], ['ab'], []],
    [
      'deleted text goes',
      [paragraph(run('a') + deleted('bc'))],
      ['a'],
      [{ code: 'deleted-text', count: 2 }],
    ],
    [
      'text deleted from an insertion goes',
      [paragraph(run('a') + inserted(deleted('b')))],
      ['a'],
      [{ code: 'deleted-text', count: 1 }],
    ],
    [
      'moved text stays where it went',
      [paragraph(`<w:moveTo w:id="1">${run('a')}</w:moveTo>`)],
      ['a'],
      [],
    ],
    [
      'moved text goes where it was',
      [paragraph(`<w:moveFrom w:id="1">${run('ab')}</w:moveFrom>${run('c')}`)],
      ['c'],
      [{ code: 'deleted-text', count: 2 }],
    ],
    [
      'a deleted mark joins two paragraphs',
      [paragraph('a', deletedMark), paragraph('b')],
      ['ab'],
      [],
    ],
    [
      'deleted marks join three',
      [paragraph('a', deletedMark), paragraph('b', deletedMark), paragraph('c')],
      ['abc'],
      [],
    ],
    [
      'an inserted mark parts two',
      [paragraph('a', { mark: '<w:ins w:id="1"/>' }), paragraph('b')],
      ['a', 'b'],
      [],
    ],
    [
      'a deleted paragraph leaves no line',
      [paragraph('a'), paragraph(deleted('b'), deletedMark), paragraph('c')],
      ['a', 'c'],
      [{ code: 'deleted-text', count: 1 }],
    ],
    [
      'a mark deleted before a table joins nothing',
      [paragraph('a', deletedMark), table([['b']]), paragraph('c')],
      ['a', 'b', 'c'],
      [],
    ],
    [
      'a paragraph deleted before a table leaves no line',
      [paragraph(deleted('a'), deletedMark), table([['b']])],
      ['b'],
      [{ code: 'deleted-text', count: 1 }],
    ],
    [
      'a cell keeps a paragraph',
      [table([[{ blocks: [paragraph(deleted('a'), deletedMark)] }]])],
      [''],
      [{ code: 'deleted-text', count: 1 }],
    ],
    [
      'a paragraph in a deletion goes',
      [`<w:del w:id="1">${paragraph('a')}</w:del>`, paragraph('b')],
      ['b'],
      [{ code: 'deleted-text', count: 1 }],
    ],
    [
      'old properties do not count',
      [paragraph(run('a', `<w:rPrChange w:id="1"><w:rPr><w:vanish/></w:rPr></w:rPrChange>`))],
      ['a'],
      [],
    ],
    [
      'a field may be deleted',
      [paragraph(deleted('x') + run('a'))],
      ['a'],
      [{ code: 'deleted-text', count: 1 }],
    ],
    [
      'a mark in a run is no deletion',
      [paragraph(run('a', '<w:del w:id="1"/>')), paragraph('b')],
      ['a', 'b'],
      [],
    ],
  ])('%s', async (_, blocks, lines, notices) => {
    const document = await readBlocks(blocks);
    expect(printedLines(document)).toEqual(lines);
    expect(document.notices).toEqual(notices);
  });

  test('the joined paragraph has the properties of the last', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="H"><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>';
    const blocks = [paragraph('a', { ...deletedMark, style: 'H' }), paragraph('b')];
    expect((await readBlocks(blocks, { styles })).blocks).toMatchObject([
      { text: 'ab', headingLevel: null },
    ]);
  });
});

describe('revisions of tables', () => {
  const rows = async (xml: string): Promise<string[]> =>
    tablesOf((await readBlocks([xml])).blocks).flatMap((read: Table) => squaresOf(read));

  test.each<[string, Parameters<typeof table>[0], string[]]>([
    ['a deleted row goes', [['a'], { cells: ['b'], properties: deletedRow }, ['c']], ['a', 'c']],
    [
      'an inserted row stays',
      [['a'], { cells: ['b'], properties: '<w:ins w:id="1"/>' }],
      ['a', 'b'],
    ],
    ['a table of deleted rows goes', [{ cells: ['b'], properties: deletedRow }], []],
    [
      'a merge goes on below a deleted row',
      [
        [{ text: 'a', vMerge: 'restart' }, 'b'],
        { cells: [{ vMerge: 'continue' }, 'x'], properties: deletedRow },
        [{ vMerge: 'continue' }, 'c'],
      ],
      ['a | b', '^ | c'],
    ],
    [
      'a merge that began in a deleted row begins below it',
      [
        ['a', 'b'],
        { cells: [{ text: 'x', vMerge: 'restart' }, 'x'], properties: deletedRow },
        [{ text: 'c', vMerge: 'continue' }, 'd'],
        [{ vMerge: 'continue' }, 'e'],
      ],
      ['a | b', 'c | d', '^ | e'],
    ],
    [
      'a merge that began in a deleted row is not that of the row above',
      [
        [{ text: 'a', vMerge: 'restart' }, 'b'],
        { cells: [{ text: 'x', vMerge: 'restart' }, 'x'], properties: deletedRow },
        [{ text: 'c', vMerge: 'continue' }, 'd'],
      ],
      ['a | b', 'c | d'],
    ],
    [
      'a deleted cell goes, the others move up',
      [
        ['a', 'b', 'c'],
        ['d', { text: 'x', properties: '<w:cellDel w:id="1"/>' }, 'e'],
      ],
      ['a | b | c', 'd | e | ·'],
    ],
    [
      'an inserted cell stays',
      [['a', { text: 'b', properties: '<w:cellIns w:id="1"/>' }]],
      ['a | b'],
    ],
    [
      'cells merged by a revision are merged',
      [
        [{ text: 'a', properties: '<w:cellMerge w:id="1" w:vMerge="rest"/>' }, 'b'],
        [{ text: '', properties: '<w:cellMerge w:id="2" w:vMerge="cont"/>' }, 'c'],
      ],
      ['a | b', '^ | c'],
    ],
    [
      'old cell properties do not count',
      [
        ['a'],
        [
          {
            text: 'b',
            properties: '<w:tcPrChange w:id="1"><w:tcPr><w:vMerge/></w:tcPr></w:tcPrChange>',
          },
        ],
      ],
      ['a', 'b'],
    ],
  ])('%s', async (_, content, expected) => {
    expect(await rows(table(content))).toEqual(expected);
  });

  test('what was deleted or merged is noticed', async () => {
    const xml = table([
      ['a', { text: 'xy', properties: '<w:cellDel w:id="1"/>' }],
      { cells: ['uvw'], properties: deletedRow },
      [{ text: 'b', properties: '<w:cellMerge w:id="1" w:vMerge="rest"/>' }],
    ]);
    expect((await readBlocks([xml])).notices).toEqual([
      { code: 'deleted-text', count: 5 },
      { code: 'revised-cells', count: 3 },
    ]);
  });
});
