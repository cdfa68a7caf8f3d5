import stringWidth from 'string-width';

/** Texts of printable ASCII and plain Chinese: one unit a character, and the width known. */
const plain = /^[ -~\u3000-\u3029\u3400-\u4dbf\u4e00-\u9fff\uff01-\uff5e]*$/u;
const WIDE_FROM = 0x3000;
/** Latin words and numbers, which are not cut where a line has room for them. */
const wordOrOther = /[\w.%/-]+|[^\w.%/-]+/gu;
const isWord = /^[\w.%/-]/u;

/** No line begins with one of these, and none ends with one of those. */
const closers = new Set('、，。；：！？）》〉”’】〕…,.;:!?)');
const openers = new Set('（《〈“‘【〔(');

const segmenter = new Intl.Segmenter();

/** Cells that a text of one line takes on a terminal: `displayWidth('3月底')` → 5. */
export function displayWidth(text: string): number {
  if (!plain.test(text)) return stringWidth(text);
  let width = 0;
  for (let at = 0; at < text.length; at++) width += text.charCodeAt(at) >= WIDE_FROM ? 2 : 1;
  return width;
}

/** A text with blanks behind it until it is `width` cells wide. */
export function padToWidth(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/**
 * Cuts a text into lines of at most `width` cells (2 at least). Every character that is no white
 * space is kept; line breaks of the text stay; Latin words are cut only where they are too long.
 *
 * `wrapText('责任单位 2025', 6)` → `['责任单', '位', '2025']`
 */
export function wrapText(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, Math.max(2, width)));
}

function wrapLine(line: string, width: number): string[] {
  if (displayWidth(line) <= width) return [line];
  const lines: string[] = [];
  let current = '';
  let used = 0;
  const add = (unit: string, taken: number): void => {
    if (used + taken > width) {
      lines.push(current.trimEnd());
      current = '';
      used = 0;
    }
    if (current === '' && lines.length > 0 && unit.trim() === '') return;
    current += unit;
    used += taken;
  };
  for (const piece of clustersOf(line, width)) add(piece, clusterWidth(piece));
  if (current.trim() !== '' || lines.length === 0) lines.push(current.trimEnd());
  return lines;
}

/**
 * What is not parted by the end of a line: Latin words, a mark that closes and what stands before it,
 * one that opens and what stands behind it; but nothing wider than the line.
 */
function clustersOf(line: string, width: number): string[] {
  const clusters: string[] = [];
  const fits = (text: string): boolean => displayWidth(text) <= width;
  for (const [piece] of line.matchAll(wordOrOther)) {
    const units = isWord.test(piece) && fits(piece) ? [piece] : unitsOf(piece);
    for (const unit of units) {
      const last = clusters.at(-1) ?? '';
      const isBound =
        last !== '' && (closers.has(unit) || openers.has(last.charAt(last.length - 1)));
      if (isBound && fits(last + unit)) clusters[clusters.length - 1] = last + unit;
      else clusters.push(unit);
    }
  }
  return clusters;
}

/** What a terminal prints as one: a character with its combining marks. */
function unitsOf(text: string): Iterable<string> {
  return plain.test(text) ? text : Array.from(segmenter.segment(text), (part) => part.segment);
}

/** Widths of the clusters seen: a text is mostly the same few thousand characters. */
const widths = new Map<string, number>();

function clusterWidth(cluster: string): number {
  if (cluster.length > 2) return displayWidth(cluster);
  let width = widths.get(cluster);
  if (width === undefined) {
    width = displayWidth(cluster);
    widths.set(cluster, width);
  }
  return width;
}
