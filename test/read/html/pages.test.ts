import { describe, expect, test } from 'vitest';
import { droppedSelectors } from '../../../src/lexicon/html.ts';
import type { Document } from '../../../src/model/document.ts';
import { defaultLimits } from '../../../src/model/limits.ts';
import { readHtml } from '../../../src/read/html/read-html.ts';
import { sniffFormat } from '../../../src/read/sniff.ts';
import { printedLines, squaresOf, tablesOf } from '../../support/docx.ts';
import { join, legacy, utf8, utf16 } from '../../support/texts.ts';

const page = (body: string, head = ''): string =>
  `<html><head>${head}</head><body>${body}</body></html>`;
const read = (html: string): Document => readHtml(utf8(html), defaultLimits);
const linesOf = (body: string): string[] => printedLines(read(page(body)));
const squares = (rows: string): string[][] =>
  tablesOf(read(page(`<table>${rows}</table>`)).blocks).map(squaresOf);

const text = '<p>一、推进政务公开，公布权责清单。（县司法局负责，6月底前完成）</p>'.repeat(4);

describe('charset', () => {
  const meta = (charset: string): string => `<meta charset="${charset}">`;
  const old = (charset: string): string =>
    `<meta http-equiv="Content-Type" content="text/html; charset=${charset}">`;
  const content = '<p>推进政务公开</p>';

  test.each([
    ['meta charset', utf8(page(content, meta('utf-8'))), 'utf-8'],
    ['meta http-equiv', utf8(page(content, old('UTF-8'))), 'utf-8'],
    ['gb2312 is read as GB18030', legacy(page(content, old('gb2312')), 'gb18030'), 'gb18030'],
    ['gbk is', legacy(page(content, meta('GBK')), 'gb18030'), 'gb18030'],
    [
      'big5',
      legacy(
        page(content.replace('务', '務').replace('开', '開').replace('进', '進'), meta('big5')),
        'big5',
      ),
      'big5',
    ],
    [
      'a mark before what the page says',
      join(Uint8Array.of(0xef, 0xbb, 0xbf), utf8(page(content, meta('gbk')))),
      'utf-8',
    ],
    ['UTF-16 with its mark', join(Uint8Array.of(0xff, 0xfe), utf16(page(content))), 'utf-16le'],
    ['none said: by content', legacy(page(content), 'gb18030'), 'gb18030'],
    ['a wrong one said: by content', legacy(page(content, meta('utf-8')), 'gb18030'), 'gb18030'],
    ['one that does not exist', utf8(page(content, meta('klingon-8'))), 'utf-8'],
  ] as const)('%s', (_name, bytes, encoding) => {
    const document = readHtml(bytes, defaultLimits);
    expect(document.encoding).toBe(encoding);
    expect(printedLines(document)[0]).toMatch(/^推[进進]政[务務]公[开開]$/u);
  });
});

describe('the main part', () => {
  test.each([
    [
      'an element that site systems use',
      `<div>首页 栏目</div><div id="zoom">${text}</div><div>主办：县政府</div>`,
    ],
    [
      'the innermost element with nearly all text',
      `<div><ul><li><a href="/">首页</a></li></ul><div class="x"><div>${text}</div></div></div>`,
    ],
    [
      'in a layout table',
      `<table><tr><td><a href="/">栏目导航</a></td></tr><tr><td><div>${text}</div></td></tr></table>`,
    ],
    ['an article', `<nav>首页</nav><article>${text}</article><footer>版权所有</footer>`],
  ])('%s', (_name, body) => {
    expect(new Set(linesOf(body))).toEqual(
      new Set(['一、推进政务公开，公布权责清单。（县司法局负责，6月底前完成）']),
    );
  });

  test('a heading outside it that names the page comes first', () => {
    expect(linesOf(`<h1>青禾县2025年工作要点</h1><div id="zoom">${text}</div>`)[0]).toBe(
      '青禾县2025年工作要点',
    );
  });

  test('not one that the main part repeats', () => {
    const body = `<h1>青禾县工作要点</h1><div id="zoom"><p>青禾县工作要点</p>${text}</div>`;
    expect(linesOf(body).filter((line) => line === '青禾县工作要点')).toHaveLength(1);
  });

  test('index tables outside it are kept', () => {
    const index =
      '<table><tr><td>发文字号</td><td>青政办〔2025〕6号</td><td>成文日期</td><td>2025年3月2日</td></tr></table>';
    expect(linesOf(`${index}<div id="zoom">${text}</div>`)).toContain('青政办〔2025〕6号');
  });

  test('a small element with a well-known name is not taken for it', () => {
    expect(linesOf(`<div class="content">相关链接</div><div class="x">${text}</div>`)).toContain(
      '一、推进政务公开，公布权责清单。（县司法局负责，6月底前完成）',
    );
  });
});

describe('left out', () => {
  const inBody = droppedSelectors.filter(
    ({ selector }) => /^[a-z]+$/u.test(selector) && !['head', 'title'].includes(selector),
  );
  test.each(inBody.map(({ selector }) => selector))('%s', (selector) => {
    expect(linesOf(`<p>甲</p><${selector}>乙</${selector}><p>丙</p>`).join()).not.toContain('乙');
  });

  test.each([
    '<p style="display:none">乙</p>',
    '<p style="color:red; display : none">乙</p>',
    '<div style="visibility:hidden"><p>乙</p></div>',
    '<p hidden>乙</p>',
    '<!-- 乙 -->',
  ])('%s', (html) => {
    expect(linesOf(`<p>甲</p>${html}<p>丙</p>`)).toEqual(['甲', '丙']);
  });

  test('hidden text and pictures are noticed', () => {
    expect(
      read(page('<p>甲</p><p hidden>乙 丙</p><img src="a.png"><img src="b.png">')).notices,
    ).toEqual([
      { code: 'hidden-text', count: 2 },
      { code: 'picture-not-read', count: 2 },
    ]);
  });

  test('front matter of a site generator', () => {
    expect(printedLines(read(`---\ntitle: 甲\n---\n${page('<p>乙</p>')}`))).toEqual(['乙']);
  });
});

describe('text', () => {
  test.each([
    [
      'entities',
      '<p>A&amp;B &lt;甲&gt; &#x4E59;&#19969; &ldquo;丙&rdquo;</p>',
      ['A&B <甲> 乙丁 “丙”'],
    ],
    ['white space of the source', '<p>甲\n   乙\t丙</p>', ['甲 乙 丙']],
    ['breaks', '<p>甲<br>乙<br/>丙</p>', ['甲', '乙', '丙']],
    ['a heading over two lines', '<h2>甲<br/>乙</h2>丙<br>丁', ['甲乙', '丙', '丁']],
    ['inline elements', '<p>甲<b>乙</b><span>丙</span><a href="#">丁</a></p>', ['甲乙丙丁']],
    ['nested blocks', '<div>甲<div>乙</div>丙</div>', ['甲', '乙', '丙']],
    ['no elements of the body at all', '甲', ['甲']],
    ['tags that are not closed', '<p>甲<p>乙', ['甲', '乙']],
  ])('%s', (_name, html, lines) => {
    expect(linesOf(html)).toEqual(lines);
  });

  test.each([
    ['an ordered list', '<ol><li>甲</li><li>乙</li></ol>', ['1. 甲', '2. 乙']],
    ['that starts elsewhere', '<ol start="3"><li>甲</li><li>乙</li></ol>', ['3. 甲', '4. 乙']],
    ['a bulleted list', '<ul><li>甲</li></ul>', ['甲']],
    [
      'lists in a list',
      '<ol><li>甲<ol><li>乙</li></ol></li><li>丙</li></ol>',
      ['1. 甲', '1. 乙', '2. 丙'],
    ],
    ['an item of two paragraphs', '<ol><li><p>甲</p><p>乙</p></li></ol>', ['1. 甲', '乙']],
  ])('%s', (_name, html, lines) => {
    expect(linesOf(html)).toEqual(lines);
  });

  test('headings have their level', () => {
    const { blocks } = read(page('<h2>甲</h2><p>乙</p>'));
    expect(blocks.map((block) => block.kind === 'paragraph' && block.headingLevel)).toEqual([
      2,
      null,
    ]);
  });
});

describe('tables', () => {
  test.each([
    [
      'rowspan',
      '<tr><td rowspan="2">甲</td><td>乙</td></tr><tr><td>丙</td></tr>',
      ['甲 | 乙', '^ | 丙'],
    ],
    [
      'colspan',
      '<tr><td colspan="2">甲</td></tr><tr><td>乙</td><td>丙</td></tr>',
      ['甲 | <', '乙 | 丙'],
    ],
    [
      'both',
      '<tr><td rowspan="2" colspan="2">甲</td><td>乙</td></tr><tr><td>丙</td></tr>',
      ['甲 | < | 乙', '^ | < | 丙'],
    ],
    [
      'rowspan 0 goes to the end',
      '<tr><td rowspan="0">甲</td><td>乙</td></tr><tr><td>丙</td></tr><tr><td>丁</td></tr>',
      ['甲 | 乙', '^ | 丙', '^ | 丁'],
    ],
    [
      'a rowspan beyond the end',
      '<tr><td rowspan="99">甲</td><td>乙</td></tr><tr><td>丙</td></tr>',
      ['甲 | 乙', '^ | 丙'],
    ],
    [
      'spans that are no numbers',
      '<tr><td rowspan="x" colspan="-1">甲</td><td>乙</td></tr>',
      ['甲 | 乙'],
    ],
    [
      'cells that overlap: the first keeps the square',
      '<tr><td>甲</td><td rowspan="2">乙</td></tr><tr><td colspan="2">丙</td></tr>',
      ['甲 | 乙', '丙 | ^'],
    ],
    ['short rows', '<tr><td>甲</td><td>乙</td></tr><tr><td>丙</td></tr>', ['甲 | 乙', '丙 | ·']],
    [
      'thead, tbody and th',
      '<thead><tr><th>甲</th><th>乙</th></tr></thead><tbody><tr><td>丙</td><td>丁</td></tr></tbody>',
      ['甲 | 乙', '丙 | 丁'],
    ],
    [
      'paragraphs and breaks in a cell',
      '<tr><td><p>甲</p><p>乙</p></td><td>丙<br>丁</td></tr>',
      ['甲/乙 | 丙/丁'],
    ],
  ])('%s', (_name, rows, expected) => {
    expect(squares(rows)).toEqual([expected]);
  });

  test('a table that frames others is layout: only the inner ones are tables', () => {
    const inner = '<table><tr><td>甲</td><td>乙</td></tr></table>';
    expect(squares(`<tr><td>导语</td></tr><tr><td>${inner}</td></tr>`)).toEqual([['甲 | 乙']]);
  });

  test('ordered lists in cells keep their numbers', () => {
    expect(
      linesOf('<table><tr><td>甲</td><td><ol><li>乙</li><li>丙</li></ol></td></tr></table>'),
    ).toEqual(['甲', '1. 乙', '2. 丙']);
  });
});

describe('what is a page', () => {
  test.each([
    '<!DOCTYPE html><p>甲',
    '\ufeff<html><body>甲',
    '<meta charset="gbk">甲',
    '<p>甲</p><p>乙</p>',
    '<table><tr><td>甲</td></tr></table>',
  ])('%s', (html) => {
    expect(sniffFormat(utf8(html))).toBe('html');
  });

  test.each(['a < b', '工作方案 <试行>', '<p>甲', '<?xml version="1.0"?><note>甲</note>'])(
    'not %s',
    (other) => {
      expect(sniffFormat(utf8(other))).toBe('txt');
    },
  );
});

describe('hostile pages', () => {
  test('nested deeper than the limit', () => {
    const html = `${'<div>'.repeat(300)}甲`;
    expect(() => read(page(html))).toThrow(/nests more than 256 levels/u);
  });

  test('more elements than the limit', () => {
    const limits = { ...defaultLimits, blocks: 100 };
    expect(() => readHtml(utf8(page('<p>甲'.repeat(100))), limits)).toThrow(/more than 100/u);
  });

  test.each([
    [
      'spans of a thousand columns',
      `<table>${'<tr><td colspan="1000">甲</td></tr>'.repeat(2_000)}</table>`,
    ],
    ['spans of all rows', `<table>${'<tr><td rowspan="65534">甲</td></tr>'.repeat(2_000)}</table>`],
    ['many tables', '<table><tr><td>甲</td></tr></table>'.repeat(5_000)],
    ['many lists', '<ol><li>甲</ol>'.repeat(10_000)],
    ['brackets that open no tag', '<'.repeat(200_000)],
    ['blanks', `<p>甲${' '.repeat(100_000)}乙</p>`],
    ['a meta element that goes on and on', `<meta ${'a '.repeat(50_000)}`],
    ['front matter that does not end', `---\n${'a: b\n'.repeat(50_000)}`],
  ])(
    '%s in good time',
    (_name, body) => {
      expect(read(page(body)).format).toBe('html');
    },
    8_000,
  );
});
