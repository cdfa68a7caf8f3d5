import { describe, expect, test } from 'vitest';
import { tablesOf } from '../../support/docx.ts';
import { linesIn, readLines, tablesIn } from '../../support/texts.ts';

/** A flattened row: a line that starts with a tab starts a cell. */
const row = (...cells: string[]): string => `\n${cells.map((cell) => `\t${cell}`).join('\n')}\n`;
const header = row('序号', '工作任务', '责任单位');

describe('rows of tabs as Word saves them', () => {
  const title = '序号\t工作任务\t具体要求\t责任单位\n';
  const titles = '序号 | 工作任务 | 具体要求 | 责任单位';
  test.each([
    [
      'a cell goes on below until the row is full',
      `${title}1\t甲\t（1）乙\n（2）丙\n（3）丁\t戊局\n2\t己\t庚\t辛局`,
      [titles, '1 | 甲 | （1）乙/（2）丙/（3）丁 | 戊局', '2 | 己 | 庚 | 辛局'],
    ],
    [
      'two cells of a row, too',
      `${title}1\t甲\n乙\t丙\n丁\t戊局\n2\t己\t庚\t辛局`,
      [titles, '1 | 甲/乙 | 丙/丁 | 戊局', '2 | 己 | 庚 | 辛局'],
    ],
    [
      'also where its items are numbered as headings are',
      `${title}1\t甲\t（一）乙\n（二）丙\t县教育局\n2\t丁\t一、戊\n二、己\t县财政局`,
      [titles, '1 | 甲 | （一）乙/（二）丙 | 县教育局', '2 | 丁 | 一、戊/二、己 | 县财政局'],
    ],
    [
      'but not over the next number, a blank line or what names nobody',
      `${title}1\t甲\n2\t乙\t丙\t丁局\n3\t戊\t己\n庚\t辛\n4\t壬\t癸\t子局\n5\t丑\t寅\n\n卯\t县教育局\n`,
      [
        titles,
        '1 | 甲 | · | ·',
        '2 | 乙 | 丙 | 丁局',
        '3 | 戊 | 己 | ·',
        '庚 | 辛 | · | ·',
        '4 | 壬 | 癸 | 子局',
        '5 | 丑 | 寅 | ·',
      ],
    ],
    [
      'a time goes on in a last column of deadlines',
      '工作任务\t责任单位\t完成时限\n甲\t乙局\t2025年\n12月底前\n丙\t丁局\t7月',
      ['工作任务 | 责任单位 | 完成时限', '甲 | 乙局 | 2025年/12月底前', '丙 | 丁局 | 7月'],
    ],
    [
      'a body with a date behind it signs the document',
      `${title}1\t甲\t乙\t县教育局\n县财政局\n2\t丙\t丁\t县民政局\n县政府办公室\n2025年3月2日`,
      [titles, '1 | 甲 | 乙 | 县教育局/县财政局', '2 | 丙 | 丁 | 县民政局'],
    ],
    [
      'a row that is never full stays short',
      `${title}1\t甲\t乙\n2\t己\t庚\t辛局\n3\t壬\t癸\n填表人：李文\t审核人：张海`,
      [
        titles,
        '1 | 甲 | 乙 | ·',
        '2 | 己 | 庚 | 辛局',
        '3 | 壬 | 癸 | ·',
        '填表人：李文 | 审核人：张海 | · | ·',
      ],
    ],
    [
      'the last cell goes on with names, behind an open list and with the next number',
      `${title}1\t甲\t乙\t丙局\n丁局\n2\t戊\t己\t庚局、\n辛股`,
      [titles, '1 | 甲 | 乙 | 丙局/丁局', '2 | 戊 | 己 | 庚局、/辛股'],
    ],
    [
      'numbered headings stand between the rows',
      `${title}一、党建\n1\t甲\t乙\t丙局\n（二）经济\n2\t丁\t（1）戊\n（2）己\t庚局`,
      [
        titles,
        '一、党建 | < | < | <',
        '1 | 甲 | 乙 | 丙局',
        '（二）经济 | < | < | <',
        '2 | 丁 | （1）戊/（2）己 | 庚局',
      ],
    ],
    [
      'so do headings without numbers that begin behind the header',
      `${title}党建\n1\t甲\t乙\t丙局\n经济\n2\t丁\t戊\t己局`,
      [titles, '党建 | < | < | <', '1 | 甲 | 乙 | 丙局', '经济 | < | < | <', '2 | 丁 | 戊 | 己局'],
    ],
    [
      'elsewhere such a line could be the rest of a cell, unless that is blank',
      '工作任务\t责任单位\t备注\n甲\t乙局\t\n经济\n丙\t丁局\t已列入\n社会\n戊\t己局\t',
      [
        '工作任务 | 责任单位 | 备注',
        '甲 | 乙局 | ',
        '经济 | < | <',
        '丙 | 丁局 | 已列入',
        '社会 | < | <',
        '戊 | 己局 | ',
      ],
    ],
    [
      'or unless none has stood before: then it is a row of its own, which is broken',
      '工作任务\t责任单位\t备注\n丙\t丁局\t已列入\n社会\n戊\t己局\t',
      ['工作任务 | 责任单位 | 备注', '丙 | 丁局 | 已列入', '社会 | · | ·', '戊 | 己局 | '],
    ],
    [
      'a row may lack its 备注 at the end, and nothing else',
      '工作任务\t责任单位\t完成时限\t备注\n甲\t乙局\t6月底\n丙\t丁局\n戊\t己局\t7月\t庚',
      [
        '工作任务 | 责任单位 | 完成时限 | 备注',
        '甲 | 乙局 | 6月底 | ',
        '丙 | 丁局 | · | ·',
        '戊 | 己局 | 7月 | 庚',
      ],
    ],
    [
      'where it goes on below with another body it lacks nothing',
      '工作任务\t责任单位\t备注\n甲\t县教育局\n县财政局\t乙\n丙\t丁局\t',
      ['工作任务 | 责任单位 | 备注', '甲 | 县教育局/县财政局 | 乙', '丙 | 丁局 | '],
    ],
    [
      'a row whose first cell is blank goes on below as well',
      '工作任务\t具体要求\t责任单位\n甲\t乙\t丙局\n\t1.丁\n2.戊\t己局\n庚\t辛\t壬局',
      ['工作任务 | 具体要求 | 责任单位', '甲 | 乙 | 丙局', ' | 1.丁/2.戊 | 己局', '庚 | 辛 | 壬局'],
    ],
    [
      'the first cell may have several paragraphs where the rows have no numbers',
      '工作任务\t具体要求\t责任单位\n甲。\n（一期）\t乙\t丙局\n丁，\n戊\t己\t庚局',
      ['工作任务 | 具体要求 | 责任单位', '甲。/（一期） | 乙 | 丙局', '丁，/戊 | 己 | 庚局'],
    ],
    [
      'not where the line could be the rest of the cell above',
      '工作任务\t责任单位\t备注\n甲\t乙局\t已列入\n丙。\n丁\t戊局\t',
      ['工作任务 | 责任单位 | 备注', '甲 | 乙局 | 已列入', '丙。 | · | ·', '丁 | 戊局 | '],
    ],
    [
      'lines before the next number are of the last cell, whoever they name',
      '序号\t工作任务\t负责人\n1\t甲\t教学院长\n教务秘书\n2\t乙\t张海',
      ['序号 | 工作任务 | 负责人', '1 | 甲 | 教学院长/教务秘书', '2 | 乙 | 张海'],
    ],
    [
      'and whatever time they state',
      '序号\t工作任务\t完成时限\n1\t甲\t第四学年第\n一学期\n10月\n2\t乙\t9月底前',
      ['序号 | 工作任务 | 完成时限', '1 | 甲 | 第四学年第/一学期/10月', '2 | 乙 | 9月底前'],
    ],
    [
      'but a sentence names nobody: it is a broken row',
      '序号\t工作任务\t责任单位\n1\t甲\t乙局\n各单位要抓好落实。\n2\t丙\t丁局',
      [
        '序号 | 工作任务 | 责任单位',
        '1 | 甲 | 乙局',
        '各单位要抓好落实。 | · | ·',
        '2 | 丙 | 丁局',
      ],
    ],
    [
      'a name may be torn in a row that is put together',
      `${title}1\t甲\t1. 乙。\n2. 丙。\t规划\n股\n2\t丁\t戊\t己局`,
      [titles, '1 | 甲 | 1. 乙。/2. 丙。 | 规划/股', '2 | 丁 | 戊 | 己局'],
    ],
    [
      'what is left of a row is not put together with the next number',
      `${title}1\t甲\t1. 乙。\n2. 丙。\t全部完成\n2\t丁\n戊\t己\t庚局`,
      [titles, '1 | 甲 | 1. 乙。 | ·', '2. 丙。 | 全部完成 | · | ·', '2 | 丁/戊 | 己 | 庚局'],
    ],
    [
      'the cells of a header may go on below, where rows have as many cells as come out',
      '序号\t工作任务\t责任股室\n（排第一的为牵头单位）\t完成\n时限\n1\t甲\t乙股\t6月',
      ['序号 | 工作任务 | 责任股室/（排第一的为牵头单位） | 完成/时限', '1 | 甲 | 乙股 | 6月'],
    ],
    [
      'the last of them, too',
      '序号\t工作任务\t负责\n单位\n1\t甲\t乙股',
      ['序号 | 工作任务 | 负责/单位', '1 | 甲 | 乙股'],
    ],
    [
      'any other line ends the table',
      `${title}1\t甲\t乙\t丙局\n各单位要抓好落实。\n二、党建`,
      [titles, '1 | 甲 | 乙 | 丙局'],
    ],
    [
      'without known header words a line is a row',
      '甲\t乙\t丙\n丁\t戊\n己\n庚\t辛\t壬',
      ['甲 | 乙 | 丙', '丁 | 戊 | ·'],
    ],
    [
      'a blank header cell beside that of the tasks is merged with it',
      '序号\t工作任务\t\t责任单位\n1\t甲\t乙\t丙局\n2\t\t丁\t戊局',
      ['序号 | 工作任务 | < | 责任单位', '1 | 甲 | 乙 | 丙局', '2 |  | 丁 | 戊局'],
    ],
    [
      'where only the first of its columns is filled that cell covers both',
      '序号\t工作任务\t\t责任单位\n1\t甲\t乙\t丙局\n2\t丁\t\t戊局',
      ['序号 | 工作任务 | < | 责任单位', '1 | 甲 | 乙 | 丙局', '2 | 丁 | < | 戊局'],
    ],
    [
      'blanks below its first cell are filled by it while those left of them are blank',
      '序号\t工作任务\t\t具体要求\t责任单位\n1\t甲\t乙\t丙\t丁局\n2\t\t\t戊\t己局\n3\t\t\t庚\t辛局',
      [
        '序号 | 工作任务 | < | 具体要求 | 责任单位',
        '1 | 甲 | 乙 | 丙 | 丁局',
        '2 |  |  | 戊 | 己局',
        '3 |  |  | 庚 | 辛局',
      ],
    ],
    [
      'one beside that of the requirements is merged with it, too',
      '工作任务\t具体要求\t\t责任单位\n甲\t1\t乙\t丙局\n丁\t戊\t\t己局',
      ['工作任务 | 具体要求 | < | 责任单位', '甲 | 1 | 乙 | 丙局', '丁 | 戊 | < | 己局'],
    ],
    [
      'a stray word below one makes no column of tasks',
      '责任单位\t工作任务\t\t完成时限\n甲局\t乙\t重点\t6月\n丙局\t丁\t\t7月\n戊局\t己\t\t8月',
      [
        '责任单位 | 工作任务 |  | 完成时限',
        '甲局 | 乙 | 重点 | 6月',
        '丙局 | 丁 |  | 7月',
        '戊局 | 己 |  | 8月',
      ],
    ],
    [
      'one beside that of the owners is not',
      '序号\t工作任务\t责任单位\t\n1\t甲\t乙局\t已完成',
      ['序号 | 工作任务 | 责任单位 | ', '1 | 甲 | 乙局 | 已完成'],
    ],
    [
      'a header of two rows with stages in the second',
      '序号\t工作任务\t进度安排\t\t备注\n\t\t上半年\t下半年\t\n1\t甲\t乙\t丙\t丁',
      [
        '序号 | 工作任务 | 进度安排 | < | 备注',
        ' |  | 上半年 | 下半年 | ',
        '1 | 甲 | 乙 | 丙 | 丁',
      ],
    ],
    [
      'a header of two rows',
      '序号\t工作内容\t\t责任分工\t\t备注\n\t类别\t具体任务\t牵头单位\t责任单位\t\n1\t甲\t乙\t丙局\t丁局\t戊',
      [
        '序号 | 工作内容 | < | 责任分工 | < | 备注',
        ' | 类别 | 具体任务 | 牵头单位 | 责任单位 | ',
        '1 | 甲 | 乙 | 丙局 | 丁局 | 戊',
      ],
    ],
  ])('%s', (_, text, rows) => {
    expect(tablesIn(text)).toEqual([rows]);
  });
});

describe('cells one below another', () => {
  test.each([
    [
      'rows parted by blank lines',
      header + row('1', '甲', '乙局'),
      ['序号 | 工作任务 | 责任单位', '1 | 甲 | 乙局'],
    ],
    [
      'a line without a tab goes on with the cell',
      header + row('1', '甲\n乙', '丙\n局'),
      ['序号 | 工作任务 | 责任单位', '1 | 甲/乙 | 丙/局'],
    ],
    [
      'also behind a blank line, while the row is not full',
      header + row('1', '甲\n\n乙', '丙局') + row('2', '丁', '戊局'),
      ['序号 | 工作任务 | 责任单位', '1 | 甲/乙 | 丙局', '2 | 丁 | 戊局'],
    ],
    [
      'blank cells',
      header + row('1', '甲', '乙局') + row('2', '', ''),
      ['序号 | 工作任务 | 责任单位', '1 | 甲 | 乙局', '2 |  | '],
    ],
    [
      'a row that begins with a blank cell',
      header + row('', '甲', '乙局') + row('', '丙', ''),
      ['序号 | 工作任务 | 责任单位', ' | 甲 | 乙局', ' | 丙 | '],
    ],
    [
      'a cell alone in its row spans the table',
      header + row('一、经济工作') + row('1', '甲', '乙局'),
      ['序号 | 工作任务 | 责任单位', '一、经济工作 | < | <', '1 | 甲 | 乙局'],
    ],
    [
      'a merged task header is printed once',
      row('序号', '工作任务', '责任单位') +
        row('1', '甲', '乙', '丙局') +
        row('2', '丁', '戊', '己局'),
      ['序号 | 工作任务 | < | 责任单位', '1 | 甲 | 乙 | 丙局', '2 | 丁 | 戊 | 己局'],
    ],
    [
      'a header of two rows',
      row('序号', '工作任务', '责任分工') +
        row('', '', '牵头单位', '配合单位') +
        row('1', '甲', '乙局', '丙局') +
        row('2', '丁', '戊局', '己局'),
      [
        '序号 | 工作任务 | 责任分工 | <',
        ' |  | 牵头单位 | 配合单位',
        '1 | 甲 | 乙局 | 丙局',
        '2 | 丁 | 戊局 | 己局',
      ],
    ],
  ])('%s', (_name, text, squares) => {
    expect(tablesIn(text)).toEqual([squares]);
  });

  const body = row('1', '甲', '乙局') + row('2', '丙', '丁局');

  test('a line behind a full row ends the table', () => {
    const text = `${header + body}\n以上任务按季通报。\n`;
    expect(tablesIn(text)).toHaveLength(1);
    expect(linesIn(text)).toEqual(['以上任务按季通报。']);
  });

  test.each([
    ['text between two rows is of the cell above it', '丁局', '丙 | 乙局/丁局'],
    ['a note is none', '注：排第一的为牵头单位。', '丙 | 乙局'],
    ['nor is what a page end tore out of a row', '县教育局     2', '丙 | 乙局'],
    ['nor is a numbered heading', '二、经济工作', '丙 | 乙局'],
    ['nor is a page number', '— 3 —', '丙 | 乙局'],
    ['nor is a word that the table goes on', '续表', '丙 | 乙局'],
    ['nor is the foot of a page', '县数据局     6', '丙 | 乙局'],
  ])('%s', (_name, between, first) => {
    const [before, behind] = [row('1', '丙', '乙局'), row('2', '戊', '己局')];
    const text = `${header}${before}\n${between}\n${behind}`;
    expect(tablesIn(text).flat()).toContain(`1 | ${first}`);
  });

  test('a note ends a table also where the task of its last row covers two columns', () => {
    const wide = header + row('1', '甲', '乙', '丙局') + row('2', '丁', '戊', '己局');
    const text = `${wide + row('3', '庚', '辛局')}\n注：排第一的为牵头单位。\n`;
    expect(linesIn(text)).toEqual(['注：排第一的为牵头单位。']);
  });

  test('text before and behind stays outside', () => {
    const text = `2025年分工表\n${header + body}\n附则。\n第二段。\n`;
    expect(linesIn(text)).toEqual(['2025年分工表', '附则。', '第二段。']);
  });

  test('a paragraph indented by a tab is a cell, and a table without header holds no tasks', () => {
    expect(tablesIn('\t第一段。\n第二行\n')).toEqual([['第一段。/第二行']]);
  });

  test('a row torn by a page end is broken, not glued to the row before', () => {
    const text = `${header + body + row('3', '戊')}\n己局     第2页\n${row('4', '庚', '辛局')}`;
    const [table] = tablesOf(readLines(text).blocks);
    expect(table?.cells.find(({ row, column }) => row === 2 && column === 2)?.blocks).toHaveLength(
      1,
    );
    const rows = tablesIn(text).flat();
    expect(rows).toContain('2 | 丙 | 丁局');
    expect(rows).toContain('4 | 庚 | 辛局');
    expect(JSON.stringify([rows, linesIn(text)])).toContain('己局');
  });

  test('a row with more cells than the table has columns is broken; nothing of it is lost', () => {
    const text = header + body + row('3', '戊', '己局', '庚') + row('4', '辛', '壬局');
    const [table] = tablesOf(readLines(text).blocks);
    expect(table?.columns).toBe(3);
    expect(table?.brokenRows).toEqual([3]);
    expect(JSON.stringify(table?.cells)).toContain('庚');
  });

  test('places are those of the text: the column behind the tab, the lines of the cell', () => {
    const [table] = tablesOf(readLines(`题\n${row('序号', '任务')}${row('1', '甲\n乙')}`).blocks);
    const last = table?.cells.at(-1);
    expect(last?.blocks.map(({ place }) => place)).toEqual([
      { line: 7, column: 2 },
      { line: 8, column: 1 },
    ]);
  });
});

describe('rows of tabs', () => {
  const head = '序号\t工作任务\t责任单位\n';
  test.each([
    ['plain rows', `${head}1\t甲\t乙局\n`, ['序号 | 工作任务 | 责任单位', '1 | 甲 | 乙局']],
    [
      'blank cells',
      `${head}1\t\t乙局\n2\t丙\t\n`,
      ['序号 | 工作任务 | 责任单位', '1 |  | 乙局', '2 | 丙 | '],
    ],
    [
      'a row that begins with blanks',
      `${head}\t\t乙局\n`,
      ['序号 | 工作任务 | 责任单位', ' |  | 乙局'],
    ],
    [
      'a quoted cell over lines',
      `${head}1\t"甲\n乙"\t丙局\n`,
      ['序号 | 工作任务 | 责任单位', '1 | 甲/乙 | 丙局'],
    ],
    [
      'a quoted last cell',
      `${head}1\t甲\t"乙局\n丙局"\n`,
      ['序号 | 工作任务 | 责任单位', '1 | 甲 | 乙局/丙局'],
    ],
    [
      'a quoted first cell over lines',
      `${head}"甲\n乙"\t丙\t丁局\n`,
      ['序号 | 工作任务 | 责任单位', '甲/乙 | 丙 | 丁局'],
    ],
    [
      'quotes within text',
      `${head}1\t“甲”"乙"\t丙局\n`,
      ['序号 | 工作任务 | 责任单位', '1 | “甲”"乙" | 丙局'],
    ],
    [
      'one filled cell between blank ones',
      `${head}1\t甲\t乙局\n\t丙\t\n2\t丁\t戊局\n`,
      ['序号 | 工作任务 | 责任单位', '1 | 甲 | 乙局', ' | 丙 | ', '2 | 丁 | 戊局'],
    ],
  ])('%s', (_name, text, squares) => {
    expect(tablesIn(text)).toEqual([squares]);
  });

  test('rows behind blank lines, some without the empty cells at their ends', () => {
    const wide = '序号\t工作任务\t责任单位\t备注\n\n';
    expect(tablesIn(`${wide}1\t甲\t乙局\t新增\n\n2\t丙\t丁局\n\n附注。\n`)).toEqual([
      ['序号 | 工作任务 | 责任单位 | 备注', '1 | 甲 | 乙局 | 新增', '2 | 丙 | 丁局 | '],
    ]);
    expect(tablesIn('青禾县\t2025年\n\n一\t二\t三\t四\n')).toEqual([]);
  });

  test('one line with tabs is no table', () => {
    expect(tablesIn('青禾县\t2025年\t工作要点\n正文。\n')).toEqual([]);
    expect(linesIn('青禾县\t2025年\t工作要点\n正文。\n')).toHaveLength(2);
  });

  test('a quote that is not closed takes nothing from the rows below', () => {
    expect(tablesIn(`${head}1\t"甲\t乙局\n2\t丙\t丁局\n`).flat()).toContain('2 | 丙 | 丁局');
  });
});

describe('one line a cell, as copies of web pages have it', () => {
  const title = ['序号', '工作任务', '责任单位', '完成时限'];
  const titles = title.join(' | ');
  const heading = (text: string): string => `${text} | < | < | <`;
  test.each([
    [
      'records of as many lines',
      [...title, '1', '甲', '乙局', '6月', '2', '丙', '丁局', '7月'],
      [titles, '1 | 甲 | 乙局 | 6月', '2 | 丙 | 丁局 | 7月'],
    ],
    [
      'numbers with gaps, headings before and between',
      [
        ...title,
        ...['一、经济', '3', '甲', '乙局', '6月'],
        ...['二、社会', '三、民生', '68', '丙', '丁局', '7月'],
      ],
      [
        titles,
        heading('一、经济'),
        '3 | 甲 | 乙局 | 6月',
        heading('二、社会'),
        heading('三、民生'),
        '68 | 丙 | 丁局 | 7月',
      ],
    ],
    [
      'bodies on several lines',
      [...title, '1', '甲', '县水务局', '县住建局', '6月', '2', '丙', '丁局', '7月'],
      [titles, '1 | 甲 | 县水务局/县住建局 | 6月', '2 | 丙 | 丁局 | 7月'],
    ],
    [
      'bodies on several lines of the last record',
      [...title, '1', '甲', '乙局', '6月', '2', '丙', '县水务局', '县住建局', '7月', '附注：略。'],
      [titles, '1 | 甲 | 乙局 | 6月', '2 | 丙 | 县水务局/县住建局 | 7月'],
    ],
    [
      'bodies in its last column, and who signs below',
      [
        ...['序号', '工作任务', '完成时限', '责任单位', '1', '甲', '6月', '乙局'],
        ...['2', '丙', '7月', '县水务局', '县住建局', '青禾县政府办公室', '2025年3月2日'],
      ],
      [
        '序号 | 工作任务 | 完成时限 | 责任单位',
        '1 | 甲 | 6月 | 乙局',
        '2 | 丙 | 7月 | 县水务局/县住建局',
      ],
    ],
    [
      'another line too many ends the table',
      [
        ...title,
        '1',
        '甲',
        '乙局',
        '6月',
        '2',
        '丙',
        '丁局',
        '7月',
        '3',
        '戊',
        '己',
        '庚',
        '8月',
        '4',
      ],
      [titles, '1 | 甲 | 乙局 | 6月', '2 | 丙 | 丁局 | 7月'],
    ],
  ])('%s', (_, lines, rows) => {
    expect(tablesIn(lines.join('\n\n'))).toEqual([rows]);
  });
});

describe('Markdown tables', () => {
  const head = '| 序号 | 工作任务 | 责任单位 |\n|---|:---:|---|\n';
  const squares = (text: string): string[] =>
    tablesIn(text)
      .flat()
      .map((line) =>
        line
          .split('|')
          .map((cell) => cell.trim())
          .join('|'),
      );

  test.each([
    [
      'with pipes at both ends',
      `${head}| 1 | 甲 | 乙局 |\n`,
      ['序号|工作任务|责任单位', '1|甲|乙局'],
    ],
    ['without', '序号 | 任务\n--- | ---\n1 | 甲\n', ['序号|任务', '1|甲']],
    ['without a rule', '| 序号 | 任务 |\n| 1 | 甲 |\n', ['序号|任务', '1|甲']],
    [
      'indented',
      `  ${head.trimEnd().replace('\n', '\n  ')}\n  | 1 | 甲 | 乙局 |\n`,
      ['序号|工作任务|责任单位', '1|甲|乙局'],
    ],
    [
      '<br> parts lines',
      `${head}| 1 | 甲<br>乙<br/>丙 | 丁局 |\n`,
      ['序号|工作任务|责任单位', '1|甲/乙/丙|丁局'],
    ],
    ['blank cells', `${head}| 1 | | |\n`, ['序号|工作任务|责任单位', '1||']],
  ])('%s', (_name, text, expected) => {
    expect(squares(text)).toEqual(expected);
  });

  test('an escaped pipe parts no cells', () => {
    expect(tablesIn(`${head}| 1 | 甲\\|乙 | 丙局 |\n`)[0]).toHaveLength(2);
    expect(readLines(`${head}| 1 | 甲\\|乙 | 丙局 |\n`).blocks[0]).toMatchObject({ columns: 3 });
  });

  test.each(['甲|乙\n', '第一段|注\n第二段\n', '|\n|\n'])('no table: %o', (text) => {
    expect(tablesIn(text)).toEqual([]);
  });
});
