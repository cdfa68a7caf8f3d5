import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ReadError } from '../../../src/model/errors.ts';
import { defaultLimits, type Limits } from '../../../src/model/limits.ts';
import { readDocx } from '../../../src/read/docx/read-docx.ts';
import { docx, paragraph, printedLines, zip } from '../../support/docx.ts';

const plain = docx([paragraph('重点任务'), paragraph('分工方案')]);
const lines = ['重点任务', '分工方案'];

async function errorOf(bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<object> {
  try {
    await readDocx(bytes, { ...defaultLimits, ...limits });
  } catch (error) {
    if (error instanceof ReadError) return { code: error.code, ...error.detail };
    throw error;
  }
  return { code: 'no error' };
}

/** Where an entry's central directory record begins. */
function recordOf(bytes: Uint8Array, name: string): number {
  const buffer = Buffer.from(bytes);
  const signature = Buffer.from([0x50, 0x4b, 0x01, 0x02]);
  for (let at = buffer.indexOf(signature); at >= 0; at = buffer.indexOf(signature, at + 1)) {
    if (buffer.toString('latin1', at + 46, at + 46 + buffer.readUInt16LE(at + 28)) === name)
      return at;
  }
  throw new Error(`no entry ${name}`);
}

/** A copy of the zip in which `change` has been at work. */
function changed(bytes: Uint8Array, change: (copy: Buffer) => void): Uint8Array {
  const copy = Buffer.from(bytes);
  change(copy);
  return copy;
}

describe('damaged zips', () => {
  test('a file that is cut short is truncated', async () => {
    for (const length of [4, 100, plain.length - 23, plain.length - 1]) {
      expect(await errorOf(plain.subarray(0, length))).toEqual({ code: 'zip-truncated' });
    }
  });

  test('a file that is no zip is damaged', async () => {
    expect(await errorOf(new TextEncoder().encode('not a zip at all'))).toMatchObject({
      code: 'zip-damaged',
    });
  });

  test('a flipped byte in a part is found by its checksum', async () => {
    const stored = storedZip({ 'word/document.xml': '<a>2025</a>' });
    const at = Buffer.from(stored).indexOf('2025');
    const flipped = changed(stored, (copy) => copy.write('2029', at));
    expect(await errorOf(flipped)).toEqual({ code: 'zip-checksum', part: 'word/document.xml' });
  });

  test('a flipped byte that also breaks the XML is still found by its checksum', async () => {
    const stored = storedZip({ 'word/document.xml': '<a>2025</a>' });
    const at = Buffer.from(stored).indexOf('</a>');
    const flipped = changed(stored, (copy) => copy.write('</b>', at));
    expect(await errorOf(flipped)).toEqual({ code: 'zip-checksum', part: 'word/document.xml' });
  });

  test('a wrong checksum in the directory', async () => {
    const wrong = changed(plain, (copy) =>
      copy.writeUInt32LE(1, recordOf(plain, 'word/document.xml') + 16),
    );
    expect(await errorOf(wrong)).toEqual({ code: 'zip-checksum', part: 'word/document.xml' });
  });

  test('a wrong size in the directory', async () => {
    const wrong = changed(plain, (copy) =>
      copy.writeUInt32LE(7, recordOf(plain, 'word/document.xml') + 24),
    );
    expect(await errorOf(wrong)).toMatchObject({ code: 'zip-damaged' });
  });

  test('packed data that do not inflate', async () => {
    const record = recordOf(plain, 'word/document.xml');
    const wrong = changed(plain, (copy) =>
      copy.fill(0xff, copy.readUInt32LE(record + 42) + 50, copy.readUInt32LE(record + 42) + 60),
    );
    expect(await errorOf(wrong)).toMatchObject({ code: 'zip-damaged' });
  });

  test('an entry encrypted with a password', async () => {
    const record = recordOf(plain, 'word/document.xml');
    const locked = changed(plain, (copy) =>
      copy.writeUInt16LE(copy.readUInt16LE(record + 8) | 1, record + 8),
    );
    expect(await errorOf(locked)).toEqual({ code: 'encrypted' });
    const strong = changed(plain, (copy) =>
      copy.writeUInt16LE(copy.readUInt16LE(record + 8) | 0x41, record + 8),
    );
    expect(await errorOf(strong)).toEqual({ code: 'encrypted' });
  });

  test('an unknown compression method', async () => {
    const other = changed(plain, (copy) =>
      copy.writeUInt16LE(12, recordOf(plain, 'word/document.xml') + 10),
    );
    expect(await errorOf(other)).toEqual({
      code: 'zip-method',
      part: 'word/document.xml',
      method: 12,
    });
  });

  test('the method that stands for encryption', async () => {
    const locked = changed(plain, (copy) =>
      copy.writeUInt16LE(99, recordOf(plain, 'word/document.xml') + 10),
    );
    expect(await errorOf(locked)).toEqual({ code: 'encrypted' });
  });

  test('more bytes than the directory claims', async () => {
    const lying = changed(plain, (copy) =>
      copy.writeUInt32LE(9, recordOf(plain, 'word/document.xml') + 24),
    );
    expect(await errorOf(lying)).toEqual({
      code: 'zip-damaged',
      cause: 'word/document.xml has not the size it claims',
    });
  });

  test('a directory with more entries than are counted', async () => {
    const count = plain.length - 12;
    const fewer = changed(plain, (copy) => {
      copy.writeUInt16LE(copy.readUInt16LE(count) - 1, count);
      copy.writeUInt16LE(copy.readUInt16LE(count + 2) - 1, count + 2);
    });
    expect(await errorOf(fewer)).toEqual({
      code: 'zip-damaged',
      cause: 'it holds more entries than it counts',
    });
  });

  test.each([
    ['a comment', 'made by a gateway'],
    ['what looks like another end', `PK\x05\x06${'\0'.repeat(18)}`],
    ['the beginning of another end', 'PK\x05\x06'],
    ['two of them', `PK\x05\x06${'\0'.repeat(18)}PK\x05\x06${'\0'.repeat(18)}`],
  ])('%s in the comment changes nothing', async (_, comment) => {
    const end = Buffer.from(plain);
    end.writeUInt16LE(comment.length, end.length - 2);
    const bytes = Buffer.concat([end, Buffer.from(comment, 'latin1')]);
    expect(printedLines(await readDocx(bytes, defaultLimits))).toEqual(lines);
  });

  test('a second zip after the end is not preferred in silence', async () => {
    const other = docx([paragraph('另一份')]);
    expect(await errorOf(Buffer.concat([plain, other]))).toMatchObject({ code: 'zip-damaged' });
  });

  test('names and causes from the file are clipped', async () => {
    const name = 'x'.repeat(100_000);
    const error = await errorOf(docx([], { files: { 'word/document.xml': `<${name}></b>` } }));
    expect(error).toMatchObject({ code: 'xml-damaged' });
    expect(JSON.stringify(error).length).toBeLessThan(400);
  });

  test.each([
    'word/document.xml',
    'Word/Document.XML',
    'word\\document.xml',
    '/word/document.xml',
    './word/document.xml',
    'word//./document.xml',
    'word/document.xml\0.png',
  ])('the entry word/document.xml beside %s', async (name) => {
    const twice = storedZip({ 'word/document.xml': '<a/>', [`${name}\0`]: '<b/>' });
    expect(await errorOf(twice)).toEqual({
      code: 'zip-duplicate',
      part: /^word\/document\.xml$/iu.test(name) ? name : 'word/document.xml',
    });
  });

  test('bytes after the end are not looked at', async () => {
    const padded = Buffer.concat([plain, Buffer.alloc(5000), Buffer.from('--boundary--')]);
    expect(printedLines(await readDocx(padded, defaultLimits))).toEqual(lines);
  });

  test('damage is an error or changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(plain.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, flip) => {
          const bytes = changed(plain, (copy) => {
            copy[at] = (copy[at] ?? 0) ^ flip;
          });
          try {
            expect(printedLines(await readDocx(bytes, defaultLimits))).toEqual(lines);
          } catch (error) {
            expect(error).toBeInstanceOf(ReadError);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** A zip of stored entries; a zero byte at the end of a name is dropped, to write a name twice. */
function storedZip(files: Readonly<Record<string, string>>): Uint8Array {
  const locals: Buffer[] = [];
  const records: Buffer[] = [];
  let offset = 0;
  for (const [key, content] of Object.entries(files)) {
    const name = Buffer.from(key.replace(/\0$/u, ''));
    const data = Buffer.from(content);
    const fields = Buffer.alloc(26);
    fields.writeUInt32LE(crc32(data), 10);
    fields.writeUInt32LE(data.length, 14);
    fields.writeUInt32LE(data.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), fields, name, data]);
    const place = Buffer.alloc(4);
    place.writeUInt32LE(offset);
    records.push(
      Buffer.concat([
        Buffer.from([0x50, 0x4b, 1, 2, 20, 0]),
        fields,
        Buffer.alloc(10),
        place,
        name,
      ]),
    );
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(records);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(records.length, 8);
  end.writeUInt16LE(records.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

describe('limits', () => {
  const long = docx([paragraph('甲'.repeat(600_000))]);

  test('entries', async () => {
    expect(await errorOf(plain, { zipEntries: 3 })).toEqual({
      code: 'zip-too-many-entries',
      entries: 4,
      limit: 3,
    });
    expect(await errorOf(plain, { zipEntries: 4 })).toEqual({ code: 'no error' });
  });

  test('inflated bytes of all parts together', async () => {
    expect(await errorOf(plain, { inflatedBytes: 500 })).toEqual({
      code: 'zip-inflates-too-much',
      limit: 500,
    });
    expect(await errorOf(long, { inflateRatio: 1e9, inflatedBytes: 1_000_000 })).toMatchObject({
      code: 'zip-inflates-too-much',
    });
  });

  test('the ratio, once a part is past a megabyte', async () => {
    expect(await errorOf(long)).toEqual({
      code: 'zip-ratio',
      part: 'word/document.xml',
      limit: 100,
    });
    expect(await errorOf(long, { inflateRatio: 2000 })).toEqual({ code: 'no error' });
    expect(await errorOf(docx([paragraph('甲'.repeat(300_000))]))).toEqual({ code: 'no error' });
  });

  test('a part that inflates to more than it says', async () => {
    const record = recordOf(long, 'word/document.xml');
    const lying = changed(long, (copy) => copy.writeUInt32LE(1000, record + 24));
    expect(await errorOf(lying)).toMatchObject({ code: 'zip-damaged' });
  });

  test('levels', async () => {
    expect(await errorOf(plain, { depth: 4 })).toEqual({
      code: 'xml-too-deep',
      part: 'word/document.xml',
      limit: 4,
    });
    expect(await errorOf(plain, { depth: 5 })).toEqual({ code: 'no error' });
  });
});

describe('large parts come in chunks', () => {
  test('and are read like small ones', async () => {
    const texts = Array.from(
      { length: 30_000 },
      (_, index) => `第${index}项任务 ${(index * 7919) % 1_000_003}`,
    );
    const bytes = docx(texts.map((text) => paragraph(text)));
    expect(printedLines(await readDocx(bytes, defaultLimits))).toEqual(texts);
  });

  test('and are checked to the end', async () => {
    const bytes = docx(
      Array.from({ length: 30_000 }, (_, index) =>
        paragraph(`${index} ${(index * 7919) % 1_000_003}`),
      ),
    );
    const record = recordOf(bytes, 'word/document.xml');
    const wrong = changed(bytes, (copy) => copy.writeUInt32LE(1, record + 16));
    expect(await errorOf(wrong)).toEqual({ code: 'zip-checksum', part: 'word/document.xml' });
    const cut = changed(bytes, (copy) =>
      copy.writeUInt32LE(copy.readUInt32LE(record + 20) - 100, record + 20),
    );
    expect(await errorOf(cut)).toMatchObject({ code: 'zip-damaged' });
  });
});

describe('other files in a zip are named', () => {
  const types = (type: string): string =>
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/main.xml" ContentType="${type}"/></Types>`;
  const relationships =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="main.xml"/></Relationships>';

  test.each<[string, Record<string, string>]>([
    [
      'Excel (.xlsx)',
      {
        '[Content_Types].xml': types(
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
        ),
        '_rels/.rels': relationships,
        'main.xml': '<a/>',
      },
    ],
    [
      'PowerPoint (.pptx)',
      {
        '[Content_Types].xml': types(
          'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml',
        ),
        '_rels/.rels': relationships,
        'main.xml': '<a/>',
      },
    ],
    [
      'OpenDocument (.odt)',
      { mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' },
    ],
    ['OFD (.ofd)', { 'OFD.xml': '<a/>' }],
    ['EPUB (.epub)', { mimetype: 'application/epub+zip' }],
    ['ZIP (.zip)', { 'a.txt': 'text' }],
    ['ZIP (.zip)', {}],
  ])('%s', async (what, files) => {
    expect(await errorOf(zip(files))).toEqual({ code: 'zip-not-word', what });
  });

  test('a Word file without its main part', async () => {
    expect(await errorOf(docx([], { files: { 'word/document.xml': null } }))).toEqual({
      code: 'part-missing',
      part: 'word/document.xml',
    });
  });

  test('a main part that is no Word document', async () => {
    expect(await errorOf(docx([], { files: { 'word/document.xml': '<html/>' } }))).toMatchObject({
      code: 'xml-damaged',
    });
  });
});
