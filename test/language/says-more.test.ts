import { expect, test } from 'vitest';
import { saysMoreThanTimes } from '../../src/language/deadlines/says-more.ts';

test.each([
  ['7月：召开会议，调整党支部领导班子', true],
  ['8月28日前将相关内容交到宣传部统一制作', true],
  ['6月底前制定办法，9月底前报校长办公会审议', true],
  ['2025年12月底前', false],
  ['2025年12月底前完成并投入使用', false],
  ['10月底前完成主体，年底前投入使用', false],
  ['2025年6月30日至2025年12月31日', false],
  ['各单位要高度重视并认真抓好工作', false],
])('%s: %s', (text, saysMore) => {
  expect(saysMoreThanTimes(text)).toBe(saysMore);
});
