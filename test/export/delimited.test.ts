import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportPlans } from '../../src/export/exporter.ts';
import { type SheetColumn, sheetHeaders } from '../../src/lexicon/export-headers.ts';
import type { Plan, Task } from '../../src/model/plan.ts';
import { opened, plan, task, textOf } from '../support/samples.ts';

function csv(plans: readonly Plan[], language: 'en' | 'zh' = 'en'): Promise<string> {
  const options = { language, bom: false, width: 80, colour: false };
  return textOf(exportPlans('csv', opened(plans), options));
}

/** The cells of RFC 4180 text with CRLF; throws where it breaks its rules. */
function parseCsv(text: string): string[][] {
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/uy;
  const rows: string[][] = [[]];
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const match = cell.exec(text);
    if (!match) throw new Error(`no CSV at ${at}: ${text.slice(at, at + 40)}`);
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] !== ',') rows.push([]);
  }
  rows.pop();
  return rows;
}

/** The cell of a task under a header. */
async function cellOf(fields: Partial<Task>, column: SheetColumn): Promise<string | undefined> {
  const [, row] = parseCsv(await csv([plan([task(fields)])], 'zh'));
  return row?.[sheetHeaders.findIndex((header) => header.column === column)];
}

const owner = (name: string, role: Task['owners'][number]['role']) =>
  ({ name, kind: 'unit', role }) as const;

describe('columns', () => {
  test('headers in both languages', async () => {
    expect(parseCsv(await csv([], 'zh'))).toEqual([
      [
        '序号',
        '路径',
        '工作任务',
        '具体要求',
        '牵头单位',
        '责任单位',
        '配合单位',
        '指导单位',
        '完成时限',
        '截止日期',
        '来源',
      ],
    ]);
    expect(parseCsv(await csv([], 'en'))).toEqual([
      [
        'No.',
        'Path',
        'Task',
        'Requirement',
        'Lead',
        'Responsible',
        'Support',
        'Oversight',
        'Deadline',
        'Due',
        'Source',
      ],
    ]);
  });

  test.each<[Partial<Task>, SheetColumn, string]>([
    [{ number: '1.2' }, 'number', '1.2'],
    [{ path: ['优化环境', '政务服务'] }, 'path', '优化环境 / 政务服务'],
    [{ requirement: '第一行\n第二行' }, 'requirement', '第一行\n第二行'],
    [
      { owners: [owner('甲局', 'lead'), owner('乙局', 'lead'), owner('丙局', 'support')] },
      'lead',
      '甲局、乙局',
    ],
    [{ owners: [owner('甲局', 'lead'), owner('丙局', 'support')] }, 'support', '丙局'],
    [{ owners: [owner('甲局', 'oversight')] }, 'oversight', '甲局'],
    [{ owners: [owner('甲局', 'lead')] }, 'responsible', ''],
    [
      {
        deadlines: [
          { raw: '6月底前', kind: 'by', date: '2025-06-30' },
          { raw: '长期坚持', kind: 'ongoing', date: null },
        ],
      },
      'deadlines',
      '6月底前；长期坚持',
    ],
    [{ due: '2025-06-30' }, 'due', '2025-06-30'],
    [{}, 'source', 'plan.docx 表1 第2行'],
  ])('%j: %s is %s', async (fields, column, cell) => {
    expect(await cellOf(fields, column)).toBe(cell);
  });

  test.each<[Task['location']['record'], 'en' | 'zh', string]>([
    [{ table: 2, row: 4, cell: 1, paragraph: 1 }, 'en', 'plan.docx table 2 row 4'],
    [{ paragraph: 7, offset: 3 }, 'en', 'plan.docx paragraph 7'],
    [{ paragraph: 7 }, 'zh', 'plan.docx 第7段'],
    [{ line: 12, column: 1, endLine: 13, endColumn: 4 }, 'zh', 'plan.docx:12'],
    [{}, 'en', 'plan.docx'],
  ])('the source of %j in %s: %s', async (record, language, place) => {
    const located = task({ location: { record, path: [], owners: [], deadlines: [] } });
    expect(parseCsv(await csv([plan([located])], language))[1]?.at(-1)).toBe(place);
  });
});

describe('formulas', () => {
  test.each([
    ['=HYPERLINK("http://x")', '\'=HYPERLINK("http://x")'],
    ['+1', "'+1"],
    ['-1+1', "'-1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['\ttext', "'\ttext"],
    ['\ufeff=1', "'\ufeff=1"],
    [' \n=1', "' \n=1"],
    ['＝1', "'＝1"],
    ['a=1', 'a=1'],
    ['—', '—'],
    ["'=1", "'=1"],
    ['1-1', '1-1'],
  ])('%j becomes %j', async (text, expected) => {
    expect(await cellOf({ task: text }, 'task')).toBe(expected);
    expect(await cellOf({ number: text }, 'number')).toBe(expected);
  });
});

describe('quoting', () => {
  test('any cell comes back, and no bare line break parts a row', async () => {
    const text = fc.string({
      unit: fc.constantFrom('"', ',', '\n', '\r', '\t', ' ', '；', '任', 'a', "'", '='),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(text, text), { maxLength: 20 }), async (pairs) => {
        const tasks = pairs.map(([name, requirement]) => task({ task: name, requirement }));
        const [, ...rows] = parseCsv(await csv([plan(tasks)]));
        const harmless = (cell: string) => cell.replace(/^'(?=[\s=])/u, '');
        const isTame = (cell: string) => !/^(?:[\t\r]|\s*=)/u.test(cell);
        for (const [index, [name, requirement]] of pairs.entries()) {
          expect(harmless(rows[index]?.[2] ?? '')).toBe(harmless(name));
          expect(harmless(rows[index]?.[3] ?? '')).toBe(harmless(requirement));
          for (const cell of rows[index] ?? []) expect(isTame(cell)).toBe(true);
        }
        expect(rows).toHaveLength(pairs.length);
      }),
      { numRuns: 200 },
    );
  });

  test('tsv: tabs and quotes', async () => {
    const options = { language: 'en', bom: true, width: 80, colour: false } as const;
    const text = await textOf(
      exportPlans('tsv', opened([plan([task({ task: 'a\tb"c' })])]), options),
    );
    const [head, row] = text.split('\r\n');
    expect(head).toMatch(/^\ufeffNo\.\tPath\t/u);
    expect(row).toContain('\t"a\tb""c"\t');
  });
});
