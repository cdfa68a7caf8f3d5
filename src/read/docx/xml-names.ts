import { byteAt, COLON } from './xml-bytes.ts';
import type { WholeRule } from './xml-scanner.ts';

/**
 * The prefix under which the readers know a namespace, whatever prefix the file gives it.
 * Word writes the first form (transitional); ISO 29500 strict files have the second.
 */
const knownPrefixes: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/package/2006/content-types', 'types'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rels'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
]);

/** The name of an element as the file spells it and as the readers know it. */
export interface ElementName {
  /** `ns0:tbl`, as bytes. */
  readonly raw: Uint8Array;
  /** `w:tbl`; null in a namespace that no reader knows. */
  readonly known: string | null;
  readonly rule: WholeRule | undefined;
}

/** The namespace declarations in force inside one element, and the names met there. */
export interface Scope {
  readonly outer: Scope | null;
  /** Depth of the element that made the declarations. */
  readonly depth: number;
  /** Prefix in the file (`''` for none) → known prefix; null for an unknown namespace. */
  readonly prefixes: ReadonlyMap<string, string | null>;
  /** A cache, one name a slot: a new name replaces another of the same slot. */
  readonly slots: (ElementName | undefined)[];
}

/** The scope outside the root element: only `xml:` and names without a prefix. */
export function outermostScope(): Scope {
  const prefixes = new Map<string, string | null>([
    ['xml', 'xml'],
    ['', null],
  ]);
  return { outer: null, depth: 0, prefixes, slots: new Array(64) };
}

/** A scope for `declarations` (prefix, URI) made by the element at `depth`. */
export function innerScope(
  outer: Scope,
  depth: number,
  declarations: readonly [string, string][],
): Scope {
  const prefixes = new Map(
    declarations.map(([prefix, uri]) => [prefix, knownPrefixes.get(uri) ?? null]),
  );
  // The root element's scope serves the whole part and is worth a larger cache.
  return { outer, depth, prefixes, slots: new Array(depth === 1 ? 1024 : 64) };
}

/** The known prefix of the namespace a prefix stands for; undefined if it is not declared. */
export function resolvePrefix(scope: Scope, prefix: string): string | null | undefined {
  for (let current: Scope | null = scope; current; current = current.outer) {
    const known = current.prefixes.get(prefix);
    if (known !== undefined) return known;
  }
  return undefined;
}

/** Whether `data` from `at` begin with the bytes of `sample`. */
export function beginsWith(data: Uint8Array, at: number, sample: Uint8Array): boolean {
  for (let index = 0; index < sample.length; index++) {
    if (byteAt(sample, index) !== byteAt(data, at + index)) return false;
  }
  return true;
}

/** The name that the scope keeps for `hash`; it may be another than the one looked for. */
export function cachedName(scope: Scope, hash: number): ElementName | undefined {
  return scope.slots[hash & (scope.slots.length - 1)];
}

/**
 * The element name in `data` from `start` to `end`; `hash` is any number made from its bytes.
 * Null if its prefix is not declared or it has two colons (Namespaces in XML §3).
 */
export function internName(
  scope: Scope,
  rules: ReadonlyMap<string, WholeRule>,
  data: Buffer,
  start: number,
  end: number,
  hash: number,
): ElementName | null {
  const cached = cachedName(scope, hash);
  if (cached && cached.raw.length === end - start && beginsWith(data, start, cached.raw))
    return cached;
  const raw = Uint8Array.prototype.slice.call(data, start, end);
  const text = data.toString('utf8', start, end);
  const colon = raw.indexOf(COLON);
  const local = text.slice(colon + 1);
  const prefix = resolvePrefix(scope, colon < 0 ? '' : text.slice(0, colon));
  if (prefix === undefined || colon === 0 || local === '' || local.includes(':')) return null;
  const known = prefix === null ? null : `${prefix}:${local}`;
  const name = {
    raw,
    known,
    rule: known === null ? undefined : rules.get(known),
  };
  scope.slots[hash & (scope.slots.length - 1)] = name;
  return name;
}
