import { describe, expect, test } from 'vitest';
import { yearOfTitle } from '../../src/locate/metadata/find-metadata.ts';
import type { Plan } from '../../src/model/plan.ts';
import { readPlan } from '../../src/pipeline.ts';
import { readText } from '../support/plans.ts';

const body = [
  '各镇人民政府：',
  '现将方案印发给你们。',
  '一、任务',
  '（一）推进公开。（县数据局负责）',
];
const read = (head: readonly string[], foot: readonly string[] = []): Promise<Plan> =>
  readText([...head, ...body, ...foot].join('\n'));

describe('title', () => {
  test.each([
    ['on one line', ['青禾县2025年政务公开工作要点'], '青禾县2025年政务公开工作要点'],
    [
      'over two lines',
      ['青禾县人民政府办公室关于印发2025年政务公开', '工作要点的通知'],
      '青禾县人民政府办公室关于印发2025年政务公开工作要点的通知',
    ],
    [
      'over three lines, blanks around them',
      ['　青禾县人民政府办公室', '  关于印发2025年政务公开工作要点', '的通知　'],
      '青禾县人民政府办公室关于印发2025年政务公开工作要点的通知',
    ],
    [
      'with its state on a line of its own',
      ['青禾县数字乡村建设实施方案', '（征求意见稿）'],
      '青禾县数字乡村建设实施方案（征求意见稿）',
    ],
    [
      'with a span of years below it',
      ['青禾县数字乡村建设行动方案', '（2024—2026年）'],
      '青禾县数字乡村建设行动方案（2024—2026年）',
    ],
    ['below its number', ['青政办〔2025〕6号', '青禾县2025年工作要点'], '青禾县2025年工作要点'],
    [
      'before its number in brackets',
      ['关于印发青禾县2025年工作要点的通知（青政办〔2025〕6号）'],
      '关于印发青禾县2025年工作要点的通知',
    ],
    ['below a label of the page', ['核心提示：', '青禾县2025年工作要点'], '青禾县2025年工作要点'],
    ['behind its number', ['青政办〔2025〕6号 青禾县2025年工作要点'], '青禾县2025年工作要点'],
    ['below the red head', ['青禾县人民政府文件', '青禾县2025年工作要点'], '青禾县2025年工作要点'],
    ['behind 附件1', ['附件1', '青禾县2025年工作要点'], '青禾县2025年工作要点'],
    ['behind 附件1：', ['附件1：青禾县2025年工作要点'], '青禾县2025年工作要点'],
    [
      'not the page’s caption',
      ['青禾县2025年工作要点_青禾县政府', '发布时间：2025-03-02', '青禾县2025年工作要点'],
      '青禾县2025年工作要点',
    ],
    [
      'no line that says who made it',
      ['2025年重点任务分解表', '县政府办公室制'],
      '2025年重点任务分解表',
    ],
    ['the first line where nothing ends as titles do', ['关于近期工作'], '关于近期工作'],
    ['in Latin letters', ['Annual Work Plan'], 'Annual Work Plan'],
    ['not with the code of a form', ['QR/ZL-08-03', '2025年内审整改计划'], '2025年内审整改计划'],
    [
      'not with labels below it',
      ['县医院搬迁推进会纪要', '会议时间：2025年3月4日'],
      '县医院搬迁推进会纪要',
    ],
    [
      'not with a row of tabs',
      ['县医院周工作计划', '部门\t护理部\t日期\t9.18'],
      '县医院周工作计划',
    ],
    ['not with the page’s word for it', ['民意网', '民意网诉求转办通知单'], '民意网诉求转办通知单'],
    ['not with a month in brackets', ['2025年任务表', '（2025年3月）'], '2025年任务表'],
    [
      'not with the body and the month below it',
      ['实验小学2025年德育工作计划', '青禾县实验小学', '二○二五年二月'],
      '实验小学2025年德育工作计划',
    ],
    [
      'with a body that is not the last line of it',
      ['青禾县专项行动', '指挥部', '工作方案'],
      '青禾县专项行动指挥部工作方案',
    ],
    [
      'with a body behind half a title',
      ['关于调整重点工作', '领导小组', '的通知'],
      '关于调整重点工作领导小组的通知',
    ],
    [
      'whole where it ends in 的通知',
      ['县政府关于印发2025年工作要点的通知', '青政办发20256号'],
      '县政府关于印发2025年工作要点的通知',
    ],
    ['not with its last words once more', ['青禾县重点任务', '重点任务'], '青禾县重点任务'],
    ['below what passes a page on', ['点赞', '收藏 转发', '青禾县工作要点'], '青禾县工作要点'],
    ['above a day with its hour', ['青禾县任务分工', '13.03.2025  07:51'], '青禾县任务分工'],
    [
      'not with who signs beside the number',
      ['青政发〔2025〕8号　　签发人：张海', '青禾县工作方案'],
      '青禾县工作方案',
    ],
    ['not with the table of contents', ['青禾县工作方案', '目　录'], '青禾县工作方案'],
    ['behind 附则三：', ['附则三：青禾县工作规程'], '青禾县工作规程'],
    [
      'in the cell behind its label',
      ['文 号: | 无 |', '标 题: | 青禾县工作要点 | ||'],
      '青禾县工作要点',
    ],
    [
      'of the notice, not of what it encloses',
      ['关于印发工作方案的通知'],
      '关于印发工作方案的通知',
    ],
  ] as const)('%s', async (_name, head, title) => {
    expect((await read(head)).title).toBe(title);
  });

  test.each([
    ['a line a header', ['工作任务', '具体要求', '责任部门']],
    ['all on one line', ['序号,工作任务,责任部门', '1,推进公开,县数据局']],
  ])('the header of a table below it is no part of it: %s', async (_name, lines) => {
    expect((await readText(['青禾县重点工作分工', ...lines].join('\n'))).title).toBe(
      '青禾县重点工作分工',
    );
  });

  test.each([
    ['a numbered heading', '青禾县工作方案\n1 总体要求\n1.1 推进公开。（县数据局负责）\n'],
    ['a Markdown heading', '# 青禾县工作方案\n\n## 重点任务\n\n1. 推进公开。（县数据局负责）\n'],
  ])('%s below it is no part of it', async (_name, text) => {
    expect((await readText(text)).title).toBe('青禾县工作方案');
  });

  test.each([
    ['a plan in prose', ['青禾县2025年政务公开工作要点', '为推进公开，制定本要点。'], 1],
    ['below a heading of the page', ['青禾县2025年重点工作任务'], 1],
    ['as the notice quotes it', ['青禾县打响“海上服务”品牌', '2025年行动计划'], 2],
  ])(
    'without one at the head, that of what the notice encloses: %s',
    async (_name, lines, count) => {
      const title = lines.slice(0, count).join('');
      const notice = `现将《${title}》印发给你们。`;
      const head = ['各镇人民政府：', notice, '青禾县人民政府', '2024年12月30日'];
      const plan = await readText([...head, ...lines, ...body.slice(2)].join('\n'));
      expect([plan.title, plan.year]).toEqual([title, 2025]);
      expect(plan.tasks).toHaveLength(1);
    },
  );

  test.each([
    ['an item', '一、总体要求\n（一）推进公开。（县数据局负责）'],
    ['a sentence', '今年以来，各部门认真履职。\n一、任务\n（一）推进公开。'],
    ['a label', '会议内容：\n一、任务\n（一）推进公开。'],
  ])('%s is no title', async (_name, text) => {
    expect((await readText(text)).title).toBeNull();
  });
});

describe('document number', () => {
  test.each([
    ['青政办〔2025〕6号', '青政办〔2025〕6号'],
    ['青政办发〔2025〕第6号', '青政办发〔2025〕第6号'],
    ['青政办[2025]12号', '青政办[2025]12号'],
    ['青政办（2025）6号', '青政办（2025）6号'],
    ['青政办(2025)6号', '青政办(2025)6号'],
    ['青政办【2025】6号', '青政办【2025】6号'],
    ['青 政 办 〔 2025 〕 6 号', '青政办〔2025〕6号'],
    ['（青政办〔2025〕6号）', '青政办〔2025〕6号'],
    ['文号：青政办〔2025〕6号', '青政办〔2025〕6号'],
    ['发文字号：青政办〔2025〕6号', '青政办〔2025〕6号'],
    ['发布机构 县政府办公室 文    号 青政办〔2025〕6号', '青政办〔2025〕6号'],
    ['[ 索引号 ] 1150/2025-5 [ 发文字号 ] 青政办〔2025〕6号', '青政办〔2025〕6号'],
    ['青政办〔2025〕6号　　签发人：张海', '青政办〔2025〕6号'],
    ['文 号: | 青政办〔2025〕6号 | 是否有效: |', '青政办〔2025〕6号'],
    ['青政办〔2025〕6号　附件2', '青政办〔2025〕6号'],
    ['关于印发工作要点的通知（青政办〔2025〕6号）', '青政办〔2025〕6号'],
    ['县政府关于印发2025年政务公开工作要点的通知 青政办〔2025〕6号', '青政办〔2025〕6号'],
  ])('%s', async (line, number) => {
    const plan = await read(['青禾县工作要点', line]);
    expect(plan.documentNumber).toBe(number);
    expect(plan.year).toBe(2025);
  });

  test.each([
    '根据青政办〔2025〕6号文件要求，制定本方案。',
    '贯彻《关于公开的意见》（青政办〔2025〕6号）',
    '青政办〔25〕6号',
    '青政办2025年6号',
    '第6号',
  ])('none: %s', async (line) => {
    expect((await read(['青禾县工作要点', line])).documentNumber).toBeNull();
  });

  test('one that the text cites is not the document’s', async () => {
    const plan = await readText(
      '青禾县工作要点\n一、任务\n（一）落实市政办〔2024〕3号文件。（县数据局负责）\n',
    );
    expect(plan.documentNumber).toBeNull();
  });
});

describe('date of issue', () => {
  const unit = '青禾县人民政府办公室';
  test.each([
    ['signature', [unit, '2025年3月2日'], '2025-03-02'],
    ['on one line', [`${unit}　2025年3月2日`], '2025-03-02'],
    ['in Chinese numerals', [unit, '二〇二五年三月二日'], '2025-03-02'],
    ['with ○ for nought', [unit, '二○二五年十二月二十一日'], '2025-12-21'],
    ['with a Latin O', [unit, '二OO九年十月三十日'], '2009-10-30'],
    ['廿 and 卅', [unit, '二〇二五年三月廿五日'], '2025-03-25'],
    ['blanks in it', [unit, '2025 年 3 月 2 日'], '2025-03-02'],
    ['full-width digits', [unit, '２０２５年３月２日'], '2025-03-02'],
    ['numbers alone', [unit, '2025-03-02'], '2025-03-02'],
    ['in brackets', [unit, '（2025年3月2日）'], '2025-03-02'],
    ['not a day that does not exist', [unit, '2025年2月30日'], null],
    ['the line of printing', ['青禾县人民政府办公室 2025年3月4日印发'], '2025-03-04'],
    [
      'the signature before the line of printing',
      [unit, '2025年3月2日', `${unit}2025年3月4日印发`],
      '2025-03-02',
    ],
    ['not a day within a sentence', ['2025年3月2日召开会议。'], null],
    ['behind the number', ['（青政办〔2025〕6号 二〇二五年三月二日）'], '2025-03-02'],
    [
      'behind the number and who signs',
      ['青政办〔2025〕6号　签发：张海　2025年3月2日'],
      '2025-03-02',
    ],
    ['before the labels of a page', ['2025-03-02 16:57 来源：县政府办'], '2025-03-02'],
  ] as const)('%s', async (_name, foot, day) => {
    expect((await read(['青禾县工作要点'], ['（此件公开发布）', ...foot])).issuedOn).toBe(day);
  });

  test('a label in square brackets, and a day before its month', async () => {
    const head = ['[ 成文日期 ] 2025-03-02 [ 发布日期 ] 2025-03-05', '青禾县工作要点'];
    expect((await read(head)).issuedOn).toBe('2025-03-02');
    expect((await read(['青禾县工作要点', '02.03.2025  07:51'])).issuedOn).toBe('2025-03-02');
  });

  test('a label before the day of publication', async () => {
    const head = ['成文日期：2025-03-02', '发布日期：2025-03-05', '青禾县工作要点'];
    expect((await read(head)).issuedOn).toBe('2025-03-02');
  });

  test('the day of publication where no other is printed', async () => {
    expect((await read(['发布日期：2025-03-05', '青禾县工作要点'])).issuedOn).toBe('2025-03-05');
  });

  test('the day a form was filled in, only where nothing else tells the year', async () => {
    const filled = '填报单位：县数据局　　填报日期：2025年3月5日';
    expect(await read(['青禾县重点任务台账', filled])).toMatchObject({
      issuedOn: '2025-03-05',
      year: 2025,
    });
    expect(await read(['青禾县2024年重点任务台账', filled])).toMatchObject({
      issuedOn: null,
      year: 2024,
    });
  });

  test.each([
    ['发文字号：', '成文日期：'],
    ['[ 发文字号 ]', '【成文日期】'],
  ])('the index table of a web page: %s', async (number, date) => {
    const page = `<html><body><table><tr><td>${number}</td><td>青政办〔2025〕6号</td><td>${date}</td><td>2025年3月2日</td></tr></table><div id="zoom"><p>青禾县工作要点</p>${body.map((line) => `<p>${line}</p>`).join('')}</div></body></html>`;
    const plan = await readPlan(new TextEncoder().encode(page));
    expect(plan).toMatchObject({ documentNumber: '青政办〔2025〕6号', issuedOn: '2025-03-02' });
  });
});

describe('year', () => {
  test.each([
    ['青禾县2025年工作要点', 2025],
    ['青禾县2025年度工作要点', 2025],
    ['青禾县二〇二五年工作要点', 2025],
    ['2025年青禾县2025年工作要点', 2025],
    ['青禾县行动方案（2024—2026年）', null],
    ['青禾县2024-2026年行动方案', null],
    ['青禾县2024年至2026年行动方案', null],
    ['贯彻2024年会议精神2025年工作要点', null],
    ['落实青政办〔2024〕3号文件2025年工作要点', 2025],
    ['青禾县工作要点', null],
    ['关于12025户的通知', null],
  ])('of the title %s: %s', (title, year) => {
    expect(yearOfTitle(title)).toBe(year);
  });

  test.each([
    [
      'title',
      ['青禾县2025年工作要点', '青政办〔2024〕6号'],
      ['青禾县人民政府', '2023年3月2日'],
      2025,
    ],
    ['number', ['青禾县工作要点', '青政办〔2024〕6号'], ['青禾县人民政府', '2023年3月2日'], 2024],
    ['date', ['青禾县工作要点'], ['青禾县人民政府', '2023年3月2日'], 2023],
    ['nowhere', ['青禾县工作要点'], [], null],
    [
      'a span in the title names none',
      ['青禾县行动方案（2024—2026年）', '青政办〔2024〕6号'],
      [],
      2024,
    ],
  ] as const)('from the %s', async (_name, head, foot, year) => {
    expect((await read(head, foot)).year).toBe(year);
  });
});
