import { digits, multipliers, tens } from '../lexicon/numerals.ts';

const digitClass = `0-9${Object.keys(digits).join('')}`;

/** A pattern for one or more characters of a numeral, Arabic (half width) or Chinese. */
export const numeralPattern = `[${digitClass}${Object.keys(multipliers).join('')}${Object.keys(tens).join('')}]`;

/** A pattern for one Chinese numeral character. */
export const chineseNumeralPattern = `[${Object.keys(digits)
  .filter((digit) => digit !== 'O')
  .join('')}${Object.keys(multipliers).join('')}${Object.keys(tens).join('')}]`;

/**
 * The value of an Arabic or Chinese numeral, or null where it is none.
 *
 * `readNumeral('12')` → 12, `readNumeral('二十三')` → 23, `readNumeral('二○二五')` → 2025,
 * `readNumeral('十')` → 10, `readNumeral('百十')` → null.
 */
export function readNumeral(text: string): number | null {
  if (/^\d{1,9}$/u.test(text)) return Number(text);
  if (text === '' || text.length > 12) return null;
  const chars = [...text];
  return chars.some((char) => char in multipliers || char in tens)
    ? readCounted(chars)
    : readDigitByDigit(chars);
}

/** 二○二五 is 2025: each digit by itself. */
function readDigitByDigit(chars: readonly string[]): number | null {
  let value = 0;
  for (const char of chars) {
    const digit = digitValue(char);
    if (digit === null) return null;
    value = value * 10 + digit;
  }
  return value;
}

/** 二百零三 is 203: a digit and the word that multiplies it, in falling order. */
function readCounted(chars: readonly string[]): number | null {
  let value = 0;
  let ceiling = Number.POSITIVE_INFINITY;
  for (const [count, unit] of countedPairs(chars)) {
    if (unit >= ceiling || count === null) return null;
    value += count * unit;
    ceiling = unit;
  }
  return value;
}

/** 三百廿五 → [3, 100], [2, 10], [5, 1]; a count that is missing before 百 or 千 is null. */
function* countedPairs(chars: readonly string[]): Generator<[number | null, number]> {
  let count: number | null = null;
  for (const char of chars) {
    const unit = multipliers[char]?.value;
    const ten = tens[char]?.value;
    if (ten !== undefined) yield [count === null ? ten / 10 : null, 10];
    else if (unit !== undefined) yield [count ?? (unit === 10 ? 1 : null), unit];
    else if (count) yield [null, 1];
    count = unit === undefined && ten === undefined ? digitValue(char) : null;
  }
  if (count !== null) yield [count, 1];
}

function digitValue(char: string): number | null {
  return char >= '0' && char <= '9' ? Number(char) : (digits[char]?.value ?? null);
}
