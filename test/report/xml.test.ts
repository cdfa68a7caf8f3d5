import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { reportCheckstyle } from '../../src/report/checkstyle.ts';
import { reportJunit } from '../../src/report/junit.ts';
import { xmlElement, xmlText } from '../../src/report/xml.ts';
import { context, emptyResult, sampleResult } from '../support/check-results.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** The tree of a document; throws where it is not well formed. */
function parse(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = {
      name,
      attributes: attributes as Record<string, string>,
      children: [],
      text: '',
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.write(xml).close();
  return root.children[0] ?? root;
}

describe('texts', () => {
  test.each([
    ['a < b & "c" \'d\'', 'a < b & "c" \'d\''],
    ['tab\tline\nreturn\r', 'tab\tline\nreturn\r'],
    ['\u0000\u001b[2J\ufffe', '\ufffd\ufffd[2J\ufffd'],
    ['half \ud800 pair', 'half \ufffd pair'],
    ['方案𠀀', '方案𠀀'],
  ])('%j comes back as %j', (text, expected) => {
    const { attributes, text: content } = parse(xmlElement('e', { a: text }, xmlText(text)));
    expect([attributes['a'], content]).toEqual([expected, expected]);
  });
});

describe('JUnit', () => {
  test('counts agree with the cases; errors fail, warnings pass and say their piece', async () => {
    const result = await sampleResult();
    const root = parse(reportJunit(result, context()));
    const suites = root.children;
    expect(root.name).toBe('testsuites');
    expect(suites.map((suite) => suite.attributes['name'])).toEqual([
      '方案/a b,c:d%.txt',
      'plan.docx',
      'clean.txt',
      'broken.docx',
    ]);
    let tests = 0;
    let failures = 0;
    suites.forEach((suite, index) => {
      const failed = suite.children.filter((one) => one.children[0]?.name === 'failure');
      tests += suite.children.length;
      failures += failed.length;
      expect(suite.attributes).toMatchObject({
        tests: String(suite.children.length),
        failures: String(failed.length),
      });
      const findings = result.files[index]?.findings ?? [];
      const errors = findings.filter((finding) => finding.severity === 'error');
      expect(failed).toHaveLength(errors.length);
      const said = suite.children.filter((one) => one.children[0]?.name === 'system-out');
      expect(said).toHaveLength(findings.length - errors.length);
    });
    expect(root.attributes).toMatchObject({
      tests: String(tests),
      failures: String(failures),
      errors: '1',
    });
    expect(suites.at(-1)?.children[0]?.children[0]).toMatchObject({
      name: 'error',
      attributes: { message: 'the file is truncated <here>' },
    });
  });

  test('a case names the rule and the task, its failure all that there is to say', async () => {
    const root = parse(reportJunit(await sampleResult(), context('zh')));
    const [first] = root.children[0]?.children ?? [];
    expect(first?.attributes).toEqual({
      name: 'owner-missing 1 开展校园安全检查',
      classname: 'owner-missing',
      line: '5',
    });
    expect(first?.children[0]?.text).toMatch(
      /^任务 1“开展校园安全检查”（第5行）：没有写明责任单位；/u,
    );
  });
});

describe('checkstyle', () => {
  test('every finding is an error of its file, with line and column where there are lines', async () => {
    const result = await sampleResult();
    const root = parse(reportCheckstyle(result, context()));
    expect(root).toMatchObject({ name: 'checkstyle', attributes: { version: '4.3' } });
    const files = root.children;
    expect(files.map((file) => file.children.length)).toEqual([
      ...result.files.map((file) => file.findings.length),
      1,
    ]);
    const [text, word] = files.map((file) => file.children[0]?.attributes);
    expect(text).toMatchObject({
      line: '5',
      column: '2',
      severity: 'error',
      source: 'plan-parse.owner-missing',
    });
    expect(word).toMatchObject({ line: '1', severity: 'error' });
    expect(word?.['column']).toBeUndefined();
    expect(word?.['message']).toContain('(table 1 row 2 column 3)');
  });
});

test.each([
  ['JUnit', reportJunit],
  ['checkstyle', reportCheckstyle],
])('%s of nothing is well formed', (_name, report) => {
  expect(parse(report(emptyResult, context())).children).toEqual([]);
});
