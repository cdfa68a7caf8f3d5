import { inflateEntry } from './inflate.ts';
import { findEntry, type Zip } from './zip.ts';

/** Content types of the main part of `.docx`, `.dotx`, `.docm` and `.dotm` files. */
export const wordMainTypes: ReadonlySet<string> = new Set([
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml',
  'application/vnd.ms-word.document.macroEnabled.main+xml',
  'application/vnd.ms-word.template.macroEnabledTemplate.main+xml',
]);

/** A piece of the main part's content type → the kind of file, in words of every language. */
const foreignTypes: readonly (readonly [string, string])[] = [
  ['spreadsheetml', 'Excel (.xlsx)'],
  ['ms-excel.sheet.binary', 'Excel (.xlsb)'],
  ['ms-excel', 'Excel (.xlsm)'],
  ['presentationml', 'PowerPoint (.pptx)'],
  ['ms-powerpoint', 'PowerPoint (.pptm)'],
  ['visio', 'Visio (.vsdx)'],
  ['themeManager', 'Office theme (.thmx)'],
];

/** An entry that only one kind of zip has → the kind of file. */
const telltaleEntries: readonly (readonly [string, string])[] = [
  ['OFD.xml', 'OFD (.ofd)'],
  ['Index/Document.iwa', 'Pages (.pages)'],
];

/** What a zip says in an entry called `mimetype` (OpenDocument, EPUB) → the kind of file. */
const mimeTypes: readonly (readonly [string, string])[] = [
  ['application/vnd.oasis.opendocument.text', 'OpenDocument (.odt)'],
  ['application/vnd.oasis.opendocument.spreadsheet', 'OpenDocument (.ods)'],
  ['application/vnd.oasis.opendocument.presentation', 'OpenDocument (.odp)'],
  ['application/epub+zip', 'EPUB (.epub)'],
];

/**
 * The kind of file that is no Word document: `Excel (.xlsx)`. Null for what may be one.
 * @param types content types by part name in lower case
 * @param main the main part that the package names, if it names one
 */
export async function foreignKind(
  zip: Zip,
  types: ReadonlyMap<string, string>,
  main: string | undefined,
): Promise<string | null> {
  const type = main === undefined ? undefined : types.get(main.toLowerCase());
  if (type !== undefined && wordMainTypes.has(type)) return null;
  const foreign = foreignTypes.find(([piece]) => type?.includes(piece));
  if (foreign) return foreign[1];
  if (main !== undefined) return null;
  const mimeType = await readMimeType(zip);
  const kind =
    mimeTypes.find(([name]) => mimeType.startsWith(name)) ??
    telltaleEntries.find(([name]) => findEntry(zip, name));
  return kind?.[1] ?? 'ZIP (.zip)';
}

/** The first piece of the entry `mimetype`; empty if there is none. */
async function readMimeType(zip: Zip): Promise<string> {
  const entry = findEntry(zip, 'mimetype');
  if (entry)
    for await (const chunk of inflateEntry(zip, entry))
      return Buffer.from(chunk).toString('latin1');
  return '';
}
