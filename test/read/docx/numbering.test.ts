import { describe, expect, test } from 'vitest';
import type { DocxOptions } from '../../support/docx.ts';
import {
  type LevelOptions,
  levels,
  list,
  listDefinition,
  paragraph,
  printedLines,
  readBlocks,
  run,
  style,
  table,
} from '../../support/docx.ts';

/** Paragraphs in list 1, given as their levels: `[0, 1, 1]`. */
async function numbersOf(
  sequence: readonly number[],
  definition: readonly LevelOptions[],
): Promise<(string | null)[]> {
  const blocks = sequence.map((level) => paragraph('x', { list: [1, level] }));
  const numbering = listDefinition(0, levels(definition)) + list(1, 0);
  return automaticNumbers(blocks, { numbering });
}

async function automaticNumbers(
  blocks: readonly string[],
  options: DocxOptions,
): Promise<(string | null)[]> {
  const document = await readBlocks(blocks, options);
  return document.blocks.map((block) =>
    block.kind === 'paragraph' ? (block.number?.text ?? null) : null,
  );
}

describe('the text of a number', () => {
  test.each<[string, LevelOptions, (string | null)[]]>([
    ['brackets', { format: 'chineseCounting', text: '（%1）' }, ['（一）', '（二）']],
    ['an article', { format: 'chineseCountingThousand', text: '第%1条' }, ['第一条', '第二条']],
    ['a full stop', { text: '%1.' }, ['1.', '2.']],
    ['no number', { format: 'none', text: '' }, [null, null]],
    ['words without a number', { format: 'none', text: '附件：' }, ['附件：', '附件：']],
    ['a bullet', { format: 'bullet', text: '\uf0b7' }, [null, null]],
    ['an empty text', { text: '' }, [null, null]],
    ['a start', { text: '%1', start: 5 }, ['5', '6']],
    ['a per cent sign', { text: '%1%' }, ['1%', '2%']],
    ['a level that is not there', { text: '%1.%4' }, ['1.', '2.']],
    ['a hidden number', { text: '%1', properties: '<w:rPr><w:vanish/></w:rPr>' }, [null, null]],
    [
      'a custom format',
      { properties: '<w:numFmt w:val="custom" w:format="001, 002, 003, ..."/>', text: '%1' },
      ['001', '002'],
    ],
  ])('%s', async (_, level, expected) => {
    expect(await numbersOf([0, 0], [level])).toEqual(expected);
  });

  test('a custom format beside its fallback', async () => {
    const numFmt =
      '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="0001, 0002, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>';
    expect(await numbersOf([0], [{ properties: numFmt, text: '%1' }])).toEqual(['0001']);
  });

  test('a format without a rule is decimal, with a notice', async () => {
    const numbering =
      listDefinition(0, levels([{ format: 'thaiLetters', text: '%1)' }])) + list(1, 0);
    const document = await readBlocks([paragraph('x', { list: [1, 0] })], { numbering });
    expect(printedLines(document)).toEqual(['1) x']);
    expect(document.notices).toEqual([{ code: 'number-format', count: 1, detail: 'thaiLetters' }]);
  });

  test('numbers know their level', async () => {
    const numbering = listDefinition(0, levels([{}, { text: '%1.%2' }])) + list(1, 0);
    const { blocks } = await readBlocks([paragraph('x', { list: [1, 1] })], { numbering });
    expect(blocks[0]).toMatchObject({ number: { text: '1.1', level: 1 } });
  });
});

describe('levels', () => {
  const outline = [{ text: '%1.' }, { text: '%1.%2' }, { text: '%1.%2.%3' }];

  test.each<[string, number[], LevelOptions[], string[]]>([
    ['start anew below a higher one', [0, 1, 1, 0, 1], outline, ['1.', '1.1', '1.2', '2.', '2.1']],
    ['may be passed over', [1, 0, 2], outline, ['1.1', '2.', '2.1.1']],
    [
      'print others in decimal where they are legal',
      [0, 1],
      [
        { format: 'chineseCounting', text: '第%1章' },
        { text: '%1.%2', properties: '<w:isLgl/>' },
      ],
      ['第一章', '1.1'],
    ],
    [
      'print others in their own format otherwise',
      [0, 1],
      [{ format: 'chineseCounting', text: '第%1章' }, { text: '%1.%2' }],
      ['第一章', '一.1'],
    ],
    [
      'never start anew with lvlRestart 0',
      [0, 1, 0, 1],
      [{ text: '%1.' }, { text: '%2)', properties: '<w:lvlRestart w:val="0"/>' }],
      ['1.', '1)', '2.', '2)'],
    ],
    [
      'start anew only below the level that lvlRestart names',
      [0, 1, 2, 1, 2, 0, 2],
      [{ text: '%1.' }, { text: '%2)' }, { text: '%3]', properties: '<w:lvlRestart w:val="1"/>' }],
      ['1.', '1)', '1]', '2)', '2]', '2.', '1]'],
    ],
    [
      'do not show a bullet in a number',
      [0, 1],
      [{ format: 'bullet', text: '•' }, { text: '%1%2.' }],
      ['1.'],
    ],
  ])('%s', async (_, sequence, definition, expected) => {
    expect((await numbersOf(sequence, definition)).filter((number) => number !== null)).toEqual(
      expected,
    );
  });

  test('there is one level only in a single-level list', async () => {
    const numbering =
      listDefinition(0, `<w:multiLevelType w:val="singleLevel"/>${levels([{ text: '%1.' }])}`) +
      list(1, 0);
    expect(await automaticNumbers([paragraph('x', { list: [1, 3] })], { numbering })).toEqual([
      '1.',
    ]);
  });

  test('a level that is not defined has no number', async () => {
    const numbering = listDefinition(0, levels([{}])) + list(1, 0);
    expect(await automaticNumbers([paragraph('x', { list: [1, 4] })], { numbering })).toEqual([
      null,
    ]);
  });

  test('a level without a start begins with zero', async () => {
    const level = '<w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/></w:lvl>';
    const numbering = listDefinition(0, level) + list(1, 0);
    expect(await automaticNumbers([paragraph('x', { list: [1, 0] })], { numbering })).toEqual([
      '0',
    ]);
  });
});

describe('lists', () => {
  const two = listDefinition(0, levels([{ text: '%1.' }, { text: '%1.%2' }]));
  const item = (numId: number, level = 0): string => paragraph('x', { list: [numId, level] });

  test.each<[string, string, string[], (string | null)[]]>([
    [
      'of one definition continue each other',
      two + list(1, 0) + list(2, 0),
      [item(1), item(2), item(1)],
      ['1.', '2.', '3.'],
    ],
    [
      'of two definitions count apart',
      two + listDefinition(1, levels([{ text: '%1)' }])) + list(1, 0) + list(2, 1),
      [item(1), item(2), item(1)],
      ['1.', '1)', '2.'],
    ],
    [
      'start anew once with startOverride',
      two +
        list(1, 0) +
        list(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>'),
      [item(1), item(2), item(2), item(1)],
      ['1.', '7.', '8.', '9.'],
    ],
    [
      'may override the start of a lower level',
      two + list(1, 0, '<w:lvlOverride w:ilvl="1"><w:startOverride w:val="4"/></w:lvlOverride>'),
      [item(1), item(1, 1), item(1, 1), item(1), item(1, 1)],
      ['1.', '1.4', '1.5', '2.', '2.4'],
    ],
    [
      'may override a whole level',
      two +
        list(
          1,
          0,
          `<w:lvlOverride w:ilvl="0">${levels([{ format: 'upperLetter', text: '%1、' }])}</w:lvlOverride>`,
        ),
      [item(1), item(1, 1)],
      ['A、', 'A.1'],
    ],
    ['that are not there give no number', two + list(1, 0), [item(9), item(1)], [null, '1.']],
    ['whose definition is not there give no number', list(1, 5), [item(1)], [null]],
    ['number 0 takes a paragraph out', two + list(1, 0), [item(0)], [null]],
  ])('%s', async (_, numbering, blocks, expected) => {
    expect(await automaticNumbers(blocks, { numbering })).toEqual(expected);
  });
});

describe('lists of styles', () => {
  const definition = listDefinition(
    0,
    levels([
      { text: '%1、', properties: '<w:pStyle w:val="H1"/>' },
      { text: '（%2）', properties: '<w:pStyle w:val="H2"/>' },
    ]),
  );
  const numbering = definition + list(1, 0);
  const numPr = (id: number, level?: number): string =>
    `<w:numPr>${level === undefined ? '' : `<w:ilvl w:val="${level}"/>`}<w:numId w:val="${id}"/></w:numPr>`;

  test.each<[string, string, string[], (string | null)[]]>([
    [
      'the level is the one bound to the style',
      style('H1', { paragraph: numPr(1) }) + style('H2', { paragraph: numPr(1) }),
      [paragraph('x', { style: 'H1' }), paragraph('x', { style: 'H2' })],
      ['1、', '（1）'],
    ],
    [
      'a style inherits the list',
      style('Base', { paragraph: numPr(1, 1) }) + style('Own', { basedOn: 'Base' }),
      [paragraph('x', { style: 'Own' })],
      ['（1）'],
    ],
    [
      'a style may leave the list',
      style('Base', { paragraph: numPr(1) }) +
        style('Own', { basedOn: 'Base', paragraph: numPr(0) }),
      [paragraph('x', { style: 'Own' })],
      [null],
    ],
    [
      'a paragraph may leave the list',
      style('H1', { paragraph: numPr(1) }),
      [paragraph('x', { style: 'H1', list: [0] })],
      [null],
    ],
    [
      'a level that the style names wins over the one bound to it',
      style('H1', { paragraph: numPr(1, 1) }),
      [paragraph('x', { style: 'H1' })],
      ['（1）'],
    ],
    [
      'a level that the style names wins over the one bound to its base',
      style('H1', { paragraph: numPr(1) }) +
        style('Own', { basedOn: 'H1', paragraph: '<w:numPr><w:ilvl w:val="1"/></w:numPr>' }),
      [paragraph('x', { style: 'H1' }), paragraph('x', { style: 'Own' })],
      ['1、', '（1）'],
    ],
    [
      'a paragraph that only names a list keeps the level of its style',
      style('Own', { paragraph: numPr(1, 1) }),
      [paragraph('x', { style: 'Own', list: [1] })],
      ['（1）'],
    ],
    [
      'a paragraph may choose the level',
      style('Own', { paragraph: numPr(1) }),
      [paragraph('x', { style: 'Own', properties: '<w:numPr><w:ilvl w:val="1"/></w:numPr>' })],
      ['（1）'],
    ],
    [
      'the default style counts where none is named',
      style('Own', { isDefault: true, paragraph: numPr(1, 0) }),
      [paragraph('x'), paragraph('x', { style: 'NotThere' })],
      ['1、', '2、'],
    ],
  ])('%s', async (_, styles, blocks, expected) => {
    expect(await automaticNumbers(blocks, { styles, numbering })).toEqual(expected);
  });

  test('a definition may be that of a numbering style', async () => {
    const linked =
      listDefinition(0, '<w:numStyleLink w:val="ListStyle"/>') +
      listDefinition(1, `<w:styleLink w:val="ListStyle"/>${levels([{ text: '%1)' }])}`) +
      list(1, 0) +
      list(2, 1);
    const styles = style('ListStyle', { type: 'numbering', paragraph: numPr(2) });
    const blocks = [paragraph('x', { list: [1, 0] }), paragraph('x', { list: [2, 0] })];
    expect(await automaticNumbers(blocks, { styles, numbering: linked })).toEqual(['1)', '2)']);
  });

  test('a definition may be that of a numbering style which is not there', async () => {
    const linked =
      listDefinition(0, '<w:numStyleLink w:val="ListStyle"/>') +
      listDefinition(1, `<w:styleLink w:val="ListStyle"/>${levels([{ text: '%1)' }])}`) +
      list(1, 0);
    const blocks = [paragraph('x', { list: [1, 0] }), paragraph('x', { list: [1, 0] })];
    expect(await automaticNumbers(blocks, { numbering: linked })).toEqual(['1)', '2)']);
  });

  test('numbering styles that name each other end', async () => {
    const numbering = listDefinition(0, '<w:numStyleLink w:val="A"/>') + list(1, 0);
    const styles = style('A', { type: 'numbering', paragraph: numPr(1) });
    expect(
      await automaticNumbers([paragraph('x', { list: [1, 0] })], { styles, numbering }),
    ).toEqual([null]);
  });
});

describe('what counts', () => {
  const numbering = listDefinition(0, levels([{ text: '%1.' }])) + list(1, 0);
  const item = (content: string, options = {}): string =>
    paragraph(content, { list: [1, 0], ...options });

  test('an empty paragraph does, one that only ends a section does not', async () => {
    const blocks = [item('a'), item(''), item('', { properties: '<w:sectPr/>' }), item('b')];
    expect(printedLines(await readBlocks(blocks, { numbering }))).toEqual([
      '1. a',
      '2. ',
      '',
      '3. b',
    ]);
  });

  test('a paragraph that ends a section does where a picture stands in it', async () => {
    const picture = run('<w:drawing><wp:inline/></w:drawing>');
    const blocks = [item('a'), item(picture, { properties: '<w:sectPr/>' }), item('b')];
    expect(printedLines(await readBlocks(blocks, { numbering }))).toEqual(['1. a', '2. ', '3. b']);
  });

  test('a hidden paragraph does not', async () => {
    const blocks = [item('a'), item(run('x', '<w:vanish/>'), { mark: '<w:vanish/>' }), item('b')];
    expect(printedLines(await readBlocks(blocks, { numbering }))).toEqual(['1. a', '2. b']);
  });

  test('a paragraph whose mark is deleted does not', async () => {
    const blocks = [item('a', { mark: '<w:del w:id="1"/>' }), item('b'), item('c')];
    expect(printedLines(await readBlocks(blocks, { numbering }))).toEqual(['1. ab', '2. c']);
  });

  test('a deleted row and a covered cell do not', async () => {
    const grid = table([
      [{ blocks: [item('a')], vMerge: 'restart' }, 'x'],
      [{ blocks: [item('')], vMerge: 'continue' }, 'x'],
      { cells: [{ blocks: [item('gone')] }, 'x'], properties: '<w:del w:id="1"/>' },
      [{ blocks: [item('b')] }, 'x'],
    ]);
    expect(printedLines(await readBlocks([grid], { numbering }))).toEqual([
      '1. a',
      'x',
      'x',
      '2. b',
      'x',
    ]);
  });

  test('text boxes count apart', async () => {
    const box = run(
      `<w:pict><v:textbox><w:txbxContent>${item('box')}</w:txbxContent></v:textbox></w:pict>`,
    );
    const blocks = [item('a'), item(run('b') + box), item('c')];
    expect(printedLines(await readBlocks(blocks, { numbering }))).toEqual([
      '1. a',
      '2. b',
      '1. box',
      '3. c',
    ]);
  });
});
