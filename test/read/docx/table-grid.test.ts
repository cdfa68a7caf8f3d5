import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Table } from '../../../src/model/document.ts';
import type { CellOptions, RowOptions } from '../../support/docx.ts';
import {
  paragraph,
  readBlocks,
  squaresOf,
  table,
  tableCell,
  tableRow,
  tablesOf,
} from '../../support/docx.ts';

async function tableOf(xml: string): Promise<Table> {
  const [only] = tablesOf((await readBlocks([xml])).blocks);
  if (!only) throw new Error('there is no table');
  return only;
}

async function squares(rows: Parameters<typeof table>[0]): Promise<string[]> {
  return squaresOf(await tableOf(table(rows)));
}

const from: CellOptions = { vMerge: 'restart' };
const on: CellOptions = { vMerge: 'continue' };

describe('a table is a full rectangle', () => {
  test.each<[string, Parameters<typeof table>[0], string[]]>([
    [
      'plain',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      ['a | b', 'c | d'],
    ],
    [
      'a cell over columns',
      [
        [{ text: 'a', columnSpan: 2 }, 'b'],
        ['c', 'd', 'e'],
      ],
      ['a | < | b', 'c | d | e'],
    ],
    [
      'a cell over rows',
      [
        [{ ...from, text: 'a' }, 'b'],
        [on, 'c'],
        [on, 'd'],
      ],
      ['a | b', '^ | c', '^ | d'],
    ],
    [
      'a cell over both',
      [
        [{ ...from, text: 'a', columnSpan: 2 }, 'b'],
        [{ ...on, columnSpan: 2 }, 'c'],
      ],
      ['a | < | b', '^ | < | c'],
    ],
    [
      'two merges in one column',
      [
        [{ ...from, text: 'a' }, 'x'],
        [on, 'x'],
        [{ ...from, text: 'b' }, 'x'],
        [on, 'x'],
      ],
      ['a | x', '^ | x', 'b | x', '^ | x'],
    ],
    [
      'a merge without a beginning',
      [
        ['a', 'b'],
        [{ ...on, text: 'c' }, 'd'],
        [on, 'e'],
      ],
      ['a | b', 'c | d', '^ | e'],
    ],
    [
      'a merge below a header is not of the header',
      [
        ['head', 'x'],
        [on, 'y'],
      ],
      ['head | x', ' | y'],
    ],
    [
      'a merge whose edges disagree',
      [
        [{ ...from, text: 'a', columnSpan: 2 }, 'b'],
        [{ ...on, text: 'c' }, 'd', 'e'],
      ],
      ['a | < | b', 'c | d | e'],
    ],
    [
      'a merge that begins in another column',
      [['a', { ...from, text: 'b' }], [{ ...on, text: 'c', columnSpan: 2 }]],
      ['a | b', 'c | <'],
    ],
    [
      'a merge that a short row interrupts',
      [['a', { ...from, text: 'b' }], ['c'], ['d', { ...on, text: 'e' }]],
      ['a | b', 'c | ·', 'd | e'],
    ],
    [
      'squares left out before',
      [['a', 'b', 'c'], { cells: ['d'], before: 2 }],
      ['a | b | c', '· | · | d'],
    ],
    [
      'squares left out after',
      [['a', 'b', 'c'], { cells: ['d'], after: 2 }],
      ['a | b | c', 'd | · | ·'],
    ],
    [
      'a merge under squares left out',
      [['a', { ...from, text: 'b' }], { cells: [on], before: 1 }],
      ['a | b', '· | ^'],
    ],
    ['ragged rows', [['a'], ['b', 'c', 'd'], ['e', 'f']], ['a | · | ·', 'b | c | d', 'e | f | ·']],
    [
      'old horizontal merges',
      [
        [{ text: 'a', hMerge: 'restart' }, { hMerge: 'continue' }, 'b'],
        ['c', 'd', 'e'],
      ],
      ['a | < | b', 'c | d | e'],
    ],
    ['an old merge without a beginning', [[{ text: 'a', hMerge: 'continue' }, 'b']], ['a | b']],
    [
      'old merges both ways',
      [
        [
          { text: 'a', hMerge: 'restart', vMerge: 'restart' },
          { hMerge: 'continue', vMerge: 'restart' },
          'b',
        ],
        [
          { hMerge: 'restart', vMerge: 'continue' },
          { hMerge: 'continue', vMerge: 'continue' },
          'c',
        ],
      ],
      ['a | < | b', '^ | < | c'],
    ],
    ['an empty cell', [['', 'b']], [' | b']],
    ['a row without cells', [['a'], [], ['b']], ['a', 'b']],
    [
      'spans that make no sense',
      [
        [
          { text: 'a', columnSpan: 0 },
          { text: 'b', columnSpan: -3 },
        ],
      ],
      ['a | b'],
    ],
  ])('%s', async (_, rows, expected) => {
    expect(await squares(rows)).toEqual(expected);
  });

  test('a span of thousands is cut', async () => {
    expect((await tableOf(table([[{ text: 'a', columnSpan: 2_000_000_000 }]]))).columns).toBe(1);
    expect((await tableOf(table([[{ text: 'a', columnSpan: 20_000 }]]))).columns).toBe(1000);
  });

  test('merges are recorded and no row is broken', async () => {
    expect(await tableOf(table([['a']]))).toMatchObject({ merges: 'recorded', brokenRows: [] });
  });

  test('an empty cell has its empty paragraph', async () => {
    const { cells } = await tableOf(table([['']]));
    expect(cells[0]?.blocks).toMatchObject([{ kind: 'paragraph', text: '' }]);
  });
});

describe('what stands between rows and cells does not matter', () => {
  const mark =
    '<w:bookmarkStart w:id="1" w:name="x"/><w:bookmarkEnd w:id="1"/><w:proofErr w:type="spellStart"/>';
  const control = (content: string): string =>
    `<w:sdt><w:sdtPr><w:text/><w:rPr><w:vanish/></w:rPr></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  const first = tableRow([{ ...from, text: 'a' }, 'b']);
  const second = tableRow([on, 'c']);

  test.each([
    ['bookmarks between rows', `<w:tbl>${mark}${first}${mark}${second}${mark}</w:tbl>`],
    [
      'bookmarks between cells',
      `<w:tbl>${first}<w:tr>${mark}${tableCell(on)}${mark}${tableCell('c')}</w:tr></w:tbl>`,
    ],
    ['rows in content controls', `<w:tbl>${control(first)}${control(second)}</w:tbl>`],
    ['rows in one content control', `<w:tbl>${control(first + second)}</w:tbl>`],
    [
      'rows in custom XML',
      `<w:tbl><w:customXml><w:customXmlPr/>${first}</w:customXml>${second}</w:tbl>`,
    ],
    [
      'cells in content controls',
      `<w:tbl>${first}<w:tr>${control(tableCell(on))}${control(tableCell('c'))}</w:tr></w:tbl>`,
    ],
    [
      'blocks in content controls',
      `<w:tbl>${first}<w:tr>${tableCell(on)}<w:tc>${control(paragraph('c'))}</w:tc></w:tr></w:tbl>`,
    ],
  ])('%s', async (_, xml) => {
    expect(squaresOf(await tableOf(xml))).toEqual(['a | b', '^ | c']);
  });
});

describe('nested tables', () => {
  test('are blocks of their cell', async () => {
    const inner = table([['x', 'y']]);
    const outer = await tableOf(
      table([
        ['a', { blocks: [paragraph('b'), inner, paragraph('c')] }],
        ['d', 'e'],
      ]),
    );
    expect([outer.rows, outer.columns]).toEqual([2, 2]);
    expect(outer.cells[1]?.blocks.map((block) => block.kind)).toEqual([
      'paragraph',
      'table',
      'paragraph',
    ]);
    expect(squaresOf(outer)).toEqual(['a | b/x/y/c', 'd | e']);
  });

  test('a cell that holds only a table keeps the paragraph Word puts after it', async () => {
    const outer = await tableOf(table([[{ blocks: [table([['x']]), paragraph('')] }]]));
    expect(outer.cells[0]?.blocks.map((block) => block.kind)).toEqual(['table', 'paragraph']);
  });
});

test('text in a cell that is merged away is not shown, and noticed', async () => {
  const xml = table([
    [{ ...from, text: 'a' }, 'b'],
    [{ ...on, text: '不见了' }, 'c'],
    [
      { text: 'x', hMerge: 'restart' },
      { text: 'yz', hMerge: 'continue' },
    ],
  ]);
  const document = await readBlocks([xml]);
  expect(squaresOf(tablesOf(document.blocks)[0] as Table)).toEqual(['a | b', '^ | c', 'x | <']);
  expect(document.notices).toEqual([{ code: 'hidden-text', count: 5 }]);
});

describe('tables that are not well made', () => {
  test.each([
    [
      'a paragraph between rows',
      `<w:tbl>${tableRow(['a'])}${paragraph('lost?')}${tableRow(['b'])}</w:tbl>`,
      ['lost?', 'a', 'b'],
    ],
    [
      'a row in a row',
      `<w:tbl><w:tr>${tableCell('a')}${tableRow(['b'])}${tableCell('c')}</w:tr></w:tbl>`,
      ['a', 'b', 'c'],
    ],
    ['a cell outside a table', tableCell('a'), ['a']],
    ['a row outside a table', tableRow(['a']), ['a']],
    ['a table in a row', `<w:tbl><w:tr>${table([['a']])}</w:tr></w:tbl>`, ['a']],
    [
      'a table in a paragraph',
      `<w:p><w:r><w:t>a</w:t></w:r>${table([['b']])}<w:r><w:t>c</w:t></w:r></w:p>`,
      ['a', 'b', 'c'],
    ],
    ['a table without rows', `<w:tbl/>${paragraph('a')}`, ['a']],
  ])('%s', async (_, xml, texts) => {
    const { blocks } = await readBlocks([xml]);
    const read = blocks.flatMap((block) =>
      block.kind === 'paragraph' ? [block.text] : squaresOf(block).join(' | ').split(' | '),
    );
    expect(read).toEqual(texts);
  });
});

/** A random rectangle of merged cells: each square is given to the cell that covers it. */
interface Rectangle {
  readonly rows: number;
  readonly columns: number;
  readonly spans: readonly { readonly rowSpan: number; readonly columnSpan: number }[];
}

const rectangle: fc.Arbitrary<Rectangle> = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
  .chain(([rows, columns]) =>
    fc.record({
      rows: fc.constant(rows),
      columns: fc.constant(columns),
      spans: fc.array(
        fc.record({
          rowSpan: fc.integer({ min: 1, max: 3 }),
          columnSpan: fc.integer({ min: 1, max: 3 }),
        }),
        {
          minLength: rows * columns,
          maxLength: rows * columns,
        },
      ),
    }),
  );

/** Lays cells into the rectangle from the top left, each as large as it fits. */
function layOut({ rows, columns, spans }: Rectangle): number[][] {
  const owner: number[][] = Array.from({ length: rows }, () => new Array<number>(columns).fill(-1));
  spans.forEach((span, index) => {
    const [row, column] = [Math.floor(index / columns), index % columns];
    if (owner[row]?.[column] !== -1) return;
    let width = 0;
    while (width < span.columnSpan && owner[row]?.[column + width] === -1) width++;
    const height = Math.min(span.rowSpan, rows - row);
    for (let down = 0; down < height; down++)
      owner[row + down]?.fill(index, column, column + width);
  });
  return owner;
}

/** The rows of such a table as Word writes them. */
function rowsOf(owner: readonly number[][]): RowOptions[] {
  return owner.map((line, row) => {
    const cells: CellOptions[] = [];
    line.forEach((index, column) => {
      if (line[column - 1] === index) return;
      const columnSpan = line.filter((other) => other === index).length;
      const above = owner[row - 1]?.[column] === index;
      const below = owner[row + 1]?.[column] === index;
      cells.push({
        columnSpan,
        ...(above ? { vMerge: 'continue' } : below ? { vMerge: 'restart' } : {}),
        text: above ? '' : String(index),
      });
    });
    return { cells };
  });
}

test('random merged tables are read back as they were', async () => {
  await fc.assert(
    fc.asyncProperty(rectangle, async (random) => {
      const owner = layOut(random);
      const read = await tableOf(table(rowsOf(owner)));
      expect([read.rows, read.columns]).toEqual([random.rows, random.columns]);
      const seen = owner.map((line, row) =>
        line
          .map((index, column) =>
            owner[row]?.[column - 1] === index
              ? '<'
              : owner[row - 1]?.[column] === index
                ? '^'
                : String(index),
          )
          .join(' | '),
      );
      expect(squaresOf(read)).toEqual(seen);
    }),
    { numRuns: 200 },
  );
});

test('no square is covered twice, whatever the merges say', async () => {
  const cell: fc.Arbitrary<CellOptions> = fc.record({
    text: fc.constantFrom('a', 'b'),
    columnSpan: fc.integer({ min: 1, max: 3 }),
    vMerge: fc.constantFrom('restart' as const, 'continue' as const),
  });
  const row: fc.Arbitrary<RowOptions> = fc.record({
    cells: fc.array(cell, { maxLength: 4 }),
    before: fc.integer({ min: 0, max: 2 }),
    properties: fc.constantFrom('', '', '<w:del w:id="1"/>'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 6 }), async (rows) => {
      for (const read of tablesOf((await readBlocks([table(rows)])).blocks)) squaresOf(read);
    }),
    { numRuns: 200 },
  );
});
