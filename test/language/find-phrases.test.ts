import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runningPhrases } from '../../src/language/deadlines/find-phrases.ts';
import { phraseFamilies } from '../../src/language/deadlines/registry.ts';
import { numeralStarts } from '../../src/language/deadlines/starters.ts';
import { fold } from '../../src/text/fold.ts';

const families = phraseFamilies.filter((family) => !family.statedOnly);
const examples = phraseFamilies.flatMap((family) => family.examples.map(({ text }) => fold(text)));

/** The longest phrase at each place with every family tried at every character, outside titles. */
function tryEverything(text: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length; ) {
    const title = /^《[^》]{0,198}(?:》|$)/u.exec(text.slice(at));
    let longest = '';
    for (const { pattern } of families) {
      pattern.lastIndex = at;
      const phrase = pattern.exec(text)?.[0] ?? '';
      if (phrase.length > longest.length) longest = phrase;
    }
    if (!title && longest) found.push(`${at} ${longest}`);
    at += title?.[0].endsWith('》') ? title[0].length : longest.length || 1;
  }
  return found;
}

function found(text: string): string[] {
  return runningPhrases(text).map(({ start, end }) => `${start} ${text.slice(start, end)}`);
}

describe('phrases are looked for only where one can begin, and all are found', () => {
  test.each(examples)('%s', (text) => {
    expect(found(text)).toEqual(tryEverything(text));
  });

  const piece = fc.oneof(
    fc.constantFrom(...numeralStarts),
    fc.constantFrom(...new Set(examples.join(''))),
    fc.constantFrom(...examples),
  );

  test('in any mixture of their characters', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
        const text = pieces.join('');
        expect(found(text)).toEqual(tryEverything(text));
      }),
      { numRuns: 20_000 },
    );
  });

  test('behind a number of 100,000 characters, in linear time', () => {
    expect(found(`${'一'.repeat(100_000)}2025年底`)).toEqual(['100000 2025年底']);
  });
});
