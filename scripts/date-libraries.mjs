// What two general date libraries make of a Chinese phrase, in the words of our own readings:
// `{ text, days: [first, last] }` for a stretch of days, `{ text, code }` for a recurrence or a
// duration. Each reading is taken at its best: a month without a day counts as its last day, and
// where an end may or may not be part of the stretch, `otherEnd` is the day before it.
import recognizers from '@microsoft/recognizers-text-date-time';
import * as chrono from 'chrono-node';

const DAY_MS = 86_400_000;

/** chrono-node, simplified Chinese. */
export function readWithChrono(text, reference) {
  return chrono.zh.hans.parse(text, reference, { forwardDate: true }).map((result) => ({
    text: result.text,
    days: [firstDay(result.start), lastDay(result.end ?? result.start)],
  }));
}

function firstDay(parts) {
  if (parts.isCertain('day') || parts.isCertain('weekday')) return iso(parts.date());
  const month = parts.isCertain('month') ? parts.get('month') : 1;
  return `${parts.get('year')}-${two(month)}-01`;
}

function lastDay(parts) {
  const isDay = parts.isCertain('day') || parts.isCertain('weekday');
  if (isDay || !(parts.isCertain('month') || parts.isCertain('year'))) return iso(parts.date());
  const month = parts.isCertain('month') ? parts.get('month') : 12;
  return iso(new Date(Date.UTC(parts.get('year'), month, 0)));
}

/** Microsoft Recognizers-Text, Chinese; every value that it leaves open is a reading. */
export function readWithRecognizers(text, reference) {
  const options = recognizers.DateTimeOptions.None;
  const found = recognizers.recognizeDateTime(
    text,
    recognizers.Culture.Chinese,
    options,
    reference,
  );
  return found.flatMap(({ text: phrase, resolution }) =>
    (resolution?.values ?? []).map((value) => ({ text: phrase, ...readValue(value) })),
  );
}

function readValue({ type, timex, value, start, end, Mod: modifier }) {
  if (type === 'set' || type === 'duration') return { code: timex };
  const isStretch = start !== undefined || end !== undefined;
  if (!isStretch) return value?.match(/^\d{4}-/u) ? { days: [day(value), day(value)] } : {};
  const days = [start && day(start), end && day(end)];
  // The end of a month is the first day of the next one here, but 7月31日 as an end is that day.
  return end && !modifier && isDay(end) ? { days, otherEnd: dayBefore(end) } : { days };
}

const day = (text) => text.slice(0, 10);
/** An end can be no day at all. */
const isDay = (text) => !Number.isNaN(Date.parse(day(text)));
const dayBefore = (text) => iso(new Date(Date.parse(`${day(text)}T00:00:00Z`) - DAY_MS));
const iso = (date) => date.toISOString().slice(0, 10);
const two = (number) => String(number).padStart(2, '0');
