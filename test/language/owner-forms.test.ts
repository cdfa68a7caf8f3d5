import { describe, expect, test } from 'vitest';
import { ownerForms } from '../../src/language/owners/forms.ts';
import { parseOwners } from '../../src/language/owners/parse-owners.ts';
import { passageFrom } from '../support/passage.ts';

describe.each(ownerForms)('owner form $id', ({ examples }) => {
  test.each(examples)('$text', ({ text, role, people, firstLeads, gives }) => {
    const { owners } = parseOwners(passageFrom(text), {
      role: role ?? null,
      people: people ?? false,
      leadRule: firstLeads ? { restSupports: false } : null,
    });
    expect(owners.map(({ owner }) => `${owner.name}/${owner.role}`).join(' ')).toBe(gives);
  });
});
