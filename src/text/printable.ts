/**
 * Characters that steer a terminal instead of being printed: C0 and C1 controls, and the marks that
 * turn the direction of text. A document must not be able to repaint the screen of its reader.
 */
const beyondBreaks =
  '\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069';
const steering = new RegExp(`[\\u0000-\\u001f${beyondBreaks}]`, 'gu');
/** All of them but tab, line feed and carriage return. */
const steeringInText = new RegExp(
  `[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f${beyondBreaks}]`,
  // None of them is beyond the 16 bits of a unit; without `u` large outputs are scanned twice as fast.
  'g',
);

/**
 * A text on one line that is safe to show on a terminal: steering characters, line breaks and tabs
 * among them, become visible escapes.
 *
 * `printable('a\u001b[2J')` → `a\u001b[2J` in nine visible characters more than it has
 */
export function printable(text: string): string {
  return text.replace(steering, escapeOf);
}

/** The same for a text of several lines: line breaks stay, tabs become blanks. */
export function printableLines(text: string): string {
  return text
    .split(/\r\n?|\n/u)
    .map((line) => printable(line.replace(/\t/gu, ' ')))
    .join('\n');
}

/**
 * A text whose layout is to stay: as `printable`, but line breaks and tabs are kept. JSON text keeps
 * its value, since `\uXXXX` is how JSON writes such characters.
 */
export function printableText(text: string): string {
  return text.replace(steeringInText, escapeOf);
}

function escapeOf(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
