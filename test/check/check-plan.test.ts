import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPlan } from '../../src/check/check-plan.ts';
import { defineRule } from '../../src/check/define-rule.ts';
import { rules } from '../../src/check/registry.ts';
import type { Config } from '../../src/model/config.ts';
import { ConfigError } from '../../src/model/errors.ts';
import { brief, findingsIn, planFrom, tablePlan } from '../support/checked.ts';

const headers = '序号|工作任务|责任单位|完成时限';
const faulty = tablePlan(headers, [
  '1|开展校园安全检查|—|尽快',
  '2|组织教师培训|县教育局|9月底前',
  '3|公开招生计划|有关部门|/',
]);

describe('what is given', () => {
  test('findings stand in reading order, and the same comes out twice', async () => {
    const findings = await findingsIn(faulty);
    expect(brief(findings)).toEqual([
      'owner-missing 1',
      'deadline-vague 1',
      'deadline-missing 3',
      'owner-vague 3',
    ]);
    expect(await findingsIn(faulty)).toEqual(findings);
  });

  test('a finding names the file, the task, the field, the words and what to write', async () => {
    const finding = (await findingsIn(faulty)).find((one) => one.rule === 'owner-vague');
    expect(finding).toEqual({
      file: 'plan.txt',
      rule: 'owner-vague',
      severity: 'warning',
      task: { id: 't3', number: '3', text: '公开招生计划' },
      field: 'owners',
      message: { en: 'nobody in particular is named', zh: '只写了笼统的单位，无法落实到具体单位' },
      suggestion: { en: 'name the units that are meant', zh: '写明具体是哪些单位' },
      quote: '有关部门',
      data: {},
      location: { line: 7, column: 11, endLine: 7, endColumn: 15 },
      key: '有关部门',
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/u),
    });
  });

  test('in a text file the place holds the words', async () => {
    const lines = faulty.split('\n');
    for (const { location, quote } of await findingsIn(faulty)) {
      if (quote === null || !location || !('line' in location)) continue;
      const { line, column, endColumn } = location;
      expect(lines[line - 1]?.slice(column - 1, endColumn - 1)).toBe(quote);
    }
    expect.assertions(2);
  });

  test('fingerprints are unique, and rows above leave them as they are', async () => {
    const before = await findingsIn(faulty);
    const moved = faulty.replace('|1|', '|0|召开动员会|县教育局|3月底前|\n|1|');
    const after = await findingsIn(moved);
    expect(after.map((one) => one.fingerprint)).toEqual(before.map((one) => one.fingerprint));
    expect(new Set(before.map((one) => one.fingerprint)).size).toBe(before.length);
    expect(after.map((one) => one.location)).not.toEqual(before.map((one) => one.location));
  });
});

describe('levels', () => {
  const text = tablePlan(headers, ['1|开展检查|—|6月底前', '2|组织培训|有关部门|6月底前']);
  const missing = (level: 'off' | 'warn') => ({ rules: { 'owner-missing': level } });

  test.each<[string, Config, string[]]>([
    ['recommended', {}, ['error owner-missing', 'warning owner-vague']],
    ['off', missing('off'), ['warning owner-vague']],
    ['strict', { extends: 'plan-parse:strict' }, ['error owner-missing', 'error owner-vague']],
    [
      'rules above a preset',
      { extends: 'plan-parse:strict', ...missing('warn') },
      ['warning owner-missing', 'error owner-vague'],
    ],
    [
      'an override that matches',
      { overrides: [{ files: '*.txt', ...missing('warn') }] },
      ['warning owner-missing', 'warning owner-vague'],
    ],
    [
      'an override that does not',
      { overrides: [{ files: 'drafts/*.txt', ...missing('warn') }] },
      ['error owner-missing', 'warning owner-vague'],
    ],
  ])('%s', async (_name, config, expected) => {
    const findings = await findingsIn(text, config);
    expect(findings.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(expected);
  });

  test('a level without options keeps those said before', async () => {
    const text = tablePlan(headers, ['1|开展检查|县教育局、县公安局|6月底前']);
    const config: Config = {
      rules: { 'owner-without-lead': ['warn', { min: 3 }] },
      overrides: [{ files: '*.txt', rules: { 'owner-without-lead': 'error' } }],
    };
    expect(await findingsIn(text, config)).toEqual([]);
    expect(brief(await findingsIn(text))).toEqual(['owner-without-lead 1']);
  });

  test.each<[string, Config, RegExp]>([
    [
      'a rule that does not exist',
      { rules: { 'owner-mising': 'off' } },
      /^rules\.owner-mising: there is no such rule; did you mean "owner-missing"\?$/u,
    ],
    [
      'in an override',
      { overrides: [{ files: '*', rules: { foo: 'off' } }] },
      /^overrides\[0\]\.rules\.foo: there is no such rule$/u,
    ],
    [
      'an option that does not exist',
      { rules: { 'owner-vague': ['warn', { alow: [] }] } },
      /^rules\.owner-vague\[1\]\.alow: there is no such setting; did you mean "allow"\?$/u,
    ],
    [
      'a value that cannot be',
      { rules: { 'owner-without-lead': ['warn', { min: 1 }] } },
      /^rules\.owner-without-lead\[1\]\.min: expected a whole number within its bounds, got 1$/u,
    ],
    ['a file to extend', { extends: './base.json' }, /^extends: "\.\/base\.json" is no preset/u],
  ])('%s is refused', async (_name, config, message) => {
    const plan = await planFrom(faulty);
    expect(() => checkPlan(plan, config)).toThrow(ConfigError);
    expect(() => checkPlan(plan, config)).toThrow(message);
  });
});

describe('ignores', () => {
  const all = ['owner-missing 1', 'deadline-vague 1', 'deadline-missing 3', 'owner-vague 3'];
  test.each<[string, NonNullable<Config['ignores']>, string[]]>([
    ['nothing', [], all],
    ['a rule', [{ rule: 'owner-missing' }], all.slice(1)],
    [
      'several rules',
      [{ rule: ['owner-missing', 'deadline-missing'] }],
      ['deadline-vague 1', 'owner-vague 3'],
    ],
    ['a task by its number', [{ task: 3 }], all.slice(0, 2)],
    ['a task by its id', [{ task: 't1' }], all.slice(2)],
    ['a rule of a task', [{ rule: 'owner-vague', task: '3' }], all.slice(0, 3)],
    ['the unit that is quoted', [{ unit: '有关部门', rule: 'owner-vague' }], all.slice(0, 3)],
    ['a unit that owns the task', [{ unit: '有关部门' }], all.slice(0, 2)],
    ['files that match', [{ files: '*.txt' }], []],
    ['files that do not', [{ files: ['*.docx'] }], all],
  ])('%s', async (_name, ignores, expected) => {
    expect(brief(await findingsIn(faulty, { ignores }))).toEqual(expected);
  });
});

describe('column-missing', () => {
  const text = tablePlan('序号|工作任务|责任单位', ['1|开展检查|县教育局', '2|组织培训|县教育局']);

  test('the rows are folded under it and stay errors', async () => {
    const [column, ...rows] = await findingsIn(text);
    expect(column).toMatchObject({ rule: 'column-missing', severity: 'warning', task: null });
    expect(brief(rows)).toEqual(['deadline-missing 1', 'deadline-missing 2']);
    for (const row of rows)
      expect(row).toMatchObject({ severity: 'error', under: column?.fingerprint });
  });

  test('without it they stand by themselves', async () => {
    const findings = await findingsIn(text, { rules: { 'column-missing': 'off' } });
    expect(findings.map((one) => one.under)).toEqual([undefined, undefined]);
  });

  test('it says nothing where the rows lack nothing', async () => {
    expect(brief(await findingsIn(text, { rules: { 'deadline-missing': 'off' } }))).toEqual([
      'column-missing',
    ]);
    const full = text
      .replace('开展检查', '6月底前，开展检查')
      .replace('组织培训', '9月底前，组织培训');
    expect(await findingsIn(full)).toEqual([]);
  });
});

describe('rules of one’s own', () => {
  const leadFirst = defineRule({
    id: 'acme/lead-first',
    severity: 'warning',
    title: 'The unit that leads stands first',
    message: { en: '{unit} leads but is not named first', zh: '{unit}牵头但未排在首位' },
    options: { allow: { kind: 'texts', default: [], text: 'units that need not' } },
    check(plan, { options }, report) {
      for (const task of plan.tasks) {
        const index = task.owners.findIndex((owner) => owner.role === 'lead');
        const unit = task.owners[index]?.name ?? '';
        if (index > 0 && !options.allow.includes(unit))
          report({ task, field: 'owners', index, data: { unit } });
      }
    },
  });
  const text = tablePlan(headers, ['1|开展检查|县公安局配合，县教育局牵头|6月底前']);

  test('are on by themselves, and take levels and options', async () => {
    const [finding, ...others] = await findingsIn(text, { customRules: [leadFirst] });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'acme/lead-first',
      severity: 'warning',
      quote: '县教育局',
      message: { en: '县教育局 leads but is not named first', zh: '县教育局牵头但未排在首位' },
    });
    const allowing: Config = {
      customRules: [leadFirst],
      rules: { 'acme/lead-first': ['error', { allow: ['县教育局'] }] },
    };
    expect(await findingsIn(text, allowing)).toEqual([]);
  });

  test('one that throws is named', async () => {
    const broken = defineRule({
      id: 'acme/broken',
      severity: 'error',
      title: 'Broken',
      message: 'broken',
      check: () => {
        throw new TypeError('no such thing');
      },
    });
    await expect(findingsIn(text, { customRules: [broken] })).rejects.toThrow(
      'customRules: acme/broken failed on plan.txt: no such thing',
    );
  });
});

test('whatever the cells hold, no rule throws, and every finding is whole', async () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '',
      '—',
      '县教育局',
      '县教育局、县公安局',
      '有关部门',
      '6月底前',
      '尽快',
      '2月30日',
      '1',
      '1.2',
      '（三）',
      '附件2',
    ),
    fc.string({ maxLength: 12 }).map((text) => text.replace(/[|\r\n]/gu, ' ')),
  );
  const row = fc.array(cell, { minLength: 4, maxLength: 4 }).map((cells) => cells.join('|'));
  const config: Config = {
    extends: 'plan-parse:strict',
    rules: Object.fromEntries(rules.map((rule) => [rule.id, 'error' as const])),
    units: [{ name: '县教育局' }],
  };
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 8 }), async (rows) => {
      const findings = await findingsIn(tablePlan(headers, rows), config, { today: '2025-07-01' });
      for (const { message, suggestion, quote, fingerprint } of findings) {
        for (const text of [message.en, message.zh, suggestion?.en, suggestion?.zh]) {
          expect(text ?? '').not.toMatch(/\{\w+\}/u);
        }
        expect(quote).not.toBe('');
        expect(fingerprint).toHaveLength(16);
      }
      expect(new Set(findings.map((one) => one.fingerprint)).size).toBe(findings.length);
    }),
    { numRuns: 200 },
  );
});
