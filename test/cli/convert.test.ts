import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, run } from '../support/run.ts';

const hasOffice = spawnSync('soffice', ['--version']).status === 0;

/** An OLE file with a stream of this name: to the eye of the program an old document. */
function oldFile(stream: 'WordDocument' | 'WpsContent'): Uint8Array {
  const magic = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  return Buffer.concat([magic, Buffer.alloc(2048), Buffer.from(stream, 'utf16le')]);
}

/** A stand-in for LibreOffice: a shell script, with a temporary folder that the test can look into. */
function standIn(script: string, files: Record<string, string | Uint8Array> = {}) {
  const cwd = folderWith({ 'soffice.sh': `#!/bin/bash\n${script}\n`, ...files });
  chmodSync(join(cwd, 'soffice.sh'), 0o755);
  mkdirSync(join(cwd, 'tmp'));
  const env = { PLAN_PARSE_SOFFICE: join(cwd, 'soffice.sh'), TMPDIR: join(cwd, 'tmp'), HERE: cwd };
  return { cwd, env };
}

const page = `<html><body><p>青禾区重点任务分工方案</p><table border="1">
<tr><td>序号</td><td>工作任务</td><td>责任单位</td><td>完成时限</td></tr>
<tr><td>1</td><td rowspan="2">推行一网通办</td><td>区政务服务局</td><td>2025年6月底前</td></tr>
<tr><td>2</td><td>区司法局</td><td>长期坚持</td></tr>
</table></body></html>`;

describe('old Word files', () => {
  test.skipIf(!hasOffice)(
    'are read through LibreOffice (skipped where there is no soffice)',
    async () => {
      const cwd = folderWith({ 'plan.html': page });
      const profile = `-env:UserInstallation=file://${cwd}/profile`;
      const filter = ['--convert-to', 'doc:MS Word 97', '--outdir', cwd, join(cwd, 'plan.html')];
      spawnSync('soffice', ['--headless', profile, '--writer', ...filter]);
      const bytes = readFileSync(join(cwd, 'plan.doc'));
      const { status, stdout, stderr } = await run(['plan.doc'], { cwd });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      const [plan] = JSON.parse(stdout).plans;
      expect(plan.source).toEqual({
        file: 'plan.doc',
        format: 'docx',
        sha256: createHash('sha256').update(bytes).digest('hex'),
        bytes: bytes.length,
      });
      expect(plan.notices).toContainEqual({ code: 'converted', count: 1, detail: 'doc' });
      const rows = plan.tasks.map(
        (task: { task: string; owners: { name: string }[]; due: string | null }) => [
          task.task,
          task.owners[0]?.name,
          task.due,
        ],
      );
      expect(rows).toEqual([
        ['推行一网通办', '区政务服务局', '2025-06-30'],
        ['推行一网通办', '区司法局', null],
      ]);
      const table = await run(['-f', 'table', '--lang', 'zh', 'plan.doc'], { cwd });
      expect(table.stdout).toContain('提示：由 LibreOffice 从 doc 转换为 .docx');
      const inspected = await run(['inspect', '-f', 'json', 'plan.doc'], { cwd });
      expect(JSON.parse(inspected.stdout).documents[0].notices).toEqual(plan.notices);
    },
    180_000,
  );

  test.each([
    [
      'WordDocument',
      /^plan-parse: old\.bin: this is an old Word file \(\.doc\); .* install LibreOffice/u,
    ],
    [
      'WpsContent',
      /^plan-parse: old\.bin: this is an old WPS file \(\.wps\); .* install LibreOffice/u,
    ],
  ] as const)('%s without LibreOffice: one line that says so', async (stream, message) => {
    const cwd = folderWith({ 'old.bin': oldFile(stream) });
    const result = await run(['old.bin'], { cwd, env: { PATH: '/nowhere' } });
    expect(result).toMatchObject({ status: 2, stdout: '' });
    expect(result.stderr).toMatch(message);
    expect(result.stderr.match(/\n/gu)).toHaveLength(1);
  });
});

test.each(['plan.docx', 'PLAN.DOCM', 'plan.dotx'])(
  'an old file by the name %s is refused',
  async (name) => {
    const { cwd, env } = standIn('touch "$HERE/called"', { [name]: oldFile('WordDocument') });
    const result = await run([name], { cwd, env });
    expect(result).toMatchObject({ status: 2, stdout: '' });
    expect(result.stderr).toMatch(
      /: this is an old file \(\.doc\) under the name of a new one; .*\n$/u,
    );
    expect(readdirSync(cwd)).not.toContain('called');
  },
);

describe('the program that converts', () => {
  test('is given a folder of its own, which is gone afterwards', async () => {
    const { cwd, env } = standIn(
      'printf "%s\\n" "$@" > "$HERE/args"; ls "$TMPDIR" > "$HERE/seen"',
      {
        'old.doc': oldFile('WordDocument'),
      },
    );
    const result = await run(['old.doc'], { cwd, env });
    expect(result.stderr).toMatch(
      /^plan-parse: old\.doc: LibreOffice could not convert it \(\.doc\); .*\n$/u,
    );
    const args = readFileSync(join(cwd, 'args'), 'utf8');
    const [folder = ''] = readFileSync(join(cwd, 'seen'), 'utf8').split('\n');
    expect(folder).toMatch(/^plan-parse-/u);
    expect(args).toContain(`-env:UserInstallation=file://${cwd}/tmp/${folder}/profile\n`);
    expect(args).toContain(`--headless\n--convert-to\ndocx\n--outdir\n${cwd}/tmp/${folder}/out\n`);
    expect(readdirSync(join(cwd, 'tmp'))).toEqual([]);
  });

  test('is stopped with all it started when it takes too long', async () => {
    const { cwd, env } = standIn('(sleep 5; touch "$HERE/late") & sleep 300', {
      'old.doc': oldFile('WordDocument'),
      'plan.txt': '各位同事：\n明天开会。\n',
    });
    const started = performance.now();
    const result = await run(['--convert-timeout', '1', 'old.doc', 'plan.txt'], { cwd, env });
    expect(performance.now() - started).toBeLessThan(5000);
    expect(result.status).toBe(2);
    expect(JSON.parse(result.stdout).plans).toHaveLength(1);
    expect(result.stderr).toMatch(
      /^plan-parse: old\.doc: LibreOffice did not convert it within 1 seconds; /u,
    );
    expect(readdirSync(join(cwd, 'tmp'))).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 5500));
    expect(readdirSync(cwd)).not.toContain('late');
  });

  test('what it makes is refused like any other file', async () => {
    const { cwd, env } = standIn(
      'while [ "$1" != --outdir ]; do shift; done; mkdir -p "$2"; echo PK > "$2/plan.docx"',
      {
        'old.doc': oldFile('WordDocument'),
      },
    );
    const result = await run(['old.doc'], { cwd, env });
    expect(result).toMatchObject({ status: 2, stdout: '' });
    expect(result.stderr).toMatch(/^plan-parse: old\.doc: .*\n$/u);
  });

  test('a name in PLAN_PARSE_SOFFICE that is no program', async () => {
    const cwd = folderWith({ 'old.doc': oldFile('WordDocument') });
    const result = await run(['old.doc'], { cwd, env: { PLAN_PARSE_SOFFICE: '/nowhere/soffice' } });
    expect(result.stderr).toMatch(
      /^plan-parse: old\.doc: PLAN_PARSE_SOFFICE names a program that cannot be started: \/nowhere\/soffice\n$/u,
    );
  });
});
