import { describe, expect, test } from 'vitest';
import { tablePlan } from '../support/checked.ts';
import { folderWith, run } from '../support/run.ts';

const headers = '序号|工作任务|责任单位|完成时限';
const plan = tablePlan(headers, [
  '1|开展校园安全检查|—|6月底前',
  '2|组织教师培训|有关部门|尽快',
  '3|公开招生计划|县教育局、县公安局|8月底前',
]);

const all = [
  'error owner-missing',
  'warning owner-vague',
  'warning deadline-vague',
  'warning owner-without-lead',
];

/** `error owner-missing` of every finding, in reading order. */
async function found(
  files: Readonly<Record<string, string>>,
  args: readonly string[] = ['plan.txt'],
): Promise<string[]> {
  const cwd = folderWith({ 'plan.txt': plan, ...files });
  const { stdout, stderr } = await run(['check', '-f', 'json', ...args], { cwd });
  expect(stderr).toBe('');
  const { findings } = JSON.parse(stdout);
  return findings.map((one: { severity: string; rule: string }) => `${one.severity} ${one.rule}`);
}

const without = (...rules: string[]): string[] =>
  all.filter((one) => !rules.some((rule) => one.endsWith(rule)));
const yaml = 'plan-parse.config.yaml';

describe('where a configuration is found', () => {
  test.each([
    ['plan-parse.config.json', '{"rules":{"owner-missing":"off"}}'],
    ['plan-parse.config.yaml', 'rules: { owner-missing: off }'],
    ['plan-parse.config.yml', '# off\nrules:\n  owner-missing: off\n'],
    ['plan-parse.config.js', 'module.exports = { rules: { "owner-missing": "off" } };'],
    ['plan-parse.config.mjs', 'export default { rules: { "owner-missing": "off" } };'],
  ])('%s', async (name, content) => {
    expect(await found({ [name]: content })).toEqual(without('owner-missing'));
  });

  test('upwards from each file, the nearest alone', async () => {
    const files = {
      [yaml]: 'rules: { owner-missing: off }',
      'a/b/plan.txt': plan,
      [`a/${yaml}`]: 'rules: { owner-vague: off }',
    };
    expect(await found(files, ['a/b/plan.txt'])).toEqual(without('owner-vague'));
    expect(await found(files, ['plan.txt'])).toEqual(without('owner-missing'));
    expect(await found(files, ['--no-config', 'plan.txt'])).toEqual(all);
    expect(await found(files, ['--config', yaml, 'a/b/plan.txt'])).toEqual(
      without('owner-missing'),
    );
  });

  test('an empty one changes nothing', async () => {
    expect(await found({ [yaml]: '' })).toEqual(all);
    expect(await found({ [yaml]: '# nothing\nrules:\n' })).toEqual(all);
  });
});

describe('presets', () => {
  const strict = all.map((one) => one.replace('warning', 'error'));
  test.each<[string, string, string[]]>([
    ['recommended', 'extends: plan-parse:recommended', all],
    ['strict', 'extends: plan-parse:strict', strict],
    [
      'rules win over it',
      'extends: plan-parse:strict\nrules: { owner-missing: off }',
      strict.slice(1),
    ],
    ['the later one of two wins', 'extends: [plan-parse:strict, plan-parse:recommended]', all],
  ])('%s', async (_name, config, expected) => {
    expect(await found({ [yaml]: config })).toEqual(expected);
  });
});

describe('extends', () => {
  test('a file, against the file that says it, and what that one extends', async () => {
    const files = {
      [yaml]: 'extends: ./shared/base.json',
      'shared/base.json': '{"extends":"./more.yaml","rules":{"owner-missing":"warn"}}',
      'shared/more.yaml': 'rules: { owner-missing: off, owner-vague: off }',
    };
    expect(await found(files)).toEqual([
      'warning owner-missing',
      ...without('missing', 'owner-vague'),
    ]);
  });

  test('a package, with rules of its own', async () => {
    const files = {
      [yaml]: 'extends: "@acme/plans"\nrules: { acme/short: error }',
      'node_modules/@acme/plans/package.json':
        '{"name":"@acme/plans","type":"module","exports":"./index.js"}',
      'node_modules/@acme/plans/index.js': `
        const short = {
          id: 'acme/short', severity: 'warning', title: 'short', message: 'too short',
          check(plan, _context, report) {
            for (const task of plan.tasks) if (task.task.length < 7) report({ task, field: 'task' });
          },
        };
        export default { customRules: [short], rules: { 'owner-vague': 'off' } };`,
    };
    expect(await found(files)).toEqual([
      'error owner-missing',
      'error acme/short',
      'warning deadline-vague',
      'error acme/short',
      'warning owner-without-lead',
    ]);
  });

  test.each([
    ['./no.json', `${yaml}: extends: "./no.json": no such file or package`],
    ['no-such-package', `${yaml}: extends: "no-such-package": no such file or package`],
    ['plan-parse:all', `${yaml}: extends: "plan-parse:all": no such file or package`],
    [`./${yaml}`, `${yaml}: extends: leads back to this file`],
  ])('%s is one line', async (name, line) => {
    const cwd = folderWith({ 'plan.txt': plan, [yaml]: `extends: ${name}` });
    expect(await run(['check', 'plan.txt'], { cwd })).toEqual({
      status: 2,
      stdout: '',
      stderr: `plan-parse: ${line}\n`,
    });
  });
});

describe('overrides', () => {
  test.each<[string, string, string, string[]]>([
    ['a folder', 'drafts/**', 'drafts/plan.txt', without('owner-missing')],
    ['a name', '"*.txt"', 'drafts/plan.txt', without('owner-missing')],
    ['another folder', 'drafts/**', 'plan.txt', all],
    ['several', '["x/**", "drafts/*.txt"]', 'drafts/plan.txt', without('owner-missing')],
  ])('%s', async (_name, globs, file, expected) => {
    const config = `overrides: [{ files: ${globs}, rules: { owner-missing: off } }]`;
    expect(await found({ [yaml]: config, 'drafts/plan.txt': plan }, [file])).toEqual(expected);
  });

  test('globs are against the folder of the configuration, wherever one stands', async () => {
    const cwd = folderWith({
      'work/drafts/plan.txt': plan,
      [`work/${yaml}`]: 'overrides: [{ files: drafts/**, rules: { owner-missing: off } }]',
    });
    const { stdout } = await run(['check', '-f', 'json', 'drafts'], { cwd: `${cwd}/work` });
    const above = await run(['check', '-f', 'json', 'work'], { cwd });
    expect([JSON.parse(stdout), JSON.parse(above.stdout)].map((one) => one.summary.errors)).toEqual(
      [0, 0],
    );
  });

  test('the later one wins, --rule over all, and a level keeps the options', async () => {
    const config = `
rules: { owner-without-lead: [error, { min: 3 }] }
overrides:
  - { files: '*.txt', rules: { owner-missing: off } }
  - { files: plan.*, rules: { owner-missing: warn, owner-without-lead: warn } }`;
    expect(await found({ [yaml]: config })).toEqual([
      'warning owner-missing',
      ...without('missing', 'without-lead'),
    ]);
    expect(await found({ [yaml]: config }, ['--rule', 'owner-missing=error', 'plan.txt'])).toEqual(
      without('without-lead'),
    );
  });
});

describe('ignores', () => {
  test.each<[string, string, string[]]>([
    ['by rule', 'rule: owner-missing', without('owner-missing')],
    ['by rules', 'rule: [owner-missing, owner-vague]', without('owner-missing', 'owner-vague')],
    ['by file', 'files: "*.txt"', []],
    ['by another file', 'files: "*.docx"', all],
    ['by number', 'task: 2', without('vague')],
    ['by id', 'task: t2', without('vague')],
    ['by numbers', 'task: [1, "2"]', without('vague', 'missing')],
    ['by a unit that is quoted', 'unit: 有关部门', without('vague')],
    ['by a unit of several that are quoted', 'unit: 县公安局', without('without-lead')],
    ['all conditions hold', '{ rule: owner-vague, task: 2 }', without('owner-vague')],
    ['one of them does not', '{ rule: owner-vague, task: 1, reason: none }', all],
  ])('%s', async (_name, ignore, expected) => {
    const entry = ignore.startsWith('{') ? ignore : `{ ${ignore} }`;
    expect(await found({ [yaml]: `ignores: [${entry}]` })).toEqual(expected);
  });

  test('inside an override', async () => {
    const config = 'overrides: [{ files: "*.txt", ignores: [{ rule: owner-missing }] }]';
    expect(await found({ [yaml]: config })).toEqual(without('owner-missing'));
  });
});

describe('--print-config', () => {
  test('shows what holds for a file, all layers put together', async () => {
    const cwd = folderWith({
      [yaml]: `
extends: [plan-parse:strict, ./base.yaml]
rules: { owner-without-lead: [warn, { min: 3 }] }
overrides: [{ files: drafts/**, rules: { owner-missing: off }, year: 2024, ignores: [{ task: 3 }] }]
year: 2025
columns: { task: [攻坚事项] }
units: units.csv`,
      'base.yaml': 'roles: { lead: [领办] }',
      'units.csv': 'name\n县教育局\n',
    });
    const args = ['check', '--rule', 'number-gap=off', '--print-config', 'drafts/none.docx'];
    const { status, stdout, stderr } = await run(args, { cwd });
    expect([status, stderr]).toEqual([0, '']);
    const shown = JSON.parse(stdout);
    expect(shown).toMatchObject({
      file: 'drafts/none.docx',
      configFiles: [`${cwd}/${yaml}`, `${cwd}/base.yaml`],
      ignores: [{ task: 3 }],
      columns: { task: ['攻坚事项'] },
      roles: { lead: ['领办'] },
      units: `${cwd}/units.csv`,
      year: 2024,
    });
    expect(shown.rules).toMatchObject({
      'owner-missing': 'off',
      'owner-without-lead': ['warn', { min: 3 }],
      'number-gap': 'off',
      'number-repeated': 'error',
      'deadline-past': 'off',
    });
  });
});

describe('rules of one’s own', () => {
  const rule = (check: string): string => `
    export default {
      customRules: [{ id: 'acme/x', severity: 'warning', title: 'x', message: 'x',
        check(plan, context, report) { ${check} } }],
    };`;

  test('one that fails is named', async () => {
    const cwd = folderWith({
      'plan.txt': plan,
      'plan-parse.config.mjs': rule("throw new Error('no such field')"),
    });
    expect(await run(['check', 'plan.txt'], { cwd })).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'plan-parse: plan-parse.config.mjs: customRules: acme/x failed on plan.txt: no such field\n',
    });
  });

  test('one that cannot be loaded is one line', async () => {
    const cwd = folderWith({ 'plan.txt': plan, 'plan-parse.config.mjs': 'export default {' });
    const { status, stderr } = await run(['check', 'plan.txt'], { cwd });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^plan-parse: plan-parse\.config\.mjs: cannot be read: [^\n]+\n$/u);
  });
});
