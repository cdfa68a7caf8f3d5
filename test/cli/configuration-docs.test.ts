import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseConfig } from '../../src/config.ts';
import { tablePlan } from '../support/checked.ts';
import { folderWith, run } from '../support/run.ts';

/* The snippets of docs/configuration.md, as they stand. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const page = readFileSync(join(root, 'docs/configuration.md'), 'utf8');
const headers = '序号|工作任务|责任单位|完成时限';

function snippet(kind: string, text: string): string {
  const blocks = [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gmu)];
  const found = blocks.find(([, info, block]) => info === kind && block?.includes(text))?.[2];
  if (found === undefined) throw new Error(`docs/configuration.md has no ${kind} with ${text}`);
  return found;
}

test('the configuration in YAML is one', () => {
  const value = parse(snippet('yaml', 'plan-parse.config.yaml'));
  expect(parseConfig(value)).toEqual(value);
});

test('what is wrong is said as shown', async () => {
  const cwd = folderWith({
    'plan.txt': tablePlan(headers, ['1|开展检查|县教育局|6月底前']),
    'plan-parse.config.yaml': 'rules: { owner-mising: off }',
  });
  expect((await run(['check', 'plan.txt'], { cwd })).stderr).toBe(snippet('text', 'owner-mising'));
});

test('the rule of one’s own finds what it says', async () => {
  const cwd = folderWith({
    'plan-parse.config.mjs': snippet('js', 'acme/lead-first'),
    'plan.txt': tablePlan(headers, [
      '1|开展检查|县公安局配合，县教育局牵头|6月底前',
      '2|组织培训|县教育局配合，县政府办牵头|6月底前',
      '3|公开招生|县教育局牵头，县公安局配合|6月底前',
    ]),
  });
  mkdirSync(join(cwd, 'node_modules'));
  symlinkSync(root, join(cwd, 'node_modules/plan-parse'));
  const { status, stdout, stderr } = await run(['check', '-f', 'json', 'plan.txt'], { cwd });
  expect([status, stderr]).toEqual([1, '']);
  expect(JSON.parse(stdout).findings).toMatchObject([
    {
      rule: 'acme/lead-first',
      severity: 'error',
      task: { number: '1' },
      message: '县教育局 leads but is not named first',
      quote: '县教育局',
    },
  ]);
});

test('the unit register is read, by every name', async () => {
  const cwd = folderWith({
    'units.csv': snippet('csv', '单位名称'),
    'plan.txt': tablePlan(headers, [
      '1|开展检查|县教体局牵头，县发改局配合|6月底前',
      '2|组织培训|县教育局|6月底前',
    ]),
  });
  const { stdout } = await run(['-f', 'jsonl', '--units', 'units.csv', 'plan.txt'], { cwd });
  const ids = JSON.parse(stdout).tasks.map(({ owners }: { owners: { unitId?: string }[] }) =>
    owners.map((owner) => owner.unitId),
  );
  expect(ids).toEqual([['jyj', 'fgj'], ['jyj']]);
  const checked = await run(['check', '-f', 'json', '--units', 'units.csv', 'plan.txt'], { cwd });
  expect(JSON.parse(checked.stdout).findings).toMatchObject([
    { rule: 'owner-two-names', quote: '县教体局', suggestion: 'write 县教育局 everywhere' },
  ]);
});
