import { cpSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { folderWith, run, runShell } from '../support/run.ts';
import { planText } from '../support/samples.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A folder with a plan, and the program as it was built; `change` is told each file of kept code. */
function installed(change: (path: string) => void): string {
  const cwd = folderWith({ 'plan.txt': planText });
  for (const name of ['bin', 'dist', 'package.json'])
    cpSync(join(root, name), join(cwd, 'program', name), { recursive: true });
  const files = join(cwd, 'program/dist/cli');
  for (const name of readdirSync(files)) if (name.endsWith('.code')) change(join(files, name));
  return cwd;
}

describe('the code that V8 keeps of the program', () => {
  test('is taken, for every file that reading a plan loads', async () => {
    const cwd = installed(() => {});
    const script = `
      const vm = require('node:vm');
      const { Script } = vm;
      vm.Script = class extends Script {
        constructor(...args) {
          super(...args);
          console.error(this.cachedDataRejected);
        }
      };
      process.argv.splice(1, 0, 'plan-parse');
      require('./program/bin/plan-parse.js');`;
    const { stderr } = await runShell(`'${process.execPath}' -e "$SCRIPT" plan.txt`, {
      cwd,
      env: { SCRIPT: script },
    });
    expect(new Set(stderr.trim().split('\n'))).toEqual(new Set(['false']));
  });

  test.each([
    ['is not there', (path: string) => rmSync(path), {}],
    ['is cut off', (path: string) => truncateSync(path, 1000), {}],
    ['was made under other settings', () => {}, { NODE_OPTIONS: '--max-old-space-size=500' }],
  ])('is not needed: it %s', async (_, change, env) => {
    const cwd = installed(change);
    const { stdout, stderr } = await runShell('node program/bin/plan-parse.js plan.txt', {
      cwd,
      env,
    });
    expect(stderr).toBe('');
    expect(stdout).toBe((await run(['plan.txt'], { cwd })).stdout);
  });
});

test('the settings of V8 do no harm to a pattern that was used before', async () => {
  const preload = `
    const pattern = /(?:task|todo)+x/u;
    const text = '工作任务tasktodo abc';
    pattern.test(text);
    process.on('exit', () => {
      for (let time = 0; time < 3; time++) pattern.test(text + time);
      pattern.test('tasktodo');
    });`;
  const cwd = folderWith({ 'plan.txt': planText, 'preload.cjs': preload });
  const env = { NODE_OPTIONS: '--require ./preload.cjs' };
  expect((await run(['plan.txt'], { cwd, env })).status).toBe(0);
});
