import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, type Run, run, runShell } from '../support/run.ts';
import { letterText, planText } from '../support/samples.ts';

/** The files whose plans were printed, in order. */
function filesOf({ stdout }: Run): string[] {
  if (stdout === '') return [];
  return JSON.parse(stdout).plans.map((plan: { source: { file: string } }) => plan.source.file);
}

describe('files', () => {
  test('are read in the order given, each once', async () => {
    const cwd = folderWith({ 'b.txt': planText, 'a.txt': planText });
    const result = await run(['b.txt', 'a.txt', './b.txt', 'a.txt'], { cwd });
    expect(filesOf(result)).toEqual(['b.txt', 'a.txt']);
  });

  test('the kind is told by content, not by the name', async () => {
    const cwd = folderWith({ 'plan.docx': planText });
    const result = await run(['plan.docx'], { cwd });
    expect(JSON.parse(result.stdout).plans[0].source.format).toBe('txt');
  });

  test('one that cannot be read does not stop the others', async () => {
    const cwd = folderWith({ 'a.txt': planText, 'b.pdf': '%PDF-1.7', 'c.txt': planText });
    const result = await run(['a.txt', 'missing.txt', 'b.pdf', 'c.txt'], { cwd });
    expect(filesOf(result)).toEqual(['a.txt', 'c.txt']);
    expect(result.status).toBe(2);
    expect(result.stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^plan-parse: missing\.txt: no such file/u),
      expect.stringMatching(/^plan-parse: b\.pdf: this is a PDF/u),
    ]);
  });

  test('a FIFO can be read', async () => {
    const cwd = folderWith({ 'plan.txt': planText });
    const result = await runShell('plan-parse -f jsonl <(cat plan.txt)', { cwd });
    expect(JSON.parse(result.stdout).tasks).toHaveLength(2);
  });
});

describe('standard input', () => {
  test('- is read as bytes', async () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(planText, 'utf16le')]);
    const { stdout } = await run(['-'], { stdin: utf16 });
    expect(JSON.parse(stdout).plans[0].source).toMatchObject({ file: '-', encoding: 'utf-16le' });
  });

  test('among files, once', async () => {
    const cwd = folderWith({ 'a.txt': planText });
    const result = await run(['-', 'a.txt', '-'], { cwd, stdin: planText });
    expect(filesOf(result)).toEqual(['-', 'a.txt']);
  });

  test('empty: one line, exit 2', async () => {
    const result = await run(['-']);
    expect(result).toMatchObject({ status: 2, stdout: '' });
    expect(result.stderr).toMatch(/^plan-parse: -: the file is empty; .*\n$/u);
  });
});

describe('patterns', () => {
  const files = {
    '方案（一）.txt': planText,
    '方案(2).txt': planText,
    '方案[3].txt': planText,
    '方案3.txt': planText,
    '~$方案.txt': planText,
    '.hidden.txt': planText,
    '二组/方案4.txt': planText,
    '二组[旧]/方案5.txt': planText,
    'node_modules/x/方案6.txt': planText,
  };

  test.each([
    ['方案*.txt', ['方案(2).txt', '方案3.txt', '方案[3].txt', '方案（一）.txt']],
    ['方案[3].txt', ['方案[3].txt']],
    ['方案[0-9].txt', ['方案3.txt']],
    ['方案[0-9]*', ['方案3.txt']],
    ['方*(2).txt', ['方案(2).txt']],
    ['*[3].tx?', ['方案3.txt', '方案[3].txt']],
    ['*3].txt', ['方案[3].txt']],
    ['二组[旧]/*.txt', ['二组[旧]/方案5.txt']],
    ['**/方案{4,5}.txt', ['二组/方案4.txt', '二组[旧]/方案5.txt']],
    ['./二组/*', ['二组/方案4.txt']],
  ])('%s', async (pattern, expected) => {
    const cwd = folderWith(files);
    expect(filesOf(await run([pattern], { cwd }))).toEqual(expected);
  });

  test('an absolute one', async () => {
    const cwd = folderWith(files);
    const result = await run([`${cwd}/二组/*.txt`], { cwd: '/' });
    expect(filesOf(result)).toEqual([`${cwd}/二组/方案4.txt`]);
  });

  test('what matches nothing: one line, exit 2', async () => {
    const cwd = folderWith(files);
    const result = await run(['*.docx', '方案3.txt'], { cwd });
    expect(filesOf(result)).toEqual(['方案3.txt']);
    expect(result.status).toBe(2);
    expect(result.stderr).toMatch(/^plan-parse: \*\.docx: no file matches this pattern; .*\n$/u);
  });
});

describe('folders', () => {
  test('all plans in them, sorted, without what is hidden or foreign', async () => {
    const cwd = folderWith({
      'plans/b.txt': planText,
      'plans/a/二.TXT': planText,
      'plans/a.htm.txt': planText,
      'plans/~$b.docx': planText,
      'plans/.git/c.txt': planText,
      'plans/.d.txt': planText,
      'plans/node_modules/e.txt': planText,
      'plans/readme.md': planText,
      'plans/sheet.xlsx': 'PK',
    });
    const result = await run(['plans/'], { cwd });
    expect(filesOf(result)).toEqual(['plans/a/二.TXT', 'plans/a.htm.txt', 'plans/b.txt']);
    expect(result).toMatchObject({ status: 0, stderr: '' });
    expect(filesOf(await run(['.'], { cwd: join(cwd, 'plans') }))[0]).toBe('a/二.TXT');
  });

  test('links to files are followed; links to folders are not, so it ends', async () => {
    const cwd = folderWith({ 'plans/a.txt': planText, 'other/c.txt': planText });
    symlinkSync('../other/c.txt', join(cwd, 'plans/link.txt'));
    symlinkSync('gone.txt', join(cwd, 'plans/dangling.txt'));
    symlinkSync('.', join(cwd, 'plans/again'));
    const result = await run(['plans'], { cwd });
    expect(filesOf(result)).toEqual(['plans/a.txt', 'plans/link.txt']);
  });

  test('without plans: one line, exit 2', async () => {
    const cwd = folderWith({ 'plans/readme.md': '# x' });
    mkdirSync(join(cwd, 'empty'));
    const result = await run(['plans', 'empty'], { cwd });
    expect(result).toMatchObject({ status: 2, stdout: '' });
    expect(result.stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^plan-parse: plans: the folder holds no plans \(\.docx /u),
      expect.stringMatching(/^plan-parse: empty: the folder holds no plans/u),
    ]);
  });
});

describe('--files-from', () => {
  test('a list, with arguments before it', async () => {
    const cwd = folderWith({
      'a.txt': planText,
      '方案 二.txt': planText,
      'c/d.txt': planText,
      list: '\ufeff方案 二.txt\r\n\r\nc\r\na.txt\r\n',
    });
    const result = await run(['a.txt', '--files-from', 'list'], { cwd });
    expect(filesOf(result)).toEqual(['a.txt', '方案 二.txt', 'c/d.txt']);
  });

  test('from standard input, parted by lines or by NUL', async () => {
    const cwd = folderWith({ 'a.txt': planText, 'b\nc.txt': letterText });
    const lines = await run(['--files-from', '-'], { cwd, stdin: 'a.txt\n' });
    expect(filesOf(lines)).toEqual(['a.txt']);
    const nul = await runShell('find . -type f -print0 | sort -z | plan-parse --files-from -', {
      cwd,
    });
    expect(filesOf(nul)).toEqual(['./a.txt', './b\nc.txt']);
    expect(nul.stderr).toMatch(/^plan-parse: \.\/b\\u000ac\.txt: no tasks found; .*\n$/u);
  });

  test.each([
    [['--files-from', 'empty'], /^plan-parse: empty: the list names no files; .*\n$/u],
    [['--files-from', 'missing'], /^plan-parse: missing: no such file or folder; .*\n$/u],
    [['--files-from', '-', '-'], /^plan-parse: standard input \(-\) can be used only once/u],
  ])('%j', async (args, message) => {
    const cwd = folderWith({ empty: '\n\n' });
    const result = await run(args, { cwd });
    expect(result).toMatchObject({ status: 2, stdout: '' });
    expect(result.stderr).toMatch(message);
  });
});
