import { describe, expect, test } from 'vitest';
import type { DocxOptions } from '../../support/docx.ts';
import {
  field,
  paragraph,
  printedLines,
  readBlocks,
  run,
  style,
  table,
} from '../../support/docx.ts';

async function textOf(content: string, options: DocxOptions = {}): Promise<string> {
  return printedLines(await readBlocks([paragraph(content)], options)).join('|');
}

describe('text is read as Word prints it', () => {
  test.each([
    ['runs', run('推进') + run('工作'), '推进工作'],
    ['a tab', run('a') + run('<w:tab/>') + run('b'), 'a\tb'],
    ['an aligned tab', run('<w:ptab w:alignment="right"/>'), '\t'],
    [
      'line breaks',
      run('<w:t>a</w:t><w:br/><w:t>b</w:t><w:br w:type="textWrapping"/><w:t>c</w:t><w:cr/>'),
      'a\nb\nc\n',
    ],
    [
      'page and column breaks',
      run(
        '<w:t>a</w:t><w:br w:type="page"/><w:br w:type="column"/><w:lastRenderedPageBreak/><w:t>b</w:t>',
      ),
      'ab',
    ],
    [
      'a hyphen that does not break',
      run('<w:t>2025</w:t><w:noBreakHyphen/><w:t>12</w:t>'),
      '2025-12',
    ],
    ['a soft hyphen', run('<w:t>a</w:t><w:softHyphen/><w:t>b</w:t>'), 'ab'],
    ['trimmed text', run('<w:t>  a b  </w:t>') + run('<w:t>\n c\n</w:t>'), 'a bc'],
    ['preserved spaces', run('<w:t xml:space="preserve"> a </w:t>'), ' a '],
    ['the ideographic space', run('<w:t>　甲　</w:t>'), '　甲　'],
    ['a line end in text', run('<w:t>a\nb</w:t>'), 'a b'],
    ['CDATA and comments in text', run('<w:t>a<![CDATA[<b>]]><!-- c -->d</w:t>'), 'a<b>d'],
    ['a hyperlink', `<w:hyperlink r:id="x">${run('链接')}</w:hyperlink>`, '链接'],
    [
      'smart tags',
      `<w:smartTag w:element="x">${run('a')}</w:smartTag><w:customXml>${run('b')}</w:customXml>`,
      'ab',
    ],
    [
      'directions',
      `<w:dir w:val="rtl">${run('a')}</w:dir><w:bdo w:val="rtl">${run('b')}</w:bdo>`,
      'ab',
    ],
    [
      'a content control',
      `<w:sdt><w:sdtPr><w:alias w:val="no"/></w:sdtPr><w:sdtContent>${run('甲')}</w:sdtContent></w:sdt>`,
      '甲',
    ],
    [
      'a placeholder',
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('请填写')}</w:sdtContent></w:sdt>`,
      '请填写',
    ],
    [
      'a phonetic guide',
      run(
        `<w:ruby><w:rubyPr/><w:rt>${run('ming')}</w:rt><w:rubyBase>${run('明')}</w:rubyBase></w:ruby>`,
      ) + run('日'),
      '明日',
    ],
    [
      'mathematics',
      `<m:oMathPara><m:oMath><m:r><m:rPr/><m:t>x</m:t></m:r><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num></m:f></m:oMath></m:oMathPara>`,
      'x1',
    ],
    ['a note reference', run('a') + run('<w:footnoteReference w:id="2"/>') + run('b'), 'ab'],
    ['a deleted run', `${run('a')}<w:del w:id="1">${run('<w:delText>b</w:delText>')}</w:del>`, 'a'],
  ])('%s', async (_, content, expected) => {
    expect(await textOf(content)).toBe(expected);
  });
});

describe('symbols', () => {
  test.each([
    ['<w:sym w:font="Wingdings" w:char="F0FE"/>', '☑'],
    ['<w:sym w:font="Wingdings" w:char="F0A8"/>', '☐'],
    ['<w:sym w:font="Wingdings" w:char="F0FC"/>', '✓'],
    ['<w:sym w:font="Wingdings" w:char="FD"/>', '☒'],
    ['<w:sym w:font="Wingdings 2" w:char="F052"/>', '☑'],
    ['<w:sym w:font="Wingdings 2" w:char="F06A"/>', '①'],
    ['<w:sym w:font="Symbol" w:char="F0B7"/>', '•'],
    ['<w:sym w:font="Symbol" w:char="F0B3"/>', '≥'],
    ['<w:sym w:font="Symbol" w:char="F061"/>', 'α'],
    ['<w:sym w:font="Symbol" w:char="F0DE"/>', '⇒'],
    ['<w:sym w:font="Symbol" w:char="F0F2"/>', '∫'],
    ['<w:sym w:font="Symbol" w:char="F0F0"/>', '\uf0f0'],
    ['<w:sym w:font="Wingdings" w:char="F020"/>', ' '],
    ['<w:sym w:font="宋体" w:char="2460"/>', '①'],
    ['<w:sym w:font="Unknown" w:char="F0FE"/>', '\uf0fe'],
    ['<w:sym w:font="Wingdings" w:char="zz"/>', ''],
    ['<w:sym w:font="Wingdings" w:char="D800"/>', ''],
  ])('%s is %s', async (symbol, expected) => {
    expect(await textOf(run(symbol))).toBe(expected);
  });

  test('text set in a symbol font, and the run after it', async () => {
    const wingdings = '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>';
    expect(await textOf(run('þ\uf0a8', wingdings) + run('þ') + run('þ完成', wingdings))).toBe(
      '☑☐þ☑完成',
    );
  });

  test('an ordinary font changes nothing', async () => {
    expect(await textOf(run('þ', '<w:rFonts w:ascii="SimSun"/>'))).toBe('þ');
  });
});

describe('fields print their result', () => {
  const character = (type: string, inner = ''): string =>
    run(`<w:fldChar w:fldCharType="${type}">${inner}</w:fldChar>`);
  const instruction = (text: string): string => run(`<w:instrText>${text}</w:instrText>`);
  const form = (control: string): string =>
    character('begin', `<w:ffData><w:name w:val="x"/>${control}</w:ffData>`) +
    instruction('FORM') +
    character('end');

  test.each([
    ['a simple field', `<w:fldSimple w:instr=" PAGE ">${run('3')}</w:fldSimple>`, '3'],
    ['a complex field', field(' DATE ', run('2025年')), '2025年'],
    [
      'a field in a result',
      field(' HYPERLINK "x" ', run('a') + field(' PAGEREF ', run('7'))),
      'a7',
    ],
    [
      'a field in an instruction',
      character('begin') +
        instruction('IF ') +
        field(' PAGE ', run('1')) +
        instruction(' = 2') +
        character('separate') +
        run('yes') +
        character('end'),
      'yes',
    ],
    [
      'a field without a result',
      character('begin') + instruction(' TC "x" ') + character('end'),
      '',
    ],
    [
      'text after an end without a beginning',
      character('end') + character('separate') + run('a'),
      'a',
    ],
    [
      'a check box that is set',
      form('<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>'),
      '☒',
    ],
    ['a check box set by default', form('<w:checkBox><w:default w:val="1"/></w:checkBox>'), '☒'],
    [
      'a check box that is not set',
      form('<w:checkBox><w:default w:val="1"/><w:checked w:val="0"/></w:checkBox>'),
      '☐',
    ],
    [
      'a list',
      form(
        '<w:ddList><w:result w:val="1"/><w:listEntry w:val="是"/><w:listEntry w:val="否"/></w:ddList>',
      ),
      '否',
    ],
    [
      'a list as it was made',
      form('<w:ddList><w:default w:val="0"/><w:listEntry w:val="是"/></w:ddList>'),
      '是',
    ],
    [
      'a text form',
      character('begin', '<w:ffData><w:textInput><w:default w:val="x"/></w:textInput></w:ffData>') +
        instruction('FORMTEXT') +
        character('separate') +
        run('甲') +
        character('end'),
      '甲',
    ],
    [
      'a number in a ring',
      character('begin') + instruction(' eq \\o\\ac(○,3) ') + character('end'),
      '③',
    ],
    [
      'a large number in a ring',
      character('begin') + instruction('EQ \\o\\ac(○,21)') + character('end'),
      '21',
    ],
    [
      'a syllable over a character',
      character('begin') +
        instruction('EQ \\* jc2 \\o\\ad(\\s\\up 11(ming),明)') +
        character('end'),
      '明',
    ],
    [
      'characters set above each other',
      character('begin') + instruction('eq \\o(\\s\\up 5(区编),\\s\\do 2(办))') + character('end'),
      '区编办',
    ],
    [
      'characters of which one is set higher',
      character('begin') + instruction('eq \\o(甲,\\s\\up7(乙))') + character('end'),
      '乙',
    ],
    [
      'a symbol',
      character('begin') + instruction('SYMBOL 254 \\f "Wingdings" \\s 12') + character('end'),
      '☑',
    ],
    [
      'a button',
      character('begin') + instruction('MACROBUTTON NoMacro 点击填写 ') + character('end'),
      '点击填写',
    ],
  ])('%s', async (_, content, expected) => {
    expect(await textOf(content)).toBe(expected);
  });

  test('over paragraphs', async () => {
    const blocks = [
      paragraph(character('begin') + instruction('TOC') + character('separate') + run('一')),
      paragraph('二'),
      paragraph(run('三') + character('end')),
      paragraph('四'),
    ];
    expect(printedLines(await readBlocks(blocks))).toEqual(['一', '二', '三', '四']);
  });

  test('a field that never ends hides nothing', async () => {
    const open = paragraph(character('begin') + instruction(' PAGE ') + run('甲乙'));
    const document = await readBlocks([table([[{ blocks: [open] }, 'b']]), open, paragraph('c')]);
    expect(printedLines(document)).toEqual(['甲乙', 'b', '甲乙', 'c']);
    expect(document.notices).toEqual([]);
  });

  test('a field that ends, inside one that does not', async () => {
    const inner = character('begin') + run('隐') + character('separate') + run('甲');
    const blocks = [paragraph(character('begin') + inner + character('end') + run('乙'))];
    expect(printedLines(await readBlocks(blocks))).toEqual(['甲乙']);
  });

  test('a field that begins in a cell and ends outside', async () => {
    const open = paragraph(character('begin') + instruction('REF a') + run('甲'));
    const blocks = [table([[{ blocks: [open] }, 'b']]), paragraph(character('end') + run('c'))];
    expect(printedLines(await readBlocks(blocks))).toEqual(['甲', 'b', 'c']);
  });

  test('what is hidden in it otherwise stays hidden, and is counted once', async () => {
    const blocks = [paragraph(character('begin') + run('甲') + run('乙', '<w:vanish/>'))];
    const document = await readBlocks(blocks);
    expect(printedLines(document)).toEqual(['甲']);
    expect(document.notices).toEqual([{ code: 'hidden-text', count: 1 }]);
  });
});

describe('hidden text is left out', () => {
  const hidden = '<w:vanish/>';
  const styles =
    style('Hidden', { run: hidden }) +
    style('HiddenToo', { basedOn: 'Hidden' }) +
    style('HiddenCharacter', { type: 'character', run: hidden }) +
    style('Shown', { basedOn: 'Hidden', run: '<w:vanish w:val="0"/>' });

  test.each<[string, string, string, number]>([
    ['by the run', paragraph(run('a') + run('bc', hidden)), 'a', 2],
    [
      'by a character style',
      paragraph(run('a') + run('bc', '<w:rStyle w:val="HiddenCharacter"/>')),
      'a',
      2,
    ],
    [
      'by a paragraph style',
      paragraph('abc', { style: 'Hidden', mark: '<w:vanish w:val="0"/>' }),
      '',
      3,
    ],
    [
      'by the style it is based on',
      paragraph('abc', { style: 'HiddenToo', mark: '<w:vanish w:val="0"/>' }),
      '',
      3,
    ],
    ['not by a style that shows it again', paragraph('abc', { style: 'Shown' }), 'abc', 0],
    [
      'not by two styles that hide it',
      paragraph(run('abc', '<w:rStyle w:val="HiddenCharacter"/>'), {
        style: 'Hidden',
        mark: '<w:vanish w:val="0"/>',
      }),
      'abc',
      0,
    ],
    ['not by webHidden', paragraph(run('abc', '<w:webHidden/>')), 'abc', 0],
    ['not by a run that says no', paragraph(run('abc', '<w:vanish w:val="false"/>')), 'abc', 0],
    ['not by the run before', paragraph(run('a', hidden) + run('b')), 'b', 1],
  ])('%s', async (_, xml, text, count) => {
    const document = await readBlocks([xml], { styles });
    expect(printedLines(document)).toEqual([text]);
    expect(document.notices).toEqual(count === 0 ? [] : [{ code: 'hidden-text', count }]);
  });

  test('a hidden paragraph leaves no line', async () => {
    expect(
      printedLines(
        await readBlocks([paragraph('a', { style: 'Hidden' }), paragraph('b')], { styles }),
      ),
    ).toEqual(['b']);
  });

  test('a paragraph whose mark alone is hidden goes on in the next line', async () => {
    const blocks = [
      paragraph('一、标题', { style: 'H', mark: hidden }),
      paragraph('正文'),
      paragraph('c'),
    ];
    const document = await readBlocks(blocks, {
      styles: style('H', { paragraph: '<w:outlineLvl w:val="0"/>' }),
    });
    expect(document.blocks).toMatchObject([
      { text: '一、标题正文', headingLevel: 1 },
      { text: 'c', headingLevel: null },
    ]);
  });

  test('the last paragraph of a cell stays', async () => {
    const document = await readBlocks(
      [table([[{ blocks: [paragraph('x', { style: 'Hidden' })] }]])],
      { styles },
    );
    expect(printedLines(document)).toEqual(['']);
  });

  test('documents may hide all that does not say otherwise', async () => {
    const defaults = `<w:docDefaults><w:rPrDefault><w:rPr>${hidden}</w:rPr></w:rPrDefault></w:docDefaults>`;
    const blocks = [
      paragraph(run('a') + run('b', '<w:vanish w:val="0"/>'), { mark: '<w:vanish w:val="0"/>' }),
    ];
    expect(printedLines(await readBlocks(blocks, { styles: defaults }))).toEqual(['b']);
  });
});

describe('heading levels', () => {
  const styles =
    style('H1', { paragraph: '<w:outlineLvl w:val="0"/>' }) +
    style('H3', { basedOn: 'H1', paragraph: '<w:outlineLvl w:val="2"/>' }) +
    style('Own', { basedOn: 'H3' }) +
    style('2', { name: 'heading 2' }) +
    style('Body', { basedOn: 'H1', paragraph: '<w:outlineLvl w:val="9"/>' });

  test.each<[string, string, number | null]>([
    ['of the style', paragraph('x', { style: 'H1' }), 1],
    ['of the style it is based on', paragraph('x', { style: 'Own' }), 3],
    ['of a built-in heading without one', paragraph('x', { style: '2' }), 2],
    [
      'of the paragraph',
      paragraph('x', { style: 'H1', properties: '<w:outlineLvl w:val="3"/>' }),
      4,
    ],
    ['none for body text', paragraph('x', { style: 'Body' }), null],
    ['none without a style', paragraph('x'), null],
    ['none for a style that is not there', paragraph('x', { style: 'Nobody' }), null],
  ])('%s', async (_, xml, headingLevel) => {
    const { blocks } = await readBlocks([xml], { styles });
    expect(blocks[0]).toMatchObject({ headingLevel });
  });

  test('styles that are based on each other end', async () => {
    const circle =
      style('A', { basedOn: 'B' }) +
      style('B', { basedOn: 'A', paragraph: '<w:outlineLvl w:val="1"/>' });
    const { blocks } = await readBlocks([paragraph('x', { style: 'A' })], { styles: circle });
    expect(blocks[0]).toMatchObject({ headingLevel: 2 });
  });
});

test('characters that the file could not decode are noticed', async () => {
  const document = await readBlocks([paragraph('甲\ufffd乙\ufffd')]);
  expect(document.notices).toEqual([{ code: 'replacement-character', count: 2 }]);
});
