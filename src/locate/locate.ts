import type { Block, Document, Paragraph } from '../model/document.ts';
import type { Located, Metadata, Outline, OutlineItem, TaskRegion } from '../model/located.ts';
import { fold } from '../text/fold.ts';
import { stretchOfCells } from '../text/grid.ts';
import { ancestorsOf, itemsOf } from '../text/outline.ts';
import { findLeadRule } from '../words/lead-rules.ts';
import { isPageNumberLine } from '../words/page-numbers.ts';
import { findAnnexes } from './annexes.ts';
import { findContents } from './contents.ts';
import { hasInk, readingFlow } from './flow.ts';
import { findMetadata } from './metadata/find-metadata.ts';
import { findEnclosedTitle, readsAsTitle } from './metadata/title.ts';
import { buildOutline } from './outline/build-outline.ts';
import { findShortNames } from './short-names.ts';
import { locateTables, noteRule, type OpenRegion } from './tables/locate-tables.ts';

/** Longer text is an item of its own, not the heading of the table below it. */
const HEADING_LENGTH = 40;

/** Finds in a document its metadata, its outline and the tables that hold tasks. */
export function locate(document: Document): Located {
  const flow = readingFlow(document);
  const paragraphs = flow.filter((block): block is Paragraph => block.kind === 'paragraph');
  const { regions, rejected } = locateTables(flow);
  const titles = regions.flatMap((region) => titleAbove(region, flow) ?? []);
  const metadata = completeMetadata(findMetadata(flow), regions, titles, paragraphs);
  const strays = regions.flatMap((region) => region.parts.flatMap((part) => part.strays));
  const notItems = new Set<Block>([...strays, ...titles, ...findContents(paragraphs)]);
  const text = paragraphs.filter((paragraph) => {
    return hasInk(paragraph) && !notItems.has(paragraph) && !isPageNumberLine(paragraph.text);
  });
  const ends = [...metadata.paragraphs, ...text.filter((line) => repeatsTitle(line, metadata))];
  const outline = buildOutline(text, new Set(ends));
  const headings = regions.map((region) => headingsAbove(region, flow, outline));
  return {
    document,
    flow,
    metadata,
    outline,
    regions: regions.map((region, index) => {
      return closeRegion(region, regions.length > 1 ? (headings[index] ?? []) : []);
    }),
    tableHeadings: new Set(
      regions.flatMap((region, index) => {
        const last = headings[index]?.at(-1);
        return last && !hasTextAbove(region, last) ? [last] : [];
      }),
    ),
    rejected,
    annexes: findAnnexes(flow),
    shortNames: findShortNames(text),
    leadRules: text.flatMap((paragraph) => {
      const rule = findLeadRule(fold(paragraph.text));
      return rule && !noteRule(paragraph) ? [{ offset: paragraph.offset, rule }] : [];
    }),
  };
}

/**
 * Without a title at its head a document has that of its first task table, in its first rows or above,
 * else that of the plan which it encloses.
 */
function completeMetadata(
  metadata: Metadata,
  regions: readonly OpenRegion[],
  titles: readonly Paragraph[],
  paragraphs: readonly Paragraph[],
): Metadata {
  if (metadata.title !== null) return metadata;
  const caption = regions.find((region) => region.caption)?.caption?.blocks ?? titles.slice(0, 1);
  const enclosed = caption.length === 0 ? findEnclosedTitle(paragraphs) : [];
  if (caption.length + enclosed.length === 0) return metadata;
  const { title, year } = findMetadata([...caption, ...enclosed]);
  const ends = new Set([...metadata.paragraphs, ...enclosed]);
  return { ...metadata, title, year: year ?? metadata.year, paragraphs: ends };
}

function isPrinted(block: Block): boolean {
  return block.kind === 'table' || hasInk(block);
}

/** A notice's title names the plan that it encloses; the plan's own title is no heading. */
function repeatsTitle(line: Paragraph, { title }: Metadata): boolean {
  const isHeading = line.headingLevel !== null && readsAsTitle(line);
  return isHeading && title !== null && fold(title.text).includes(fold(line.text));
}

/** The title right above a task table; no item takes it. */
function titleAbove(region: OpenRegion, flow: readonly Block[]): Paragraph | null {
  const table = region.parts[0]?.table;
  const above = table ? flow.slice(0, flow.indexOf(table)).findLast(isPrinted) : undefined;
  return above?.kind === 'paragraph' && readsAsTitle(above) ? above : null;
}

/** With several task tables the numbered headings above each are part of the path. */
function closeRegion(region: OpenRegion, headings: readonly OutlineItem[]): TaskRegion {
  const { parts, columns, leadRule } = region;
  return { parts, columns, leadRule, headings };
}

/** The heading right above a table with those above it, outermost first. */
function headingsAbove(
  region: OpenRegion,
  flow: readonly Block[],
  outline: Outline,
): OutlineItem[] {
  const table = region.parts[0]?.table;
  if (!table) return [];
  const before = new Set(flow.slice(0, Math.max(0, flow.indexOf(table))));
  const items = outline.parts.flatMap(itemsOf).filter((item) => before.has(item.paragraph));
  const last = items.at(-1);
  if (!last || !isHeading(last)) return [];
  return [...ancestorsOf(last), last];
}

/** The heading has text of its own above the table; a note behind the table is none. */
function hasTextAbove(region: OpenRegion, heading: OutlineItem): boolean {
  const start = stretchOfCells(region.parts[0]?.table.cells ?? [])?.start ?? 0;
  return heading.body.some((passage) => passage.pieces.some((piece) => piece.offset < start));
}

/** One sentence, and if it has a comma, one that no full stop ends: 优化布局，加快发展. */
function isHeading(item: OutlineItem): boolean {
  const text = item.text.text.trim();
  return text.length <= HEADING_LENGTH && !/[。；;].*\S|[，,].*[。；;：:]$/u.test(text);
}
