import { describe, expect, test } from 'vitest';
import { chooseColour, chooseLanguage } from '../../src/cli/terminal.ts';
import { folderWith, run } from '../support/run.ts';
import { planText } from '../support/samples.ts';

describe('chooseLanguage', () => {
  test.each([
    [[], {}, 'en'],
    [[], { LANG: 'zh_CN.UTF-8' }, 'zh'],
    [[], { LANG: 'ZH_tw.Big5' }, 'zh'],
    [[], { LANG: 'en_GB.UTF-8' }, 'en'],
    [[], { LANG: 'zh_CN.UTF-8', LC_ALL: 'C' }, 'en'],
    [[], { LANG: 'en_GB.UTF-8', LC_MESSAGES: 'zh_CN' }, 'zh'],
    [[], { LANG: 'zh_CN', LC_MESSAGES: 'de_DE', LC_ALL: '' }, 'en'],
    [['--lang', 'zh'], { LANG: 'en_GB' }, 'zh'],
    [['--lang=en', 'a'], { LANG: 'zh_CN' }, 'en'],
    [['--lang', 'en', '--lang', 'zh'], {}, 'zh'],
    [['--', '--lang', 'zh'], {}, 'en'],
    [['--lang'], { LANG: 'zh_CN' }, 'zh'],
    [['--lang', 'fr'], { LANG: 'zh_CN' }, 'zh'],
  ])('%j in %j: %s', (args, env, language) => {
    expect(chooseLanguage(args, env)).toBe(language);
  });
});

describe('chooseColour', () => {
  test.each([
    [undefined, true, {}, true],
    [undefined, false, {}, false],
    [undefined, true, { NO_COLOR: '1' }, false],
    [undefined, true, { NO_COLOR: '' }, true],
    [undefined, true, { TERM: 'dumb' }, false],
    [undefined, false, { FORCE_COLOR: '1' }, true],
    [undefined, true, { FORCE_COLOR: '0' }, false],
    [true, false, { NO_COLOR: '1' }, true],
    [false, true, { FORCE_COLOR: '1' }, false],
  ])('choice %s, terminal %s, %j: %s', (choice, isInteractive, env, colour) => {
    expect(chooseColour(choice, isInteractive, env)).toBe(colour);
  });
});

describe('help', () => {
  test.each([
    [['--help'], 'C', 'Usage: plan-parse [options] [command] [FILE...]'],
    [['-h'], 'zh_CN.UTF-8', '用法： plan-parse [options] [command] [FILE...]'],
    [['inspect', '--help'], 'C', 'Usage: plan-parse inspect [options] [FILE...]'],
    [['help', 'inspect'], 'C', 'Usage: plan-parse inspect [options] [FILE...]'],
    [['help'], 'C', 'Usage: plan-parse [options] [command] [FILE...]'],
    [['--lang', 'zh', 'inspect', '--help'], 'C', '用法： plan-parse inspect [options] [FILE...]'],
  ])('%j in %s', async (args, LC_ALL, first) => {
    const result = await run(args, { env: { LC_ALL } });
    expect(result).toMatchObject({ status: 0, stderr: '' });
    expect(result.stdout.split('\n')[0]).toBe(first);
  });

  test.each(['en', 'zh'])('fits 80 columns and leaves nothing to fill (%s)', async (lang) => {
    for (const command of [[], ['inspect']]) {
      const { stdout } = await run([...command, '--help', '--lang', lang], {
        env: { COLUMNS: '80' },
      });
      expect(stdout).not.toMatch(/\{\w+\}/u);
      const { displayWidth } = await import('../../src/text/display-width.ts');
      for (const line of stdout.split('\n'))
        expect(displayWidth(line), line).toBeLessThanOrEqual(80);
    }
  });

  test('--version is that of the package', async () => {
    const { default: manifest } = await import('../../package.json', { with: { type: 'json' } });
    expect(await run(['--version'])).toEqual({
      status: 0,
      stdout: `${manifest.version}\n`,
      stderr: '',
    });
  });
});

describe('errors, notes and headers', () => {
  test('in Chinese by the environment', async () => {
    const cwd = folderWith({ 'plan.txt': planText, 'bad.pdf': '%PDF-1.4' });
    const env = { LANG: 'zh_CN.UTF-8' };
    const pdf = await run(['bad.pdf'], { cwd, env });
    expect(pdf.stderr).toBe(
      'plan-parse: bad.pdf: 这是 PDF；请转换为 .docx，或将文字复制到 .txt 文件\n',
    );
    const option = await run(['--forma', 'x'], { cwd, env });
    expect(option.stderr).toBe(
      'plan-parse: 未知选项“--forma”（是否想输入 --format？）；用法见 plan-parse --help\n',
    );
    const sheet = await run(['-f', 'csv', '--no-bom', 'plan.txt'], { cwd, env });
    expect(sheet.stdout).toMatch(/^序号,路径,/u);
    const english = await run(['-f', 'csv', '--no-bom', '--lang', 'en', 'plan.txt'], { cwd, env });
    expect(english.stdout).toMatch(/^No\.,Path,/u);
  });
});

describe('the place of a command', () => {
  test('first, or behind options', async () => {
    const first = await run(['inspect', '-f', 'json', '-'], { stdin: planText });
    const later = await run(['-f', 'json', 'inspect', '-'], { stdin: planText });
    expect(JSON.parse(first.stdout).documents).toHaveLength(1);
    expect(later).toEqual(first);
  });

  test('a file with the name of a command', async () => {
    const cwd = folderWith({ inspect: planText });
    const { stdout } = await run(['./inspect'], { cwd });
    expect(JSON.parse(stdout).plans[0].source.file).toBe('./inspect');
  });
});
