import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { tablePlan } from '../support/checked.ts';
import { folderWith, run, start } from '../support/run.ts';

const headers = '序号|工作任务|责任单位|完成时限';
const faulty = tablePlan(headers, ['1|开展检查|—|6月底前']);
const clean = tablePlan(headers, ['1|开展检查|县教育局|6月底前']);

/** A running watch, and a wait for the next of its reports. */
function watching(cwd: string, ...args: string[]) {
  const { child, ended } = start(['check', '--watch', ...args], { cwd });
  onTestFinished(() => void child.kill('SIGKILL'));
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  let turns = 0;
  child.stderr?.on('data', (chunk: Buffer) => {
    turns += chunk.toString().split('watching for changes').length - 1;
  });
  const turn = async (number: number): Promise<string> => {
    await expect.poll(() => turns, { timeout: 15_000 }).toBeGreaterThanOrEqual(number);
    const text = output;
    output = '';
    return text;
  };
  return { child, ended, turn };
}

test('a plan that is saved is checked again, by writing or by renaming', {
  timeout: 60_000,
}, async () => {
  const cwd = folderWith({ 'plan.txt': faulty });
  const { child, ended, turn } = watching(cwd, 'plan.txt');
  expect(await turn(1)).toContain('owner-missing');
  writeFileSync(join(cwd, 'plan.txt'), clean);
  expect(await turn(2)).toContain('No findings in 1 file (1 task).');
  writeFileSync(join(cwd, 'draft.tmp'), faulty);
  renameSync(join(cwd, 'draft.tmp'), join(cwd, 'plan.txt'));
  expect(await turn(3)).toContain('owner-missing');
  child.kill('SIGINT');
  expect((await ended).status).toBe(-1);
});

test('so it is when a setting changes: the configuration, the register', {
  timeout: 60_000,
}, async () => {
  const cwd = folderWith({
    'plans/plan.txt': clean,
    'plan-parse.config.yaml': 'units: lists/units.csv',
    'lists/units.csv': 'name\n县财政局\n',
  });
  const { turn } = watching(cwd, 'plans');
  expect(await turn(1)).toContain('owner-unknown');
  writeFileSync(join(cwd, 'lists/units.csv'), 'name\n县教育局\n');
  expect(await turn(2)).toContain('No findings');
  writeFileSync(join(cwd, 'plan-parse.config.yaml'), 'rules: [');
  expect(await turn(3)).toBe('');
  writeFileSync(join(cwd, 'plan-parse.config.yaml'), 'rules: { deadline-weekend: error }');
  expect(await turn(4)).toContain('No findings');
});

test('a configuration that cannot be used is waited for', { timeout: 60_000 }, async () => {
  const cwd = folderWith({
    'plans/plan.txt': clean,
    'plan-parse.config.yaml': 'extends: ./base.yaml',
    'base.yaml': 'rules: [',
  });
  const { turn } = watching(cwd, 'plans');
  expect(await turn(1)).toBe('');
  writeFileSync(join(cwd, 'base.yaml'), 'rules: { owner-missing: off }');
  expect(await turn(2)).toContain('No findings');
});

test('standard input cannot be waited for', async () => {
  expect(await run(['check', '--watch', '-'])).toEqual({
    status: 2,
    stdout: '',
    stderr: 'plan-parse: --watch cannot wait for standard input; give files or folders\n',
  });
});
