import { describe, expect, test } from 'vitest';
import { docx, levels, list, listDefinition, paragraph, style, table } from '../support/docx.ts';
import { folderWith, run } from '../support/run.ts';
import { planText } from '../support/samples.ts';

const numbering =
  listDefinition(0, levels([{ format: 'chineseCounting', text: '%1、' }])) + list(1, 0);
const styles = style('Heading1', { paragraph: '<w:outlineLvl w:val="0"/>' });
const listed = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';

/** A Word file with a heading, an automatic number, merged cells and a table in a cell. */
const wordFile = docx(
  [
    paragraph('青禾区2025年重点任务分工方案'),
    paragraph('总体安排', { style: 'Heading1' }),
    paragraph('推进改革', { properties: listed }),
    table([
      ['序号', '工作任务', '责任单位', '完成时限'],
      ['1', { text: '推行一网通办', vMerge: 'restart' }, '区政务服务局', '6月底前'],
      [
        '2',
        { vMerge: 'continue' },
        { blocks: [paragraph('区司法局'), paragraph('区公安分局')] },
        '12月底前',
      ],
      [{ blocks: [paragraph('内'), table([['甲', '乙']]), paragraph('')], columnSpan: 4 }],
    ]),
  ],
  { numbering, styles },
);

describe('inspect -f json', () => {
  test('a Word file: blocks, merged cells once, nested tables under their cell', async () => {
    const cwd = folderWith({ 'plan.docx': wordFile });
    const { status, stdout, stderr } = await run(['inspect', '-f', 'json', 'plan.docx'], { cwd });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const [{ source, notices, blocks }] = JSON.parse(stdout).documents;
    expect(source).toMatchObject({ file: 'plan.docx', format: 'docx' });
    expect(notices).toEqual([]);
    expect(blocks.slice(0, 3)).toEqual([
      {
        kind: 'paragraph',
        level: null,
        number: null,
        text: '青禾区2025年重点任务分工方案',
        paragraph: 1,
      },
      { kind: 'heading', level: 1, number: null, text: '总体安排', paragraph: 2 },
      { kind: 'paragraph', level: 1, number: '一、', text: '推进改革', paragraph: 3 },
    ]);
    const { cells, ...rest } = blocks[3];
    expect(rest).toEqual({
      kind: 'table',
      index: 1,
      rows: 4,
      columns: 4,
      role: 'tasks',
      reason: 'task-table',
      fields: [
        { column: 1, header: '序号', field: 'number', guessed: false },
        { column: 2, header: '工作任务', field: 'task', guessed: false },
        { column: 3, header: '责任单位', field: 'responsible', guessed: false },
        { column: 4, header: '完成时限', field: 'deadline', guessed: false },
      ],
    });
    expect(cells).toContainEqual({
      row: 2,
      column: 2,
      rowSpan: 2,
      columnSpan: 1,
      text: '推行一网通办',
    });
    expect(cells).toContainEqual({
      row: 3,
      column: 3,
      rowSpan: 1,
      columnSpan: 1,
      text: '区司法局\n区公安分局',
      paragraphs: [
        { number: null, text: '区司法局' },
        { number: null, text: '区公安分局' },
      ],
    });
    const last = cells.at(-1);
    expect(last).toMatchObject({ row: 4, column: 1, columnSpan: 4, text: '内\n' });
    expect(last.tables).toMatchObject([
      {
        kind: 'table',
        index: 2,
        rows: 1,
        columns: 2,
        role: 'other',
        cells: [{ text: '甲' }, { text: '乙' }],
      },
    ]);
    const squares = cells.map(
      (cell: { rowSpan: number; columnSpan: number }) => cell.rowSpan * cell.columnSpan,
    );
    expect(squares.reduce((sum: number, count: number) => sum + count, 0)).toBe(16);
  });

  test('a text: lines', async () => {
    const { stdout } = await run(['inspect', '-f', 'json', '-'], { stdin: planText });
    const [{ source, blocks }] = JSON.parse(stdout).documents;
    expect(source).toMatchObject({ file: '-', format: 'txt', encoding: 'utf-8' });
    expect(blocks[0]).toMatchObject({ kind: 'paragraph', line: 1 });
    expect(blocks[1]).toMatchObject({
      kind: 'table',
      line: 3,
      rows: 3,
      columns: 6,
      reason: 'task-table',
    });
  });

  test('tables without tasks say why', async () => {
    const rows = '| 姓名 | 电话 |\n| --- | --- |\n| 张三 | 1 |\n';
    const { stdout } = await run(['inspect', '-f', 'json', '-'], { stdin: `通知\n\n${rows}` });
    const [{ blocks }] = JSON.parse(stdout).documents;
    expect(blocks[1]).toMatchObject({ role: 'other', reason: 'no-task-column', fields: [] });
  });

  test('several files, and one that cannot be read', async () => {
    const cwd = folderWith({ 'a.txt': planText, 'b.txt': '', 'c.txt': planText });
    const { status, stdout, stderr } = await run(
      ['inspect', '-f', 'json', 'a.txt', 'b.txt', 'c.txt'],
      { cwd },
    );
    const { documents } = JSON.parse(stdout);
    expect(documents.map((one: { source: { file: string } }) => one.source.file)).toEqual([
      'a.txt',
      'c.txt',
    ]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^plan-parse: b\.txt: the file is empty; .*\n$/u);
  });
});

describe('inspect for people', () => {
  test('says in words why a table holds tasks and what became of its columns', async () => {
    const cwd = folderWith({ 'plan.docx': wordFile });
    const { stdout } = await run(['inspect', 'plan.docx'], { cwd });
    expect(stdout).toContain('plan.docx\ndocx, ');
    expect(stdout).toContain('paragraph 2, heading 1  总体安排\n');
    expect(stdout).toContain('paragraph 3  一、 推进改革\n');
    expect(stdout).toContain('table 1: 4 rows × 4 columns\n');
    expect(stdout).toContain('  a task table: its header names the columns below; tasks: ');
    expect(stdout).toContain('  column 3 “责任单位” → owners (responsible)\n');
    expect(stdout).toContain('  row 2, column 2 (2 × 1 merged)  推行一网通办\n');
    expect(stdout).toContain('  row 3, column 3  区司法局\n      区公安分局\n');
    expect(stdout).toContain('  table 2: 1 rows × 2 columns\n');
  });

  test('in Chinese', async () => {
    const { stdout } = await run(['inspect', '--lang', 'zh', '-'], { stdin: planText });
    expect(stdout).toContain('txt，编码 utf-8，');
    expect(stdout).toContain('表1：3 行 × 6 列\n  任务表：表头各列如下；任务 2 项\n');
    expect(stdout).toContain('  第4列“牵头单位” → 牵头单位\n');
  });

  test('what steers a terminal is escaped, and colour is not used in a pipe', async () => {
    const { stdout } = await run(['inspect', '-'], { stdin: '甲\u001b[2J乙\u009b\u202e\n丙\n' });
    expect(stdout).toContain('甲\\u001b[2J乙\\u009b\\u202e');
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/u);
    const painted = await run(['inspect', '--color', '-'], { stdin: planText });
    expect(painted.stdout).toContain('\u001b[');
  });
});
