import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { envelopeSchema } from '../src/model/plan.ts';
import { readPlan } from '../src/pipeline.ts';
import { run } from './support/run.ts';
import { letterText, plan, planText, task } from './support/samples.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const schema = JSON.parse(readFileSync(join(root, 'schema/plan.schema.json'), 'utf8'));
const ajv = new Ajv2020({ strict: true, allErrors: true });
const validate = ajv.compile(schema);
const validatePlan = ajv.compile({ $ref: `${schema.$id}#/$defs/Plan` });

/** Documents of the fixtures, and texts for the fields that few documents have. */
function documents(): [string, Uint8Array][] {
  const folder = join(root, 'fixtures/documents');
  const cases = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  const inputs = cases.flatMap((entry) => {
    const names = entry.isDirectory() ? readdirSync(join(folder, entry.name)) : [];
    return names.filter((name) => name.startsWith('input.')).map((name) => join(entry.name, name));
  });
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  return [
    ['a table', encode(planText)],
    ['a letter', encode(letterText)],
    [
      'items',
      encode(
        '某县方案\n一、重点任务\n1.推进改革。每月25日前报送。（县编办牵头，县财政局配合；印发后10个工作日内）\n',
      ),
    ],
    ['a torn row', encode('方案\n\n\t序号\n\t任务\n\t责任单位\n\n\t1\n\t甲\n\t乙局\n\n\t断行\n')],
    ...inputs.map((name): [string, Uint8Array] => [name, readFileSync(join(folder, name))]),
  ];
}

describe('schema/plan.schema.json', () => {
  test('is what the zod schemas give (npm run schema)', () => {
    const result = spawnSync(process.execPath, ['scripts/schema.mjs', '--check'], { cwd: root });
    expect(result.stderr.toString()).toBe('');
    expect(result.status).toBe(0);
  });

  test.each(documents())('holds for %s', async (file, bytes) => {
    const envelope = { schemaVersion: '1.0', plans: [await readPlan(bytes, { file })] };
    expect(validate(envelope), JSON.stringify(validate.errors)).toBe(true);
    expect(() => envelopeSchema.parse(envelope)).not.toThrow();
  });

  test('holds for what the command line prints', async () => {
    const json = await run(['-f', 'json', '-'], { stdin: planText });
    expect(validate(JSON.parse(json.stdout)), JSON.stringify(validate.errors)).toBe(true);
    const lines = await run(['-f', 'jsonl', '-'], { stdin: planText });
    expect(validatePlan(JSON.parse(lines.stdout)), JSON.stringify(validatePlan.errors)).toBe(true);
  });

  test.each([
    ['a day that is none', { due: '30.6.2025' }],
    ['an unknown role', { owners: [{ name: '甲局', kind: 'unit', role: 'boss' }] }],
    ['a field that is not declared', { colour: 'red' }],
    ['no task', { task: undefined }],
  ])('refuses %s', (_what, fields) => {
    const wrong = { ...task({}), ...fields };
    const envelope = JSON.parse(
      JSON.stringify({ schemaVersion: '1.0', plans: [{ ...plan([]), tasks: [wrong] }] }),
    );
    expect(validate(envelope)).toBe(false);
    const right = { schemaVersion: '1.0', plans: [plan([task({})])] };
    expect(validate(right), JSON.stringify(validate.errors)).toBe(true);
  });
});
