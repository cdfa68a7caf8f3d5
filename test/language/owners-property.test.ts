import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseOwners } from '../../src/language/owners/parse-owners.ts';
import { type PrintedOwners, withLabels, withTitles, withVerbs } from '../support/owner-lists.ts';
import { passageFrom } from '../support/passage.ts';

const options = { role: null, people: false, leadRule: null };

describe('owners written by a form of the spec are read back', () => {
  test.each<[string, fc.Arbitrary<PrintedOwners>]>([
    ['verbs', withVerbs],
    ['labels', withLabels],
    ['titles behind names', withTitles],
  ])('%s', (_form, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, ({ text, owners }) => {
        const found = parseOwners(passageFrom(text), options).owners;
        expect(found.map(({ owner }) => `${owner.name}/${owner.role}`)).toEqual(owners);
      }),
      { numRuns: 500 },
    );
  });

  test('every name leads back to its printed words', () => {
    fc.assert(
      fc.property(withVerbs, ({ text }) => {
        for (const { owner, printed: place } of parseOwners(passageFrom(text), options).owners) {
          const printed = text.slice(place?.start, place?.end);
          expect(printed.replace(/\s/gu, '')).toBe(owner.name);
        }
      }),
    );
  });
});
