import { titleBrackets } from '../../lexicon/deadlines.ts';
import { citingWords, documentNumberSigns, metadataLabels } from '../../lexicon/metadata.ts';
import type { Passage } from '../../model/passage.ts';
import { fold, foldText, unfoldRange } from '../../text/fold.ts';
import { slicePassage, trimPassage } from '../../text/passage.ts';
import { wordsOf } from '../../text/pattern.ts';

const { ordinal, unit } = documentNumberSigns;
const number = `\\p{Script=Han}{1,16}[〔\\[(【](?<year>(?:19|20)[0-9]{2})[〕\\])】](?:${ordinal})?[0-9]{1,4}${unit}`;
/** The number in folded text, the year in a group of its own. */
export const numberPattern = number;
const leading = new RegExp(`^[(【]?(?<number>${number})`, 'u');
const whole = new RegExp(`^[(【]?(?<number>${number})[)】]?$`, 'u');

const numberEnd = new RegExp(`${unit}[)）]?$`, 'u');
const cites = new RegExp(wordsOf(citingWords), 'u');

const labels = metadataLabels.filter((label) => label.field === 'number');
const behindLabel = new RegExp(`${wordsOf(labels)}[:|]*(?<number>${number})`, 'u');

/** A 发文字号 in a line: the number as printed and its year. */
export interface FoundNumber {
  readonly passage: Passage;
  readonly year: number;
  /** What stands behind it on the line. */
  readonly rest: Passage;
  /** The line holds nothing else. */
  readonly alone: boolean;
}

/**
 * The number a line of a document's head begins with, or that stands behind its label; a number cited
 * in mid-line is another's. `泉政办〔2020〕24号` → alone; `泉政办〔2020〕24号 泉县政府关于……的通知` and
 * `发布机构 泉县政府办 文    号 泉政办〔2020〕24号` → not alone.
 */
export function readDocumentNumber(line: Passage): FoundNumber | null {
  const folded = foldText(line.text);
  const labelled = behindLabel.exec(folded.text);
  const alone = labelled ? null : whole.exec(folded.text);
  const match = labelled ?? alone ?? leading.exec(folded.text);
  const printed = match?.groups?.['number'];
  if (!match || !printed) return null;
  const start = match.index + match[0].indexOf(printed);
  const range = unfoldRange(folded, start, start + printed.length);
  return {
    passage: slicePassage(line, ...range),
    year: Number(match.groups?.['year']),
    rest: slicePassage(line, range[1]),
    alone: alone !== null,
  };
}

/** A document's number has no more characters. */
const LONGEST_NUMBER = 40;

/**
 * The number that closes the line of a title, in brackets or behind a blank: 关于……的通知（粤府〔2021〕22号）;
 * `rest` is the title before it. Behind 》, or 贯彻 and the like, it is that of the document named there.
 */
export function readClosingNumber(line: Passage): FoundNumber | null {
  const { text } = trimPassage(line);
  const tail = text.slice(-LONGEST_NUMBER);
  const start = /.*[\s（(]/u.exec(tail)?.[0].length ?? 0;
  if (start === 0 || !numberEnd.test(fold(text.slice(-2))) || cites.test(text)) return null;
  const title = text.slice(0, text.length - tail.length + start - 1).trimEnd();
  if (title === '' || title.endsWith(titleBrackets.close)) return null;
  const offset = line.text.indexOf(text);
  const found = readDocumentNumber(
    trimPassage(slicePassage(line, offset + title.length, offset + text.length)),
  );
  const rest = slicePassage(line, 0, offset + title.length);
  return found?.alone ? { ...found, alone: false, rest } : null;
}
