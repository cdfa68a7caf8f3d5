import { readFileSync } from 'node:fs';
import AjvDraft4 from 'ajv-draft-04';
import type { Log } from 'sarif';
import { expect, test } from 'vitest';
import { reportSarif } from '../../src/report/sarif.ts';
import { context, emptyResult, sampleResult } from '../support/check-results.ts';

const schema = new URL('schemas/sarif-2.1.0.json', import.meta.url);
const Ajv = AjvDraft4.default;
const validate = new Ajv({
  strict: false,
  // Two patterns of the schema are none in Unicode mode.
  unicodeRegExp: false,
  formats: { uri: true, 'uri-reference': true, 'date-time': true },
}).compile(JSON.parse(readFileSync(schema, 'utf8')));

test.each(['en', 'zh'] as const)(
  'the log is valid by the schema of SARIF 2.1.0 (%s)',
  async (language) => {
    for (const result of [await sampleResult(), emptyResult]) {
      const log = JSON.parse(reportSarif(result, context(language)));
      expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
    }
  },
);

test('the schema refuses a log that is wrong', async () => {
  const log = JSON.parse(reportSarif(await sampleResult(), context()));
  log.runs[0].results[0].level = 'fatal';
  expect(validate(log)).toBe(false);
});

test('a text file has regions, a Word file logical places; both have fingerprints and rules', async () => {
  const result = await sampleResult();
  const log: Log = JSON.parse(reportSarif(result, context()));
  const [run] = log.runs;
  const results = run?.results ?? [];
  const findings = result.files.flatMap((file) => file.findings);
  expect(results).toHaveLength(findings.length);
  results.forEach(({ ruleId, ruleIndex = -1, level, locations, partialFingerprints }, index) => {
    const finding = findings[index];
    expect(ruleId).toBe(finding?.rule);
    expect(run?.tool.driver.rules?.[ruleIndex]?.id).toBe(finding?.rule);
    expect(level).toBe(finding?.severity);
    expect(partialFingerprints).toEqual({ 'planParseContent/v1': finding?.fingerprint });
    const place = locations?.[0];
    if (finding?.file === 'plan.docx') {
      expect(place?.physicalLocation?.region).toBeUndefined();
      expect(place?.logicalLocations?.[0]?.fullyQualifiedName).toMatch(/^table\/1\/row\/\d+/u);
    } else {
      expect(place?.physicalLocation?.region?.startLine).toBeGreaterThan(3);
      expect(place?.logicalLocations).toBeUndefined();
    }
  });
});

test('names of files are URI references, and lead to their artifacts', async () => {
  const log: Log = JSON.parse(reportSarif(await sampleResult(), context()));
  const [run] = log.runs;
  const uris = run?.artifacts?.map((artifact) => artifact.location?.uri ?? '') ?? [];
  expect(uris.map(decodeURIComponent)).toEqual(['方案/a b,c:d%.txt', 'plan.docx', 'clean.txt']);
  for (const uri of uris) expect(new URL(uri, 'file:///plans/').pathname).toContain(uri);
  for (const { locations } of run?.results ?? []) {
    const { uri, index = -1 } = locations?.[0]?.physicalLocation?.artifactLocation ?? {};
    expect(uris[index]).toBe(uri);
  }
});

test('rules carry their help, and a file that could not be read is a notification', async () => {
  const log: Log = JSON.parse(reportSarif(await sampleResult(), context('zh')));
  const [run] = log.runs;
  const rule = run?.tool.driver.rules?.find((one) => one.id === 'owner-missing');
  expect(rule).toMatchObject({
    name: 'OwnerMissing',
    shortDescription: { text: '任务没有责任单位' },
    help: {
      text: 'owner-missing\n\nHelp with code.',
      markdown: '# owner-missing\n\nHelp with `code`.\n',
    },
    defaultConfiguration: { enabled: true, level: 'error' },
  });
  expect(run?.invocations?.[0]).toMatchObject({
    executionSuccessful: false,
    toolExecutionNotifications: [
      { level: 'error', message: { text: 'the file is truncated <here>' } },
    ],
  });
});
