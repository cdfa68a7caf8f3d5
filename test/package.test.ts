import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { folderWith, runShell } from './support/run.ts';
import { planText } from './support/samples.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A project in which plan-parse is installed. */
function project(files: Record<string, string>): string {
  const cwd = folderWith({
    'package.json': '{ "type": "module" }',
    'plan.txt': planText,
    ...files,
  });
  mkdirSync(join(cwd, 'node_modules/.bin'), { recursive: true });
  symlinkSync(root, join(cwd, 'node_modules/plan-parse'));
  symlinkSync('../plan-parse/bin/plan-parse.js', join(cwd, 'node_modules/.bin/plan-parse'));
  return cwd;
}

describe('the package', () => {
  test('is imported by its name and reads a plan', () => {
    const cwd = project({
      'read.js': `
        import { readFile } from 'node:fs/promises';
        import { ReadError, readPlan } from 'plan-parse';
        const plan = await readPlan(await readFile('plan.txt'), { file: 'plan.txt' });
        const error = await readPlan(new Uint8Array()).catch((reason) => reason);
        console.log(JSON.stringify({
          owner: plan.tasks[0].owners[0],
          code: error instanceof ReadError && error.code,
          message: error.message,
        }));`,
    });
    const printed = execFileSync(process.execPath, ['read.js'], { cwd, encoding: 'utf8' });
    expect(JSON.parse(printed)).toEqual({
      owner: { name: '区政务服务局', kind: 'unit', role: 'lead' },
      code: 'empty-file',
      message: 'the file is empty; check that it was saved or downloaded whole',
    });
  });

  test('reading a plan does not load zod, and the schemas are an import of their own', () => {
    const cwd = project({
      'hooks.js': `
        import { writeSync } from 'node:fs';
        export const resolve = (name, context, next) => { writeSync(1, name + '\\n'); return next(name, context); };`,
      'read.js': `
        import { readFile } from 'node:fs/promises';
        import { readPlan } from 'plan-parse';
        await readPlan(await readFile('plan.txt'));`,
      'check.js': `
        import { planSchema } from 'plan-parse/schema';
        console.log(planSchema.safeParse({}).success);`,
      'register.js': `
        import { register } from 'node:module';
        register('./hooks.js', import.meta.url);`,
    });
    const args = (script: string): string[] => ['--import', './register.js', script];
    const loaded = execFileSync(process.execPath, args('read.js'), { cwd, encoding: 'utf8' });
    expect(loaded).toContain('plan-parse\n');
    expect(loaded).not.toMatch(/^(?:zod|cheerio|yauzl|commander|chalk)/mu);
    const schema = execFileSync(process.execPath, args('check.js'), { cwd, encoding: 'utf8' });
    expect(schema).toMatch(/^zod$/mu);
    expect(schema).toMatch(/^false$/mu);
  });

  test('its types hold for a strict project', () => {
    const cwd = project({
      'use.ts': `
        import { type Plan, ReadError, readPlan, type Task } from 'plan-parse';
        import { planSchema } from 'plan-parse/schema';
        const plan: Plan = await readPlan(new Uint8Array(), { file: 'a', year: 2025, limits: { depth: 9 } });
        const names: string[] = plan.tasks.flatMap((task: Task) => task.owners.map((owner) => owner.name));
        const same: Plan = planSchema.parse(plan);
        // @ts-expect-error a plan has no such field
        plan.colour;
        export { names, ReadError, same };`,
      'tsconfig.json': JSON.stringify({
        compilerOptions: {
          strict: true,
          exactOptionalPropertyTypes: true,
          module: 'nodenext',
          target: 'es2023',
          noEmit: true,
          types: [],
        },
        files: ['use.ts'],
      }),
    });
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const run = () => execFileSync(process.execPath, [tsc, '-p', '.'], { cwd, encoding: 'utf8' });
    expect(run()).toBe('');
  });

  test('its command runs through a link, as npm installs it', async () => {
    const cwd = project({});
    const { status, stdout } = await runShell('node_modules/.bin/plan-parse -f jsonl plan.txt', {
      cwd,
    });
    expect(status).toBe(0);
    expect(JSON.parse(stdout).tasks).toHaveLength(2);
  });
});
