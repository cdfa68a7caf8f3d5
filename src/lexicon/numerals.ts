/** Chinese numerals, the ways of writing them that plans use, each with an example. */
export const digits: Readonly<Record<string, { value: number; example: string }>> = {
  〇: { value: 0, example: '二〇二五年' },
  '○': { value: 0, example: '二○二五年' },
  О: { value: 0, example: '二ОО八年 (a Cyrillic О)' },
  O: { value: 0, example: '二O二五年 (a Latin O)' },
  零: { value: 0, example: '一百零一' },
  Ο: { value: 0, example: '二Ο一九年 (a Greek Ο)' },
  '◯': { value: 0, example: '二◯二五年' },
  一: { value: 1, example: '一、' },
  二: { value: 2, example: '二月' },
  三: { value: 3, example: '第三季度' },
  四: { value: 4, example: '四季度' },
  五: { value: 5, example: '五年' },
  六: { value: 6, example: '六个月' },
  七: { value: 7, example: '七月' },
  八: { value: 8, example: '八月' },
  九: { value: 9, example: '九月' },
  两: { value: 2, example: '两周内' },
  壹: { value: 1, example: '壹佰' },
  贰: { value: 2, example: '贰拾' },
  叁: { value: 3, example: '叁' },
  肆: { value: 4, example: '肆' },
  伍: { value: 5, example: '伍' },
  陆: { value: 6, example: '陆' },
  柒: { value: 7, example: '柒' },
  捌: { value: 8, example: '捌' },
  玖: { value: 9, example: '玖' },
};

/** Words that multiply the digit before them. */
export const multipliers: Readonly<Record<string, { value: number; example: string }>> = {
  十: { value: 10, example: '十二月' },
  拾: { value: 10, example: '贰拾' },
  百: { value: 100, example: '一百零一' },
  佰: { value: 100, example: '壹佰' },
  千: { value: 1000, example: '三千' },
  仟: { value: 1000, example: '叁仟' },
};

/** Words that stand for a number of tens by themselves. */
export const tens: Readonly<Record<string, { value: number; example: string }>> = {
  廿: { value: 20, example: '廿五' },
  卅: { value: 30, example: '卅' },
};
