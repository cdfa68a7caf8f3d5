import { describe, expect, test } from 'vitest';
import { writeInspectionJson } from '../src/export/inspection-json.ts';
import type { Plan, Span, Task } from '../src/model/plan.ts';
import { inspectDocument, readPlan } from '../src/pipeline.ts';
import { decodeText } from '../src/read/txt/decode.ts';
import { docx, paragraph, run, table } from './support/docx.ts';
import { allFixtures } from './support/fixtures.ts';
import { blocksOfDocument, linesOfFile, type TextAt } from './support/locations.ts';
import { stream, textOf } from './support/samples.ts';

/*
 * The contract of `location`: whoever goes to the place that is printed in it finds the words of the
 * field, white space aside. Text files are searched by line and column alone, the others by table,
 * row, cell and paragraph as `inspect` shows them.
 */
async function reader(bytes: Uint8Array): Promise<{ plan: Plan; textAt: TextAt }> {
  const plan = await readPlan(bytes);
  if (plan.source.format === 'txt') return { plan, textAt: linesOfFile(decodeText(bytes).text) };
  return { plan, textAt: blocksOfDocument((await inspectDocument(bytes)).document) };
}

const squeeze = (text: string): string => text.replace(/\s/gu, '');

/** Each field of a task with the span it has, in the order of the contract. */
function fieldsOf({ number, path, task, requirement, owners, deadlines, location }: Task) {
  const list = (name: string, texts: readonly string[], spans: readonly Span[]) => {
    expect(spans, `${name}: a location each`).toHaveLength(texts.length);
    return texts.map((text, index) => ({ name: `${name} ${index}`, text, span: spans[index] }));
  };
  return [
    ...(location.number ? [{ name: 'number', text: number ?? '', span: location.number }] : []),
    ...list('path', path, location.path),
    { name: 'task', text: task, span: location.task },
    ...(requirement === null && !location.requirement
      ? []
      : [{ name: 'requirement', text: requirement ?? '', span: location.requirement }]),
    ...list(
      'owner',
      owners.map((owner) => owner.name),
      location.owners,
    ),
    ...list(
      'deadline',
      deadlines.map((deadline) => deadline.raw),
      location.deadlines,
    ),
  ];
}

/** `field: text` with what its location leads to, for all fields of all tasks. */
function leadsTo(plan: Plan, textAt: TextAt): { expected: string[]; found: string[] } {
  const expected: string[] = [];
  const found: string[] = [];
  for (const task of plan.tasks) {
    for (const { name, text, span } of fieldsOf(task)) {
      const printed = span ? squeeze(textAt(span)) : '(no location)';
      const bare = name === 'number' ? printed.replace(/^[（(]|[)）.．、]+$/gu, '') : printed;
      expected.push(`${task.id} ${name}: ${squeeze(text)}`);
      found.push(`${task.id} ${name}: ${bare}`);
    }
  }
  return { expected, found };
}

describe.each(allFixtures())('$name', ({ bytes }) => {
  test('every field stands where its location says', async () => {
    const { plan, textAt } = await reader(bytes);
    expect(plan.tasks.length).toBeGreaterThan(0);
    const { expected, found } = leadsTo(plan, textAt);
    expect(found).toEqual(expected);
  });

  test('a number without a location is an automatic one', async () => {
    const { plan } = await reader(bytes);
    const { document } = await inspectDocument(bytes);
    const automatic = JSON.stringify(document.blocks).match(/"number":\{"text":"[^"]+"/gu) ?? [];
    for (const { number, location } of plan.tasks) {
      if (number === null) expect(location.number).toBeUndefined();
      else if (!location.number)
        expect(automatic.some((entry) => entry.includes(number))).toBe(true);
    }
  });

  test('the record holds what is not inherited', async () => {
    const { plan, textAt } = await reader(bytes);
    for (const { inherited, task, requirement, location } of plan.tasks) {
      const record = squeeze(textAt(location.record));
      if (!inherited.task) expect(record).toContain(squeeze(task));
      if (requirement) expect(record).toContain(squeeze(requirement));
    }
  });

  test('unclaimed text and annexes stand where they are said to', async () => {
    const { plan, textAt } = await reader(bytes);
    for (const { text, location } of plan.unclaimed)
      expect(squeeze(textAt(location))).toBe(squeeze(text));
    for (const { label, mentioned } of plan.annexes) expect(textAt(mentioned)).toContain(label);
  });

  test('inspect and parse tell the same of the file', async () => {
    const inspection = await inspectDocument(bytes);
    const { source, notices, tables } = await readPlan(bytes);
    expect(inspection).toMatchObject({ source, notices, tables });
  });
});

interface JsonBlock {
  readonly kind: string;
  readonly index?: number;
  readonly paragraph?: number;
  readonly text?: string;
  readonly cells?: readonly JsonCell[];
}

interface JsonCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly paragraphs?: readonly { readonly text: string }[];
}

/** Finds the text of a span within one paragraph in what `inspect -f json` prints. */
function inPrintedInspection(blocks: readonly JsonBlock[], span: Span): string | null {
  if ('line' in span) return null;
  const { table, row, cell, paragraph = 1, offset, endOffset } = span;
  const isOne = [span.endTable, span.endRow, span.endCell, span.endParagraph].every((n) => !n);
  if (!isOne) return null;
  if (table === undefined)
    return blocks.find((b) => b.paragraph === paragraph)?.text?.slice(offset, endOffset) ?? '';
  const cells = blocks.find((block) => block.index === table)?.cells ?? [];
  const found = cells.find((entry) => entry.row === row && entry.column === cell);
  const text = found?.paragraphs ? found.paragraphs[paragraph - 1]?.text : found?.text;
  return text?.slice(offset, endOffset) ?? '';
}

const withBlocks = allFixtures().filter(({ file }) => !file.endsWith('.txt'));

test.each(withBlocks)(
  '$name: what inspect prints has each field in its place',
  async ({ bytes }) => {
    const inspection = await inspectDocument(bytes);
    const printed = await textOf(writeInspectionJson(stream([inspection])));
    const { blocks } = JSON.parse(printed).documents[0] as { blocks: JsonBlock[] };
    const { tasks } = await readPlan(bytes);
    let looked = 0;
    for (const task of tasks) {
      for (const { name, text, span } of fieldsOf(task)) {
        const found = span ? inPrintedInspection(blocks, span) : null;
        if (found === null || name === 'number') continue;
        looked++;
        expect(squeeze(found), `${task.id} ${name}`).toBe(squeeze(text));
      }
    }
    expect(looked).toBeGreaterThan(tasks.length * 2);
  },
);

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const pipes = `东陵县2025年重点任务分工表

| 序号 | 工作任务 | 责任单位 | 完成时限 |
| --- | --- | --- | --- |
| 1 |  推进 一网通办  | 县数据局<br>县司法局 | 6月 底前 |
`;

/** Documents whose places are easy to get wrong. */
const awkward: readonly (readonly [string, Uint8Array])[] = [
  ['a byte order mark before the first line', encode(`\ufeff${pipes.trimStart()}`)],
  ['lines that end with CR LF', encode(pipes.replaceAll('\n', '\r\n'))],
  ['lines that end with CR alone', encode(pipes.replaceAll('\n', '\r'))],
  ['blanks in and around cells, names on two lines of a cell', encode(pipes)],
  ['characters beyond the basic plane', encode(pipes.replace('推进', '𠮷𠮷推进'))],
  [
    'an indented narrative item, its deadline in the text',
    encode(
      '工作方案\n\n　　一、重点任务\n　　（一）强化监管。　6月底前建成 平台。（县数据局 牵头）\n',
    ),
  ],
  [
    'cells of a flattened table that go on over lines',
    encode(
      '分工表\n\n\t序号\n\t工作任务\n\t责任单位\n\t完成时限\n\n\t1\n\t推进一网\n通办\n\t县行政服务中心\n管委会\n\t6月\n底前\n\n\t2\n\t建设平台\n\t县数据局\n\t年底前\n',
    ),
  ],
  [
    'several runs, tabs and line breaks in the cells of a Word file',
    docx([
      paragraph('2025年工作要点'),
      table([
        ['序号', '工作任务', '责任单位', '完成时限'],
        [
          '1',
          { blocks: [paragraph(run('推进') + run('<w:tab/>') + run('一网通办'))] },
          {
            blocks: [
              paragraph(''),
              paragraph(`${run('县数据局')}${run('<w:br/>')}${run('县司法局')}`),
            ],
          },
          { blocks: [paragraph(run('6月') + run('底前'))] },
        ],
      ]),
    ]),
  ],
  [
    'a table within a cell before the table of tasks',
    docx([
      table([['甲', { blocks: [table([['己', '庚']]), paragraph('辛')] }]]),
      paragraph('2025年工作要点'),
      table([
        ['工作任务', '责任单位'],
        ['推进一网通办', '县数据局'],
      ]),
    ]),
  ],
  [
    'blank paragraphs between those that print something',
    docx(
      ['工作方案', '', '一、重点任务', '', '（一）建设平台。6月底前建成。（县数据局牵头）'].map(
        (text) => paragraph(text),
      ),
    ),
  ],
  [
    'a page whose text is broken by the source',
    encode(
      '<html><body><p>工作要点</p><table><tr><th>工作\n任务</th><th>责任单位</th></tr><tr><td>推进\n  <b>一网</b>通办</td><td>县数据局<br>县司法局</td></tr></table></body></html>',
    ),
  ],
];

test.each(awkward)('%s', async (_name, bytes) => {
  const { plan, textAt } = await reader(bytes);
  const { expected, found } = leadsTo(plan, textAt);
  expect(plan.tasks.length).toBeGreaterThan(0);
  expect(plan.tasks[0]?.owners.length).toBeGreaterThan(0);
  expect(found).toEqual(expected);
});

test('a span over several cells says where it ends', async () => {
  const { plan } = await reader(
    docx([
      table([
        ['工作任务', '责任单位'],
        ['推进一网通办', '县数据局'],
      ]),
    ]),
  );
  expect(plan.tasks[0]?.location.record).toEqual({
    table: 1,
    row: 2,
    cell: 1,
    paragraph: 1,
    offset: 0,
    endCell: 2,
    endOffset: 4,
  });
});

test('a wrong place is not taken for a right one', async () => {
  const { plan, textAt } = await reader(encode(pipes));
  const span = plan.tasks[0]?.location.task as { line: number; column: number };
  expect(() => textAt({ ...span, endLine: 99, endColumn: 1 })).toThrow('no such line');
  expect(textAt({ ...span, endLine: span.line, endColumn: span.column + 2 })).toBe('推进');
});
