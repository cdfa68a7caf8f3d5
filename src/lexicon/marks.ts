import type { MarkStyle } from '../model/mark.ts';

/**
 * The marks that number headings and items, outermost first. `rank` orders styles that have not
 * been seen together yet; a document's own nesting overrides it (`locate/outline`).
 */
export const markRanks: Readonly<Record<MarkStyle, { rank: number; example: string }>> = {
  part: { rank: 0, example: '第一部分 总体要求' },
  chapter: { rank: 1, example: '第一章 总则' },
  section: { rank: 2, example: '第一节 目标' },
  article: { rank: 3, example: '第一条 为规范工作' },
  chinese: { rank: 4, example: '一、总体要求' },
  'chinese-bracket': { rank: 5, example: '（一）指导思想' },
  roman: { rank: 6, example: 'Ⅰ.总则' },
  arabic: { rank: 7, example: '1.加强领导' },
  dotted: { rank: 8, example: '1.1.2 建立台账' },
  'arabic-bracket': { rank: 9, example: '（1）建立台账' },
  'arabic-half-bracket': { rank: 10, example: '1）建立台账' },
  circled: { rank: 11, example: '①建立台账' },
  letter: { rank: 12, example: 'a. 建立台账' },
};

/** Begins an ordinal: 第一条. */
export const ordinalSign = '第';

/** Words between 第 and a numeral's end that make an outer mark. */
export const ordinalUnits: Readonly<Record<string, { style: MarkStyle; example: string }>> = {
  部分: { style: 'part', example: '第一部分' },
  篇: { style: 'part', example: '第一篇' },
  编: { style: 'part', example: '第二编' },
  章: { style: 'chapter', example: '第三章' },
  节: { style: 'section', example: '第一节' },
  条: { style: 'article', example: '第十二条' },
};

/** Runs of single characters that are a number with its mark; the first stands for 1. */
export const enclosedRuns: readonly {
  style: MarkStyle;
  first: string;
  last: string;
  chinese: boolean;
  example: string;
}[] = [
  { style: 'circled', first: '①', last: '⑳', chinese: false, example: '①建立台账' },
  { style: 'circled', first: '❶', last: '❿', chinese: false, example: '❶建立台账' },
  { style: 'circled', first: '➀', last: '➉', chinese: false, example: '➀建立台账' },
  { style: 'arabic-bracket', first: '⑴', last: '⒇', chinese: false, example: '⑴建立台账' },
  { style: 'arabic', first: '⒈', last: '⒛', chinese: false, example: '⒈建立台账' },
  { style: 'chinese-bracket', first: '㈠', last: '㈩', chinese: true, example: '㈠健全机制' },
  { style: 'roman', first: 'Ⅰ', last: 'Ⅻ', chinese: false, example: 'Ⅰ、总则' },
];

/** What may stand behind a number to make it a mark, by the kind of number. */
export const markClosers = {
  chinese: { chars: '、.,', example: '一、 一．' },
  arabic: { chars: '、.', example: '1、 1． 1.' },
} as const;

/**
 * What a number that stands before it counts or names: 2019年, 3个, 25家. A bare number in front of
 * one of these is never an item's number. Before a `measure` nor is a decimal parted from it by a blank.
 */
export const counters: readonly { word: string; measure?: true; example: string }[] = [
  { word: '年', example: '2019年' },
  { word: '月', example: '6月底' },
  { word: '日', example: '20日前' },
  { word: '时', example: '12时' },
  { word: '小时', example: '24小时' },
  { word: '分', example: '10分' },
  { word: '天', example: '30天' },
  { word: '周', example: '2周' },
  { word: '个', example: '26个领域' },
  { word: '家', example: '10家企业' },
  { word: '项', example: '20项任务' },
  { word: '名', example: '100名' },
  { word: '人', example: '30人' },
  { word: '次', example: '2次' },
  { word: '场', example: '3场' },
  { word: '条', example: '5条' },
  { word: '件', example: '8件' },
  { word: '处', example: '6处' },
  { word: '座', example: '2座' },
  { word: '所', example: '3所学校' },
  { word: '类', example: '4类' },
  { word: '种', example: '4种' },
  { word: '级', example: '3级' },
  { word: '万', measure: true, example: '5万元' },
  { word: '亿', measure: true, example: '2亿元' },
  { word: '元', measure: true, example: '500元' },
  { word: '户', example: '200户' },
  { word: '亩', measure: true, example: '1000亩' },
  { word: '公里', measure: true, example: '30公里' },
  { word: '平方', measure: true, example: '100平方米' },
  { word: '米', measure: true, example: '50米' },
  { word: '吨', measure: true, example: '10吨' },
  { word: '蒸吨', measure: true, example: '35蒸吨' },
  { word: '千伏', measure: true, example: '10千伏' },
  { word: 'kV', measure: true, example: '10kV' },
  { word: '倍', measure: true, example: '2倍' },
  { word: '%', measure: true, example: '90%' },
  { word: '‰', measure: true, example: '3‰' },
  { word: '号', example: '22号' },
  { word: '度', measure: true, example: '30度' },
  { word: '岁', example: '60岁以上' },
  { word: '后', example: '90后' },
  { word: '余', example: '100余' },
  { word: '多', example: '20多' },
  { word: '以', example: '5以上' },
  { word: '至', example: '3至5' },
  { word: '-', example: '3-5' },
  { word: '—', example: '3—5' },
  { word: '~', example: '3~5' },
  { word: '+', example: '1+N' },
  { word: '/', example: '24/7' },
  { word: '×', example: '7×24' },
  { word: 'G', measure: true, example: '5G' },
  { word: 'A', example: '5A级景区' },
  { word: 'D', example: '3D' },
  { word: 'M', example: '100M' },
  { word: 'K', example: '4K' },
  { word: '#', example: '1#楼' },
  { word: '、', example: '1、2号楼' },
];
