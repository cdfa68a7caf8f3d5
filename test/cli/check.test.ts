import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tablePlan } from '../support/checked.ts';
import { folderWith, hasTerminal, run, runOnTerminal, runShell } from '../support/run.ts';

const headers = '序号|工作任务|责任单位|完成时限';
const clean = tablePlan(headers, ['1|开展检查|县教育局|6月底前']);
const vague = tablePlan(headers, ['1|开展检查|有关部门|6月底前']);
const faulty = tablePlan(headers, ['1|开展检查|—|6月底前', '2|组织培训|有关部门|尽快']);

describe('the exit status', () => {
  test.each<[string, string[], number]>([
    ['nothing found', ['clean.txt'], 0],
    ['warnings only', ['vague.txt'], 0],
    ['errors', ['faulty.txt'], 1],
    ['a folder', ['.'], 1],
    ['warnings that fail', ['--fail-on', 'warning', 'vague.txt'], 1],
    ['more warnings than allowed', ['--max-warnings', '0', 'vague.txt'], 1],
    ['as many as allowed', ['--max-warnings', '1', 'vague.txt'], 0],
    [
      'warnings count though they are not shown',
      ['--quiet', '--max-warnings', '0', 'vague.txt'],
      1,
    ],
    ['errors that may be', ['--exit-zero', 'faulty.txt'], 0],
    ['a rule turned off', ['--rule', 'owner-missing=off', 'faulty.txt'], 0],
    ['a rule turned up', ['--rule', 'owner-vague=error', 'vague.txt'], 1],
    ['a file that is not there', ['clean.txt', 'nothere.txt'], 2],
    ['a file that is not there may not be', ['--exit-zero', 'nothere.txt'], 2],
    ['no file', [], 2],
    ['an unknown option', ['--colour', 'clean.txt'], 2],
  ])('%s', async (_name, args, status) => {
    const cwd = folderWith({ 'clean.txt': clean, 'vague.txt': vague, 'faulty.txt': faulty });
    expect((await run(['check', ...args], { cwd })).status).toBe(status);
  });
});

describe('wrong usage is one line', () => {
  test.each<[string[], string]>([
    [
      ['-f', 'xml'],
      "plan-parse: unknown format 'xml'; use one of pretty, json, sarif, junit, github, gitlab, checkstyle, rdjson, markdown, html\n",
    ],
    [
      ['-f', 'json', '-f', 'sarif'],
      'plan-parse: only one report can go to standard output; write the others to files, as -f sarif:FILE\n',
    ],
    [
      ['--rule', 'owner-missing'],
      "plan-parse: --rule needs ID=off, ID=warn or ID=error, not 'owner-missing'\n",
    ],
    [
      ['--rule', 'owner-mising=off'],
      "plan-parse: there is no rule 'owner-mising' (did you mean owner-missing?); see plan-parse rules\n",
    ],
    [
      ['--today', '2025-02-30'],
      "plan-parse: --today needs a day as 2025-06-30, or now, not '2025-02-30'\n",
    ],
    [
      ['--fail-on', 'info'],
      "plan-parse: unknown value 'info' for --fail-on; use one of error, warning\n",
    ],
    [
      ['--max-warnings', 'many'],
      "plan-parse: --max-warnings needs a whole number from 0 to 9007199254740991, not 'many'\n",
    ],
    [['--prune-baseline'], 'plan-parse: --prune-baseline needs --baseline FILE\n'],
    [
      ['--baseline', 'no.json'],
      'plan-parse: no.json: no such baseline; write one with --write-baseline\n',
    ],
    [['--config', 'no.json'], 'plan-parse: no.json: no such configuration file\n'],
    [['--units', 'no.csv'], 'plan-parse: no.csv: no such file or folder; check the name\n'],
    [
      ['-f', 'sarif:no/out.sarif'],
      'plan-parse: no/out.sarif: its folder does not exist; make it first\n',
    ],
    [
      ['-o', 'faulty.txt'],
      'plan-parse: faulty.txt: this file is read and would be overwritten; give -o another name\n',
    ],
  ])('%j', async (args, line) => {
    const cwd = folderWith({ 'faulty.txt': faulty });
    expect(await run(['check', ...args, 'faulty.txt'], { cwd })).toEqual({
      status: 2,
      stdout: '',
      stderr: line,
    });
  });
});

describe('reports', () => {
  test('several at once, one on standard output', async () => {
    const cwd = folderWith({ 'faulty.txt': faulty });
    const args = [
      'check',
      '-f',
      'json',
      '-f',
      'sarif:out.sarif',
      '-f',
      'junit:out.xml',
      'faulty.txt',
    ];
    const { status, stdout, stderr } = await run(args, { cwd });
    expect([status, stderr]).toEqual([1, '']);
    const findings = JSON.parse(stdout).findings.map((one: { rule: string }) => one.rule);
    expect(findings).toEqual(['owner-missing', 'owner-vague', 'deadline-vague']);
    const sarif = JSON.parse(readFileSync(join(cwd, 'out.sarif'), 'utf8'));
    expect(sarif.runs[0].results).toHaveLength(3);
    const rule = sarif.runs[0].tool.driver.rules.find(
      (one: { id: string }) => one.id === 'owner-vague',
    );
    expect(rule.help.markdown).toContain('## What it finds');
    expect(readFileSync(join(cwd, 'out.xml'), 'utf8')).toContain('<testsuites');
  });

  test('-o is the file of the report that names none', async () => {
    const cwd = folderWith({ 'faulty.txt': faulty });
    const { stdout } = await run(['check', '-f', 'markdown', '-o', 'out.md', 'faulty.txt'], {
      cwd,
    });
    expect(stdout).toBe('');
    expect(readFileSync(join(cwd, 'out.md'), 'utf8')).toMatch(/^## Check of plans/u);
  });

  test('what could not be read stands in the reports too, and the others are there', async () => {
    const cwd = folderWith({ 'faulty.txt': faulty, 'broken.docx': 'PK\u0003\u0004broken' });
    const { status, stdout, stderr } = await run(['check', '-f', 'json', '.'], { cwd });
    const report = JSON.parse(stdout);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^plan-parse: broken\.docx: .+\n$/u);
    expect(report.failures).toEqual([{ file: 'broken.docx', message: stderr.slice(25, -1) }]);
    expect(report.findings).toHaveLength(3);
  });

  test('nothing stands on standard output when every input fails', async () => {
    const { status, stdout } = await run(['check', '-f', 'json', 'nothere.txt']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });

  test('standard input, and a closed pipe', async () => {
    const { stdout } = await run(['check', '-', '-f', 'json'], { stdin: faulty });
    expect(JSON.parse(stdout).findings[0].file).toBe('-');
    const cwd = folderWith({ 'faulty.txt': faulty });
    const piped = await runShell('plan-parse check -f html faulty.txt | head -1', { cwd });
    expect(piped).toEqual({ status: 0, stdout: '<!doctype html>\n', stderr: '' });
  });

  test('in Chinese', async () => {
    const cwd = folderWith({ 'faulty.txt': faulty });
    const { stdout } = await run(['check', 'faulty.txt'], { cwd, env: { LANG: 'zh_CN.UTF-8' } });
    expect(stdout).toContain('  错误 没有写明责任单位');
    expect(stdout).toContain('1 个文件中有 1 个错误、2 个警告');
  });

  test('no tasks are a finding', async () => {
    const { status, stdout } = await run(['check', '-', '-f', 'json'], {
      stdin: '各位同事：\n请开会。\n',
    });
    expect(status).toBe(1);
    expect(JSON.parse(stdout).findings).toMatchObject([
      { rule: 'no-tasks', task: null, location: null },
    ]);
  });
});

test('deadline-past needs the day, and says so', async () => {
  const cwd = folderWith({ 'clean.txt': clean });
  const args = ['check', '--rule', 'deadline-past=error', 'clean.txt'];
  const without = await run(args, { cwd });
  expect(without).toMatchObject({ status: 0 });
  expect(without.stderr).toBe(
    'plan-parse: the rule deadline-past is on, but says nothing without --today\n',
  );
  expect((await run([...args, '--today', '2025-07-01'], { cwd })).status).toBe(1);
  expect((await run([...args, '--today', '2025-06-30'], { cwd })).status).toBe(0);
  // The plan is of 2025; the clock of a machine that runs this is past it.
  expect((await run([...args, '--today', 'now'], { cwd })).status).toBe(1);
});

describe('the unit register', () => {
  const plan = tablePlan(headers, ['1|开展检查|县教肓局|6月底前', '2|组织培训|县教体局|6月底前']);
  const gb18030 = new Uint8Array([
    0xc3, 0xfb, 0xb3, 0xc6, 0x0a, 0xcf, 0xd8, 0xbd, 0xcc, 0xd3, 0xfd, 0xbe, 0xd6, 0x0a,
  ]);
  test.each<[string, string | Uint8Array, number]>([
    ['units.csv', '名称,简称\n县教育局,县教体局、教育局\n', 1],
    ['units.csv', gb18030, 2],
    ['units.tsv', 'name\taliases\n县教育局\t县教体局\n', 1],
    ['units.json', '[{"name":"县教育局","aliases":["县教体局"]}]', 1],
    ['units.yaml', '- name: 县教育局\n  aliases: [县教体局]\n', 1],
  ])('%s', async (name, content, unknown) => {
    const cwd = folderWith({ 'plan.txt': plan, [name]: content });
    const { stdout } = await run(['check', '-f', 'json', '--units', name, 'plan.txt'], { cwd });
    const found = JSON.parse(stdout).findings.filter(
      (one: { rule: string }) => one.rule === 'owner-unknown',
    );
    expect(found).toHaveLength(unknown);
    expect(found[0]).toMatchObject({ quote: '县教肓局', suggestion: 'did you mean 县教育局?' });
  });

  test.each([
    ['units.json', '{"a":1}', 'the configuration: expected a list, got {"a":1}'],
    ['units.csv', 'a,b\n1,2\n', '[0].name: expected a text, got nothing'],
  ])('%s that is none', async (name, content, problem) => {
    const cwd = folderWith({ 'plan.txt': plan, [name]: content });
    const { status, stderr } = await run(['check', '--units', name, 'plan.txt'], { cwd });
    expect(status).toBe(2);
    expect(stderr).toBe(
      `plan-parse: ${name}: ${problem}; the register needs a column or key “name”\n`,
    );
  });
});

describe('the cache', () => {
  test('gives the same, is written once, and forgets what changed', async () => {
    const cwd = folderWith({ 'a.txt': faulty, 'b.txt': vague });
    const check = (...args: string[]) =>
      run(['check', '-f', 'json', '--cache', '.cache', ...args, '.'], { cwd });
    const first = await check();
    const { mtimeMs } = statSync(join(cwd, '.cache'));
    expect(await check()).toEqual(first);
    expect(statSync(join(cwd, '.cache')).mtimeMs).toBe(mtimeMs);
    const other = await check('--rule', 'owner-vague=off');
    expect(JSON.parse(other.stdout).summary.warnings).toBe(1);
    const { stdout } = await runShell(
      "sed -i 's/有关部门/县教育局/' b.txt; plan-parse check -f json --cache .cache .",
      { cwd },
    );
    expect(JSON.parse(stdout).files[1]).toMatchObject({ file: 'b.txt', warnings: 0 });
  });

  test('what it holds is believed only for the same bytes and settings', async () => {
    const cwd = folderWith({ 'a.txt': faulty });
    await run(['check', '--cache', '.cache', 'a.txt'], { cwd });
    const cache = JSON.parse(readFileSync(join(cwd, '.cache'), 'utf8'));
    cache.files['a.txt'].checked.tasks = 99;
    const tampered = folderWith({ 'a.txt': faulty, '.cache': JSON.stringify(cache) });
    const same = await run(['check', '-f', 'json', '--cache', '.cache', 'a.txt'], {
      cwd: tampered,
    });
    expect(JSON.parse(same.stdout).files[0].tasks).toBe(99);
    const other = await run(
      ['check', '-f', 'json', '--cache', '.cache', '--year', '2024', 'a.txt'],
      { cwd: tampered },
    );
    expect(JSON.parse(other.stdout).files[0].tasks).toBe(2);
  });

  test('a damaged one is as good as none', async () => {
    const cwd = folderWith({ 'a.txt': clean, '.cache': '{' });
    expect((await run(['check', '--cache', '.cache', 'a.txt'], { cwd })).status).toBe(0);
  });
});

describe.skipIf(!hasTerminal)('on a terminal', () => {
  test('colour, and progress for many files that leaves nothing behind', async () => {
    const files = Object.fromEntries(Array.from({ length: 25 }, (_, at) => [`${at}.txt`, vague]));
    const cwd = folderWith(files);
    const { stdout } = await runOnTerminal(['check', '.'], { cwd, env: { TERM: 'xterm' } });
    expect(stdout).toContain('checked 25 of 25');
    expect(stdout).toContain('\u001b[33mwarning');
    const plain = await runOnTerminal(['check', '--no-color', '0.txt'], {
      cwd,
      env: { TERM: 'xterm' },
    });
    expect(plain.stdout).not.toContain('checked');
    expect(plain.stdout).not.toContain('\u001b');
  });
});

test('in a pipe there is neither colour nor progress', async () => {
  const files = Object.fromEntries(Array.from({ length: 25 }, (_, at) => [`${at}.txt`, vague]));
  const cwd = folderWith(files);
  const { stdout, stderr } = await run(['check', '.'], { cwd });
  expect([stderr, stdout.includes('\u001b')]).toEqual(['', false]);
  expect(existsSync(join(cwd, 'plan-parse-baseline.json'))).toBe(false);
});
