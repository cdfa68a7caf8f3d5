import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, run, runShell } from '../support/run.ts';
import { planText } from '../support/samples.ts';

/** The bytes of an OLE file in which a stream of this name stands. */
function ole(stream: string): Uint8Array {
  const magic = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  return Buffer.concat([magic, Buffer.alloc(1024), Buffer.from(stream, 'utf16le')]);
}

describe('wrong usage: one line, exit 2, nothing printed', () => {
  test.each([
    [[], /^plan-parse: give a FILE, a folder or - for standard input; see plan-parse --help\n$/u],
    [
      ['--formt', 'json', 'a'],
      /^plan-parse: unknown option '--formt' \(did you mean --format\?\); /u,
    ],
    [['-q', 'a'], /^plan-parse: unknown option '-q'; see plan-parse --help\n$/u],
    [
      ['-f', 'xlsx', 'a'],
      /^plan-parse: unknown value 'xlsx' for --format; use one of json, jsonl, csv, tsv, table\n$/u,
    ],
    [['a', '-f'], /^plan-parse: option '-f, --format <format>' needs a value; /u],
    [['--from', 'x', 'a'], /^plan-parse: unknown value 'x' for --from; /u],
    [['--headers', 'fr', 'a'], /^plan-parse: unknown value 'fr' for --headers; /u],
    [['--lang', 'fr', 'a'], /^plan-parse: unknown value 'fr' for --lang; /u],
    [
      ['--year', '25', 'a'],
      /^plan-parse: --year needs a whole number from 1900 to 2199, not '25'\n$/u,
    ],
    [['--year', '2025.5', 'a'], /^plan-parse: --year needs a whole number/u],
    [['--max-depth', '-1', 'a'], /^plan-parse: --max-depth needs a whole number from 1 to /u],
    [['--max-ratio', '1e3', 'a'], /^plan-parse: --max-ratio needs a whole number/u],
    [['inspect'], /^plan-parse: give a FILE/u],
    [
      ['inspect', '-f', 'csv', 'a'],
      /^plan-parse: unknown value 'csv' for --format; use one of pretty, json\n$/u,
    ],
    [['inspect', '-o', 'x', 'a'], /^plan-parse: unknown option '-o'/u],
  ])('%j', async (args, message) => {
    const result = await run(args);
    expect(result).toMatchObject({ status: 2, stdout: '' });
    expect(result.stderr).toMatch(message);
    expect(result.stderr.match(/\n/gu)).toHaveLength(1);
  });
});

describe('files that cannot be read: one line, exit 2, nothing printed', () => {
  const zip = Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(64, 7)]);
  const files: Record<string, string | Uint8Array> = {
    'empty.docx': '',
    'binary.txt': Buffer.from(Array.from({ length: 512 }, (_, at) => (at * 7919) % 256)),
    'plan.pdf': '%PDF-1.7\n%…',
    'plan.rtf': '{\\rtf1\\ansi x}',
    'scan.docx': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
    'secret.docx': ole('EncryptedPackage'),
    'sheet.xls': ole('Workbook'),
    'broken.docx': zip,
    '\u001b[31mred\u202e.txt': '',
  };

  test.each([
    ['empty.docx', /: the file is empty; /u],
    ['binary.txt', /: .*(binary|encoding).*; /u],
    ['plan.pdf', /: this is a PDF; /u],
    ['plan.rtf', /: this is an RTF file; /u],
    ['scan.docx', /: this is a picture; /u],
    ['secret.docx', /: the file is encrypted with a password; /u],
    ['sheet.xls', /: this is an old Office file that is no Word document; /u],
    ['broken.docx', /: .*(truncated|damaged).*; /u],
    ['missing.docx', /: no such file or folder; /u],
    ['empty.docx/x.txt', /: no such file or folder; /u],
  ])('%s', async (name, message) => {
    const cwd = folderWith(files);
    const result = await run([name], { cwd });
    expect(result).toMatchObject({ status: 2, stdout: '' });
    expect(result.stderr).toMatch(message);
    expect(result.stderr.startsWith(`plan-parse: ${name}: `)).toBe(true);
    expect(result.stderr.match(/\n/gu)).toHaveLength(1);
  });

  test('what steers a terminal is escaped in names', async () => {
    const cwd = folderWith(files);
    const { stderr } = await run(['\u001b[31mred\u202e.txt'], { cwd });
    expect(stderr).toMatch(/^plan-parse: \\u001b\[31mred\\u202e\.txt: the file is empty/u);
  });

  test.skipIf(process.getuid?.() === 0)('without permission (not as root, who may)', async () => {
    const cwd = folderWith({ 'plan.txt': planText, 'folder/plan.txt': planText });
    chmodSync(join(cwd, 'plan.txt'), 0);
    chmodSync(join(cwd, 'folder'), 0);
    const result = await run(['plan.txt', 'folder'], { cwd });
    chmodSync(join(cwd, 'folder'), 0o755);
    expect(result).toMatchObject({ status: 2, stdout: '' });
    expect(result.stderr.match(/no permission to read it/gu)).toHaveLength(2);
  });

  test('a file without end is cut off by the limit', async () => {
    const result = await run(['--max-file-bytes', '100000', '/dev/zero']);
    expect(result).toMatchObject({ status: 2, stdout: '' });
    expect(result.stderr).toMatch(/^plan-parse: \/dev\/zero: the file has .*--max-file-bytes\n$/u);
  });
});

describe('output that nobody takes', () => {
  const many = Array.from(
    { length: 3000 },
    (_, at) => `| ${at + 1} | 任务${at + 1} | 区财政局 |\n`,
  );
  const long = `方案\n\n| 序号 | 工作任务 | 责任单位 |\n| --- | --- | --- |\n${many.join('')}`;

  test.each(['json', 'jsonl', 'csv', 'table'])('%s | head -1 is quiet', async (format) => {
    const cwd = folderWith({ 'plan.txt': long });
    const result = await runShell(
      `set -o pipefail; plan-parse -f ${format} plan.txt | head -1; echo "status \${PIPESTATUS[0]}"`,
      { cwd },
    );
    expect(result.stderr).toBe('');
    expect(result.stdout).toMatch(/status 0\n$/u);
  });

  test('a full disk: one line, exit 2', async () => {
    const cwd = folderWith({ 'plan.txt': planText });
    const result = await runShell('plan-parse plan.txt > /dev/full', { cwd });
    expect(result.status).toBe(2);
    expect(result.stderr).toMatch(/^plan-parse: -: it cannot be written \(ENOSPC\); .*\n$/u);
  });

  test('closed streams', async () => {
    const cwd = folderWith({ 'plan.txt': planText });
    expect((await runShell('plan-parse plan.txt >&-', { cwd })).stderr).not.toMatch(/\n\s+at /u);
    expect((await runShell('plan-parse missing.txt 2>&-', { cwd })).status).toBe(2);
  });
});
