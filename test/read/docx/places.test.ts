import { expect, test } from 'vitest';
import type { BlockSpan } from '../../../src/model/plan.ts';
import { indexPlaces, spanOf } from '../../../src/normalise/places.ts';
import { paragraph, paragraphsOf, readBlocks, run, table, tablesOf } from '../../support/docx.ts';

const inner = table([['x']]);
const box = run(
  `<w:pict><v:textbox><w:txbxContent>${paragraph('box')}${inner}</w:txbxContent></v:textbox></w:pict>`,
);

test('every paragraph and cell says where it stands, counted from 1', async () => {
  const { blocks } = await readBlocks([
    paragraph(''),
    paragraph(run('a') + box),
    table([
      ['b', { text: 'c', columnSpan: 2 }],
      { cells: [{ blocks: [paragraph('d'), inner, paragraph('e')] }], before: 1 },
    ]),
    paragraph('f'),
  ]);
  const index = indexPlaces({ format: 'docx', encoding: null, blocks, notices: [] });
  const places = paragraphsOf(blocks).map(({ text, offset }) => {
    const {
      offset: _,
      endOffset,
      ...place
    } = spanOf(index, offset, offset + text.length) as BlockSpan;
    return [text, place, endOffset];
  });
  expect(places.filter(([text]) => text !== '')).toEqual([
    ['a', { paragraph: 2 }, 1],
    ['box', { paragraph: 3 }, 3],
    ['x', { paragraph: 1, table: 1, row: 1, cell: 1 }, 1],
    ['b', { paragraph: 1, table: 2, row: 1, cell: 1 }, 1],
    ['c', { paragraph: 1, table: 2, row: 1, cell: 2 }, 1],
    ['d', { paragraph: 1, table: 2, row: 2, cell: 2 }, 1],
    ['x', { paragraph: 1, table: 3, row: 1, cell: 1 }, 1],
    ['e', { paragraph: 2, table: 2, row: 2, cell: 2 }, 1],
    ['f', { paragraph: 4 }, 1],
  ]);
  expect(tablesOf(blocks).map((each) => each.index)).toEqual([1, 2, 3]);
  expect(tablesOf(blocks)[1]?.cells.map(({ row, column }) => [row, column])).toEqual([
    [0, 0],
    [0, 1],
    [1, 1],
  ]);
});

test('offsets lead into the texts set end to end', async () => {
  const { blocks } = await readBlocks([
    paragraph('青禾区'),
    table([
      [{ text: '序号', vMerge: 'restart' }, { blocks: [paragraph('一'), inner, paragraph('𠮷')] }],
      [{ text: 'hidden', vMerge: 'continue' }, '三'],
    ]),
    paragraph('附件'),
  ]);
  const paragraphs = paragraphsOf(blocks);
  const text = paragraphs.map((each) => each.text).join('');
  expect(text).toBe('青禾区序号一x𠮷三附件');
  for (const each of paragraphs)
    expect(text.slice(each.offset, each.offset + each.text.length)).toBe(each.text);
});

test('the document says its format', async () => {
  expect(await readBlocks([])).toEqual({ format: 'docx', encoding: null, blocks: [], notices: [] });
});
