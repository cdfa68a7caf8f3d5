import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tablePlan } from '../support/checked.ts';
import { folderWith, run } from '../support/run.ts';

const headers = '序号|工作任务|责任单位|完成时限';
const rows = ['1|开展检查|—|6月底前', '2|组织培训|有关部门|尽快', '3|公开招生|—|8月底前'];
const plan = tablePlan(headers, rows);
const known = ['--baseline', 'known.json'];

/** A folder with a plan whose findings of today are remembered. */
async function remembered(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const cwd = folderWith({ 'plan.txt': plan, ...files });
  const { status } = await run(['check', ...known, '--write-baseline', '.'], { cwd });
  expect(status).toBe(0);
  return cwd;
}

async function check(cwd: string, ...args: string[]) {
  const { status, stdout } = await run(['check', '-f', 'json', ...known, ...args, '.'], { cwd });
  const { findings, baseline } = JSON.parse(stdout);
  const rules = findings.map((one: { rule: string }) => one.rule);
  return { status, rules, known: baseline.known, stale: baseline.stale };
}

const write = (cwd: string, name: string, text: string): void =>
  writeFileSync(join(cwd, name), text);

describe('findings of today are remembered', () => {
  test('and do not count', async () => {
    const cwd = folderWith({ 'plan.txt': plan });
    expect(await run(['check', '--write-baseline', 'plan.txt'], { cwd })).toEqual({
      status: 0,
      stdout: 'No new findings in 1 file (3 tasks).\nknown to the baseline and left out: 4\n',
      stderr: 'plan-parse: findings remembered: 4\n',
    });
    expect(existsSync(join(cwd, 'plan-parse-baseline.json'))).toBe(true);
    const args = ['check', '--baseline', 'plan-parse-baseline.json', 'plan.txt'];
    expect((await run(args, { cwd })).status).toBe(0);
    expect((await run(['check', 'plan.txt'], { cwd })).status).toBe(1);
  });

  test('rows may be inserted, moved and numbered anew', async () => {
    const cwd = await remembered();
    const more = ['1|新建学校|县教育局|5月底前', ...rows.toReversed()];
    write(
      cwd,
      'plan.txt',
      tablePlan(
        headers,
        more.map((row, at) => row.replace(/^\d+/u, `${at + 1}`)),
      ),
    );
    expect(await check(cwd)).toEqual({ status: 0, rules: [], known: 4, stale: [] });
  });

  test('a new fault fails, beside the known ones', async () => {
    const cwd = await remembered();
    write(cwd, 'plan.txt', tablePlan(headers, [...rows, '4|改造校舍|—|9月底前']));
    expect(await check(cwd)).toEqual({ status: 1, rules: ['owner-missing'], known: 4, stale: [] });
  });

  test('the baseline can lie elsewhere, and be used from elsewhere', async () => {
    const cwd = folderWith({ 'a/plan.txt': plan, 'lists/x': '' });
    const args = ['--baseline', 'lists/known.json'];
    await run(['check', ...args, '--write-baseline', 'a'], { cwd });
    expect(
      Object.keys(JSON.parse(readFileSync(join(cwd, 'lists/known.json'), 'utf8')).files),
    ).toEqual(['../a/plan.txt']);
    const inside = ['check', '--baseline', '../lists/known.json', 'plan.txt'];
    expect((await run(inside, { cwd: join(cwd, 'a') })).status).toBe(0);
  });

  test('files that are not checked this time are kept', async () => {
    const cwd = await remembered({ 'other.txt': plan });
    const before = readFileSync(join(cwd, 'known.json'), 'utf8');
    await run(['check', ...known, '--write-baseline', 'plan.txt'], { cwd });
    await run(['check', ...known, '--prune-baseline', 'plan.txt'], { cwd });
    expect(readFileSync(join(cwd, 'known.json'), 'utf8')).toBe(before);
  });
});

describe('what is mended', () => {
  const mended = tablePlan(headers, ['1|开展检查|县教育局|6月底前', ...rows.slice(1)]);
  const entry = { file: 'plan.txt', rule: 'owner-missing', task: '开展检查', count: 1 };

  test('is stale, and may be pruned', async () => {
    const cwd = await remembered();
    write(cwd, 'plan.txt', mended);
    expect(await check(cwd)).toEqual({ status: 0, rules: [], known: 3, stale: [entry] });
    const { stdout } = await run(['check', ...known, 'plan.txt'], { cwd });
    expect(stdout).toContain(
      'stale in the baseline: 1 (--prune-baseline drops them)\n  plan.txt  owner-missing  开展检查\n',
    );
    const pruned = await run(['check', ...known, '--prune-baseline', 'plan.txt'], { cwd });
    expect(pruned.stderr).toBe('plan-parse: entries dropped that no finding fits any more: 1\n');
    expect(await check(cwd)).toEqual({ status: 0, rules: [], known: 3, stale: [] });
    write(cwd, 'plan.txt', plan);
    expect(await check(cwd)).toMatchObject({ status: 1, rules: ['owner-missing'] });
  });

  test('so are files that were removed or renamed', async () => {
    const cwd = await remembered({ 'gone.txt': plan });
    rmSync(join(cwd, 'gone.txt'));
    const { stale } = await check(cwd);
    expect(stale.map((one: { file: string }) => one.file)).toEqual(Array(4).fill('gone.txt'));
    await check(cwd, '--prune-baseline');
    expect(await check(cwd)).toMatchObject({ known: 4, stale: [] });
    renameSync(join(cwd, 'plan.txt'), join(cwd, 'other.txt'));
    expect(await check(cwd)).toMatchObject({ status: 1, known: 0 });
  });
});

describe('what cannot be is one line', () => {
  test.each<[string, string[], string]>([
    ['no JSON', known, 'known.json: this is no JSON'],
    ['another version', ['--baseline', 'v2.json'], 'v2.json: version: expected 1, got 2'],
    ['a folder', ['--baseline', '.'], '.: this is a folder, not a file; give a file'],
    [
      'nothing to prune',
      [...known, '--write-baseline', '--prune-baseline'],
      '--write-baseline remembers everything anew, so there is nothing to prune; leave one of the two out',
    ],
    [
      'a folder that is not there',
      ['--baseline', 'no/known.json', '--write-baseline'],
      'no/known.json: its folder does not exist; make it first',
    ],
  ])('%s', async (_name, args, line) => {
    const cwd = folderWith({
      'plan.txt': plan,
      'known.json': '{',
      'v2.json': '{"version":2,"files":{}}',
    });
    expect(await run(['check', ...args, 'plan.txt'], { cwd })).toEqual({
      status: 2,
      stdout: '',
      stderr: `plan-parse: ${line}\n`,
    });
  });
});
