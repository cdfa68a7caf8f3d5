import { describe, expect, test } from 'vitest';
import { reportHtml } from '../../src/report/html.ts';
import { reportMarkdown } from '../../src/report/markdown.ts';
import { context, emptyResult, sampleResult } from '../support/check-results.ts';

describe('HTML', () => {
  test('stands alone and shows texts as texts', async () => {
    const page = reportHtml(await sampleResult(), context('zh'));
    expect(page).not.toMatch(/<script|\son\w+=|src=|href=|@import|url\(/iu);
    expect(page).not.toContain('<b>培训');
    expect(page).toContain('组织“&lt;b&gt;培训&lt;/b&gt;”&amp;');
    expect(page).toContain('<html lang="zh-CN">');
    expect(page).toContain('prefers-color-scheme: dark');
  });

  test('its elements close in the order they open', async () => {
    for (const result of [await sampleResult(), emptyResult]) {
      const open: string[] = [];
      for (const [, end, name = ''] of reportHtml(result, context()).matchAll(
        /<(\/?)([a-z][a-z0-9]*)[^>]*>/gu,
      )) {
        if (name === 'meta') continue;
        if (end) expect(open.pop()).toBe(name);
        else open.push(name);
      }
      expect(open).toEqual([]);
    }
  });

  test('names every file with findings, every rule, and what could not be read', async () => {
    const page = reportHtml(await sampleResult(), context());
    for (const text of [
      '方案/a b,c:d%.txt',
      'plan.docx',
      'broken.docx',
      'owner-missing',
      'number-gap',
    ]) {
      expect(page).toContain(text);
    }
    expect(page).not.toContain('clean.txt');
  });
});

describe('Markdown', () => {
  test('every row of a table has its six cells, whatever the texts hold', async () => {
    const text = reportMarkdown(await sampleResult(), context());
    const rows = text.split('\n').filter((line) => line.startsWith('|'));
    expect(rows.length).toBeGreaterThan(8);
    for (const row of rows) expect(row.match(/(?<!\\)\|/gu)).toHaveLength(7);
    expect(text).toContain('组织“&lt;b&gt;培训&lt;/b&gt;”&amp; \\\\\\*讨论');
  });

  test('nothing found is one sentence', () => {
    expect(reportMarkdown(emptyResult, context())).toBe(
      '## Check of plans\n\nNo findings in 0 files (0 tasks).\n',
    );
  });
});
