import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseConfig } from '../src/config.ts';
import { defaultLimits } from '../src/model/limits.ts';
import { readPlan } from '../src/pipeline.ts';
import { tablePlan } from './support/checked.ts';
import { showTasks } from './support/plans.ts';
import { folderWith, run, runShell } from './support/run.ts';

/*
 * What the pages for readers show is what the program does: blocks of `console` are run and their
 * output compared, programs in JavaScript are run against the `text` behind them, and the examples of
 * docs/decisions.md are read.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const fixture = 'fixtures/documents/plain-table/input.docx';

type Block = Readonly<Record<'info' | 'text', string>>;

interface Page {
  readonly file: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly env: Readonly<Record<string, string>>;
}

function readPage(file: string, language = 'C.UTF-8'): Page {
  const text = readFileSync(join(root, file), 'utf8');
  const blocks = [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gmu)].map(
    ([, info = '', block = '']) => ({ info, text: block }),
  );
  return { file, text, blocks, env: { LANG: language } };
}

const english = readPage('README.md');
const chinese = readPage('README.zh-CN.md', 'zh_CN.UTF-8');
const library = readPage('docs/library.md');
const decisions = readPage('docs/decisions.md');
const ci = readPage('docs/ci.md');

function blocksOf({ blocks }: Page, info: string): string[] {
  return blocks.filter((block) => block.info === info).map((block) => block.text);
}

/** Blocks of one kind, each with the block right behind it where that is of the other kind. */
function pairsOf({ blocks }: Page, info: string, behind: string): [string, string][] {
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    return block.info === info && next?.info === behind ? [[block.text, next.text]] : [];
  });
}

/** A folder with the fixtures, some plans, and plan-parse installed. */
function readersFolder(): string {
  const plan = tablePlan('序号|工作任务|责任单位|完成时限', ['1|开展检查|县教育局|6月底前']);
  const cwd = folderWith({ 'plan.txt': plan, 'plans/方案.txt': plan, 'package.json': '{}' });
  cpSync(join(root, 'fixtures/documents'), join(cwd, 'fixtures/documents'), { recursive: true });
  cpSync(join(root, fixture), join(cwd, 'plans/方案.docx'));
  mkdirSync(join(cwd, 'node_modules'));
  symlinkSync(root, join(cwd, 'node_modules/plan-parse'));
  return cwd;
}

type Step = Readonly<Record<'command' | 'output', string>>;

/** The `$ command` lines of a block, each with what it prints below it. */
function stepsOf(block: string): Step[] {
  return block
    .split(/^\$ /mu)
    .slice(1)
    .map((step) => {
      const end = step.indexOf('\n');
      return { command: step.slice(0, end), output: step.slice(end + 1) };
    });
}

/** The same steps with what the commands print now, on either stream; `$?` is that of the one before. */
async function runSteps(steps: readonly Step[], env: Page['env']): Promise<Step[]> {
  const lines = steps.map(({ command }) => `{ ${command}\n} 2>&1; s=$?; printf '\\0'; (exit $s)`);
  const { stdout } = await runShell(lines.join('\n'), { cwd: readersFolder(), env });
  const outputs = stdout.replaceAll('\r\n', '\n').split('\0');
  return steps.map(({ command }, index) => ({ command, output: outputs[index] ?? '' }));
}

describe.each([english, chinese])('$file', (page) => {
  const { env, text } = page;

  test('begins with the two commands that do everything', () => {
    const commands = `npm ci && node bin/plan-parse.js ${fixture}\nnpm ci && npm test\n`;
    const head = /^# plan-parse\n\nplan-parse (?:[^\n]+\n){1,2}\n```sh\n([^`]*)```\n/u.exec(text);
    expect(head?.[1]).toBe(commands);
    expect(existsSync(join(root, fixture))).toBe(true);
  });

  test('shows the table that the first command gives on a terminal', async () => {
    const { stdout, stderr } = await run(['-f', 'table', fixture], { cwd: root, env });
    expect(stderr).toBe('');
    expect(blocksOf(page, 'text')[0]).toBe(stdout);
  });

  test('shows a task as the JSON has it', async () => {
    const { stdout } = await run([fixture], { cwd: root, env });
    const shown = JSON.parse(blocksOf(page, 'json')[0] ?? '');
    const task = JSON.parse(stdout).plans[0].tasks.find(
      ({ id }: { id: string }) => id === shown.id,
    );
    expect(Object.keys(shown.location)).toContain('owners');
    expect(task).toMatchObject(shown);
  });

  test('shows how the CSV begins', async () => {
    const { stdout } = await run(['-f', 'csv', fixture], { cwd: root, env });
    const [shown = ''] = blocksOf(page, 'csv');
    expect(shown.split('\n').length).toBeGreaterThan(2);
    const lines = stdout.replace(/^\ufeff/u, '').replaceAll('\r\n', '\n');
    expect(lines.slice(0, shown.length)).toBe(shown);
  });

  const consoles = blocksOf(page, 'console').map(stepsOf);
  test.each(consoles.map((steps) => [steps[0]?.command ?? '', steps] as const))(
    'shows what is printed by %s',
    async (_command, steps) => {
      expect(await runSteps(steps, env)).toEqual(steps);
    },
  );

  test('commands shown without their output do work', async () => {
    const isOwn = (line: string): boolean => /^(?:plan-parse|cat|find) /u.test(line);
    const commands = blocksOf(page, 'sh').flatMap((block) => {
      const lines = block.trimEnd().split('\n');
      return lines.every(isOwn) ? lines : [];
    });
    expect(commands.length).toBeGreaterThan(3);
    for (const command of commands) {
      const { status, stderr } = await runShell(command, { cwd: readersFolder(), env });
      expect([command, [0, 1].includes(status), stderr]).toEqual([command, true, '']);
    }
  });

  test('the workflow and the hooks are those of docs/ci.md, which are tested there', () => {
    const shown = page.blocks.filter(({ text: block }) =>
      /^(?:# \.github|#!\/bin\/sh|# \.pre-commit)/u.test(block),
    );
    expect(shown).toHaveLength(3);
    for (const block of shown) expect(ci.blocks).toContainEqual(block);
  });

  test('the configuration is one', () => {
    const block = blocksOf(page, 'yaml').find((text) => text.includes('plan-parse.config.yaml'));
    const value = parse(block ?? '');
    expect(Object.keys(value).length).toBeGreaterThan(3);
    expect(parseConfig(value)).toEqual(value);
  });

  test('the limits are those that hold', () => {
    const rows = [...text.matchAll(/^\| `--max-[\w-]+`\s*\| (\d+)/gmu)].map(([, value]) => value);
    expect(rows.map(Number).sort()).toEqual(Object.values(defaultLimits).sort());
  });
});

test('both languages have the same parts, examples and links', () => {
  const shapeOf = ({ text, blocks }: Page) => ({
    headings: [...text.matchAll(/^#+ /gmu)].map(([mark]) => mark),
    blocks: blocks.map(({ info, text: block }) =>
      info === 'console' ? stepsOf(block).map(({ command }) => command) : info,
    ),
    links: linksOf(text)
      .filter((link) => !link.startsWith('README'))
      .sort(),
  });
  expect(shapeOf(chinese)).toEqual(shapeOf(english));
});

describe.each([english, chinese, library])('programs of $file', (page) => {
  const programs = pairsOf(page, 'js', 'text');

  test('are there', () => expect(programs.length).toBeGreaterThan(0));

  test.each(programs)('%#', async (program, output) => {
    const cwd = readersFolder();
    const line = `cat > example.mjs && node example.mjs`;
    const { stdout, stderr } = await runShell(line, { cwd, stdin: program });
    expect([stderr, stdout]).toEqual(['', output]);
  });
});

describe('docs/decisions.md', () => {
  const examples = [...pairsOf(decisions, 'text', 'tasks'), ...pairsOf(decisions, 'html', 'tasks')];

  test('every example has its tasks', () => {
    expect(blocksOf(decisions, 'tasks').length).toBe(Math.max(examples.length, 10));
  });

  test.each(examples)('%#', async (document, expected) => {
    const plan = await readPlan(new TextEncoder().encode(document));
    const unclaimed = plan.unclaimed.map(({ text, reason }) => `unclaimed, ${reason}: ${text}`);
    expect(`${[...showTasks(plan), ...unclaimed].join('\n')}\n`).toBe(expected);
  });
});

describe('links to files of the repository', () => {
  const pages = ['.', 'docs'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => join(folder, name)),
  );

  test.each(pages)('of %s lead somewhere', (file) => {
    const links = linksOf(readFileSync(join(root, file), 'utf8'));
    expect(links.filter((link) => !existsSync(join(root, dirname(file), link)))).toEqual([]);
  });
});

describe('files that are named', () => {
  const folders = ['bin', 'docs', 'fixtures', 'schema', 'scripts', 'src', 'test', '.ci'];
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
      (name) => `/${folder}/${name.replaceAll('\\', '/')}`,
    ),
  );
  const own = ['ARCHITECTURE.md', 'CONTRIBUTING.md', 'docs/decisions.md'];

  test.each(own)('in %s are there', (page) => {
    const text = readFileSync(join(root, page), 'utf8');
    const names = [...text.matchAll(/`([\w./-]+\.(?:ts|mjs|json)|[\w.-]+(?:\/[\w.-]+)*\/)`/gu)];
    const missing = names
      .map(([, name = '']) => name.replace(/\/$/u, ''))
      .filter((name) => name !== 'dist' && name !== 'node_modules')
      .filter((name) => !files.some((file) => file.endsWith(`/${name}`)))
      .filter((name) => !folders.includes(name));
    expect(names.length).toBeGreaterThan(0);
    expect(missing).toEqual([]);
  });

  test('ARCHITECTURE.md has every folder and file of src in its table', () => {
    const text = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');
    const rows = [...text.matchAll(/^\| `([a-z]+(?:\/|\.ts))`/gmu)].map(([, name = '']) => name);
    const entries = readdirSync(join(root, 'src'), { withFileTypes: true });
    const there = entries.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name));
    expect(rows.sort()).toEqual(there.sort());
  });
});

/** Links in a page that lead to files beside it, without their anchors. */
function linksOf(text: string): string[] {
  return [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/gu)].map(([, link = '']) => link);
}
