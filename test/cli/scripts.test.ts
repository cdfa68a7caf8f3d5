import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { tablePlan } from '../support/checked.ts';
import { folderWith } from '../support/run.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

function script(name: string, ...args: string[]) {
  const options = { cwd: root, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`scripts/${name}`, ...args],
    options,
  );
  return { status, stdout, stderr };
}

describe('scripts/check-corpus.mjs', () => {
  const plan = tablePlan('序号|工作任务|责任单位|完成时限', [
    '1|开展检查|—|6月底前',
    '2|组织培训|县教育局|—',
    '3|公开招生|县教育局|汛期前',
  ]);
  const owner = { name: '县教育局', kind: 'unit', role: 'responsible' };
  const by = { kind: 'by', date: '2025-06-30' };
  const tasks = [
    { number: '1', task: '开展检查', owners: [] as object[], deadlines: [by] },
    { number: '2', task: '组织培训。', owners: [owner], deadlines: [] as object[] },
    {
      number: '3',
      task: '公开招生',
      owners: [owner],
      deadlines: [{ kind: 'unknown', date: null }],
    },
  ];
  const corpus = (labels: readonly object[]): string =>
    folderWith({
      'docs/a.txt': plan,
      'gold/a.txt.gold.json': JSON.stringify({ file: 'a.txt', tasks: labels }),
    });

  test('says that all is found, and nothing else', () => {
    const { status, stdout, stderr } = script('check-corpus.mjs', corpus(tasks));
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toBe(
      [
        '1 documents',
        'owner-missing     precision 100.0 %  recall 100.0 %  right 1, missed 0, false 0',
        'deadline-missing  precision 100.0 %  recall 100.0 %  right 1, missed 0, false 0',
        'deadline-unread   precision 100.0 %  recall 100.0 %  right 1, missed 0, false 0',
        '',
      ].join('\n'),
    );
  });

  test('lists every difference, and ends with 1', () => {
    const [first, second, third] = tasks;
    const labels = [{ ...first, owners: [owner] }, { ...second, owners: [] }, { ...third }];
    const { status, stdout } = script('check-corpus.mjs', corpus(labels));
    expect(status).toBe(1);
    expect(stdout).toContain('a.txt: owner-missing missed: 2 组织培训\n');
    expect(stdout).toContain('a.txt: owner-missing false: 1 开展检查\n');
    expect(stdout).toContain('owner-missing     precision 0.0 %  recall 0.0 %');
  });

  test('says in one line where there is no corpus', () => {
    const empty = folderWith({ x: '' });
    expect(script('check-corpus.mjs', empty)).toEqual({
      status: 2,
      stdout: '',
      stderr: `check-corpus: ${empty}: no labelled corpus here; give the folder that holds docs/ and gold/\n`,
    });
  });
});

test('docs/date-libraries.md is what the phrases and the libraries give (npm run compare-dates)', () => {
  const { status, stderr } = script('compare-date-libraries.mjs', '--check');
  expect([status, stderr]).toEqual([0, '']);
});
