import { describe, expect, test } from 'vitest';
import { folderWith, hasTerminal, run, runOnTerminal } from '../support/run.ts';
import { letterText, planText } from '../support/samples.ts';

describe('formats', () => {
  test('JSON is the default in a pipe', async () => {
    const cwd = folderWith({ 'plan.txt': planText });
    const { status, stdout, stderr } = await run(['plan.txt'], { cwd });
    const { schemaVersion, plans } = JSON.parse(stdout);
    expect({ status, stderr, schemaVersion }).toEqual({
      status: 0,
      stderr: '',
      schemaVersion: '1.0',
    });
    expect(plans[0].source).toMatchObject({ file: 'plan.txt', format: 'txt', encoding: 'utf-8' });
    expect(plans[0].tasks.map((task: { due: string | null }) => task.due)).toEqual([
      '2025-06-30',
      null,
    ]);
  });

  test('JSON Lines: one line a plan', async () => {
    const cwd = folderWith({ 'a.txt': planText, 'b.txt': planText });
    const { stdout } = await run(['-f', 'jsonl', 'a.txt', 'b.txt'], { cwd });
    const files = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).source.file);
    expect(files).toEqual(['a.txt', 'b.txt']);
  });

  test.each([
    ['csv', ','],
    ['tsv', '\t'],
  ])('%s has a byte order mark, CRLF, and a row a task', async (format, comma) => {
    const cwd = folderWith({ 'plan.txt': planText });
    const { stdout } = await run(['-f', format, '--lang', 'zh', 'plan.txt'], { cwd });
    const [head, ...rows] = stdout.split('\r\n');
    expect(head).toBe(
      `\ufeff${['序号', '路径', '工作任务', '具体要求', '牵头单位', '责任单位', '配合单位', '指导单位', '完成时限', '截止日期', '来源'].join(comma)}`,
    );
    expect(rows[0]).toBe(
      [
        '1',
        '',
        '推行一网通办',
        '清理证明事项，公布清单。',
        '区政务服务局',
        '',
        '区司法局、区公安分局',
        '',
        '6月底前',
        '2025-06-30',
        'plan.txt:5',
      ].join(comma),
    );
    expect(rows.at(-1)).toBe('');
  });

  test('--no-bom and --headers', async () => {
    const cwd = folderWith({ 'plan.txt': planText });
    const args = ['-f', 'csv', '--no-bom', '--headers', 'zh', '--lang', 'en', 'plan.txt'];
    expect((await run(args, { cwd })).stdout).toMatch(/^序号,/u);
  });

  test('the table says how many tasks it holds, and keeps to COLUMNS', async () => {
    const cwd = folderWith({ 'plan.txt': planText });
    const env = { COLUMNS: '60' };
    const { stdout } = await run(['-f', 'table', 'plan.txt'], { cwd, env });
    expect(stdout).toContain('plan.txt  2 tasks\n');
    expect(stdout).toContain('2025-06-30');
    expect(stdout).not.toContain('\u001b');
    const zh = await run(['-f', 'table', '--lang', 'zh', 'plan.txt'], { cwd, env });
    expect(zh.stdout).toContain('共 2 项');
  });

  test.skipIf(!hasTerminal)('on a terminal the table is the default, in colour', async () => {
    const cwd = folderWith({ 'plan.txt': planText });
    const { stdout } = await runOnTerminal(['plan.txt'], { cwd });
    expect(stdout).toContain('┌');
    expect(stdout).toContain('\u001b[1m');
    const plain = await runOnTerminal(['plan.txt'], { cwd, env: { NO_COLOR: '1' } });
    expect(plain.stdout).not.toContain('\u001b');
  });
});

describe('options of reading', () => {
  test('--year dates what prints no year', async () => {
    const { stdout } = await run(['--year', '2031', '-'], { stdin: planText });
    expect(JSON.parse(stdout).plans[0].tasks[0].deadlines[0]).toMatchObject({
      date: '2031-06-30',
      yearFrom: 'option',
    });
  });

  test('--from narrative leaves the tables out', async () => {
    const { stdout } = await run(['--from', 'narrative', '-'], { stdin: planText });
    expect(JSON.parse(stdout).plans[0].tasks).toEqual([]);
  });

  test('a limit refuses and names the option that lifts it', async () => {
    const refused = await run(['--max-file-bytes', '99', '-'], { stdin: planText });
    expect(refused.status).toBe(2);
    expect(refused.stderr).toMatch(/^plan-parse: -: the file has .* --max-file-bytes\n$/u);
  });
});

describe('documents without tasks', () => {
  test('an empty list, exit 0 and one line', async () => {
    const { status, stdout, stderr } = await run(['-'], { stdin: letterText });
    expect(JSON.parse(stdout).plans[0].tasks).toEqual([]);
    expect(status).toBe(0);
    expect(stderr).toMatch(/^plan-parse: -: no tasks found; .*\n$/u);
  });
});
