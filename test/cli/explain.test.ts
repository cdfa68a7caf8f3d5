import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../../src/check/registry.ts';
import { phraseFamilies } from '../../src/language/deadlines/registry.ts';
import { ownerForms } from '../../src/language/owners/forms.ts';
import { displayWidth } from '../../src/text/display-width.ts';
import { folderWith, run } from '../support/run.ts';

async function print(...args: string[]): Promise<string> {
  const { status, stdout, stderr } = await run(args);
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
}

describe('explain', () => {
  test('a rule, with its level, its prose and its examples, in one language', async () => {
    const english = await print('explain', 'owner-missing');
    expect(english).toContain('owner-missing  A task has no owner\nDefault: error\n');
    expect(english).toContain('\nWhy it matters\n');
    expect(english).toContain('| 1 | 开展校园安全检查 | — | 6月底前 |');
    expect(english).not.toContain('为什么重要');
    const chinese = await print('explain', 'owner-missing', '--lang', 'zh');
    expect(chinese).toContain('\n为什么重要\n');
    expect(chinese).not.toContain('Why it matters');
  });

  test('every rule has something to read', async () => {
    for (const { id, title } of rules.slice(0, 4)) {
      expect(await print('explain', id)).toContain(`${id}  ${title.en}`);
    }
  });

  test('deadlines, every family with every example', async () => {
    const text = (await print('explain', 'deadlines')).replace(/\s+/gu, '');
    for (const { title, examples } of phraseFamilies) {
      expect(text).toContain(title.en.replace(/\s+/gu, ''));
      for (const example of examples) expect(text).toContain(example.text.replace(/\s+/gu, ''));
    }
  });

  test('owners, every form with every example', async () => {
    const text = (await print('explain', 'owners')).replace(/[\s⏎]+/gu, '');
    for (const { title, examples } of ownerForms) {
      expect(text).toContain(title.en.replace(/\s+/gu, ''));
      for (const example of examples) expect(text).toContain(example.text.replace(/\s+/gu, ''));
    }
  });

  test.each(['owner-missing', 'deadlines', 'owners'])('%s fits 80 columns', async (subject) => {
    for (const language of ['en', 'zh']) {
      const lines = (await print('explain', subject, '--lang', language)).split('\n');
      const wide = lines.filter((line) => displayWidth(line) > 80 && !line.startsWith('    '));
      expect(wide).toEqual([]);
    }
  });

  test.each([
    [
      ['explain', 'owner-mising'],
      "there is nothing to explain under 'owner-mising' (did you mean owner-missing?); see plan-parse rules",
    ],
    [['explain'], "argument 'subject' is missing; see plan-parse --help"],
    [['explain', 'a', 'b'], 'too many arguments; see plan-parse --help'],
    [['rules', 'x'], 'too many arguments; see plan-parse --help'],
    [['rules', '-f', 'xml'], "unknown value 'xml' for --format; use one of pretty, json, markdown"],
  ])('%j is one line', async (args, line) => {
    expect(await run(args)).toEqual({ status: 2, stdout: '', stderr: `plan-parse: ${line}\n` });
  });
});

describe('rules', () => {
  test('a table of all of them', async () => {
    const text = await print('rules');
    for (const { id } of rules) expect(text).toMatch(new RegExp(`^${id} `, 'mu'));
    expect(text.split('\n').every((line) => displayWidth(line) <= 80)).toBe(true);
  });

  test('as JSON', async () => {
    const list = JSON.parse(await print('rules', '-f', 'json'));
    expect(list.map((one: { id: string }) => one.id)).toEqual(rules.map((rule) => rule.id));
    expect(list[0]).toEqual({
      id: 'no-tasks',
      severity: 'error',
      enabled: true,
      title: 'The document holds no task',
      options: {},
    });
  });

  test('as Markdown, which is docs/rules.md but for the width of its columns', async () => {
    const narrow = (text: string): string => text.replace(/ +/gu, ' ').replace(/-{3,}/gu, '---');
    const written = readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8');
    expect(narrow(await print('rules', '-f', 'markdown'))).toBe(narrow(written));
  });
});

describe('init', () => {
  test('writes a configuration once, which check takes as it is', async () => {
    const cwd = folderWith({
      'plan.txt': '青禾县2025年工作要点\n\n一、开展检查（县教育局牵头，6月底前完成）\n',
    });
    expect(await run(['init'], { cwd })).toEqual({
      status: 0,
      stdout: '',
      stderr:
        'plan-parse: written: plan-parse.config.yaml; change what you like, then run plan-parse check\n',
    });
    expect(readFileSync(join(cwd, 'plan-parse.config.yaml'), 'utf8')).toContain('# overrides:');
    expect((await run(['check', 'plan.txt'], { cwd })).status).toBe(0);
    expect(await run(['init'], { cwd })).toMatchObject({
      status: 2,
      stderr:
        'plan-parse: plan-parse.config.yaml: there is a configuration already; change it, or remove it first\n',
    });
  });

  test('looks for one of any kind, and speaks Chinese', async () => {
    const cwd = folderWith({ 'plan-parse.config.json': '{}' });
    const { status, stderr } = await run(['init', '--lang', 'zh'], { cwd });
    expect([status, stderr]).toEqual([
      2,
      'plan-parse: plan-parse.config.json: 配置文件已存在；请直接修改，或先删除\n',
    ]);
    expect(existsSync(join(cwd, 'plan-parse.config.yaml'))).toBe(false);
  });
});
