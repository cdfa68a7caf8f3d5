import { existsSync, readdirSync, readFileSync } from 'node:fs';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../../src/model/document.ts';
import { defaultLimits } from '../../../src/model/limits.ts';
import { readDocx } from '../../../src/read/docx/read-docx.ts';
import { paragraphsOf } from '../../support/docx.ts';
import { allFixtures } from '../../support/fixtures.ts';

/*
 * mammoth as a second opinion on whole files. Not only the characters: every paragraph that mammoth
 * shows is a paragraph of the reader, or part of one, as often as mammoth shows it.
 */

/** Where mammoth shows what Word does not, and the notice in which the reader counts it. */
const leftOut: Readonly<Record<string, string>> = {
  'hidden-text': 'w:vanish, which mammoth shows, and the text of cells merged away',
  'deleted-text': 'rows and cells that a tracked revision deletes',
  'part-not-read': 'footnotes, endnotes and comments, which mammoth sets behind the text',
};

/**
 * Text without white space and without the private characters of symbol fonts, which the reader
 * shows as the signs they stand for.
 */
const squeeze = (text: string): string => text.replace(/[\s\p{Co}]/gu, '');

async function linesOfMammoth(bytes: Uint8Array): Promise<string[]> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  return value.split('\n').map(squeeze).filter(Boolean);
}

function explained({ notices }: Document): number {
  return notices.reduce((sum, { code, count }) => sum + (code in leftOut ? count : 0), 0);
}

/** Whether a paragraph has the line, perhaps with more between (fields and marks mammoth loses). */
function holds(paragraph: string, line: string): boolean {
  let at = 0;
  for (let index = 0; index < paragraph.length && at < line.length; index++)
    if (paragraph[index] === line[at]) at++;
  return at === line.length;
}

/** Lines that mammoth shows and the reader lacks, and how many characters they have. */
function missing(lines: readonly string[], document: Document): { lines: string[]; ink: number } {
  const paragraphs = paragraphsOf(document.blocks).map(({ text }) => squeeze(text));
  const whole = paragraphs.join('');
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  const lacking = [...counts].filter(([line, count]) => {
    if (whole.split(line).length - 1 >= count) return false;
    return paragraphs.filter((paragraph) => holds(paragraph, line)).length < count;
  });
  return {
    lines: lacking.map(([line]) => line),
    ink: lacking.reduce((sum, [line, count]) => sum + line.length * count, 0),
  };
}

const fixtures = allFixtures().filter(({ file }) => file.endsWith('.docx'));

describe('fixtures', () => {
  test.each(fixtures)('$name: each paragraph that mammoth shows', async ({ bytes }) => {
    const document = await readDocx(bytes, defaultLimits);
    const lines = await linesOfMammoth(bytes);
    expect(lines.length).toBeGreaterThan(5);
    const found = missing(lines, document);
    if (explained(document) === 0) expect(found.lines).toEqual([]);
    else expect(found.ink).toBeLessThanOrEqual(explained(document) * 2);
  });

  test.each(fixtures)('$name: in the order in which mammoth shows them', async ({ bytes }) => {
    const document = await readDocx(bytes, defaultLimits);
    const whole = squeeze(
      paragraphsOf(document.blocks)
        .map(({ text }) => text)
        .join('\n'),
    );
    let at = 0;
    for (const line of await linesOfMammoth(bytes)) {
      const next = whole.indexOf(line, at);
      if (next < 0 && explained(document) > 0) continue;
      expect(next, line).toBeGreaterThanOrEqual(at);
      at = next + line.length;
    }
  });
});

/** A collection of hostile and odd files that may lie beside the repository. */
const robust = '../shared/robust/files';
const odd = (existsSync(robust) ? readdirSync(robust) : []).filter((name) =>
  name.endsWith('.docx'),
);
/** Files of which mammoth itself makes nothing, or too much, in the time of a test. */
const tooMuch = /^(?:zip-02|zip-06|xml-0[357]|unstructured__handbook)/u;

describe.runIf(odd.length > 0)('files of ../shared/robust, skipped where it is not there', () => {
  test.each(odd.filter((name) => !tooMuch.test(name)))('%s', async (name) => {
    const bytes = readFileSync(`${robust}/${name}`);
    const document = await readDocx(bytes, defaultLimits).catch(() => null);
    const lines = await linesOfMammoth(bytes).catch(() => null);
    if (document === null || lines === null) return;
    const found = missing(lines, document);
    if (found.ink > explained(document)) expect(found.lines).toEqual([]);
  });
});
