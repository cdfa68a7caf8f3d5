import { describe, expect, test } from 'vitest';
import type { Vocabulary } from '../../src/model/vocabulary.ts';
import { readHeader } from '../../src/words/headers.ts';
import { fromWords, readingWith } from '../../src/words/own-words.ts';
import { readOwnerTitle } from '../../src/words/owner-titles.ts';
import { readText, showTasks } from '../support/plans.ts';

const plan = `青禾县2025年重点任务分工方案

| 攻坚编码 | 攻坚板块 | 攻坚内容事项 | 领办单位 | 跟办单位 | 销号节点 |
| --- | --- | --- | --- | --- | --- |
| A1 | 治水 | 疏浚河道 | 县水利局 | 县财政局 | 6月底前 |
`;
const narrative = `青禾县2025年工作方案

一、重点任务
1.疏浚河道。（县水利局领办，县财政局跟办）
`;
const columns = {
  number: ['攻坚编码'],
  category: ['攻坚板块'],
  task: ['攻坚内容事项'],
  deadline: ['销号节点'],
} as const;
const roles = { lead: ['领办'], support: ['跟办'] } as const;
const wanted = '[A1] 治水 > 疏浚河道 | - | 县水利局/lead 县财政局/support | by 2025-06-30';

describe('columns and roles of one’s own', () => {
  test('without them the table is not known', async () => {
    expect(showTasks(await readText(plan))).not.toContain(wanted);
  });

  test('columns, and titles of owners made of the role’s word', async () => {
    expect(showTasks(await readText(plan, { vocabulary: { columns, roles } }))).toEqual([wanted]);
  });

  test('verbs in brackets', async () => {
    expect(showTasks(await readText(narrative, { vocabulary: { roles } }))).toEqual([
      '[1] 重点任务 > 疏浚河道 | - | 县水利局/lead 县财政局/support | -',
    ]);
    expect(showTasks(await readText(narrative))).not.toEqual(
      showTasks(await readText(narrative, { vocabulary: { roles } })),
    );
  });

  test('labels', async () => {
    const text = '工作方案\n一、任务\n1.疏浚河道\n领办单位：县水利局\n跟办：县财政局\n';
    const { tasks } = await readText(text, { vocabulary: { roles } });
    expect(tasks[0]?.owners).toMatchObject([
      { name: '县水利局', role: 'lead' },
      { name: '县财政局', role: 'support' },
    ]);
  });

  test.each([
    ['number', '编排'],
    ['category', '板块名'],
    ['task', '攻坚内容'],
    ['requirement', '怎么干'],
    ['deadline', '节点'],
    ['extra', '工作任务'],
  ] as const)('a column word for %s', (field, word) => {
    readingWith({ columns: { [field]: [word] } }, () => {
      expect(readHeader(word)).toMatchObject({ kind: field });
    });
  });

  test.each(['lead', 'responsible', 'support', 'oversight'] as const)(
    'a column word and a role’s word for %s',
    (role) => {
      readingWith({ columns: { [role]: ['谁来干'] } }, () => {
        expect(readHeader('谁来干')).toMatchObject({ kind: 'owner', role });
      });
      readingWith({ roles: { [role]: ['领办'] } }, () => {
        expect(readOwnerTitle('领办单位')).toMatchObject({ role });
      });
    },
  );

  test('blanks, line breaks and full-width letters in them do not matter', () => {
    readingWith({ columns: { task: ['攻坚 ＫＰＩ'] } }, () => {
      expect(readHeader('攻坚\nKPI')).toMatchObject({ kind: 'task' });
    });
  });

  test('signs of patterns in them are plain signs', () => {
    readingWith({ columns: { task: ['任务.*'] }, roles: { lead: ['领(办)+'] } }, () => {
      expect(readHeader('任务甲乙')).toBeNull();
      expect(readHeader('任务.*')).toMatchObject({ kind: 'task' });
      expect(readOwnerTitle('领办办单位')).toBeNull();
    });
  });
});

describe('they hold for one reading', () => {
  test('not before, nor after, nor in readings at the same time', async () => {
    const vocabulary: Vocabulary = { columns, roles };
    const texts = await Promise.all([
      readText(plan),
      readText(plan, { vocabulary }),
      readText(plan),
      readText(plan, { vocabulary }),
    ]);
    const [without, withWords] = [showTasks(await readText(plan)), [wanted]];
    expect(texts.map(showTasks)).toEqual([without, withWords, without, withWords]);
  });

  test('not behind a reading that fails', () => {
    const fail = (): never => {
      throw new Error('failed');
    };
    expect(() => readingWith({ columns: { task: ['甲乙'] } }, fail)).toThrow('failed');
    expect(readHeader('甲乙')).toBeNull();
  });

  test('one within another', () => {
    readingWith({ columns: { task: ['甲乙'] } }, () => {
      readingWith(undefined, () => expect(readHeader('甲乙')).toBeNull());
      expect(readHeader('甲乙')).toMatchObject({ kind: 'task' });
    });
  });

  test('what is made from words is made once for each vocabulary', () => {
    let made = 0;
    const value = fromWords(() => ++made);
    const own: Vocabulary = {};
    expect([value(), value()]).toEqual([1, 1]);
    expect(readingWith(own, () => [value(), value()])).toEqual([2, 2]);
    expect(readingWith(own, value)).toBe(2);
    expect(value()).toBe(1);
  });
});
