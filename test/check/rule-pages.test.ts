import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkPlan } from '../../src/check/check-plan.ts';
import { rules } from '../../src/check/registry.ts';
import { parseRulePage, type RuleExample } from '../../src/check/rule-page.ts';
import { parseConfig } from '../../src/config.ts';
import type { Finding } from '../../src/model/finding.ts';
import { readPlan } from '../../src/pipeline.ts';

function pageOf(id: string): string {
  const url = new URL(`../../src/check/rules/${id}.md`, import.meta.url);
  return readFileSync(url, 'utf8');
}

async function check(example: RuleExample): Promise<Finding[]> {
  const plan = await readPlan(new TextEncoder().encode(example.text), { file: 'example.txt' });
  const config = parseConfig(JSON.parse(example.config ?? '{}'));
  return checkPlan(plan, config, JSON.parse(example.options ?? '{}'));
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const page = parseRulePage(pageOf(id));

  test('its page says what it finds and why, in both languages', () => {
    expect(page.id).toBe(id);
    for (const prose of [page.finds, page.matters]) {
      expect(prose.en).toMatch(/^[\s\S]*[a-z][\s\S]*\.$/u);
      expect(prose.zh).toMatch(/\p{Script=Han}[\s\S]*。$/u);
    }
  });

  test('it finds something in each example that fails', async () => {
    expect(page.fails.length).toBeGreaterThan(0);
    for (const example of page.fails) {
      const findings = await check(example);
      expect(
        findings.map((finding) => finding.rule),
        example.text,
      ).toContain(id);
    }
  });

  test('on each example that passes it is silent, and so is every rule of the strict preset', async () => {
    expect(page.passes.length).toBeGreaterThan(0);
    for (const example of page.passes) {
      expect(await check(example), example.text).toEqual([]);
      const strict = { ...example, config: strictOf(example.config) };
      expect(await check(strict), example.text).toEqual([]);
    }
  });

  test('its options stand on the page with their defaults', () => {
    const rows = [...(page.options ?? '').matchAll(/^\| `(\w+)`\s*\| `(.*?)`\s*\|/gmu)];
    const specs = Object.entries(rule.options);
    expect(rows.map(([, name, value]) => [name, value])).toEqual(
      specs.map(([name, spec]) => [name, JSON.stringify(spec.default)]),
    );
  });
});

/** The example's own settings on top of the strict preset. */
function strictOf(config: string | null): string {
  return JSON.stringify({ ...JSON.parse(config ?? '{}'), extends: 'plan-parse:strict' });
}
