import { expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  endOfMonth,
  formatDay,
  isRealDay,
  lunarDay,
  parseDay,
  pureBrightnessDay,
} from '../../src/text/calendar.ts';

test.each([
  [2024, 2, '2024-02-29'],
  [2023, 2, '2023-02-28'],
  [2025, 12, '2025-12-31'],
])('end of %i-%i', (year, month, day) => {
  expect(formatDay(endOfMonth(year, month))).toBe(day);
});

test.each([
  ['2025-01-31', 1, '2025-02-28'],
  ['2025-11-15', 3, '2026-02-15'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2025-03-15', 0, '2025-03-15'],
])('%s and %i months', (from, months, to) => {
  expect(formatDay(addMonths(parseDay(from) ?? { year: 0, month: 1, day: 1 }, months))).toBe(to);
});

test.each([
  [{ year: 2021, month: 9, day: 31 }, false],
  [{ year: 2024, month: 2, day: 29 }, true],
  [{ year: 2023, month: 2, day: 29 }, false],
  [{ year: 2023, month: 13, day: 1 }, false],
])('%o exists: %s', (day, real) => {
  expect(isRealDay(day)).toBe(real);
});

// Dates as the State Council's holiday notices print them.
test.each([
  [2020, '2020-01-25'],
  [2021, '2021-02-12'],
  [2022, '2022-02-01'],
  [2023, '2023-01-22'],
  [2024, '2024-02-10'],
  [2025, '2025-01-29'],
  [2026, '2026-02-17'],
])('Spring Festival of %i', (year, day) => {
  expect(formatDay(lunarDay(year, 1, 1) ?? { year: 0, month: 1, day: 1 })).toBe(day);
});

test.each([
  [2023, 5, 5, '2023-06-22'],
  [2025, 5, 5, '2025-05-31'],
  [2023, 8, 15, '2023-09-29'],
  [2025, 8, 15, '2025-10-06'],
])('lunar %i-%i-%i', (year, month, date, day) => {
  expect(formatDay(lunarDay(year, month, date) ?? { year: 0, month: 1, day: 1 })).toBe(day);
});

test.each([
  [2020, 4],
  [2021, 4],
  [2022, 5],
  [2023, 5],
  [2024, 4],
  [2025, 4],
  [2026, 5],
])('清明 of %i is %i April', (year, day) => {
  expect(pureBrightnessDay(year)).toEqual({ year, month: 4, day });
});

test('days add over the end of a year', () => {
  expect(addDays({ year: 2021, month: 12, day: 31 }, 1)).toEqual({ year: 2022, month: 1, day: 1 });
});

test.each(['2021-02-30', '2021-1-1', 'x'])('%s is no day', (text) => {
  expect(parseDay(text)).toBeNull();
});
