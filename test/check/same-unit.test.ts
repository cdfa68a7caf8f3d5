import { describe, expect, test } from 'vitest';
import { closestName, isOneUnitInTwoForms } from '../../src/check/same-unit.ts';

describe('one office in two forms', () => {
  test.each([
    ['市发改委', '市发展改革委'],
    ['市发改委', '市发展和改革委员会'],
    ['区发展改革局', '区发展和改革局'],
    ['县扶贫办', '县扶贫办公室'],
    ['市人社局', '市人力资源和社会保障局'],
    ['市住建局', '市住房城乡建设局'],
    ['市市场监管局', '市市场监督管理局'],
    ['市市场监督管局', '市市场监督管理局'],
    ['市政府办', '市政府办公室'],
    ['县政府', '县人民政府'],
    ['市委网信办', '市委网络安全和信息化委员会办公室'],
    ['市文广新局', '市文化广电新闻出版局'],
    ['工信部', '工业和信息化部'],
  ])('%s and %s', (a, b) => {
    expect(isOneUnitInTwoForms(a, b)).toBe(true);
    expect(isOneUnitInTwoForms(b, a)).toBe(true);
  });

  test.each([
    ['市教育局', '市体育局', 'one character is not enough'],
    ['市教育局', '市教育局', 'one name is one name'],
    ['省国资委', '市国资委', 'two levels'],
    ['市国资委', '市国资局', 'two endings'],
    ['市农业局', '市农业农村局', 'the beginning of another name'],
    ['市税务局', '市税务稽查局', 'the beginning of another name'],
    ['市公安局', '市公安局东城分局', 'a branch'],
    ['市委', '市卫生健康委', 'no subject'],
    ['市委宣传部', '市委统战部', 'two departments'],
    ['省委办公厅', '省政府办公厅', 'party and government'],
    ['区委办公室', '区委区府办公室', 'a joint office'],
    ['东湖街道办', '西湖街道办', 'places'],
    ['江东新区管委会', '江西新区管委会', 'places'],
    ['县第一中学', '县第二中学', 'no offices'],
    ['张明', '章明', 'people'],
  ])('not %s and %s: %s', (a, b) => {
    expect(isOneUnitInTwoForms(a, b)).toBe(false);
    expect(isOneUnitInTwoForms(b, a)).toBe(false);
  });
});

describe('the closest name', () => {
  const units = ['县教育局', '县民政局', '县发展和改革局', '县人力资源和社会保障局'];
  test.each([
    ['县教肓局', '县教育局'],
    ['县发改局', '县发展和改革局'],
    ['县人社局', '县人力资源和社会保障局'],
    ['县委宣传部', null],
    ['东湖街道', null],
  ])('%s → %s', (name, closest) => {
    expect(closestName(name, units)).toBe(closest);
  });
});
