import { describe, expect, test } from 'vitest';
import { formatNumber, isKnownFormat } from '../../../src/read/docx/number-formats.ts';

describe('numbers as Word prints them', () => {
  test.each<[string, Readonly<Record<number, string>>]>([
    ['decimal', { 0: '0', 1: '1', 120: '120' }],
    ['decimalZero', { 0: '00', 1: '01', 9: '09', 10: '10', 100: '100' }],
    ['decimalFullWidth', { 1: '１', 10: '１０', 205: '２０５' }],
    ['decimalEnclosedCircle', { 1: '①', 10: '⑩', 20: '⑳', 21: '21' }],
    ['decimalEnclosedCircleChinese', { 1: '①', 20: '⑳', 21: '21' }],
    ['decimalEnclosedParen', { 1: '⑴', 20: '⒇', 21: '21' }],
    ['decimalEnclosedFullstop', { 1: '⒈', 20: '⒛', 21: '21' }],
    ['ideographEnclosedCircle', { 1: '㈠', 10: '㈩', 11: '11' }],
    ['numberInDash', { 3: '- 3 -' }],
    ['hex', { 10: 'A', 255: 'FF' }],
    [
      'ordinal',
      {
        1: '1st',
        2: '2nd',
        3: '3rd',
        4: '4th',
        11: '11th',
        12: '12th',
        13: '13th',
        21: '21st',
        112: '112th',
      },
    ],
    ['upperRoman', { 1: 'I', 4: 'IV', 9: 'IX', 40: 'XL', 90: 'XC', 400: 'CD', 1994: 'MCMXCIV' }],
    ['lowerRoman', { 14: 'xiv' }],
    [
      'upperLetter',
      { 1: 'A', 26: 'Z', 27: 'AA', 28: 'BB', 53: 'AAA', 780: 'Z'.repeat(30), 781: 'A' },
    ],
    ['lowerLetter', { 3: 'c', 27: 'aa' }],
    ['chicago', { 1: '*', 4: '§', 5: '**' }],
    ['none', { 0: '', 1: '' }],
  ])('%s', (format, expected) => {
    for (const [value, text] of Object.entries(expected))
      expect(formatNumber(Number(value), format)).toBe(text);
  });
});

describe('Chinese and Japanese numbers', () => {
  test.each<[string, Readonly<Record<number, string>>]>([
    [
      'chineseCounting',
      {
        1: '一',
        10: '十',
        11: '十一',
        20: '二十',
        21: '二十一',
        99: '九十九',
        100: '一○○',
        105: '一○五',
        1010: '一○一○',
      },
    ],
    ['taiwaneseCounting', { 10: '十', 19: '十九', 100: '一○○' }],
    [
      'chineseCountingThousand',
      {
        10: '十',
        15: '十五',
        30: '三十',
        100: '一百',
        101: '一百零一',
        110: '一百一十',
        111: '一百一十一',
        1000: '一千',
        1001: '一千零一',
        1010: '一千零一十',
        1100: '一千一百',
        1101: '一千一百零一',
        10000: '一万',
        10001: '一万零一',
        10100: '一万零一百',
        11000: '一万一千',
        20010: '二万零一十',
      },
    ],
    ['taiwaneseCountingThousand', { 12: '十二', 205: '二百零五', 10000: '一萬' }],
    [
      'japaneseCounting',
      {
        10: '十',
        11: '十一',
        21: '二十一',
        100: '百',
        101: '百一',
        110: '百十',
        200: '二百',
        1000: '千',
        1100: '千百',
        10000: '一万',
      },
    ],
    ['ideographDigital', { 1: '一', 10: '一〇', 25: '二五', 105: '一〇五' }],
    ['japaneseDigitalTenThousand', { 10: '一〇' }],
    ['taiwaneseDigital', { 10: '一○' }],
    [
      'chineseLegalSimplified',
      { 1: '壹', 3: '叁', 10: '壹拾', 11: '壹拾壹', 105: '壹佰零伍', 2000: '贰仟' },
    ],
    ['ideographLegalTraditional', { 2: '貳', 12: '壹拾貳', 10000: '壹萬' }],
    ['japaneseLegal', { 1: '壱', 10: '壱拾', 300: '参百' }],
    ['ideographTraditional', { 1: '甲', 10: '癸', 11: '11' }],
    ['ideographZodiac', { 1: '子', 12: '亥', 13: '13' }],
    ['ideographZodiacTraditional', { 1: '甲子', 11: '甲戌', 60: '癸亥', 61: '61' }],
  ])('%s', (format, expected) => {
    for (const [value, text] of Object.entries(expected))
      expect(formatNumber(Number(value), format)).toBe(text);
  });
});

test('a format without a rule is decimal', () => {
  expect(formatNumber(3, 'thaiLetters')).toBe('3');
  expect(isKnownFormat('thaiLetters')).toBe(false);
  expect(isKnownFormat('chineseCounting')).toBe(true);
});
