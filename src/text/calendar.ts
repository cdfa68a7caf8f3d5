/** A day as people write it: month and day from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MS_PER_DAY = 86_400_000;

/** `{ year: 2025, month: 6, day: 30 }` → `2025-06-30`. */
export function formatDay({ year, month, day }: Day): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** Number of days of a month (from 1). */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Whether the calendar has such a day: 2021-09-31 is none. */
export function isRealDay({ year, month, day }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The last day of a month. */
export function endOfMonth(year: number, month: number): Day {
  return { year, month, day: daysInMonth(year, month) };
}

/** A day moved by a number of days, backwards where negative. */
export function addDays(day: Day, days: number): Day {
  const date = new Date(Date.UTC(day.year, day.month - 1, day.day) + days * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** A day moved by a number of months, to the end of a shorter one: 31 January and a month, 28 February. */
export function addMonths({ year, month, day }: Day, months: number): Day {
  const from = (year * 12 + month - 1 + months) % 12;
  const inYear = (year * 12 + month - 1 + months - from) / 12;
  return { year: inYear, month: from + 1, day: Math.min(day, daysInMonth(inYear, from + 1)) };
}

/** The day before. */
export function dayBefore(day: Day): Day {
  return addDays(day, -1);
}

/** `2025-06-30` → its parts; null for anything else. */
export function parseDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  if (!match) return null;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isRealDay(day) ? day : null;
}

/**
 * The Gregorian day of a lunar date (month and day from 1) that falls in a Gregorian year:
 * `lunarDay(2025, 1, 1)` → 2025-01-29, the Spring Festival. By the Chinese calendar of ICU.
 */
export function lunarDay(year: number, lunarMonth: number, lunarDate: number): Day | null {
  const format = new Intl.DateTimeFormat('en-u-ca-chinese', {
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const wanted = `${lunarMonth}/${lunarDate}`;
  let day: Day = { year, month: Math.max(1, lunarMonth), day: 1 };
  for (let step = 0; step < 92 && day.year === year; step++) {
    if (format.format(Date.UTC(day.year, day.month - 1, day.day)) === wanted) return day;
    day = addDays(day, 1);
  }
  return null;
}

/** 清明, the solar term at 15° (4 or 5 April in 1980–2099), by the usual century formula. */
export function pureBrightnessDay(year: number): Day {
  const inCentury = year % 100;
  const day = Math.floor(inCentury * 0.2422 + 4.81) - Math.floor(inCentury / 4);
  return { year, month: 4, day };
}
