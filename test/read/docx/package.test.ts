import { describe, expect, test } from 'vitest';
import { readError } from '../../../src/messages/read-errors.ts';
import { ReadError } from '../../../src/model/errors.ts';
import { defaultLimits } from '../../../src/model/limits.ts';
import { resolveTarget } from '../../../src/read/docx/package-parts.ts';
import { readDocx } from '../../../src/read/docx/read-docx.ts';
import type { DocxOptions } from '../../support/docx.ts';
import {
  docx,
  levels,
  list,
  listDefinition,
  paragraph,
  printedLines,
  readBlocks,
  style,
  wordXml,
} from '../../support/docx.ts';

const item = paragraph('任务', { list: [1, 0], style: 'H' });
const parts: DocxOptions = {
  styles: style('H', { paragraph: '<w:outlineLvl w:val="0"/>' }),
  numbering: listDefinition(0, levels([{ text: '（%1）' }])) + list(1, 0),
};
const read = [{ text: '任务', number: { text: '（1）', level: 0 }, headingLevel: 1 }];

describe('parts are found by their relationships', () => {
  test.each<[string, DocxOptions]>([
    ['in the usual folder', {}],
    ['in another folder', { main: 'other/deep/main.xml' }],
    ['in no folder', { main: 'document.xml' }],
    [
      'of a template',
      {
        contentType:
          'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml',
      },
    ],
    ['with macros', { contentType: 'application/vnd.ms-word.document.macroEnabled.main+xml' }],
    ['of an unknown type', { contentType: 'application/xml' }],
    ['without content types', { files: { '[Content_Types].xml': null } }],
    ['without relationships of the package', { files: { '_rels/.rels': null } }],
  ])('%s', async (_, options) => {
    expect((await readBlocks([item], { ...parts, ...options })).blocks).toMatchObject(read);
  });

  test('names of entries do not tell case apart', async () => {
    const files = {
      'word/document.xml': null,
      'Word/Document.xml': wordXml('document', `<w:body>${paragraph('a')}</w:body>`),
    };
    expect(printedLines(await readBlocks([], { files }))).toEqual(['a']);
  });

  test('parts that are missing are done without', async () => {
    const relationships = [
      ['styles', 'styles.xml'],
      ['numbering', 'numbering.xml'],
      ['header', 'header1.xml'],
    ] as const;
    expect(await readBlocks([item], { relationships })).toMatchObject({
      blocks: [{ text: '任务', number: null }],
      notices: [],
    });
  });

  test('external relationships are not followed', async () => {
    const files = {
      'word/_rels/document.xml.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml" TargetMode="External"/></Relationships>',
    };
    expect((await readBlocks([item], { ...parts, files })).blocks).toMatchObject([
      { headingLevel: null },
    ]);
  });

  test.each([
    ['word/', 'styles.xml', 'word/styles.xml'],
    ['word/', '/custom/styles.xml', 'custom/styles.xml'],
    ['word/', '../styles.xml', 'styles.xml'],
    ['word/', './a/../styles.xml', 'word/styles.xml'],
    ['', '../../etc/passwd', 'etc/passwd'],
    ['', 'a%20b.xml', 'a b.xml'],
    ['', 'a%zz.xml', 'a%zz.xml'],
  ])('from %s to %s', (folder, path, name) => {
    expect(resolveTarget(folder, path)).toBe(name);
  });
});

describe('namespaces and encodings', () => {
  const xml = wordXml('document', `<w:body>${paragraph('督查考核')}</w:body>`);
  const utf16 = (text: string, isBigEndian: boolean): Uint8Array => {
    const bytes = Buffer.from(text, 'utf16le');
    return isBigEndian ? bytes.swap16() : bytes;
  };

  test.each<[string, string | Uint8Array]>([
    ['UTF-8 with a mark', `\ufeff${xml}`],
    ['UTF-8 without a declaration', xml.replace(/^<\?.*?\?>/u, '')],
    ['UTF-16 with a mark', utf16(`\ufeff${xml.replace('UTF-8', 'UTF-16')}`, false)],
    ['UTF-16 big endian with a mark', utf16(`\ufeff${xml.replace('UTF-8', 'UTF-16')}`, true)],
    ['UTF-16 without a mark', utf16(xml.replace('UTF-8', 'UTF-16'), false)],
    ['UTF-16 big endian without a mark', utf16(xml.replace('UTF-8', 'UTF-16'), true)],
    ['a declaration of UTF-16 that is not true', xml.replace('UTF-8', 'UTF-16')],
    [
      'GB 18030',
      Buffer.concat([
        Buffer.from(xml.split('督查考核')[0]?.replace('UTF-8', 'GB18030') ?? ''),
        Buffer.from('b6bdb2e9bfbcbacb', 'hex'),
        Buffer.from(xml.split('督查考核')[1] ?? ''),
      ]),
    ],
    [
      'ISO strict',
      xml.replace(
        'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
        'http://purl.oclc.org/ooxml/wordprocessingml/main',
      ),
    ],
    [
      'another prefix',
      xml.replaceAll('<w:', '<ns0:').replaceAll('</w:', '</ns0:').replace('xmlns:w=', 'xmlns:ns0='),
    ],
    [
      'the default namespace',
      xml.replaceAll('<w:', '<').replaceAll('</w:', '</').replace('xmlns:w=', 'xmlns='),
    ],
  ])('%s', async (_, content) => {
    expect(printedLines(await readBlocks([], { files: { 'word/document.xml': content } }))).toEqual(
      ['督查考核'],
    );
  });

  test.each<[string, string | Uint8Array, object]>([
    [
      'an unknown encoding',
      xml.replace('UTF-8', 'EBCDIC'),
      { cause: 'unknown encoding EBCDIC', line: 1 },
    ],
    [
      'bytes of another encoding',
      Buffer.from('<a>\n\xb6\xbd</a>', 'latin1'),
      { cause: 'bytes that are not UTF-8', line: 2 },
    ],
    ['half a UTF-16 character', utf16(xml, false).subarray(1), { line: 1 }],
  ])('%s is refused', async (_, content, detail) => {
    const bytes = docx([], { files: { 'word/document.xml': content } });
    await expect(readDocx(bytes, defaultLimits)).rejects.toMatchObject({
      code: 'xml-damaged',
      detail,
    });
    await expect(readDocx(bytes, defaultLimits)).rejects.toBeInstanceOf(ReadError);
  });
});

describe('text beside the body is noticed, not read', () => {
  const header = wordXml('hdr', paragraph('内部资料'));
  const pageNumber = wordXml('ftr', paragraph('第 1 页 共 5 页'));
  const notes = wordXml(
    'footnotes',
    `<w:footnote w:id="0">${paragraph('<w:r><w:separator/></w:r>')}</w:footnote><w:footnote w:id="1">${paragraph('注')}</w:footnote>`,
  );
  const noNotes = wordXml(
    'endnotes',
    `<w:endnote w:id="0">${paragraph('<w:r><w:separator/></w:r>')}</w:endnote>`,
  );
  const comments = wordXml('comments', `<w:comment w:id="0">${paragraph('请修改')}</w:comment>`);

  test('one notice a kind, if it says anything', async () => {
    const document = await readBlocks([paragraph('a')], {
      relationships: [
        ['header', 'header1.xml'],
        ['header', 'header2.xml'],
        ['footer', 'footer1.xml'],
        ['footnotes', 'footnotes.xml'],
        ['endnotes', 'endnotes.xml'],
        ['comments', 'comments.xml'],
      ],
      files: {
        'word/header1.xml': header,
        'word/header2.xml': header,
        'word/footer1.xml': pageNumber,
        'word/footnotes.xml': notes,
        'word/endnotes.xml': noNotes,
        'word/comments.xml': comments,
      },
    });
    expect(printedLines(document)).toEqual(['a']);
    expect(document.notices).toEqual([
      { code: 'part-not-read', count: 8, detail: 'headers' },
      { code: 'part-not-read', count: 1, detail: 'footnotes' },
      { code: 'part-not-read', count: 3, detail: 'comments' },
    ]);
  });
});

test('a message stays one line, whatever the names in the file hold', () => {
  const { message } = readError('zip-checksum', { part: 'word/\n\u001b[2Jdocument.xml' });
  expect(message).toContain('word/\\u000a\\u001b[2Jdocument.xml');
  expect(message).not.toMatch(/[\n\u001b]/u);
});
