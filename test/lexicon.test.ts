import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readVerb } from '../src/language/owners/verbs.ts';
import { headerWords, nameListHeaders } from '../src/lexicon/columns.ts';
import { enclosedRuns, markRanks, ordinalUnits } from '../src/lexicon/marks.ts';
import { digits, multipliers, tens } from '../src/lexicon/numerals.ts';
import { ownerLabels, rolePrefixes, roleVerbs } from '../src/lexicon/roles.ts';
import { emptyCellWords } from '../src/lexicon/rows.ts';
import { contextSections } from '../src/lexicon/sections.ts';
import { collectiveStarts, falseUnits, unitEndings } from '../src/lexicon/units.ts';
import { fold } from '../src/text/fold.ts';
import { isEmptyCell, readHeader } from '../src/words/headers.ts';
import { headingText, isContextHeading } from '../src/words/headings.ts';
import { readMark } from '../src/words/marks.ts';
import { kindOfName, looksLikeUnit } from '../src/words/names.ts';
import { readNumeral } from '../src/words/numerals.ts';
import { readOwnerTitle } from '../src/words/owner-titles.ts';
import { passageFrom } from './support/passage.ts';

type Entry = Readonly<Record<string, unknown>> & {
  readonly example?: string;
  readonly word?: string;
};

/** Tables whose examples show what stands beside the word and not the word itself. */
const withoutTheWord = new Set(['headerWords', 'unitColumns']);

const folder = fileURLToPath(new URL('../src/lexicon', import.meta.url));
const tables: { name: string; entries: Entry[] }[] = [];
for (const file of readdirSync(folder)) {
  const values = (await import(`${folder}/${file}`)) as Record<string, unknown>;
  for (const [name, value] of Object.entries(values))
    if (Array.isArray(value)) tables.push({ name, entries: value as Entry[] });
}

test('there are tables to look at', () => {
  expect(tables.length).toBeGreaterThan(80);
});

describe.each(tables)('$name', ({ entries }) => {
  test('each entry has an example', () => {
    expect(entries.filter(({ example }) => !example)).toEqual([]);
  });

  test('no entry stands twice', () => {
    const keys = entries.map(({ example, ...entry }) => {
      return entry.word ?? JSON.stringify(entry);
    });
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});

test.each(tables.filter(({ name }) => !withoutTheWord.has(name)))(
  '$name: each example has its word',
  ({ entries }) => {
    const without = entries.filter(({ word, example }) => {
      const text = fold(example ?? '').toLowerCase();
      return word !== undefined && !text.includes(fold(word).toLowerCase());
    });
    expect(without).toEqual([]);
  },
);

/** Entries that are not read as their table says: `word: what they are read as`. */
function misread<Each>(
  entries: readonly Each[],
  read: (entry: Each) => readonly [string, unknown, unknown],
): string[] {
  return entries.map(read).flatMap(([word, found, said]) => {
    return found === said ? [] : [`${word}: ${String(found)}, not ${String(said)}`];
  });
}

describe('each entry is read as it says', () => {
  test('header words', () => {
    const found = misread(headerWords, ({ word, kind }) => [word, readHeader(word)?.kind, kind]);
    expect(found).toEqual([]);
    const names = misread(nameListHeaders, ({ word }) => [
      word,
      readHeader(word)?.kind,
      'name-list',
    ]);
    expect(names).toEqual([]);
  });

  test('cells that stand for nothing', () => {
    expect(misread(emptyCellWords, ({ word }) => [word, isEmptyCell(word), true])).toEqual([]);
  });

  test('numerals', () => {
    const all = Object.entries({ ...digits, ...multipliers, ...tens });
    const plain = all.filter(
      ([char, { value }]) => char !== 'O' && value !== 100 && value !== 1000,
    );
    expect(misread(plain, ([char, { value }]) => [char, readNumeral(char), value])).toEqual([]);
    const counted = all.filter(([, { value }]) => value === 100 || value === 1000);
    expect(
      misread(counted, ([char, { value }]) => [char, readNumeral(`二${char}`), value * 2]),
    ).toEqual([]);
  });

  test('marks', () => {
    const printed = Object.entries(markRanks).filter(([style]) => style !== 'letter');
    expect(
      misread(printed, ([style, { example }]) => [example, readMark(example)?.style, style]),
    ).toEqual([]);
    const units = Object.entries(ordinalUnits);
    expect(
      misread(units, ([, { style, example }]) => [
        example,
        readMark(`${example} 甲`)?.style,
        style,
      ]),
    ).toEqual([]);
    expect(
      misread(enclosedRuns, ({ example, style }) => [example, readMark(example)?.style, style]),
    ).toEqual([]);
    expect(misread(enclosedRuns, ({ example }) => [example, readMark(example)?.value, 1])).toEqual(
      [],
    );
  });

  test('verbs, labels and titles of owners', () => {
    expect(
      misread(roleVerbs, ({ word, role }) => [word, readVerb(`县教育局${word}`)?.role, role]),
    ).toEqual([]);
    expect(
      misread(ownerLabels, ({ word, role }) => [word, readOwnerTitle(fold(word))?.role, role]),
    ).toEqual([]);
    expect(
      misread(rolePrefixes, ({ word, role }) => [
        word,
        readOwnerTitle(`${fold(word)}单位`)?.role,
        role,
      ]),
    ).toEqual([]);
  });

  test('headings of context', () => {
    const found = misread(contextSections, ({ word, example }) => {
      return [word, isContextHeading(headingText(passageFrom(example)).text, true), true];
    });
    expect(found).toEqual([]);
  });

  test('names of bodies', () => {
    expect(
      misread(unitEndings, ({ word, example }) => [word, looksLikeUnit(fold(example)), true]),
    ).toEqual([]);
    expect(
      misread(falseUnits, ({ word }) => [word, looksLikeUnit(`推进${fold(word)}`), false]),
    ).toEqual([]);
    expect(
      misread(collectiveStarts, ({ word, example }) => [
        word,
        kindOfName(fold(example)),
        'collective',
      ]),
    ).toEqual([]);
  });
});
