import { describe, expect, test } from 'vitest';
import type { Plan } from '../../src/model/plan.ts';
import { tablePlan } from '../support/checked.ts';
import { folderWith, run } from '../support/run.ts';

const plan = tablePlan(
  '序号|攻坚事项|领办单位|办结节点',
  ['1|开展校园安全检查|县教体局|6月底前', '2|组织教师培训|县财政局、县民政局协同|9月底前'],
  '青禾县重点工作分工方案',
);
const units = '名称,简称,代码\n县教育局,县教体局,jyj\n县财政局,,czj\n县民政局,,mzj\n';
const config = `columns: { task: [攻坚事项], deadline: [办结节点] }
roles: { lead: [领办], support: [协同] }
units: lists/units.csv
year: 2031
overrides: [{ files: 'old/**', year: 2019 }]
`;
const files = {
  'a/plan.txt': plan,
  'a/old/plan.txt': plan,
  'a/plan-parse.config.yaml': config,
  'a/lists/units.csv': units,
  'b/plan.txt': plan,
};

async function plansOf(args: readonly string[], cwd: string): Promise<Plan[]> {
  const { status, stdout, stderr } = await run(['-f', 'json', ...args], { cwd });
  expect([status, stderr]).toEqual([0, '']);
  return JSON.parse(stdout).plans;
}

/** Owners with role and unit, and the date, of each task. */
function brief({ tasks }: Plan): string[] {
  return tasks.map(({ owners, due }) =>
    [...owners.map(({ name, role, unitId }) => `${name}/${role}/${unitId}`), due].join(' '),
  );
}

const told = [
  '县教体局/lead/jyj 2031-06-30',
  '县财政局/support/czj 县民政局/support/mzj 2031-09-30',
];

describe('a configuration beside the plan decides how it is read', () => {
  test('words of one’s own, the unit register and the year, for parse', async () => {
    const cwd = folderWith(files);
    const plans = await plansOf(['a/plan.txt', 'a/old/plan.txt', 'b/plan.txt'], cwd);
    expect(plans.map(brief)).toEqual([
      told,
      told.map((line) => line.replace('2031', '2019')),
      ['', ''],
    ]);
    expect(plans[0]?.tables[0]?.columns.map(({ field }) => field)).toEqual([
      'number',
      'task',
      'lead',
      'deadline',
    ]);
  });

  test('the same for inspect', async () => {
    const cwd = folderWith(files);
    const tableOf = async (file: string) => {
      const { stdout } = await run(['inspect', '-f', 'json', file], { cwd });
      return JSON.stringify(JSON.parse(stdout));
    };
    expect(await tableOf('a/plan.txt')).toContain('"header":"领办单位","field":"lead"');
    expect(await tableOf('b/plan.txt')).not.toContain('"field":"lead"');
  });

  test('the same for check', async () => {
    const cwd = folderWith(files);
    const rulesOf = async (...args: string[]): Promise<string[]> => {
      const { stdout } = await run(['check', '-f', 'json', ...args], { cwd });
      return JSON.parse(stdout).findings.map((one: { rule: string }) => one.rule);
    };
    expect(await rulesOf('a/plan.txt')).toEqual([]);
    expect(await rulesOf('--no-config', 'a/plan.txt')).toContain('owner-missing');
    expect(await rulesOf('b/plan.txt')).toContain('owner-missing');
  });

  test('--config names one for any file, --no-config takes none', async () => {
    const cwd = folderWith(files);
    const [named] = await plansOf(['--config', 'a/plan-parse.config.yaml', 'b/plan.txt'], cwd);
    expect(named && brief(named)).toEqual(told);
    const [none] = await plansOf(['--no-config', 'a/plan.txt'], cwd);
    expect(none?.tasks.flatMap((task) => task.owners)).toEqual([]);
  });

  test('the command line wins: --year, --units', async () => {
    const other = 'name,id\n县教体局,other\n';
    const cwd = folderWith({ ...files, 'other.csv': other });
    const [first] = await plansOf(['--year', '2030', '--units', 'other.csv', 'a/plan.txt'], cwd);
    expect(first && brief(first)).toEqual([
      '县教体局/lead/other 2030-06-30',
      '县财政局/support/undefined 县民政局/support/undefined 2030-09-30',
    ]);
  });

  test('standard input takes the one of the working folder', async () => {
    const cwd = folderWith({ 'plan-parse.config.json': '{"year":2031}' });
    const { stdout } = await run(['-', '-f', 'jsonl'], { cwd, stdin: plan });
    expect(JSON.parse(stdout).year).toBe(2031);
  });
});

describe.each([['parse'], ['inspect'], ['check']])('what is wrong with it, for %s', (command) => {
  const args = command === 'parse' ? [] : [command];

  test('is said once, before anything is read or written', async () => {
    const cwd = folderWith({
      'plan.txt': plan,
      'sub/plan.txt': plan,
      'sub/plan-parse.config.json': '{"rules":{"owner-mising":"off"},"year":"x"}',
    });
    expect(await run([...args, 'plan.txt', 'sub/plan.txt'], { cwd })).toEqual({
      status: 2,
      stdout: '',
      stderr: [
        'plan-parse: sub/plan-parse.config.json: rules.owner-mising: there is no such rule; did you mean "owner-missing"?\n',
        'plan-parse: sub/plan-parse.config.json: year: expected a number, got "x"\n',
      ].join(''),
    });
  });

  test.each<[string[], string]>([
    [['--units', 'no.csv'], 'no.csv: no such file or folder; check the name'],
    [['--config', 'no.json'], 'no.json: no such configuration file'],
    [
      ['--config', 'half.json'],
      "half.json: cannot be read: Expected property name or '}' in JSON at position 1",
    ],
  ])('%j', async (extra, problem) => {
    const cwd = folderWith({ 'plan.txt': plan, 'half.json': '{' });
    const found = await run([...args, ...extra, 'plan.txt'], { cwd });
    expect([found.status, found.stdout]).toEqual([2, '']);
    expect(found.stderr).toMatch(/^[^\n]*\n$/u);
    expect(found.stderr).toContain(problem);
  });
});
