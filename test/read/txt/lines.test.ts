import { describe, expect, test } from 'vitest';
import { defaultLimits, PARAGRAPH_WEIGHT } from '../../../src/model/limits.ts';
import { readTxt } from '../../../src/read/txt/read-txt.ts';
import { linesIn, readLines, tablesIn, utf8 } from '../../support/texts.ts';

describe('lines', () => {
  test.each([
    ['LF', '甲\n乙\n'],
    ['CR LF', '甲\r\n乙\r\n'],
    ['CR', '甲\r乙\r'],
    ['mixed', '甲\r\n\r\n乙'],
    ['blank lines between', '甲\n\n \n　\n乙'],
  ])('%s', (_name, text) => {
    expect(linesIn(text)).toEqual(['甲', '乙']);
  });

  test('numbers count blank lines, columns count UTF-16 units', () => {
    expect(readLines('甲\r\n\r\n　乙').blocks.map(({ place }) => place)).toEqual([
      { line: 1, column: 1 },
      { line: 3, column: 1 },
    ]);
  });

  test('offsets are those of the paragraphs set end to end', () => {
    const { blocks } = readLines('一二\n\n三\n四五六');
    expect(blocks.map((block) => block.kind === 'paragraph' && block.offset)).toEqual([0, 2, 3]);
  });

  test('a copy that lost its line breaks is cut at wide blanks, each part with its column', () => {
    const part = '一二三四五六七八九十'.repeat(12);
    const { blocks } = readLines(`${part}　　${part}    ${part}`);
    expect(blocks.map(({ place }) => place)).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 123 },
      { line: 1, column: 247 },
    ]);
  });

  test('in other texts wide blanks are blanks', () => {
    expect(linesIn('青禾县　　人民政府\n'.repeat(5))).toHaveLength(5);
  });

  test('a Markdown heading loses its marks and keeps its level', () => {
    const [heading, text] = readLines('## 重点任务\n#无空格\n').blocks;
    expect(heading).toMatchObject({
      text: '重点任务',
      headingLevel: 2,
      place: { line: 1, column: 4 },
    });
    expect(text).toMatchObject({ text: '#无空格', headingLevel: null });
  });

  test('signs that cannot be decoded are noticed and counted', () => {
    expect(readLines('工作\ufffd\ufffd要点\n').notices).toEqual([
      { code: 'replacement-character', count: 2 },
    ]);
    expect(readLines('工作要点\n').notices).toEqual([]);
  });
});

describe('limits', () => {
  test('more lines and cells than allowed are refused, and one fewer is not', () => {
    const limits = { ...defaultLimits, blocks: 10 * PARAGRAPH_WEIGHT };
    expect(() => readTxt(utf8('甲\n'.repeat(11)), limits)).toThrow(/more than 80 paragraphs/u);
    expect(readTxt(utf8('甲\n'.repeat(10)), limits).blocks).toHaveLength(10);
    expect(readTxt(utf8('\n \n'.repeat(11)), limits).blocks).toHaveLength(0);
    expect(() => readTxt(utf8('甲\t乙|'.repeat(40)), limits)).toThrow(/more than 80/u);
  });
});

/** What takes a quadratic reader minutes; the time limit of each test is the measure. */
describe('a huge file is read in good time', () => {
  const count = 30_000;
  test.each([
    ['one long line', '推进政务公开工作，'.repeat(count)],
    ['one line of blanks', `甲${' '.repeat(count * 3)}乙`],
    ['blank lines', '\n'.repeat(count * 5)],
    ['lines of one tab', '\t\n'.repeat(count)],
    ['cells without any row', '\t甲\n'.repeat(count)],
    ['rows of one cell', '\n\t甲\n'.repeat(count)],
    ['a row and text in turn', '\n\t甲\n\n乙\n'.repeat(count / 2)],
    ['a full row and text in turn', '\n\t1\n\t甲\n\n乙丙丁\n\n'.repeat(count / 4)],
    ['rows of tabs', '甲\t乙\t丙\n'.repeat(count)],
    ['a row of tabs and text in turn', '甲\t乙\n丙\t丁\n戊\n'.repeat(count / 3)],
    ['quotes that open cells and never close', '甲\t"乙\n'.repeat(count)],
    ['quotes alone', '"\n'.repeat(count)],
    ['doubled quotes in a cell that never closes', `甲\t"${'""'.repeat(count)}\n丙\t丁\n`],
    ['rows of pipes', '| 甲 | 乙 |\n'.repeat(count)],
    ['rules of a table', '|---|---|\n'.repeat(count)],
    ['one line of pipes', `${'|'.repeat(count * 4)}\n甲\n`],
    ['line breaks of cells', `| ${'<br>'.repeat(count)} |\n| 甲 |\n`],
    ['ever wider rows', Array.from({ length: 600 }, (_, n) => '甲\t'.repeat(n + 2)).join('\n')],
  ])(
    '%s',
    (_name, text) => {
      const before = readLines(text).blocks.length;
      expect(before).toBeGreaterThanOrEqual(0);
    },
    8_000,
  );

  test('and gives all of its rows', () => {
    expect(tablesIn('甲\t乙\t丙\n'.repeat(count))[0]).toHaveLength(count);
  }, 8_000);
});
