import { strToU8, zipSync } from 'fflate';
import type { Block, Document, Paragraph, Table } from '../../src/model/document.ts';
import { defaultLimits } from '../../src/model/limits.ts';
import { readDocx } from '../../src/read/docx/read-docx.ts';

/**
 * Builds Word files for tests. Blocks are written as XML strings by the functions below, so that a
 * test can put any other XML between them.
 *
 *   docx([paragraph('一、总体要求', { style: 'Heading1' }), table([['序号', '任务'], ['1', '…']])])
 */

const office = 'http://schemas.openxmlformats.org';
const wordNamespaces = [
  `xmlns:w="${office}/wordprocessingml/2006/main"`,
  `xmlns:r="${office}/officeDocument/2006/relationships"`,
  `xmlns:m="${office}/officeDocument/2006/math"`,
  `xmlns:mc="${office}/markup-compatibility/2006"`,
  `xmlns:wp="${office}/drawingml/2006/wordprocessingDrawing"`,
  `xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"`,
  `xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"`,
  `xmlns:v="urn:schemas-microsoft-com:vml"`,
].join(' ');

export interface DocxOptions {
  /** Children of `w:styles`. */
  readonly styles?: string;
  /** Children of `w:numbering`. */
  readonly numbering?: string;
  /** Where the main part lies; `word/document.xml` otherwise. */
  readonly main?: string;
  /** Content type of the main part. */
  readonly contentType?: string;
  /** More relationships of the main part: type (its last segment) and target. */
  readonly relationships?: readonly (readonly [string, string])[];
  /** More entries, or other contents of the entries that are written; null leaves one out. */
  readonly files?: Readonly<Record<string, string | Uint8Array | null>>;
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** A Word file with the given blocks. */
export function docx(blocks: readonly string[], options: DocxOptions = {}): Uint8Array {
  const main = options.main ?? 'word/document.xml';
  const slash = main.lastIndexOf('/') + 1;
  const [folder, name] = [main.slice(0, slash), main.slice(slash)];
  const relationships: (readonly [string, string])[] = [...(options.relationships ?? [])];
  const files: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml': `<Types xmlns="${office}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${main}" ContentType="${options.contentType ?? wordType}"/></Types>`,
    '_rels/.rels': relationshipsXml([['officeDocument', main]]),
    [main]: wordXml('document', `<w:body>${blocks.join('')}</w:body>`),
  };
  if (options.styles !== undefined) {
    relationships.push(['styles', 'styles.xml']);
    files[`${folder}styles.xml`] = wordXml('styles', options.styles);
  }
  if (options.numbering !== undefined) {
    relationships.push(['numbering', 'numbering.xml']);
    files[`${folder}numbering.xml`] = wordXml('numbering', options.numbering);
  }
  files[`${folder}_rels/${name}.rels`] = relationshipsXml(relationships);
  return zip({ ...files, ...options.files });
}

/** A zip with the given entries; null entries are left out. */
export function zip(files: Readonly<Record<string, string | Uint8Array | null>>): Uint8Array {
  const entries = Object.entries(files).flatMap(([name, content]) =>
    content === null
      ? []
      : [[name, typeof content === 'string' ? strToU8(content) : content] as const],
  );
  return zipSync(Object.fromEntries(entries), { mtime: '2025-06-01' });
}

/** A part whose root is `w:<root>`: `wordXml('hdr', paragraph('页眉'))`. */
export function wordXml(root: string, children: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:${root} ${wordNamespaces}>${children}</w:${root}>`;
}

function relationshipsXml(relationships: readonly (readonly [string, string])[]): string {
  const items = relationships.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/officeDocument/2006/relationships/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${office}/package/2006/relationships">${items.join('')}</Relationships>`;
}

export interface ParagraphOptions {
  readonly style?: string;
  /** Number of the list (`w:numId`) and the level from 0; `[3]` leaves the level out. */
  readonly list?: readonly [number, number?];
  /** More children of `w:pPr`. */
  readonly properties?: string;
  /** Children of the paragraph mark's `w:rPr`. */
  readonly mark?: string;
}

/** A paragraph of one run, or of the runs given as XML. */
export function paragraph(content: string, options: ParagraphOptions = {}): string {
  const { style, list, properties = '', mark } = options;
  const parts = [
    style === undefined ? '' : `<w:pStyle w:val="${style}"/>`,
    list
      ? `<w:numPr>${list[1] === undefined ? '' : `<w:ilvl w:val="${list[1]}"/>`}<w:numId w:val="${list[0]}"/></w:numPr>`
      : '',
    properties,
    mark === undefined ? '' : `<w:rPr>${mark}</w:rPr>`,
  ].join('');
  const runs = content === '' || content.startsWith('<') ? content : run(content);
  return `<w:p>${parts === '' ? '' : `<w:pPr>${parts}</w:pPr>`}${runs}</w:p>`;
}

/** A run of text, or of the XML given; `properties` are children of its `w:rPr`. */
export function run(content: string, properties = ''): string {
  const inner = content.startsWith('<')
    ? content
    : `<w:t xml:space="preserve">${escapeXml(content)}</w:t>`;
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${inner}</w:r>`;
}

export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A complex field: instruction, then what it shows. */
export function field(instruction: string, result: string): string {
  const character = (type: string): string => run(`<w:fldChar w:fldCharType="${type}"/>`);
  return `${character('begin')}${run(`<w:instrText>${escapeXml(instruction)}</w:instrText>`)}${character('separate')}${result}${character('end')}`;
}

export interface CellOptions {
  readonly text?: string;
  /** Blocks instead of one paragraph of text. */
  readonly blocks?: readonly string[];
  readonly columnSpan?: number;
  readonly vMerge?: 'restart' | 'continue';
  readonly hMerge?: 'restart' | 'continue';
  /** More children of `w:tcPr`. */
  readonly properties?: string;
}

export interface RowOptions {
  readonly cells: readonly (string | CellOptions)[];
  /** Grid columns left out before and after the cells. */
  readonly before?: number;
  readonly after?: number;
  /** More children of `w:trPr`. */
  readonly properties?: string;
}

type Row = readonly (string | CellOptions)[] | RowOptions;

/** A table; a row is its cells, a cell is its text. */
export function table(rows: readonly Row[]): string {
  return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.map(tableRow).join('')}</w:tbl>`;
}

export function tableRow(row: Row): string {
  const {
    cells,
    before,
    after,
    properties = '',
  }: RowOptions = 'cells' in row ? row : { cells: row };
  const parts = [
    before === undefined ? '' : `<w:gridBefore w:val="${before}"/>`,
    after === undefined ? '' : `<w:gridAfter w:val="${after}"/>`,
    properties,
  ].join('');
  return `<w:tr>${parts === '' ? '' : `<w:trPr>${parts}</w:trPr>`}${cells.map(tableCell).join('')}</w:tr>`;
}

export function tableCell(cell: string | CellOptions): string {
  const options: CellOptions = typeof cell === 'string' ? { text: cell } : cell;
  const parts = [
    options.columnSpan === undefined ? '' : `<w:gridSpan w:val="${options.columnSpan}"/>`,
    options.hMerge === undefined ? '' : `<w:hMerge w:val="${options.hMerge}"/>`,
    options.vMerge === undefined ? '' : `<w:vMerge w:val="${options.vMerge}"/>`,
    options.properties ?? '',
  ].join('');
  const blocks = options.blocks ?? [paragraph(options.text ?? '')];
  return `<w:tc>${parts === '' ? '' : `<w:tcPr>${parts}</w:tcPr>`}${blocks.join('')}</w:tc>`;
}

export interface LevelOptions {
  readonly format?: string;
  readonly text?: string;
  readonly start?: number;
  /** More children of `w:lvl`. */
  readonly properties?: string;
}

/** `w:lvl` elements for levels 0, 1, …. */
export function levels(list: readonly LevelOptions[]): string {
  return list
    .map(
      ({ format = 'decimal', text, start = 1, properties = '' }, index) =>
        `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${properties}<w:lvlText w:val="${text ?? `%${index + 1}`}"/></w:lvl>`,
    )
    .join('');
}

/** A list definition (`w:abstractNum`). */
export function listDefinition(id: number, content: string): string {
  return `<w:abstractNum w:abstractNumId="${id}">${content}</w:abstractNum>`;
}

/** A list (`w:num`) of a definition. */
export function list(id: number, definition: number, overrides = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${overrides}</w:num>`;
}

export interface StyleOptions {
  readonly type?: string;
  readonly basedOn?: string;
  readonly name?: string;
  readonly isDefault?: boolean;
  readonly paragraph?: string;
  readonly run?: string;
}

/** A style: `style('Heading1', { paragraph: '<w:outlineLvl w:val="0"/>' })`. */
export function style(id: string, options: StyleOptions = {}): string {
  const { type = 'paragraph', basedOn, name, isDefault = false } = options;
  const parts = [
    name === undefined ? '' : `<w:name w:val="${name}"/>`,
    basedOn === undefined ? '' : `<w:basedOn w:val="${basedOn}"/>`,
    options.paragraph === undefined ? '' : `<w:pPr>${options.paragraph}</w:pPr>`,
    options.run === undefined ? '' : `<w:rPr>${options.run}</w:rPr>`,
  ].join('');
  return `<w:style w:type="${type}"${isDefault ? ' w:default="1"' : ''} w:styleId="${id}">${parts}</w:style>`;
}

/** Reads a Word file of the given blocks with the default limits. */
export function readBlocks(
  blocks: readonly string[],
  options: DocxOptions = {},
): Promise<Document> {
  return readDocx(docx(blocks, options), defaultLimits);
}

/** All paragraphs in reading order. */
export function paragraphsOf(blocks: readonly Block[]): Paragraph[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block] : block.cells.flatMap((cell) => paragraphsOf(cell.blocks)),
  );
}

/** All tables in the order of their start. */
export function tablesOf(blocks: readonly Block[]): Table[] {
  return blocks.flatMap((block) =>
    block.kind === 'table' ? [block, ...block.cells.flatMap((cell) => tablesOf(cell.blocks))] : [],
  );
}

/** `1. text`: the printed number, if there is one, and the text of each paragraph. */
export function printedLines(document: Document): string[] {
  return paragraphsOf(document.blocks).map(({ number, text }) =>
    number ? `${number.text} ${text}` : text,
  );
}

/**
 * The rows of a table, a square for each column: a cell's text, `^` and `<` where the cell began
 * further up or left, `·` where there is no cell. Fails where a square is covered twice.
 *
 *   ['甲 | 乙', '^ | 丙']
 */
export function squaresOf(table: Table): string[] {
  const squares = Array.from({ length: table.rows }, () =>
    new Array<string>(table.columns).fill('·'),
  );
  for (const { row, column, rowSpan, columnSpan, blocks } of table.cells) {
    for (let down = 0; down < rowSpan; down++) {
      for (let right = 0; right < columnSpan; right++) {
        const line = squares[row + down];
        if (line?.[column + right] !== '·')
          throw new Error(`square ${row + down}, ${column + right} is no free square`);
        const text = paragraphsOf(blocks)
          .map((paragraph) => paragraph.text)
          .join('/');
        line[column + right] = right > 0 ? '<' : down > 0 ? '^' : text;
      }
    }
  }
  return squares.map((line) => line.join(' | '));
}
