import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { exportPlans } from '../src/export/exporter.ts';
import { checkPlan, type Plan, readPlan } from '../src/index.ts';
import { showTask } from './support/plans.ts';
import { opened, textOf } from './support/samples.ts';

/*
 * Each folder of fixtures/documents is a plan and what becomes of it. `npm run fixtures` writes the
 * Word files from fixtures/sources and the expected results beside all inputs; read the difference
 * before you commit it.
 */
const documents = fileURLToPath(new URL('../fixtures/documents', import.meta.url));
const sources = fileURLToPath(new URL('../fixtures/sources', import.meta.url));
const isWriting = process.env['WRITE_FIXTURES'] === '1';

describe('Word files are what their sources build', async () => {
  const names = readdirSync(sources).filter((name) => name !== 'word.ts');
  for (const name of names) {
    const { bytes } = (await import(`${sources}/${name}`)) as { bytes: Uint8Array };
    const folder = `${documents}/${name.replace(/\.ts$/u, '')}`;
    if (isWriting) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(`${folder}/input.docx`, bytes);
    }
    it(name, () => {
      expect(Buffer.compare(readFileSync(`${folder}/input.docx`), bytes)).toBe(0);
    });
  }
});

describe('documents give what stands beside them', () => {
  for (const name of readdirSync(documents)) {
    it(name, async () => {
      const plan = await readFixture(name);
      const expected = (file: string): string => `${documents}/${name}/${file}`;
      await expect(`${plan.tasks.map(showTask).join('\n')}\n`).toMatchFileSnapshot(
        expected('tasks.txt'),
      );
      await expect(`${JSON.stringify(plan, null, 2)}\n`).toMatchFileSnapshot(expected('plan.json'));
      await expect(await csvOf(plan)).toMatchFileSnapshot(expected('tasks.csv'));
      const findings = checkPlan(plan);
      await expect(`${JSON.stringify(findings, null, 2)}\n`).toMatchFileSnapshot(
        expected('findings.json'),
      );
    });
  }
});

/** As `-f csv --headers zh` writes it. */
function csvOf(plan: Plan): Promise<string> {
  const options = { language: 'zh', bom: true, width: 80, colour: false } as const;
  return textOf(exportPlans('csv', opened([plan]), options));
}

async function readFixture(name: string): Promise<Plan> {
  const file = ['docx', 'txt', 'html']
    .map((extension) => `input.${extension}`)
    .find((input) => existsSync(`${documents}/${name}/${input}`));
  if (!file) throw new Error(`fixtures/documents/${name} has no input file`);
  return readPlan(readFileSync(`${documents}/${name}/${file}`), { file });
}
