import { describe, expect, test } from 'vitest';
import { readPlan } from '../../src/pipeline.ts';
import { docx, levels, list, listDefinition, paragraph, style } from '../support/docx.ts';
import { outlineOf } from '../support/outlines.ts';
import { readText } from '../support/plans.ts';

const plan = (...lines: string[]): string => ['2025年工作方案', ...lines].join('\n');

describe('forms of number, each below the one before it', () => {
  test.each([
    ['一、甲', '（一）乙', '1.丙', '（1）丁', '①戊'],
    ['一、甲', '(一)乙', '1．丙', '(1)丁', '① 戊'],
    ['一、甲', '㈠乙', '1、丙', '⑴丁', '①戊'],
    ['一．甲', '（一）、乙', '１．丙', '（１）丁', '①、戊'],
    ['第一章 甲', '第一条 乙', '1.丙', '（1）丁', '①戊'],
    ['第一部分 甲', '一、乙', '（一）丙', '1.丁', '（1）戊'],
    ['一、甲', '第一条 乙', '（一）丙', '1.丁', '（1）戊'],
    ['第一条 甲', '一、乙', '（一）丙', '1.丁', '（1）戊'],
    ['一、甲', '1.乙', '（1）丙', '1）丁', '①戊'],
    ['一、甲', '1.乙', '1.1丙', '1.1.1丁', '（1）戊'],
    ['一 、甲', '（ 一 ）乙', '1 .丙', '（ 1 ）丁', '①　戊'],
  ])('%s %s %s %s %s', (...lines) => {
    const indents = outlineOf(plan(...lines)).map((line) => /^ */u.exec(line)?.[0].length);
    expect(indents).toEqual([0, 2, 4, 6, 8]);
    const texts = outlineOf(plan(...lines)).map((line) => line.split('|')[1]);
    expect(texts).toEqual(['甲', '乙', '丙', '丁', '戊']);
  });

  test('一 parted from its title by a blank, right before （一）', () => {
    const lines = ['一 甲事项', '（一）乙', '（二）丙', '二 丁事项', '（一）戊'];
    expect(outlineOf(plan(...lines))).toEqual([
      '一|甲事项',
      '  一|乙',
      '  二|丙',
      '二|丁事项',
      '  一|戊',
    ]);
  });

  test('一、 heads articles only while nothing else stands below it', () => {
    const lines = [
      '一、甲',
      '第一条 乙',
      '第二条 丙',
      '二、丁',
      '第三条 戊',
      '三、己。',
      '第四条 庚',
    ];
    expect(outlineOf(plan(...lines))).toEqual([
      '一|甲',
      '  第一条|乙',
      '  第二条|丙',
      '二|丁',
      '  第三条|戊',
      '三|己。',
      '第四条|庚',
    ]);
  });

  test.each([
    ['一、甲', '一'],
    ['十二、甲', '十二'],
    ['（三）甲', '三'],
    ['㈢甲', '三'],
    ['4.甲', '4'],
    ['4、甲', '4'],
    ['（5）甲', '5'],
    ['⑸甲', '5'],
    ['5）甲', '5'],
    ['⑥甲', '6'],
    ['第七条 甲', '第七条'],
    ['第八章 甲', '第八章'],
    ['1.2.3 甲', '1.2.3'],
  ])('%s has the label %s', (line, label) => {
    expect(outlineOf(plan(line))).toEqual([`${label}|甲`]);
  });

  test.each([
    '2024年，我县工作取得成效',
    '12.5%的村已经达标',
    '3万亩高标准农田开工',
    '2.5亿元资金到位',
    '七、八年级学生参加',
    '第一季度完成摸底',
    '（以下简称工作专班）成立',
  ])('no number: %s', (line) => {
    expect(outlineOf(plan('一、甲', line))).toEqual([`一|甲|${line}`]);
  });
});

describe('a number with a figure right behind it', () => {
  test('where it goes on counting', () => {
    const items = [
      '（一）甲',
      '1.5G基站',
      '2.4K频道',
      '（二）乙',
      '1、12345热线',
      '2．24小时自助区',
    ];
    const more = ['3、15分钟生活圈', '4.10万吨级航道'];
    expect(outlineOf(plan(...items, ...more))).toEqual([
      '一|甲',
      '  1|5G基站',
      '  2|4K频道',
      '二|乙',
      '  1|12345热线',
      '  2|24小时自助区',
      '  3|15分钟生活圈',
      '  4|10万吨级航道',
    ]);
  });

  test.each([
    ['the count stands elsewhere', ['1.甲', '3.5蒸吨以下锅炉淘汰', '2.乙']],
    ['the number comes again', ['1.甲', '2.5亿元资金到位', '2.乙']],
    ['nothing is counted', ['一、甲', '1.5万亩高标准农田开工', '二、乙']],
    ['it is a share', ['1.甲', '2.5%的村已经达标']],
  ])('not where %s', (_name, lines) => {
    expect(outlineOf(plan(...lines))[0]).toBe(`${lines[0]?.replace(/[.、]/u, '|')}|${lines[1]}`);
  });
});

describe('nesting', () => {
  test('a heading by its style alone is not above a numbered one of the same style', () => {
    const text =
      '# 方案\n\n### 前言\n\n### 一、甲\n\n（一）乙\n\n### 二、丙\n\n## 丁\n\n### 一、戊\n';
    expect(outlineOf(text)).toEqual(['|前言', '一|甲', '  一|乙', '二|丙', '|丁', '  一|戊']);
  });

  test('a style seen before goes back to its level', () => {
    const lines = ['一、甲', '（一）乙', '1.丙', '2.丁', '（二）戊', '1.己', '二、庚', '（一）辛'];
    expect(outlineOf(plan(...lines))).toEqual([
      '一|甲',
      '  一|乙',
      '    1|丙',
      '    2|丁',
      '  二|戊',
      '    1|己',
      '二|庚',
      '  一|辛',
    ]);
  });

  test('a style that outranks what is open stands above it', () => {
    expect(outlineOf(plan('1.甲', '一、乙', '1.丙', '二、丁'))).toEqual([
      '1|甲',
      '一|乙',
      '  1|丙',
      '二|丁',
    ]);
  });

  test('（一） that goes on through 一、 and 二、', () => {
    expect(outlineOf(plan('一、甲', '（一）乙', '二、丙', '（二）丁'))).toEqual([
      '一|甲',
      '  一|乙',
      '二|丙',
      '  二|丁',
    ]);
  });

  test('unnumbered lines belong to the item above', () => {
    expect(outlineOf(plan('一、甲', '子', '（一）乙', '丑', '寅', '二、丙'))).toEqual([
      '一|甲|子',
      '  一|乙|丑|寅',
      '二|丙',
    ]);
  });

  test('2 重点任务 before 2.1 is a number too', () => {
    expect(outlineOf(plan('1 总体要求', '1.1 思路', '2 重点任务', '2.1 建设'))).toEqual([
      '1|总体要求',
      '  1.1|思路',
      '2|重点任务',
      '  2.1|建设',
    ]);
  });

  test('Markdown headings', () => {
    expect(outlineOf('# 工作方案\n\n## 重点任务\n\n### 建设\n\n1. 甲\n2. 乙\n')).toEqual([
      '|重点任务',
      '  |建设',
      '    1|甲',
      '    2|乙',
    ]);
  });
});

describe('items in the middle of a line', () => {
  const others = ['三', '四'].map(
    (number) => `（${number}）整治河道两岸的全部违章建筑并逐一登记。`,
  );

  test('behind an owner bracket', () => {
    const line = '（一）甲项工作。（县数据局负责）（二）乙项工作。（县司法局负责）';
    expect(outlineOf(plan('一、任务', line)).map((entry) => entry.trim().slice(0, 3))).toEqual([
      '一|任',
      '一|甲',
      '二|乙',
    ]);
  });

  test('the number before one behind a bracket', () => {
    const line = '（五）戊。1.甲。（县数据局负责）2.乙。（县司法局负责）';
    expect(outlineOf(plan(...others, line)).slice(2)).toEqual([
      '五|戊。',
      '  1|甲。（县数据局负责）',
      '  2|乙。（县司法局负责）',
    ]);
  });

  test('none behind a bracket that goes on with an enumeration', () => {
    const line = '（五）戊。1.甲。2.乙。（县数据局负责）3.丙。（县司法局负责）';
    expect(outlineOf(plan(...others, line))).toHaveLength(3);
  });

  test('an enumeration within an item is none', () => {
    const line = '（一）推进：（1）甲；（2）乙；（3）丙。（县数据局负责）';
    expect(outlineOf(plan('一、任务', line))).toHaveLength(2);
  });

  test('a number in a sentence is none', () => {
    const lines = ['（一）建成2.5万平方米厂房，1.2亿元投产。', '3.其他'];
    expect(outlineOf(plan('一、任务', ...lines))).toHaveLength(3);
  });
});

test('a text whose paragraphs stand on one line', () => {
  const items = [
    '一、重点任务',
    '（一）推进一网通办，公布清单。（县数据局负责）',
    '（二）规范执法行为，开展评查。（县司法局负责）',
    '二、保障措施',
    '（一）加强领导，压实责任。',
  ];
  const text = `青禾县2025年工作方案　　${items.join('　　')}`;
  expect(outlineOf(text).map((line) => line.trim().slice(0, 6))).toEqual([
    '一|重点任务',
    '一|推进一网',
    '二|规范执法',
    '二|保障措施',
    '一|加强领导',
  ]);
});

test('the same with no blanks at all between them', () => {
  const text =
    '一、重点任务（一）推进一网通办，公布清单。（县数据局负责）（二）规范执法行为。（县司法局负责）二、保障措施（一）加强领导。';
  expect(outlineOf(text).map((line) => line.trim().slice(0, 4))).toEqual([
    '一|重点',
    '一|推进',
    '二|规范',
    '二|保障',
    '一|加强',
  ]);
});

describe('several outlines in a document', () => {
  test('numbering that begins again', () => {
    const text = [
      '关于印发工作方案的通知',
      '各镇人民政府：',
      '一、高度重视。',
      '二、按时报送。',
      '青禾县人民政府办公室',
      '2025年3月2日',
      '青禾县2025年工作方案',
      '一、重点任务',
      '（一）推进公开。（县数据局负责）',
      '二、保障措施',
    ].join('\n');
    expect(outlineOf(text)).toEqual([
      '一|高度重视。',
      '二|按时报送。',
      '---',
      '一|重点任务',
      '  一|推进公开。（县数据局负责）',
      '二|保障措施',
    ]);
  });

  test('without a signature between them the title of the second is no text of the first', () => {
    const lines = ['一、甲。', '二、乙。', '任务分工清单', '一、丙。', '二、丁。'];
    expect(outlineOf(plan(...lines))).toEqual(['一|甲。', '二|乙。', '---', '一|丙。', '二|丁。']);
  });

  test('behind an annex line', () => {
    expect(outlineOf(plan('一、甲。', '附件1', '分工表', '一、乙。'))).toEqual([
      '一|甲。',
      '---',
      '一|乙。',
    ]);
  });

  test('a list of annexes is no outline', () => {
    const lines = ['一、甲。', '附件：1.任务分工表', '2.联系人名单', '（此件公开发布）'];
    expect(outlineOf(plan(...lines))).toEqual(['一|甲。']);
  });

  test('page numbers are no text of an item', async () => {
    const lines = ['一、甲', '（一）乙', '— 2 —', '公布清单。', '第 3 页', '（二）丙', '2024'];
    const { tasks } = await readText(plan(...lines));
    expect(tasks.map(({ requirement }) => requirement)).toEqual(['公布清单。', '2024']);
  });

  test('a box neither ends the outline nor takes its numbers', () => {
    const lines = ['一、甲', '（一）乙。', '专栏1 重点工程', '1.丙工程', '2.丁工程', '（二）戊。'];
    expect(outlineOf(plan(...lines))).toEqual(['一|甲', '  一|乙。', '  二|戊。']);
  });
});

describe('a Word file', () => {
  test('automatic numbers and heading styles make the outline', async () => {
    const bytes = docx(
      [
        paragraph('2025年工作方案'),
        paragraph('重点任务', { style: 'Heading1' }),
        paragraph('推进公开。（县数据局负责）', { list: [1, 0] }),
        paragraph('规范执法。（县司法局负责）', { list: [1, 0] }),
        paragraph('保障措施', { style: 'Heading1' }),
      ],
      {
        styles: style('Heading1', {
          name: 'heading 1',
          paragraph: '<w:outlineLvl w:val="0"/>',
        }),
        numbering:
          listDefinition(0, levels([{ format: 'chineseCounting', text: '（%1）' }])) + list(1, 0),
      },
    );
    const { tasks } = await readPlan(bytes);
    expect(tasks.map(({ number, path, task }) => [number, ...path, task])).toEqual([
      ['一', '重点任务', '推进公开'],
      ['二', '重点任务', '规范执法'],
    ]);
  });
});
