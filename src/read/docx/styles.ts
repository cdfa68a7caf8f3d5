import { scanPart } from './scan-part.ts';
import { integerRule, onOffRule, onOffValue, skipRule, stringRule } from './values.ts';
import { type Attributes, attributeName, attributeValue } from './xml-attributes.ts';
import type { ElementRules } from './xml-scanner.ts';
import type { Zip } from './zip.ts';

/** What a style says itself; null where it says nothing and the style it is based on counts. */
interface Style {
  basedOn: string | null;
  numId: number | null;
  level: number | null;
  outlineLevel: number | null;
  vanish: boolean | null;
}

/** What a style means together with the styles it is based on. */
export interface ResolvedStyle {
  /** The style itself and its bases, nearest first. */
  readonly chain: readonly string[];
  readonly numId: number | null;
  readonly level: number | null;
  /** Outline level, from 0; 9 means body text. */
  readonly outlineLevel: number | null;
  readonly vanish: boolean;
}

export interface Styles {
  readonly byId: ReadonlyMap<string, Readonly<Style>>;
  /** Styles that were asked for. */
  readonly resolved: Map<string | null, ResolvedStyle>;
  /** The style of paragraphs that name none. */
  readonly defaultParagraphStyle: string | null;
  /** Whether the document's defaults hide all text. */
  readonly vanish: boolean;
  /** Whether any style, or the defaults, hide text. */
  readonly hide: boolean;
}

interface State {
  readonly byId: Map<string, Style>;
  /** The style that is being read; outside styles, the document's defaults. */
  current: Style;
  defaultParagraphStyle: string | null;
}

const styleId = attributeName('w:styleId');
const styleType = attributeName('w:type');
const isDefault = attributeName('w:default');

function newStyle(): Style {
  return { basedOn: null, numId: null, level: null, outlineLevel: null, vanish: null };
}

/**
 * Reads the styles part (ECMA-376 part 1 §17.7); a document without one has no styles.
 * @param part name of the part, or null
 * @throws ReadError as `scanPart`
 */
export async function readStyles(zip: Zip, part: string | null): Promise<Styles> {
  const defaults = newStyle();
  const state: State = { byId: new Map(), current: defaults, defaultParagraphStyle: null };
  if (part !== null) await scanPart(zip, part, styleRules(state));
  const { byId, defaultParagraphStyle } = state;
  const vanish = defaults.vanish ?? false;
  const hide = vanish || [...byId.values()].some((style) => style.vanish === true);
  return { byId, resolved: new Map(), defaultParagraphStyle, vanish, hide };
}

function styleRules(state: State): ElementRules {
  const rules = {
    'w:style': { open: (attributes: Attributes) => openStyle(state, attributes) },
    'w:basedOn': stringRule((value) => {
      state.current.basedOn = value;
    }),
    'w:name': stringRule((value) => {
      state.current.outlineLevel ??= builtInLevel(value);
    }),
    'w:numId': integerRule((value) => {
      state.current.numId = value;
    }),
    'w:ilvl': integerRule((value) => {
      state.current.level = value;
    }),
    'w:outlineLvl': integerRule((value) => {
      state.current.outlineLevel = value;
    }),
    'w:vanish': onOffRule((value) => {
      state.current.vanish = value;
    }),
    'w:latentStyles': skipRule,
    'w:pPrChange': skipRule,
    'w:rPrChange': skipRule,
  };
  return new Map(Object.entries(rules));
}

/** Table styles, most of the part in many files, say nothing that is read. */
function openStyle(state: State, attributes: Attributes): 'skip' | undefined {
  const id = attributeValue(attributes, styleId);
  const type = attributeValue(attributes, styleType);
  if (id === null || type === 'table') return 'skip';
  state.current = newStyle();
  state.byId.set(id, state.current);
  const isMarked =
    attributeValue(attributes, isDefault) !== null && onOffValue(attributes, isDefault);
  if (isMarked && type === 'paragraph') state.defaultParagraphStyle = id;
  return undefined;
}

/** Word's built-in headings have a level by their name, even where the style leaves it out. */
function builtInLevel(name: string | null): number | null {
  const digit = /^heading ([1-9])$/iu.exec(name ?? '')?.[1];
  return digit === undefined ? null : Number(digit) - 1;
}

/** No honest style is based on more; keeps long chains from costing quadratic work. */
const longestChain = 100;

/** A style with all that it inherits; an unknown style says nothing. */
export function resolveStyle(styles: Styles, id: string | null): ResolvedStyle {
  const known = styles.resolved.get(id);
  if (known) return known;
  const chain: string[] = [];
  const total = newStyle();
  let next = id;
  while (next !== null && !chain.includes(next) && chain.length < longestChain) {
    const style = styles.byId.get(next);
    if (!style) break;
    chain.push(next);
    total.numId ??= style.numId;
    total.level ??= style.level;
    total.outlineLevel ??= style.outlineLevel;
    total.vanish ??= style.vanish;
    next = style.basedOn;
  }
  const { numId, level, outlineLevel, vanish } = total;
  const resolved = { chain, numId, level, outlineLevel, vanish: vanish ?? false };
  styles.resolved.set(id, resolved);
  return resolved;
}
