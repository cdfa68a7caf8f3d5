import { distance } from 'fastest-levenshtein';
import { nameJoins, officeEnds, otherOfficeEnds, unitLevels } from '../lexicon/check-words.ts';
import { fold } from '../text/fold.ts';
import { wordsOf } from '../text/pattern.ts';

const LONG_NAME = 5;
const LONGEST_OFFICE_END = 4;
const level = new RegExp(`^${wordsOf(unitLevels)}`, 'u');
const joins = new RegExp(wordsOf(nameJoins), 'gu');
const formByEnd = new Map(officeEnds.map((entry) => [entry.word, entry.form]));
const otherEnds = otherOfficeEnds.map((entry) => entry.word);

/** The name of an office in its parts: 市 发展改革 委. */
export interface Office {
  readonly level: string;
  readonly subject: string;
  readonly form: string;
}

/**
 * Whether two names as printed look like one office written in two ways: 市发改委 and
 * 市发展改革委, 区发展改革局 and 区发展和改革局, 县扶贫办 and 县扶贫办公室. Never two offices:
 * 市教育局 and 市体育局, 市农业局 and 市农业农村局, 省国资委 and 市国资委 are kept apart. Equal names
 * are one name, so they are not.
 */
export function isOneUnitInTwoForms(a: string, b: string): boolean {
  const [first, second] = [readOffice(a), readOffice(b)];
  return first !== null && second !== null && fold(a) !== fold(b) && isOneOffice(first, second);
}

/** The same of two names that are known to differ, already in their parts. */
export function isOneOffice(a: Office, b: Office): boolean {
  if (a.level !== b.level || a.form !== b.form) return false;
  const [short, long] =
    a.subject.length <= b.subject.length ? [a.subject, b.subject] : [b.subject, a.subject];
  return short === long || isShortForm(short, long) || hasSlip(short, long);
}

/** `市发展和改革委员会` → level 市, subject 发展改革, form 委; null for what is no office. */
export function readOffice(printed: string): Office | null {
  const name = fold(printed);
  if (otherEnds.some((end) => name.endsWith(end))) return null;
  const start = level.exec(name)?.[0] ?? '';
  for (let length = LONGEST_OFFICE_END; length > 0; length--) {
    const form = formByEnd.get(name.slice(-length));
    if (!form || name.length < start.length + length) continue;
    const subject = name.slice(start.length, -length).replace(joins, '');
    const isWhole = subject !== '' || (start !== '' && name.length === start.length + length);
    return isWhole ? { level: start, subject, form } : null;
  }
  return null;
}

/**
 * Whether a short form takes a character here and there of the long one, as 发改 of 发展改革. A name
 * that is just the beginning or the end of another (农业, 农业农村) may well be another office.
 */
function isShortForm(short: string, long: string): boolean {
  if (short.length < 2 || short[0] !== long[0]) return false;
  if (long.startsWith(short) || long.endsWith(short)) return false;
  let at = 0;
  for (const char of long) if (char === short[at]) at++;
  return at === short.length;
}

/** Whether one character of a long name was dropped or doubled by a slip of the hand. */
function hasSlip(short: string, long: string): boolean {
  return (
    short.length >= LONG_NAME && long.length === short.length + 1 && distance(short, long) === 1
  );
}

/**
 * The name of a list that is closest to one, where it is close enough to be meant: at most a third of
 * its characters differ. null where none is.
 *
 * `closestName('县教肓局', ['县教育局', '县民政局'])` → `县教育局`
 */
export function closestName(name: string, names: readonly string[]): string | null {
  const folded = fold(name);
  let best: string | null = null;
  let bestDistance = Math.floor(Math.max(3, folded.length) / 3) + 1;
  for (const candidate of names) {
    if (isOneUnitInTwoForms(name, candidate)) return candidate;
    const found = distance(folded, fold(candidate));
    if (found < bestDistance) {
      best = candidate;
      bestDistance = found;
    }
  }
  return best;
}
