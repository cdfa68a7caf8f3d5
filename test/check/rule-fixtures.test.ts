import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkPlan } from '../../src/check/check-plan.ts';
import { rules } from '../../src/check/registry.ts';
import { parseConfig } from '../../src/config.ts';
import type { Config } from '../../src/model/config.ts';
import type { Finding } from '../../src/model/finding.ts';
import { planFrom } from '../support/checked.ts';

/*
 * fixtures/rules/<id> holds a plan on which the rule speaks and its twin without the fault, and where
 * the rule needs them a configuration and the options of the check.
 */
const folder = fileURLToPath(new URL('../../fixtures/rules', import.meta.url));

async function check(id: string, name: string, more: Config = {}): Promise<Finding[]> {
  const read = (file: string): string => readFileSync(`${folder}/${id}/${file}`, 'utf8');
  const json = (file: string): object =>
    existsSync(`${folder}/${id}/${file}`) ? JSON.parse(read(file)) : {};
  const config = parseConfig({ ...json('config.json'), ...more });
  return checkPlan(await planFrom(read(name)), config, json('options.json'));
}

test('every rule has its two plans, and there are no others', () => {
  expect(readdirSync(folder).sort()).toEqual(rules.map((rule) => rule.id).sort());
});

describe.each(rules.map((rule) => rule.id))('%s', (id) => {
  test('speaks on the plan with the fault', async () => {
    expect((await check(id, 'fails.txt')).map((finding) => finding.rule)).toContain(id);
  });

  test('says nothing of its twin, and neither does any rule of the strict preset', async () => {
    expect(await check(id, 'passes.txt')).toEqual([]);
    expect(await check(id, 'passes.txt', { extends: 'plan-parse:strict' })).toEqual([]);
  });
});
