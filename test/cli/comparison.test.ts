import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tablePlan } from '../support/checked.ts';
import { folderWith, run } from '../support/run.ts';

/*
 * The second column of docs/comparison.md, a real run for each of its eleven lines.
 */
const headers = '序号|工作任务|责任单位|完成时限';
const plan = tablePlan(headers, ['1|开展检查|—|6月底前', '2|组织培训|有关部门|尽快']);

async function check(files: Readonly<Record<string, string>>, ...args: string[]) {
  const cwd = folderWith({ 'a/plan.txt': plan, ...files });
  return { cwd, ...(await run(['check', ...args, 'a/plan.txt'], { cwd })) };
}

async function rulesFound(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { stdout } = await check(files, '-f', 'json');
  return JSON.parse(stdout).findings.map(
    (one: { rule: string; severity: string }) => `${one.rule} ${one.severity}`,
  );
}

const all = ['owner-missing error', 'owner-vague warning', 'deadline-vague warning'];

const lines: Readonly<Record<string, () => Promise<void>>> = {
  'a page for each rule': async () => {
    for (const [language, heading] of [
      ['en', 'Why it matters'],
      ['zh', '为什么重要'],
    ] as const) {
      const { stdout } = await run(['explain', 'owner-vague', '--lang', language]);
      expect(stdout).toContain(heading);
    }
  },
  severities: async () => {
    const levels = 'rules: { owner-missing: off, owner-vague: warn, deadline-vague: error }';
    expect(await rulesFound({ 'plan-parse.config.yaml': levels })).toEqual([
      'owner-vague warning',
      'deadline-vague error',
    ]);
  },
  'configuration is found': async () => {
    const off = (rule: string): string => `{"rules":{"${rule}":"off"}}`;
    const above = { 'plan-parse.config.json': off('owner-missing') };
    expect(await rulesFound(above)).toEqual(all.slice(1));
    const nearer = { ...above, 'a/plan-parse.config.json': off('owner-vague') };
    expect(await rulesFound(nearer)).toEqual([all[0], all[2]]);
  },
  extends: async () => {
    const found = await rulesFound({
      'plan-parse.config.yaml': 'extends: [plan-parse:strict, ./base.yaml, plans-of-acme]',
      'base.yaml': 'rules: { owner-missing: off }',
      'node_modules/plans-of-acme/index.js': 'module.exports={rules:{"owner-vague":"warn"}}',
    });
    expect(found).toEqual(['owner-vague warning', 'deadline-vague error']);
  },
  'options for a rule': async () => {
    const rule = (options: string): string => `rules: { owner-vague: [warn, ${options}] }`;
    const allowed = { 'plan-parse.config.yaml': rule('{ allow: [有关部门] }') };
    expect(await rulesFound(allowed)).toEqual([all[0], all[2]]);
    const { stderr } = await check({ 'plan-parse.config.yaml': rule('{ allow: 有关部门 }') });
    expect(stderr).toContain('rules.owner-vague[1].allow: expected a list, got "有关部门"');
  },
  ignores: async () => {
    for (const ignore of [
      'task: 2',
      'unit: 有关部门',
      'rule: owner-vague, files: a/**, reason: x',
    ]) {
      const found = await rulesFound({ 'plan-parse.config.yaml': `ignores: [{ ${ignore} }]` });
      expect(found).not.toContain('owner-vague warning');
      expect(found).toContain('owner-missing error');
    }
  },
  baseline: async () => {
    const { cwd } = await check({}, '--baseline', 'known.json', '--write-baseline');
    const args = ['check', '--baseline', 'known.json', 'a/plan.txt'];
    expect((await run(args, { cwd })).status).toBe(0);
  },
  SARIF: async () => {
    const { stdout } = await check({}, '-f', 'sarif');
    const [{ tool, results }] = JSON.parse(stdout).runs;
    expect(tool.driver.rules[0].help.markdown).toContain('## What it finds');
    expect(results[0].partialFingerprints['planParseContent/v1']).toMatch(/^[0-9a-f]{16}$/u);
  },
  JUnit: async () => {
    const { stdout } = await check({}, '-f', 'junit');
    expect(stdout).toContain('tests="3" failures="1" errors="0"');
    expect(stdout).toContain('<system-out>');
  },
  explain: async () => {
    for (const subject of ['owner-missing', 'deadlines', 'owners']) {
      expect((await run(['explain', subject])).status).toBe(0);
    }
  },
  'when to fail': async () => {
    const statuses = [['--rule', 'owner-missing=off'], [], ['--exit-zero'], ['--colour']];
    const runs = statuses.map(async (args) => (await check({}, ...args)).status);
    expect(await Promise.all(runs)).toEqual([0, 1, 0, 2]);
    const warning = ['--rule', 'owner-missing=off', '--fail-on', 'warning'];
    expect((await check({}, ...warning)).status).toBe(1);
    const most = ['--quiet', '--rule', 'owner-missing=off', '--max-warnings', '1'];
    expect((await check({}, ...most)).status).toBe(1);
  },
};

test('these are the lines of the table', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/comparison.md'), 'utf8');
  const features = [...page.matchAll(/^\| ([^|-]*?) +\|/gmu)].map(([, name]) => name);
  expect(features).toEqual(['feature', ...Object.keys(lines)]);
});

test.each(Object.entries(lines))('%s', async (_line, show) => show());
