import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, run, runShell, start } from '../support/run.ts';
import { planText } from '../support/samples.ts';

describe('-o', () => {
  test('writes the file and nothing else', async () => {
    const cwd = folderWith({ 'plan.txt': planText });
    const result = await run(['-o', 'out.json', 'plan.txt'], { cwd });
    expect(result).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8')).plans).toHaveLength(1);
    expect(readdirSync(cwd).sort()).toEqual(['out.json', 'plan.txt']);
  });

  test.each([
    ['out.csv', /^\ufeffNo\.,/u],
    ['out.TSV', /^\ufeffNo\.\t/u],
    ['out.jsonl', /^\{"source":/u],
    ['out.txt', /^\{\n {2}"schemaVersion"/u],
  ])('its name says the format: %s', async (name, start) => {
    const cwd = folderWith({ 'plan.txt': planText });
    await run(['-o', name, 'plan.txt'], { cwd });
    expect(readFileSync(join(cwd, name), 'utf8')).toMatch(start);
  });

  test('-f wins over the name', async () => {
    const cwd = folderWith({ 'plan.txt': planText });
    await run(['-f', 'jsonl', '-o', 'out.csv', 'plan.txt'], { cwd });
    expect(readFileSync(join(cwd, 'out.csv'), 'utf8')).toMatch(/^\{"source":/u);
  });

  test('what was there stays when every input fails', async () => {
    const cwd = folderWith({ 'out.json': 'before', 'bad.txt': '' });
    const result = await run(['-o', 'out.json', 'bad.txt', 'missing.txt'], { cwd });
    expect(result.status).toBe(2);
    expect(readFileSync(join(cwd, 'out.json'), 'utf8')).toBe('before');
    expect(readdirSync(cwd).sort()).toEqual(['bad.txt', 'out.json']);
    await run(['-o', 'new.json', 'bad.txt'], { cwd });
    expect(existsSync(join(cwd, 'new.json'))).toBe(false);
  });

  test('holds what could be read, and says that it is not all', async () => {
    const cwd = folderWith({ 'plan.txt': planText, 'bad.txt': '' });
    const result = await run(['-o', 'out.json', 'bad.txt', 'plan.txt'], { cwd });
    expect(result.status).toBe(2);
    expect(result.stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^plan-parse: bad\.txt: the file is empty/u),
      expect.stringMatching(/^plan-parse: out\.json: written, but without 1 of the inputs/u),
    ]);
    expect(JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8')).plans).toHaveLength(1);
  });

  test('keeps the mode of the file and the link to it', async () => {
    const cwd = folderWith({ 'plan.txt': planText, 'real/out.json': 'before' });
    chmodSync(join(cwd, 'real/out.json'), 0o600);
    symlinkSync('real/out.json', join(cwd, 'out.json'));
    expect((await run(['-o', 'out.json', 'plan.txt'], { cwd })).status).toBe(0);
    expect(statSync(join(cwd, 'real/out.json')).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(cwd, 'real/out.json'), 'utf8')).toMatch(/^\{/u);
  });

  test('a device is written straight', async () => {
    const cwd = folderWith({ 'plan.txt': planText });
    const result = await runShell('plan-parse -o /dev/stdout plan.txt | cat', { cwd });
    expect(result.status).toBe(0);
    expect(JSON.parse(result.stdout).plans).toHaveLength(1);
  });

  test.each([
    ['folder', /^plan-parse: folder: this is a folder; -o needs the name of a file\n$/u],
    ['none/out.json', /^plan-parse: none\/out\.json: its folder does not exist; make it first\n$/u],
    ['plan.txt/out.json', /^plan-parse: plan\.txt\/out\.json: its folder does not exist/u],
    ['plan.txt', /^plan-parse: plan\.txt: this file is read and would be overwritten; /u],
    ['link.txt', /^plan-parse: link\.txt: this file is read and would be overwritten; /u],
    ['/dev/full', /^plan-parse: \/dev\/full: it cannot be written \(ENOSPC\); /u],
    ['/proc/out.json', /^plan-parse: \/proc\/out\.json: /u],
  ])('%s: one line, exit 2', async (output, message) => {
    const cwd = folderWith({ 'plan.txt': planText });
    mkdirSync(join(cwd, 'folder'));
    symlinkSync('plan.txt', join(cwd, 'link.txt'));
    const result = await run(['-o', output, 'plan.txt'], { cwd });
    expect(result).toMatchObject({ status: 2, stdout: '' });
    expect(result.stderr).toMatch(message);
    expect(result.stderr.match(/\n/gu)).toHaveLength(1);
    expect(readFileSync(join(cwd, 'plan.txt'), 'utf8')).toBe(planText);
    expect(readdirSync(cwd).sort()).toEqual(['folder', 'link.txt', 'plan.txt']);
  });

  test('a signal leaves no half of a file', async () => {
    const cwd = folderWith({ 'plan.txt': planText });
    const drafts = (): string[] => readdirSync(cwd).filter((name) => name.endsWith('.tmp'));
    const { child, ended } = start(['-o', 'out.json', 'plan.txt', '-'], { cwd });
    await expect.poll(drafts, { timeout: 30_000 }).toHaveLength(1);
    child.kill('SIGTERM');
    expect((await ended).status).toBe(-1);
    expect(child.signalCode).toBe('SIGTERM');
    expect(readdirSync(cwd)).toEqual(['plan.txt']);
  });
});
