import type { OwnerMark } from '../../language/owners/find-marks.ts';
import type { Passage } from '../../model/passage.ts';
import { append } from '../../text/append.ts';
import { joinPassages, slicePassage, trimPassage } from '../../text/passage.ts';
import { endsSentence, firstSentenceEnd } from '../../text/sentences.ts';
import type { ItemPiece, ItemText } from './item-text.ts';

/** Texts of one task and the marks that close it. */
export interface Segment {
  readonly texts: { readonly line: number; readonly text: Passage }[];
  readonly marks: OwnerMark[];
  /** Marks as printed, for the record's place. */
  readonly printed: Passage[];
}

/** A title sentence is at most this long (spec: "Narrative plans"). */
const TITLE_LENGTH = 30;
/** A colon this near the start ends the first sentence. */
const COLON_REACH = 25;

/**
 * The segments an item's owner marks close; marks that touch close one segment together. Text
 * behind the last mark belongs to the last segment.
 */
export function cutSegments({ pieces }: ItemText): Segment[] {
  const segments: Segment[] = [];
  let open: Segment = { texts: [], marks: [], printed: [] };
  let isClosed = false;
  for (const piece of pieces) {
    if (piece.kind === 'text' && isClosed) {
      segments.push(open);
      open = { texts: [], marks: [], printed: [] };
      isClosed = false;
    }
    addPiece(open, piece);
    if (piece.kind === 'mark' && piece.mark.kind === 'owners') isClosed = true;
  }
  const last = segments.at(-1);
  if (isClosed || !last) return [...segments, open];
  append(last.texts, stopBetween(last, open));
  append(last.texts, open.texts);
  append(last.marks, open.marks);
  append(last.printed, open.printed);
  return segments;
}

/** 预留用房（县教育局负责）。具体办法另定。 The full stop behind a bracket taken out parts the two sentences. */
function stopBetween(before: Segment, behind: Segment): Segment['texts'] {
  const text = before.texts.at(-1);
  const bracket = before.printed.at(-1);
  const isOneLine = text !== undefined && text.line === behind.texts[0]?.line;
  if (!bracket || !isOneLine || endsSentence(text.text.text)) return [];
  const isTitle =
    before.texts.length === 1 && firstSentenceEnd(text.text.text) === text.text.text.length;
  if (isTitle) return [];
  const stop = slicePassage(bracket, bracket.text.trimEnd().length - 1);
  return endsSentence(stop.text) ? [{ line: text.line, text: stop }] : [];
}

function addPiece(segment: Segment, piece: ItemPiece): void {
  if (piece.kind === 'text') {
    segment.texts.push({ line: piece.line, text: piece.text });
  } else {
    segment.marks.push(piece.mark);
    segment.printed.push(piece.text);
  }
}

/** A text split into its first sentence, without the closing mark, and the rest. */
export interface TitleAndRest {
  readonly title: Passage;
  readonly rest: Passage;
}

/**
 * The first sentence of a line: up to the first 。！？, a ： within its first 25 characters (not that
 * of a ratio or an hour, nor in a bracket), or the line's end; the closing mark is in neither part.
 */
export function splitTitle(line: Passage): TitleAndRest {
  const { text } = line;
  const colon = text
    .slice(0, COLON_REACH + 1)
    .search(/(?<![（(][^）)]*)(?:[：:](?!\d)|(?<!\d)[：:])/u);
  const sentence = firstSentenceEnd(text);
  const end = colon > 0 && colon < sentence ? colon + 1 : sentence;
  const title = trimPassage(slicePassage(line, 0, end));
  const bare = title.text.replace(/[。！？!?：:；;，,、\s]+$/u, '').length;
  return { title: slicePassage(title, 0, bare), rest: trimPassage(slicePassage(line, end)) };
}

/** Whether an item begins with a title sentence of its own and goes on behind it. */
export function titleSentence(segment: Segment): Passage | null {
  const [first, ...others] = segment.texts;
  if (!first) return null;
  const { title, rest } = splitTitle(first.text);
  const goesOn = rest.text !== '' || others.length > 0;
  return goesOn && title.text.length <= TITLE_LENGTH && !/[（(〔【]/u.test(title.text)
    ? title
    : null;
}

/** Several texts as one: pieces of one line close up, lines stay lines. */
export function joinTexts(texts: readonly { line: number; text: Passage }[]): Passage {
  const lines: Passage[] = [];
  let lastLine = -1;
  for (const { line, text } of texts) {
    const last = lines.at(-1);
    if (last && line === lastLine) lines[lines.length - 1] = joinPassages([last, text]);
    else lines.push(text);
    lastLine = line;
  }
  return joinPassages(
    lines.filter((line) => line.text !== ''),
    '\n',
  );
}
