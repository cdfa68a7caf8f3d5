import { describe, expect, test } from 'vitest';
import { readBareMark, readMark, withoutMark } from '../../src/words/marks.ts';

describe('readMark', () => {
  test.each([
    ['一、总体要求', 'chinese', 1, '一', '总体要求'],
    ['二．总体要求', 'chinese', 2, '二', '总体要求'],
    ['十二、总体要求', 'chinese', 12, '十二', '总体要求'],
    ['（一）加强领导', 'chinese-bracket', 1, '一', '加强领导'],
    ['(十一）加强领导', 'chinese-bracket', 11, '十一', '加强领导'],
    ['（ 一） 加强领导', 'chinese-bracket', 1, '一', '加强领导'],
    ['㈢加强领导', 'chinese-bracket', 3, '三', '加强领导'],
    ['Ⅱ、加强领导', 'roman', 2, '2', '加强领导'],
    ['Ⅱ 加强领导', 'roman', 2, '2', '加强领导'],
    ['1.加强领导', 'arabic', 1, '1', '加强领导'],
    ['12．加强领导', 'arabic', 12, '12', '加强领导'],
    ['30. 加强领导', 'arabic', 30, '30', '加强领导'],
    ['1﹒加强领导', 'arabic', 1, '1', '加强领导'],
    ['01.加强领导', 'arabic', 1, '01', '加强领导'],
    ['3、加强领导', 'arabic', 3, '3', '加强领导'],
    ['１．加强领导', 'arabic', 1, '1', '加强领导'],
    ['（3）加强领导', 'arabic-bracket', 3, '3', '加强领导'],
    ['⑶加强领导', 'arabic-bracket', 3, '3', '加强领导'],
    ['3）加强领导', 'arabic-half-bracket', 3, '3', '加强领导'],
    ['③加强领导', 'circled', 3, '3', '加强领导'],
    ['第一条 为规范管理', 'article', 1, '第一条', '为规范管理'],
    ['第十二章　附则', 'chapter', 12, '第十二章', '附则'],
    ['第二部分 任务', 'part', 2, '第二部分', '任务'],
    ['4.6月底前完成清查', 'arabic', 4, '4', '6月底前完成清查'],
    ['2.2021年底前建成', 'arabic', 2, '2', '2021年底前建成'],
    ['一、二〇二五年目标', 'chinese', 1, '一', '二〇二五年目标'],
    ['1.1 建立台账', 'dotted', 1, '1.1', '建立台账'],
    ['1.2.3建立台账', 'dotted', 3, '1.2.3', '建立台账'],
    ['1.1.2 后勤保障', 'dotted', 2, '1.1.2', '后勤保障'],
    ['2.1 人才引进', 'dotted', 1, '2.1', '人才引进'],
    ['1.1.2025年底前建成', 'dotted', 1, '1.1', '.2025年底前建成'],
    ['　　1．加强领导', 'arabic', 1, '1', '加强领导'],
  ])('%s', (text, style, value, label, rest) => {
    expect(readMark(text)).toMatchObject({ style, value, label });
    expect(withoutMark(text)).toBe(rest);
  });

  test.each([
    '2019年，我局将加强领导',
    '12.5%以上的企业',
    '2.5亿元以上的项目',
    '2.5 亿元以上的项目',
    '2.5次以上',
    '1,000名以上',
    '一是加强领导',
    '三年行动方案',
    '一体化平台',
    '第三季度完成',
    '第一、二批企业',
    '13.03.2015  07:51',
    '七、八年级分年级召开',
    '一、二级指标',
    '十四五期间',
    'Ⅳ级响应',
    '加强领导',
    '',
  ])('no mark: %s', (text) => {
    expect(readMark(text)).toBeNull();
  });
});

describe('readBareMark', () => {
  test('a bare number goes on with the one before it', () => {
    expect(readBareMark('25对门户网站开展检查', 25)).toMatchObject({ value: 25, label: '25' });
  });

  test.each([
    ['25个领域的目录', 25],
    ['2019年的目录', 2019],
    ['25对门户网站开展检查', 24],
    ['12345热线', 12345],
  ])('no mark: %s', (text, expected) => {
    expect(readBareMark(text, expected)).toBeNull();
  });
});
