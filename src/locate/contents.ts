import { contentsHeading } from '../lexicon/metadata.ts';
import type { Paragraph } from '../model/document.ts';
import { fold } from '../text/fold.ts';
import { firstSentenceEnd } from '../text/sentences.ts';

/** 一、重点任务………………3: leader dots and the number of a page. */
const leader = /(?<![.．·•・…_—-])[.．·•・…_—-]{4,}\s*[0-9０-９]{1,3}\s*$/u;
const pageNumber = /[0-9]{1,3}$/u;

/**
 * The lines of a table of contents: 目录 and what stands below it as long as each line comes again as a
 * heading, and lines that end in leader dots and the number of a page.
 */
export function findContents(paragraphs: readonly Paragraph[]): Set<Paragraph> {
  const found = new Set(paragraphs.filter(({ text }) => leader.test(text)));
  const start = paragraphs.findIndex(({ text }) => fold(text) === contentsHeading.word);
  if (start < 0) return found;
  const last = new Map(paragraphs.map(({ text }, index) => [headingOf(text), index]));
  for (let at = start + 1; at < paragraphs.length; at++) {
    const line = paragraphs[at];
    const heading = headingOf(line?.text ?? '');
    const entry = last.has(heading.replace(pageNumber, ''))
      ? heading.replace(pageNumber, '')
      : heading;
    if (!line || (last.get(entry) ?? 0) <= at) break;
    found.add(line);
  }
  return found;
}

/** The first sentence of a line, folded, without its closing mark. */
function headingOf(text: string): string {
  return fold(text.slice(0, firstSentenceEnd(text))).replace(/[。:;.]$/u, '');
}
