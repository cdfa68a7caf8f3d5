import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { tablePlan } from '../support/checked.ts';
import { folderWith, runShell } from '../support/run.ts';

/*
 * Every snippet of docs/ci.md, run as it stands in a project that has plan-parse installed. `npm ci`
 * is the project's own and left out; what GitHub does with `uses:` cannot be run here.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const page = readFileSync(join(root, 'docs/ci.md'), 'utf8');
const headers = '序号|工作任务|责任单位|完成时限';
const faulty = tablePlan(headers, ['1|开展检查|—|6月底前', '2|组织培训|县教育局|尽快']);
const clean = tablePlan(headers, ['1|开展检查|县教育局|6月底前']);
const timeout = 60_000;

/** The block whose first line names this file, or that holds this text. */
function snippet(text: string): string {
  const blocks = [...page.matchAll(/^```\w+\n([\s\S]*?)^```$/gmu)].map(([, block = '']) => block);
  const found = blocks.find((block) => block.includes(text));
  if (found === undefined) throw new Error(`docs/ci.md has no block with ${text}`);
  return found;
}

/** A git repository with plans and plan-parse in its node_modules. */
async function project(plan: string): Promise<string> {
  const cwd = folderWith({ 'plans/方案 1.txt': plan, 'package.json': '{}', 'notes.md': '# x' });
  mkdirSync(join(cwd, 'node_modules/.bin'), { recursive: true });
  symlinkSync(root, join(cwd, 'node_modules/plan-parse'));
  symlinkSync('../plan-parse/bin/plan-parse.js', join(cwd, 'node_modules/.bin/plan-parse'));
  writeFileSync(join(cwd, '.gitignore'), 'node_modules\n');
  const { status } = await shell(
    'git init -q && git config user.name x && git config user.email x@x',
    cwd,
  );
  expect(status).toBe(0);
  return cwd;
}

function shell(line: string, cwd: string, env: Readonly<Record<string, string>> = {}) {
  return runShell(`unset -f plan-parse; ${line}`, { cwd, env });
}

const read = (cwd: string, name: string): string => readFileSync(join(cwd, name), 'utf8');

describe.each<[string, string, number]>([
  ['faulty', faulty, 1],
  ['clean', clean, 0],
])('a project whose plan is %s', (_name, plan, status) => {
  test('GitHub Actions', { timeout }, async () => {
    const { jobs, permissions } = parse(snippet('.github/workflows/plans.yml'));
    expect(permissions['security-events']).toBe('write');
    const steps: { run?: string; uses?: string; if?: string }[] = jobs.check.steps;
    const [check = '', summary = ''] = steps.flatMap(({ run }) =>
      run === undefined || run === 'npm ci' ? [] : run,
    );
    const cwd = await project(plan);
    const checked = await shell(check, cwd);
    expect(checked.status).toBe(status);
    expect(checked.stdout.includes('::error file=plans/方案 1.txt,line=5')).toBe(status === 1);
    const step = await shell(summary, cwd, { GITHUB_STEP_SUMMARY: 'step.md' });
    expect(step.status).toBe(0);
    expect(read(cwd, 'step.md')).toMatch(/^## Check of plans/u);
    const upload = steps.find(({ uses }) => uses?.includes('upload-sarif')) as { with: object };
    const file = Object.values(upload.with)[0];
    const uri = status === 1 ? 'plans/%E6%96%B9%E6%A1%88%201.txt' : undefined;
    const [result] = JSON.parse(read(cwd, file)).runs[0].results;
    expect(result?.locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
  });

  test('GitLab CI', { timeout }, async () => {
    const { plans } = parse(snippet('.gitlab-ci.yml'));
    const cwd = await project(plan);
    const lines: string[] = plans.script.filter((line: string) => line !== 'npm ci');
    expect((await shell(lines.join('\n'), cwd)).status).toBe(status);
    const { codequality, junit } = plans.artifacts.reports;
    expect(JSON.parse(read(cwd, codequality))).toHaveLength(status === 1 ? 2 : 0);
    expect(read(cwd, junit)).toContain(`failures="${status}"`);
  });

  test('a hook of git', { timeout }, async () => {
    const cwd = await project(plan);
    const hook = join(cwd, '.git/hooks/pre-commit');
    writeFileSync(hook, snippet('.git/hooks/pre-commit'));
    chmodSync(hook, 0o755);
    const commit = await shell('git add -A && git commit -qm plans', cwd);
    expect(commit.status).toBe(status);
    expect((await shell('git rev-parse HEAD', cwd)).status === 0).toBe(status === 0);
    const other = await shell('git reset -q; git add notes.md && git commit -qm notes', cwd);
    expect(other.status === 0 || status === 0).toBe(true);
  });

  test('pre-commit', { timeout }, async () => {
    const [{ hooks }] = parse(snippet('.pre-commit-config.yaml')).repos;
    const [{ entry, files, language }] = hooks;
    expect(language).toBe('system');
    const cwd = await project(plan);
    await shell('git add -A', cwd);
    // As pre-commit does it: the names that match are put behind the entry.
    const { stdout } = await shell('git -c core.quotePath=false ls-files', cwd);
    const names = stdout.split('\n').filter((name) => new RegExp(files, 'u').test(name));
    expect(names).toEqual(['plans/方案 1.txt']);
    const line = [entry, ...names.map((name) => `'${name}'`)].join(' ');
    expect((await shell(line, cwd)).status).toBe(status);
  });
});

test('findings that were there already', { timeout }, async () => {
  const cwd = await project(faulty);
  expect((await shell(snippet('--write-baseline'), cwd)).status).toBe(0);
  expect(existsSync(join(cwd, 'plans-baseline.json'))).toBe(true);
  writeFileSync(join(cwd, 'plans/方案 1.txt'), clean);
  const pruned = await shell(snippet('--prune-baseline'), cwd);
  expect(pruned.status).toBe(0);
  expect(JSON.parse(read(cwd, 'plans-baseline.json')).files).toEqual({});
});
