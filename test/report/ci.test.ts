import { describe, expect, test } from 'vitest';
import { reportGithub } from '../../src/report/github.ts';
import { reportGitlab } from '../../src/report/gitlab.ts';
import { reportRdjson } from '../../src/report/rdjson.ts';
import { context, emptyResult, sampleResult } from '../support/check-results.ts';
import { checkedFile, tablePlan } from '../support/checked.ts';

/** Reads a workflow command as the runner of GitHub Actions does (ActionCommand.cs). */
function readCommand(line: string) {
  const [, level = '', list = '', data = ''] = /^::(\w+) (.*?)::(.*)$/u.exec(line) ?? [];
  const decode = (text: string): string =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%');
  const properties = list.split(',').map((entry) => {
    const at = entry.indexOf('=');
    return [entry.slice(0, at), decode(entry.slice(at + 1))];
  });
  return { level, properties: Object.fromEntries(properties), message: decode(data) };
}

describe('GitHub', () => {
  test('commands are read back with their file, place and message', async () => {
    const lines = reportGithub(await sampleResult(), context())
      .trimEnd()
      .split('\n');
    const commands = lines.map(readCommand);
    expect(commands[0]).toEqual({
      level: 'error',
      properties: { file: 'broken.docx' },
      message: 'the file is truncated <here>',
    });
    expect(commands[1]?.properties).toMatchObject({
      file: '方案/a b,c:d%.txt',
      line: '5',
      endLine: '5',
      title: 'owner-missing',
    });
    const word = commands.find((one) => one.properties['file'] === 'plan.docx');
    expect(word?.properties).toEqual({ file: 'plan.docx', title: 'owner-missing' });
    expect(word?.message).toContain('(table 1 row 2 column 3)');
    const hostile = commands.find((one) => one.properties['title'] === 'deadline-vague');
    expect(hostile?.message).toContain('::error::');
  });

  test('findings that say the same are one annotation', async () => {
    const rows = ['1|甲|—|6月底前', '2|乙|—|6月底前', '3|丙|—|6月底前'];
    const file = await checkedFile(tablePlan('序号|工作任务|责任单位|完成时限', rows));
    const lines = reportGithub({ ...emptyResult, files: [file] }, context())
      .trimEnd()
      .split('\n');
    expect(lines).toHaveLength(1);
    expect(readCommand(lines[0] ?? '').message).toMatch(/ \(and 2 more: 2, 3\)$/u);
  });

  test('no more of a level than GitHub shows, and a line about the others', async () => {
    const file = await checkedFile(
      tablePlan('序号|工作任务|责任单位|完成时限', ['1|甲|—|6月底前']),
    );
    const files = Array.from({ length: 13 }, (_, at) => ({ ...file, file: `${at}.txt` }));
    const lines = reportGithub({ ...emptyResult, files }, context())
      .trimEnd()
      .split('\n');
    expect(lines.filter((line) => line.startsWith('::error '))).toHaveLength(10);
    expect(lines.at(-1)).toBe(
      'plan-parse: 3 more errors are not annotated (GitHub shows 10 a step and level)',
    );
  });
});

describe('GitLab', () => {
  test('every issue has what Code Quality asks for, and a fingerprint of its own', async () => {
    const result = await sampleResult();
    const issues = JSON.parse(reportGitlab(result, context()));
    expect(issues).toHaveLength(result.files.flatMap((file) => file.findings).length + 1);
    for (const issue of issues) {
      expect(issue).toEqual({
        description: expect.stringMatching(/\S/u),
        check_name: expect.stringMatching(/^[a-z-]+$/u),
        fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/u),
        severity: expect.stringMatching(/^(?:info|minor|major|critical|blocker)$/u),
        location: { path: expect.stringMatching(/\S/u), lines: { begin: expect.any(Number) } },
      });
    }
    const fingerprints = issues.map((issue: { fingerprint: string }) => issue.fingerprint);
    expect(new Set(fingerprints).size).toBe(issues.length);
  });

  test('nothing is an empty list', () => {
    expect(JSON.parse(reportGitlab(emptyResult, context()))).toEqual([]);
  });
});

describe('rdjson', () => {
  test('every diagnostic has the fields of the format, whole lines for a text file', async () => {
    const { source, diagnostics } = JSON.parse(reportRdjson(await sampleResult(), context()));
    expect(source).toEqual({ name: 'plan-parse' });
    for (const diagnostic of diagnostics) {
      expect(Object.keys(diagnostic).sort()).toEqual(
        diagnostic.code
          ? ['code', 'location', 'message', 'severity']
          : ['location', 'message', 'severity'],
      );
      expect(diagnostic.severity).toMatch(/^(?:ERROR|WARNING)$/u);
      const { path, range } = diagnostic.location;
      if (!path.endsWith('.txt')) expect(range).toBeUndefined();
      else
        expect(range).toEqual({
          start: { line: expect.any(Number) },
          end: { line: expect.any(Number) },
        });
    }
  });
});
