import {
  befores,
  clockTails,
  clockUnits,
  dayUnit,
  ends,
  hourWords,
  minuteUnit,
  monthUnit,
  notBefores,
  numberJoins,
  pastYears,
  rangeJoins,
  relativeYears,
  termWeeks,
  weekdayStarts,
  weekdays,
  yearUnit,
} from '../../lexicon/deadlines.ts';
import { ordinalSign } from '../../lexicon/marks.ts';
import type { Deadline } from '../../model/plan.ts';
import { addDays, type Day, formatDay, isRealDay } from '../../text/calendar.ts';
import { wordsOf } from '../../text/pattern.ts';
import { chineseNumeralPattern, readNumeral } from '../../words/numerals.ts';
import type { PhraseContext, PlanYear, Reading } from './phrase.ts';

const han = chineseNumeralPattern;

/** A month, a day or a count: at most two digits or three Chinese numerals. */
export const smallNumber = `(?:[0-9]{1,2}|${han}{1,3})`;

/** A number whose unit stands behind the last of its list: the 6 of 6、9、12月. */
export const listed = (unit: string): string =>
  `(?=(?:${wordsOf(numberJoins)}${smallNumber}){1,11}${unit})`;

/** 底 and 末. */
export const end = wordsOf(ends);
/** 前, 之前, but not 前后 or 前期. */
export const before = `${wordsOf(befores)}(?!${wordsOf(notBefores)})`;
export const month = wordsOf(monthUnit);
export const day = wordsOf(dayUnit);

const weekday = `${wordsOf(weekdayStarts)}${wordsOf(weekdays)}`;
/** (周五), 星期五: the weekday beside a day. */
export const weekdayNote = `(?:[(]${weekday}[)]|${weekday})`;

const clock = `[0-9]{1,2}(?::[0-9]{2}${wordsOf(clockUnits)}?|${wordsOf(clockUnits)}(?:${wordsOf(clockTails)}|[0-9]{1,2}${wordsOf(minuteUnit)})?)`;
/** 下班, 下午5点, 17:00: a part of a day, or nothing. */
export const hour = `(?:${wordsOf(hourWords)})?(?:${clock})?`;

/** 第3周, 第1—2周: weeks of a term or month, of which no rule says the days. */
export const week = `${ordinalSign}${smallNumber}(?:${wordsOf(rangeJoins)}${ordinalSign}?${smallNumber})?${wordsOf(termWeeks)}`;

/** A month and a day as 9.2 or 9/2, in groups of these names. */
export const dayInFigures = (monthName: string, dayName: string): string =>
  `(?<${monthName}>0?[1-9]|1[0-2])[./](?<${dayName}>[0-2]?[0-9]|3[01])`;

/**
 * A printed year with its unit, or 今年. Named groups `year<n>` and `relative<n>`. Two digits are a
 * year only before a month or the end (21年6月, 25年底): 10年内 is a length.
 */
export function yearFragment(suffix = ''): string {
  const digits = `(?:[12][0-9]{3}|${han}{4}|[0-9]{2}(?=${wordsOf(yearUnit)}(?:[0-9]{1,2}${month}|${end})))`;
  const printed = `(?<![0-9])(?<year${suffix}>${digits})${wordsOf(yearUnit)}`;
  return `(?:${printed}|(?<relative${suffix}>${wordsOf(relativeYears)}))`;
}

/** Years that are over: matched so that what follows them is not read. */
export const pastYear = wordsOf(pastYears);

const shifts = new Map(relativeYears.map((entry) => [entry.word, entry.shift]));

/** The year a match names, else the context's; null where there is none. */
export function yearOf(
  groups: Readonly<Record<string, string | undefined>>,
  context: PhraseContext,
  suffix = '',
): PlanYear | null {
  const printed = groups[`year${suffix}`];
  if (printed) {
    const value = readNumeral(printed);
    return value === null ? null : { year: value < 100 ? 2000 + value : value, from: 'text' };
  }
  const shift = shifts.get(groups[`relative${suffix}`] ?? '') ?? 0;
  return context.year && { year: context.year.year + shift, from: context.year.from };
}

/** The number in a group, or null. */
export function numberOf(text: string | undefined): number | null {
  return text ? readNumeral(text) : null;
}

type Precision = NonNullable<Deadline['precision']>;

/** A `by` reading from a function of the year; `date` is null where no year is known. */
export function readBy(
  year: PlanYear | null,
  precision: Precision,
  binds: boolean,
  dateIn: (year: number) => Day,
): Reading {
  if (!year) return { deadline: { kind: 'by', date: null, precision }, binds };
  const date = formatDay(dateIn(year.year));
  return {
    deadline: { kind: 'by', date, precision, yearFrom: year.from },
    binds,
    ...(year.from === 'text' ? { year: year.year } : {}),
  };
}

/** A `range` reading; an end before its start belongs to the next year. */
export function readRange(
  year: PlanYear | null,
  precision: Precision,
  binds: boolean,
  daysIn: (year: number) => { start: Day; end: Day },
): Reading | null {
  if (!year) return { deadline: { kind: 'range', date: null, start: null, precision }, binds };
  const { start, end: last } = daysIn(year.year);
  if (!isRealDay(start) || !isRealDay(last)) return noSuchDay(binds);
  return {
    deadline: {
      kind: 'range',
      start: formatDay(start),
      date: formatDay(last),
      precision,
      yearFrom: year.from,
    },
    binds,
    ...(year.from === 'text' ? { year: last.year } : {}),
  };
}

/** A phrase that names a day the calendar has not: 2021年9月31日. */
export function noSuchDay(binds: boolean): Reading {
  return { deadline: { kind: 'unknown', date: null, note: 'no-such-day' }, binds };
}

/** The day before the first of a month. */
export function beforeMonth(year: number, monthNumber: number): Day {
  return addDays({ year, month: monthNumber, day: 1 }, -1);
}

/** A recurrence by its rule (RFC 5545). */
export function recurring(rrule: string, binds = true): Reading {
  return { deadline: { kind: 'recurring', date: null, rrule }, binds };
}
