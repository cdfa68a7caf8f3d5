import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { rules } from '../../src/check/registry.ts';
import { initialConfig } from '../../src/cli/actions/init-config.ts';
import { configJsonSchema, mergeConfigs, parseConfig } from '../../src/config.ts';
import type { Language } from '../../src/messages/fill.ts';

/** The lines that a configuration is refused with. */
function problems(value: unknown, language: Language = 'en'): string[] {
  try {
    parseConfig(value, { language });
  } catch (error) {
    return (error as Error).message.split('\n');
  }
  return [];
}

/** One configuration that says everything there is to say. */
const everything = {
  $schema: './config.schema.json',
  extends: ['plan-parse:strict', './base.yaml'],
  rules: { 'owner-vague': ['warn', { allow: ['县直各部门'] }], 'deadline-missing': 'off' },
  overrides: [{ files: 'drafts/**', rules: { 'owner-missing': 'warn' }, year: 2024 }],
  ignores: [
    { rule: 'owner-vague', files: ['a.txt'], task: [1, '一'], unit: '县教育局', reason: 'x' },
  ],
  columns: { deadline: ['办结节点'] },
  roles: { support: ['协同'] },
  units: [{ id: 'jyj', name: '县教育局', aliases: ['县教体局'], parent: '县政府' }],
  year: 2025,
};

test('a configuration that says everything is taken as it is', () => {
  expect(parseConfig(everything)).toEqual(everything);
});

describe('what is wrong is said in one line each, with the path', () => {
  test.each<[unknown, string[]]>([
    [[], ['the configuration: expected an object, got []']],
    [
      { rules: { 'owner-missing': 'eror' } },
      ['rules.owner-missing: expected "off", "warn", "error" or a list, got "eror"'],
    ],
    [
      { rules: { 'owner-mising': 'off' } },
      ['rules.owner-mising: there is no such rule; did you mean "owner-missing"?'],
    ],
    [{ rule: {} }, ['rule: there is no such setting; did you mean "rules"?']],
    [
      { rules: { 'owner-without-lead': ['warn', { min: 1 }] } },
      ['rules.owner-without-lead[1].min: expected a number of at least 2, got 1'],
    ],
    [
      { rules: { 'owner-vague': ['warn', { alow: [] }] } },
      ['rules.owner-vague[1].alow: there is no such setting'],
    ],
    [
      { overrides: [{ rules: {} }] },
      ['overrides[0].files: expected a text or a list, got nothing'],
    ],
    [
      { ignores: [{ reason: 'x' }] },
      ['ignores[0]: expected at least one of rule, files, task and unit'],
    ],
    [{ year: '2024' }, ['year: expected a number, got "2024"']],
    [{ year: 24 }, ['year: expected a number of at least 1949, got 24']],
    [{ columns: { task: '工作' } }, ['columns.task: expected a list, got "工作"']],
    [{ units: [{ name: 'a', alias: [] }] }, ['units[0].alias: there is no such setting']],
    [{ customRules: [{ id: 'x' }] }, ['customRules[0]: expected a rule made by defineRule']],
    [
      { year: true, units: 5 },
      ['units: expected a text or a list, got 5', 'year: expected a number, got true'],
    ],
  ])('%j', (value, lines) => {
    expect(problems(value).sort()).toEqual(lines.sort());
  });

  test('in Chinese as well', () => {
    expect(problems({ rules: { 'owner-mising': 'off' }, year: '2024' }, 'zh').sort()).toEqual([
      'rules.owner-mising：没有这条规则，是否想写“owner-missing”？',
      'year：应为数字，实为 "2024"',
    ]);
  });
});

test('one configuration on top of another', () => {
  const base = {
    rules: { 'owner-vague': ['warn', { allow: ['a'] }], 'owner-missing': 'off' },
    ignores: [{ task: 1 }],
    columns: { task: ['工作'] },
    units: 'base.csv',
    year: 2024,
  } as const;
  const own = {
    extends: './base.json',
    rules: { 'owner-vague': 'error', 'deadline-missing': 'warn' },
    ignores: [{ task: 2 }],
    columns: { task: ['事项'], lead: ['牵头'] },
    year: 2025,
  } as const;
  expect(mergeConfigs(base, own)).toEqual({
    rules: {
      'owner-vague': ['error', { allow: ['a'] }],
      'owner-missing': 'off',
      'deadline-missing': 'warn',
    },
    overrides: [],
    ignores: [{ task: 1 }, { task: 2 }],
    columns: { task: ['工作', '事项'], lead: ['牵头'] },
    roles: {},
    customRules: [],
    units: 'base.csv',
    year: 2025,
  });
});

describe('the JSON Schema for editors', () => {
  const file = new URL('../../schema/config.schema.json', import.meta.url);
  const written = JSON.parse(readFileSync(file, 'utf8'));
  const validate = new Ajv2020({ strict: false }).compile(written);

  test('is what the rules give (npm run schema)', () => {
    const { $id, ...body } = written;
    expect(body).toEqual(configJsonSchema());
    expect($id).toMatch(/^urn:plan-parse:schema:config:/u);
  });

  test('takes what the program takes, and refuses what it refuses', () => {
    expect(validate(everything)).toBe(true);
    for (const value of [{ rule: {} }, { rules: { 'owner-missing': 'eror' } }, { year: '2024' }]) {
      expect(validate(value)).toBe(false);
    }
  });
});

describe.each(['en', 'zh'] as const)('the file of plan-parse init (%s)', (language) => {
  const text = initialConfig(language);

  test('changes nothing as it stands', () => {
    const { rules: none, ...rest } = parse(text);
    expect({ none, rest }).toEqual({ none: null, rest: { extends: 'plan-parse:recommended' } });
  });

  test('every example in it holds once the # is taken away', () => {
    const keys = 'overrides|ignores|columns|roles|units|year';
    const bare = text.replace(
      new RegExp(`^( *)# (?=(?:${keys}):|  |[a-z]+-[a-z-]+: \\w)`, 'gmu'),
      '$1',
    );
    const config = parseConfig(parse(bare));
    expect(Object.keys(config.rules ?? {})).toEqual(rules.map((rule) => rule.id));
    expect(Object.keys(config).sort()).toEqual(
      ['columns', 'extends', 'ignores', 'overrides', 'roles', 'rules', 'units', 'year'].sort(),
    );
  });
});
