import { describe, expect, test } from 'vitest';
import { paragraph, printedLines, readBlocks, run, table } from '../../support/docx.ts';

const shape = (content: string): string =>
  `<w:drawing><wp:inline><wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></wp:inline></w:drawing>`;
const vml = (content: string): string =>
  `<w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict>`;
const either = (choice: string, fallback: string): string =>
  `<mc:AlternateContent><mc:Choice Requires="wps">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;
const picture =
  '<w:drawing><wp:inline><wp:docPr id="1" name="x" descr="no text"/></wp:inline></w:drawing>';

describe('text boxes are read once, after the paragraph that anchors them', () => {
  test.each<[string, string, string[]]>([
    ['a drawing', run(shape(paragraph('box'))), ['a', 'box', 'z']],
    ['VML', run(vml(paragraph('box'))), ['a', 'box', 'z']],
    [
      'a choice and its fallback',
      run(either(shape(paragraph('box')), vml(paragraph('box')))),
      ['a', 'box', 'z'],
    ],
    [
      'only a fallback',
      run(either('<w:drawing><wp:inline/></w:drawing>', vml(paragraph('box')))),
      ['a', 'box', 'z'],
    ],
    [
      'no fallback',
      run(
        `<mc:AlternateContent><mc:Choice Requires="wps">${shape(paragraph('box'))}</mc:Choice></mc:AlternateContent>`,
      ),
      ['a', 'box', 'z'],
    ],
    [
      'the first of two choices with text',
      run(
        `<mc:AlternateContent><mc:Choice Requires="x"/><mc:Choice Requires="wps">${shape(paragraph('1'))}</mc:Choice><mc:Choice Requires="wps">${shape(paragraph('2'))}</mc:Choice><mc:Fallback>${vml(paragraph('3'))}</mc:Fallback></mc:AlternateContent>`,
      ),
      ['a', '1', 'z'],
    ],
    ['several paragraphs', run(vml(paragraph('b') + paragraph('c'))), ['a', 'b', 'c', 'z']],
    ['a table in a box', run(shape(table([['b', 'c']]) + paragraph(''))), ['a', 'b', 'c', '', 'z']],
    ['two boxes', run(vml(paragraph('b'))) + run(vml(paragraph('c'))), ['a', 'b', 'c', 'z']],
    [
      'a box in a box',
      run(shape(paragraph(run('b') + run(vml(paragraph('c')))))),
      ['a', 'b', 'c', 'z'],
    ],
    ['a hidden box', run(vml(paragraph('b')), '<w:vanish/>'), ['a', 'z']],
    ['a deleted box', `<w:del w:id="1">${run(vml(paragraph('b')))}</w:del>`, ['a', 'z']],
    ['text alone in two ways', either(run('b'), run('c')), ['ab', 'z']],
    [
      'a symbol that only the fallback has',
      run(either('<w16se:symEx xmlns:w16se="urn:x" w16se:char="1F600"/>', '<w:t>😀</w:t>')),
      ['a😀', 'z'],
    ],
  ])('%s', async (_, content, lines) => {
    expect(printedLines(await readBlocks([paragraph(run('a') + content), paragraph('z')]))).toEqual(
      lines,
    );
  });

  test('the text of a run goes on after its box', async () => {
    const content = run(`<w:t>a</w:t>${vml(paragraph('box'))}<w:t>b</w:t>`);
    expect(printedLines(await readBlocks([paragraph(content)]))).toEqual(['ab', 'box']);
  });

  test('in a cell they stay in the cell', async () => {
    const { blocks } = await readBlocks([
      table([[{ blocks: [paragraph(run('a') + run(vml(paragraph('box'))))] }, 'b']]),
    ]);
    expect(blocks).toMatchObject([
      { cells: [{ blocks: [{ text: 'a' }, { text: 'box' }] }, { blocks: [{ text: 'b' }] }] },
    ]);
  });
});

describe('pictures are noticed', () => {
  test.each<[string, string, number]>([
    ['a picture', run(picture), 1],
    ['two', run(picture) + run(picture), 2],
    ['one in two ways', run(either(picture, '<w:pict><v:shape/></w:pict>')), 1],
    ['an object', run('<w:object><v:shape/></w:object>'), 1],
    ['a text box is none', run(shape(paragraph('b'))), 0],
    ['a picture in a text box', run(shape(paragraph(run(picture)))), 1],
    ['a deleted one is not there', `<w:del w:id="1">${run(picture)}</w:del>`, 0],
  ])('%s', async (_, content, count) => {
    const { notices } = await readBlocks([paragraph(content)]);
    const pictures = notices.filter(({ code }) => code === 'picture-not-read');
    expect(pictures).toEqual(count === 0 ? [] : [{ code: 'picture-not-read', count }]);
  });
});

test('embedded documents are noticed', async () => {
  const blocks = [
    '<w:altChunk r:id="rId1"/>',
    paragraph('a'),
    '<w:altChunk r:id="rId2"/>',
    paragraph('<w:subDoc r:id="rId3"/>'),
  ];
  expect((await readBlocks(blocks)).notices).toEqual([{ code: 'embedded-not-read', count: 3 }]);
});
