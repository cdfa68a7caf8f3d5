import { readError } from '../../messages/read-errors.ts';
import { foreignKind, wordMainTypes } from './content-types.ts';
import { scanPart } from './scan-part.ts';
import { attributeName, attributeValue } from './xml-attributes.ts';
import type { ElementRules } from './xml-scanner.ts';
import { findEntry, type Zip } from './zip.ts';

/** The parts of a Word package that are read, by their names in the zip. */
export interface WordParts {
  readonly main: string;
  readonly styles: string | null;
  readonly numbering: string | null;
  /** Parts that hold text of their own beside the body. */
  readonly stories: readonly Story[];
}

export interface Story {
  readonly kind: StoryKind;
  readonly part: string;
}

export type StoryKind = 'headers' | 'footers' | 'footnotes' | 'endnotes' | 'comments';

/** Last segment of the relationship type → kind of story. */
const storyKinds: Readonly<Record<string, StoryKind>> = {
  header: 'headers',
  footer: 'footers',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  comments: 'comments',
};

/** A relationship inside the package (ECMA-376 part 2, §6.5); external ones are never followed. */
interface Relationship {
  /** Last segment of the type, which transitional and strict files have in common: `styles`. */
  readonly type: string;
  readonly part: string;
}

const partName = attributeName('PartName');
const contentType = attributeName('ContentType');
const relationshipType = attributeName('Type');
const target = attributeName('Target');
const targetMode = attributeName('TargetMode');

/**
 * Finds the parts by content types and relationships, wherever they lie in the zip.
 * @throws ReadError `zip-not-word` for another kind of file, `part-missing`, and what `scanPart`
 *   throws
 */
export async function findWordParts(zip: Zip): Promise<WordParts> {
  const types = await readContentTypes(zip);
  const main = await findMainPart(zip, types);
  const relationships = await readRelationships(zip, main);
  const first = (type: string): string | null =>
    relationships.find(
      (relationship) => relationship.type === type && findEntry(zip, relationship.part),
    )?.part ?? null;
  const stories = new Map<string, Story>();
  for (const { type, part } of relationships) {
    const kind = storyKinds[type];
    if (kind && findEntry(zip, part)) stories.set(part, { kind, part });
  }
  return {
    main,
    styles: first('styles'),
    numbering: first('numbering'),
    stories: [...stories.values()],
  };
}

/** Part name in lower case → content type, from the overrides of `[Content_Types].xml`. */
async function readContentTypes(zip: Zip): Promise<Map<string, string>> {
  const types = new Map<string, string>();
  const rules: ElementRules = new Map([
    [
      'types:Override',
      {
        open(attributes) {
          const name = attributeValue(attributes, partName);
          const type = attributeValue(attributes, contentType);
          if (name !== null && type !== null)
            types.set(resolveTarget('', name).toLowerCase(), type);
        },
      },
    ],
  ]);
  await scanPart(zip, '[Content_Types].xml', rules);
  return types;
}

async function findMainPart(zip: Zip, types: ReadonlyMap<string, string>): Promise<string> {
  const related = (await readRelationships(zip, '')).find(
    ({ type }) => type === 'officeDocument',
  )?.part;
  const typed = [...types].find(([, type]) => wordMainTypes.has(type))?.[0];
  const candidates = [related, typed, 'word/document.xml'].filter((part) => part !== undefined);
  const main = candidates.find((part) => findEntry(zip, part));
  const what = await foreignKind(zip, types, main ?? related);
  if (what !== null) throw readError('zip-not-word', { what });
  if (main === undefined) throw readError('part-missing', { part: related ?? 'word/document.xml' });
  return main;
}

/** The relationships of a part, or of the whole package for the empty name. */
async function readRelationships(zip: Zip, part: string): Promise<Relationship[]> {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const relationships: Relationship[] = [];
  const rules: ElementRules = new Map([
    [
      'rels:Relationship',
      {
        open(attributes) {
          const type = attributeValue(attributes, relationshipType);
          const path = attributeValue(attributes, target);
          if (
            type === null ||
            path === null ||
            attributeValue(attributes, targetMode) === 'External'
          )
            return;
          relationships.push({
            type: type.slice(type.lastIndexOf('/') + 1),
            part: resolveTarget(folder, path),
          });
        },
      },
    ],
  ]);
  await scanPart(zip, `${folder}_rels/${part.slice(slash)}.rels`, rules);
  return relationships;
}

/**
 * Name in the zip of a relationship's target.
 *
 * `resolveTarget('word/', '../custom/a.xml')` → `custom/a.xml`; `('word/', '/b.xml')` → `b.xml`
 */
export function resolveTarget(folder: string, path: string): string {
  const steps: string[] = [];
  for (const step of (path.startsWith('/') ? path : folder + path).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  const name = steps.join('/');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
