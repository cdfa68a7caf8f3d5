/**
 * Automatic numbers as Word prints them (`w:numFmt`, ECMA-376 part 1 §17.18.59, with what Word does
 * differently from [MS-OI29500] 2.1.540 and [MS-DOCX] 2.4).
 */

/** The largest number a list can start from in Word. */
export const largestNumber = 32_767;

/** Text of a number from 1 to `largestNumber`; null for a number the format has no text for. */
type NumberFormat = (value: number) => string | null;

/** One character a number: 甲 乙 丙 …; none beyond the last. */
function fromList(characters: string): NumberFormat {
  const list = [...characters];
  return (value) => list[value - 1] ?? null;
}

/** A … Z AA BB … ZZ AAA: the letter repeats, thirty times at most (780 is Word's last number). */
function repeatedFrom(characters: string): NumberFormat {
  const list = [...characters];
  return (value) => {
    const index = (value - 1) % (30 * list.length);
    return (list[index % list.length] ?? '').repeat(Math.floor(index / list.length) + 1);
  };
}

/** Digit by digit: 一〇五. */
function digitByDigit(digits: string): NumberFormat {
  const list = [...digits];
  return (value) => [...String(value)].map((digit) => list[Number(digit)]).join('');
}

/** `count` characters that Unicode keeps in a row: ① ② ③ …. */
function fromBlock(first: string, count: number): NumberFormat {
  const start = first.codePointAt(0) ?? 0;
  return (value) => (value <= count ? String.fromCodePoint(start + value - 1) : null);
}

const romanNumerals: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** 4 → IV */
function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [worth, letters] of romanNumerals) {
    while (rest >= worth) {
      text += letters;
      rest -= worth;
    }
  }
  return text;
}

/** The characters of a way to write numbers with places: 一千二百三十四. */
interface Places {
  /** Zero to nine; an empty zero is never written. */
  readonly digits: readonly string[];
  /** Ten, hundred, thousand, ten thousand. */
  readonly places: readonly string[];
  /** Places before which a one is not written wherever they stand: 百一 for 101 in Japanese. */
  readonly withoutOne: readonly number[];
  /** Whether 10 to 19 begin with the ten: 十一, not 一十一. */
  readonly shortTeens: boolean;
}

/** Up to four digits with their places; `zeroFirst` if a number with a higher place goes before. */
function belowTenThousand(value: number, system: Places, zeroFirst: boolean): string {
  const { digits, places, withoutOne } = system;
  let text = '';
  let zeroDue = zeroFirst && value < 1000;
  for (let place = 3, rest = value; place >= 0; place--) {
    const worth = 10 ** place;
    const digit = Math.floor(rest / worth);
    rest %= worth;
    if (digit === 0) {
      zeroDue ||= text !== '';
      continue;
    }
    if (zeroDue) text += digits[0];
    zeroDue = false;
    const silent = digit === 1 && withoutOne.includes(place);
    text += (silent ? '' : digits[digit]) + (place > 0 ? (places[place - 1] ?? '') : '');
  }
  return text;
}

function withPlaces(system: Places): NumberFormat {
  return (value) => {
    if (system.shortTeens && value >= 10 && value < 20) {
      return (system.places[0] ?? '') + (value === 10 ? '' : system.digits[value - 10]);
    }
    const high = Math.floor(value / 10_000);
    const low = value % 10_000;
    const head = high === 0 ? '' : belowTenThousand(high, system, false) + (system.places[3] ?? '');
    return head + belowTenThousand(low, system, high > 0);
  };
}

const plainDigits = [...'零一二三四五六七八九'];
const chineseThousands = withPlaces({
  digits: plainDigits,
  places: [...'十百千万'],
  withoutOne: [],
  shortTeens: true,
});

/** Up to 99 with 十, from 100 digit by digit with a ring for zero: 二十一, 一○五. */
const chineseCounting: NumberFormat = (value) =>
  value < 100 ? chineseThousands(value) : digitByDigit('○一二三四五六七八九')(value);

const stems = '甲乙丙丁戊己庚辛壬癸';
const branches = '子丑寅卯辰巳午未申酉戌亥';

/** 1 → 1st, 12 → 12th, 23 → 23rd */
function ordinal(value: number): string {
  const teen = value % 100 >= 11 && value % 100 <= 13;
  return `${value}${(!teen && ['', 'st', 'nd', 'rd'][value % 10]) || 'th'}`;
}

const formats: ReadonlyMap<string, NumberFormat> = new Map<string, NumberFormat>([
  ['decimal', String],
  ['decimalHalfWidth', String],
  ['decimalZero', (value) => String(value).padStart(2, '0')],
  ['decimalFullWidth', digitByDigit('０１２３４５６７８９')],
  ['decimalFullWidth2', digitByDigit('０１２３４５６７８９')],
  ['numberInDash', (value) => `- ${value} -`],
  ['hex', (value) => value.toString(16).toUpperCase()],
  ['ordinal', ordinal],
  ['upperRoman', roman],
  ['lowerRoman', (value) => roman(value).toLowerCase()],
  ['upperLetter', repeatedFrom('ABCDEFGHIJKLMNOPQRSTUVWXYZ')],
  ['lowerLetter', repeatedFrom('abcdefghijklmnopqrstuvwxyz')],
  ['chicago', repeatedFrom('*†‡§')],
  ['decimalEnclosedCircle', fromBlock('①', 20)],
  ['decimalEnclosedCircleChinese', fromBlock('①', 20)],
  ['decimalEnclosedParen', fromBlock('⑴', 20)],
  ['decimalEnclosedFullstop', fromBlock('⒈', 20)],
  // Word prints them in parentheses, whatever the name says ([MS-OI29500] 2.1.540 a).
  ['ideographEnclosedCircle', fromBlock('㈠', 10)],
  ['chineseCounting', chineseCounting],
  ['taiwaneseCounting', chineseCounting],
  ['chineseCountingThousand', chineseThousands],
  [
    'taiwaneseCountingThousand',
    withPlaces({ digits: plainDigits, places: [...'十百千萬'], withoutOne: [], shortTeens: true }),
  ],
  [
    'japaneseCounting',
    withPlaces({
      digits: ['', ...plainDigits.slice(1)],
      places: [...'十百千万'],
      withoutOne: [1, 2, 3],
      shortTeens: false,
    }),
  ],
  ['ideographDigital', digitByDigit('〇一二三四五六七八九')],
  ['japaneseDigitalTenThousand', digitByDigit('〇一二三四五六七八九')],
  ['koreanDigital2', digitByDigit('零一二三四五六七八九')],
  ['taiwaneseDigital', digitByDigit('○一二三四五六七八九')],
  [
    'chineseLegalSimplified',
    withPlaces({
      digits: [...'零壹贰叁肆伍陆柒捌玖'],
      places: [...'拾佰仟万'],
      withoutOne: [],
      shortTeens: false,
    }),
  ],
  [
    'ideographLegalTraditional',
    withPlaces({
      digits: [...'零壹貳參肆伍陸柒捌玖'],
      places: [...'拾佰仟萬'],
      withoutOne: [],
      shortTeens: false,
    }),
  ],
  [
    'japaneseLegal',
    withPlaces({
      digits: ['', ...'壱弐参四伍六七八九'],
      places: [...'拾百阡萬'],
      withoutOne: [],
      shortTeens: false,
    }),
  ],
  ['ideographTraditional', fromList(stems)],
  ['ideographZodiac', fromList(branches)],
  [
    'ideographZodiacTraditional',
    (value) => (value <= 60 ? `${stems[(value - 1) % 10]}${branches[(value - 1) % 12]}` : null),
  ],
  ['none', () => ''],
]);

/** Whether the format has a rule here; others are printed as decimal numbers. */
export function isKnownFormat(format: string): boolean {
  return formats.has(format);
}

/**
 * The text of one number.
 * @param value 0 to `largestNumber`
 * @param format a value of `w:numFmt`; a format without a rule, and a number beyond what a format
 *   can write, give decimal digits
 *
 * `formatNumber(12, 'chineseCounting')` → 十二; `formatNumber(21, 'decimalEnclosedCircle')` → 21
 */
export function formatNumber(value: number, format: string): string {
  if (value === 0 && format !== 'none') return format === 'decimalZero' ? '00' : '0';
  return formats.get(format)?.(value) ?? String(value);
}
