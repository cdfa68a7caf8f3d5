import { describe, expect, test } from 'vitest';
import { brief, findingsIn, tablePlan } from '../support/checked.ts';

const headers = '序号|工作任务|责任单位|完成时限';

/** A table whose 序号 column holds these numbers. */
function numbered(...numbers: (string | number)[]): string {
  return tablePlan(
    headers,
    numbers.map((number, at) => `${number}|完成第${at + 1}项改革任务并报送材料|县教育局|6月底前`),
  );
}

async function faults(text: string): Promise<string[]> {
  const findings = await findingsIn(text);
  return brief(findings.filter((finding) => finding.rule.startsWith('number-')));
}

describe('the 序号 column of a table', () => {
  test.each<[string, (string | number)[], string[]]>([
    ['counts', [1, 2, 3], []],
    ['begins anywhere', [7, 8, 9], []],
    ['skips one', [1, 2, 4], ['number-gap 4']],
    ['skips several', [1, 2, 6, 7], ['number-gap 6']],
    ['repeats one', [1, 2, 2, 3], ['number-repeated 2']],
    ['repeats one in place of the next', [1, 2, 2, 4], ['number-repeated 2']],
    ['repeats 1', [1, 1, 2], ['number-repeated 1']],
    ['begins again', [1, 2, 3, 1, 2], []],
    ['changes places', [1, 3, 2, 4], ['number-gap 2']],
    ['is Chinese', ['一', '二', '四'], ['number-gap 四']],
    ['is in brackets', ['（1）', '（2）', '（4）'], ['number-gap 4']],
    ['has depth', ['1.1', '1.2', '1.4', '2.1', '2.2'], ['number-gap 1.4']],
    ['mixes depths', ['1', '1.1', '1.2', '2'], []],
    ['was picked out of another list', [3, 8, 17, 22, 40, 41], []],
    ['is no count', ['A-01', 'A-03', '其他'], []],
    ['is years', [2021, 2023, 2025], []],
  ])('%s', async (_what, numbers, expected) => {
    expect(await faults(numbered(...numbers))).toEqual(expected);
  });

  test('what is missing stands in the message', async () => {
    const [one] = await findingsIn(numbered(1, 2, 4));
    expect(one?.message.en).toBe('4 follows 2: 3 is missing');
    const [several] = await findingsIn(numbered(1, 2, 6));
    expect(several?.message.zh).toBe('2 之后是 6，缺 3–5');
  });

  test('rows that share a merged number are one number', async () => {
    const text = tablePlan('序号|工作任务|具体要求|责任单位|完成时限', [
      '1|校园安全|开展检查。|县教育局|6月底前',
      '||开展演练。|县公安局|9月底前',
      '2|教师培训|组织培训。|县教育局|8月底前',
    ]);
    expect(await faults(text)).toEqual([]);
  });

  test('tasks that share a category and its merged number are one number', async () => {
    const text = tablePlan('序号|类别|工作任务|具体要求|责任单位|完成时限', [
      '1|义务教育|控辍保学台账不规范|1.核实底数。|县教育局|6月底前',
      '||教育资助漏发|2.补发资助金。|县教育局|9月底前',
      '2|基本医疗|签约服务不到位|3.按病种随访。|县卫健局|8月底前',
    ]);
    expect(await faults(text)).toEqual([]);
  });

  test('numbered items of the requirements are a count of their own', async () => {
    const rows = [
      '1|校园安全|1.开展检查。|县教育局|6月底前',
      '||2.开展演练。|县教育局|9月底前',
      '2|教师培训|4.组织培训。|县教育局|8月底前',
    ];
    const text = tablePlan('序号|工作任务|具体要求|责任单位|完成时限', rows);
    expect(await faults(text)).toEqual(['number-gap 4']);
    const restarted = text.replace('4.组织', '1.组织');
    expect(await faults(restarted)).toEqual([]);
  });
});

describe('the items of a narrative', () => {
  const narrative = (...items: string[]): string =>
    ['青禾县2025年重点工作分工方案', '', ...items].join('\n');

  test('count under their heading', async () => {
    const text = narrative(
      '一、改善条件',
      '（一）新建学校。6月底前完成。（县教育局负责）',
      '（二）维修校舍。9月底前完成。（县教育局负责）',
      '二、加强队伍',
      '（一）组织培训。8月底前完成。（县教育局负责）',
      '（三）评选先进。9月底前完成。（县教育局负责）',
    );
    expect(await faults(text)).toEqual(['number-gap 三']);
  });

  test('several brackets of one item are one number', async () => {
    const text = narrative(
      '一、改善条件',
      '（一）建设学校。新建两所学校，6月底前完成。（县教育局负责）维修校舍，9月底前完成。（县住建局负责）',
      '（二）配备设备。9月底前完成。（县教育局负责）',
    );
    expect(await faults(text)).toEqual([]);
  });

  test('an item with items below it is no gap', async () => {
    const text = narrative(
      '一、改善条件',
      '（一）新建学校。6月底前完成。（县教育局负责）',
      '（二）维修校舍',
      '1.维修东校区。7月底前完成。（县教育局负责）',
      '2.维修西校区。8月底前完成。（县教育局负责）',
      '（三）配备设备。9月底前完成。（县教育局负责）',
    );
    expect(await faults(text)).toEqual([]);
  });

  test('top-level items that are no tasks leave no gap', async () => {
    const text = narrative(
      '一、总体要求',
      '坚持以人民为中心。',
      '二、新建学校。6月底前完成。（县教育局负责）',
      '三、保障措施',
      '加强领导。',
      '四、配备设备。9月底前完成。（县教育局负责）',
    );
    expect(await faults(text)).toEqual([]);
  });
});
