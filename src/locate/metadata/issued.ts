import { issueVerbs, signerLabels, webFurniture } from '../../lexicon/metadata.ts';
import type { Block, Paragraph } from '../../model/document.ts';
import type { Day } from '../../text/calendar.ts';
import { fold } from '../../text/fold.ts';
import { anyOf, wordsOf } from '../../text/pattern.ts';
import {
  findPrintedDay,
  findWholeDay,
  foldWithoutClock,
  isPageLabel,
  type PrintedDay,
} from '../../words/dates.ts';
import { looksLikeUnit } from '../../words/names.ts';
import { hasInk } from '../flow.ts';
import { numberPattern } from './document-number.ts';
import type { LabelledField } from './labelled.ts';

/** How a date was printed, surest first. */
const sources = ['signature', 'label', 'line', 'printed', 'published'] as const;
type Source = (typeof sources)[number];

export interface IssuedDate {
  readonly day: Day;
  /** The lines it stands in, the issuing body's among them. */
  readonly paragraphs: readonly Paragraph[];
}

const verbPattern = (kind: 'printed' | 'published'): string =>
  anyOf(issueVerbs.filter((verb) => verb.kind === kind).map((verb) => verb.word));
const printedBehind = new RegExp(`^\\p{Script=Han}{0,12}?${verbPattern('printed')}$`, 'u');
/** 2025年3月2日发布 and 2025年3月2日发布来源：政府网, but not 2025年3月2日发布目录. */
const publishedBehind = new RegExp(
  `^${verbPattern('published')}(?:(?=${wordsOf(webFurniture)})|(?!\\p{Script=Han}))`,
  'u',
);

/** （青政发〔2025〕3号 2025年3月2日）, 青政发〔2025〕3号　签发人：张海　2025年3月2日 */
const wholeNumber = new RegExp(
  `^${numberPattern}(?:${wordsOf(signerLabels)}:\\p{Script=Han}{2,8})?$`,
  'u',
);

/** A signature line is no longer than this beside its date. */
const SIGNATURE_LENGTH = 40;

/**
 * The 成文日期: of the signature block; else of a 成文日期 label; else a line that is only a date;
 * else the 印发 line; else the line or label of publication.
 */
export function findIssuedDate(
  flow: readonly Block[],
  labelled: readonly LabelledField[],
): IssuedDate | null {
  const found = new Map<Source, IssuedDate>();
  const keep = (source: Source, date: IssuedDate): void => {
    if (!found.has(source)) found.set(source, date);
  };
  const lines = flow.filter(
    (block): block is Paragraph => block.kind === 'paragraph' && hasInk(block),
  );
  lines.forEach((line, index) => {
    const folded = foldWithoutClock(line.text);
    const date = findWholeDay(folded);
    const previous = lines[index - 1] ?? null;
    const source = date && sourceOf(folded, date, previous);
    if (!date || !source) return;
    const hasIssuerAbove = source === 'signature' && previous && date.start === 0;
    keep(source, { day: date.day, paragraphs: hasIssuerAbove ? [previous, line] : [line] });
  });
  for (const { field, value, paragraph } of labelled) {
    const day = findPrintedDay(value.text);
    if (!day || (field !== 'issued' && field !== 'published')) continue;
    keep(field === 'issued' ? 'label' : 'published', { day, paragraphs: [paragraph] });
  }
  return sources.map((source) => found.get(source)).find((date) => date !== undefined) ?? null;
}

/** The day a form was filled in (填报日期), for a plan of which nothing else tells the year. */
export function findFilledDate(labelled: readonly LabelledField[]): IssuedDate | null {
  const entry = labelled.find(({ field }) => field === 'filled');
  const day = entry ? findPrintedDay(entry.value.text) : null;
  return entry && day ? { day, paragraphs: [entry.paragraph] } : null;
}

function sourceOf(folded: string, date: PrintedDay, previous: Paragraph | null): Source | null {
  const before = folded.slice(0, date.start).replace(/^[([]/u, '');
  const after = folded.slice(date.end).replace(/^[)\]]|[)\]]$/gu, '');
  if (printedBehind.test(after) && before.length <= SIGNATURE_LENGTH) return 'printed';
  if (publishedBehind.test(after) && !/[,。]/u.test(before)) return 'published';
  if (before === '' && isPageLabel(after)) return 'published';
  if (after !== '') return null;
  if (wholeNumber.test(before)) return 'line';
  if (before !== '')
    return looksLikeUnit(before) && before.length <= SIGNATURE_LENGTH ? 'signature' : null;
  return previous && isIssuer(previous) ? 'signature' : 'line';
}

/** A line that is the name of a body. */
function isIssuer(paragraph: Paragraph): boolean {
  const folded = fold(paragraph.text);
  return !/[。,:;]$/u.test(folded) && looksLikeUnit(folded.slice(-SIGNATURE_LENGTH));
}
