import { describe, expect, test } from 'vitest';
import { findDeadlines } from '../../src/language/deadlines/find-deadlines.ts';
import { phraseFamilies } from '../../src/language/deadlines/registry.ts';
import type { Deadline } from '../../src/model/plan.ts';

const show = (deadline: Deadline): string => {
  const { kind, date, start, rrule, duration } = deadline;
  const when = start && date ? `${start}..${date}` : (rrule ?? duration ?? date);
  return when ? `${kind} ${when}` : kind;
};

describe.each(phraseFamilies)('deadline family $id', (family) => {
  test.each(family.examples)('$text', ({ text, running, gives }) => {
    const found = findDeadlines(text, {
      stated: !running,
      year: { year: 2021, from: 'title' },
      issuedOn: null,
    });
    expect(found.map(({ deadline }) => show(deadline)).join(' + ') || null).toBe(gives);
  });
});
