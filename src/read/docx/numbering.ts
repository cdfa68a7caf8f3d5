import { scanPart } from './scan-part.ts';
import { integerRule, integerValue, onOffRule, skipRule, stringRule, wVal } from './values.ts';
import { type Attributes, attributeName, attributeValue } from './xml-attributes.ts';
import type { ElementRules } from './xml-scanner.ts';
import type { Zip } from './zip.ts';

/** One level of a list (`w:lvl`, ECMA-376 part 1 §17.9.6). */
export interface ListLevel {
  start: number;
  /** Value of `w:numFmt`: `decimal`, `bullet`, … */
  format: string;
  /** `第%1条`: `%1` stands for the number of the first level. */
  text: string;
  /** Whether all numbers in the text are printed as decimal (`w:isLgl`). */
  legal: boolean;
  /** The level, from 1, whose use starts this one anew; 0 never, null every higher level. */
  restart: number | null;
  /** The paragraph style bound to the level. */
  style: string | null;
  /** Whether the number is hidden text. */
  vanish: boolean;
}

/** `w:abstractNum`: what several lists may share, the count included. */
export interface ListDefinition {
  readonly levels: Map<number, ListLevel>;
  /** The numbering style in which the levels are to be found (`w:numStyleLink`). */
  styleLink: string | null;
  /** Whether there is one level only, whatever level a paragraph names. */
  single: boolean;
}

/** `w:num`: a list, and where it departs from its definition. */
export interface List {
  readonly id: number;
  definition: number | null;
  readonly startOverrides: Map<number, number>;
  readonly levelOverrides: Map<number, ListLevel>;
}

export interface Numbering {
  readonly definitions: ReadonlyMap<number, ListDefinition>;
  /** Definitions by the numbering style that they say they are (`w:styleLink`, §17.9.27). */
  readonly byStyle: ReadonlyMap<string, ListDefinition>;
  readonly lists: ReadonlyMap<number, List>;
}

interface State {
  readonly definitions: Map<number, ListDefinition>;
  readonly byStyle: Map<string, ListDefinition>;
  readonly lists: Map<number, List>;
  definition: ListDefinition;
  list: List;
  /** The level of the `w:lvlOverride` that is being read; null outside one. */
  overridden: number | null;
  level: ListLevel;
}

const ilvl = attributeName('w:ilvl');
const numId = attributeName('w:numId');
const abstractNumId = attributeName('w:abstractNumId');
const formatSample = attributeName('w:format');

/** Lists have nine levels. */
export const deepestLevel = 8;

/** Longer than any number Word can print; keeps a hostile level text from growing with each use. */
export const longestNumber = 255;

const newLevel = (): ListLevel => ({
  start: 0,
  format: 'decimal',
  text: '',
  legal: false,
  restart: null,
  style: null,
  vanish: false,
});
const newDefinition = (): ListDefinition => ({ levels: new Map(), styleLink: null, single: false });
const newList = (id: number): List => ({
  id,
  definition: null,
  startOverrides: new Map(),
  levelOverrides: new Map(),
});

/**
 * Reads the numbering part (ECMA-376 part 1 §17.9); a document without one has no lists.
 * @param part name of the part, or null
 * @throws ReadError as `scanPart`
 */
export async function readNumbering(zip: Zip, part: string | null): Promise<Numbering> {
  const state: State = {
    definitions: new Map(),
    byStyle: new Map(),
    lists: new Map(),
    definition: newDefinition(),
    list: newList(0),
    overridden: null,
    level: newLevel(),
  };
  if (part !== null)
    await scanPart(zip, part, new Map([...listRules(state), ...levelRules(state)]));
  return state;
}

function listRules(state: State): ElementRules {
  const rules = {
    'w:abstractNum': {
      open(attributes: Attributes) {
        state.definition = newDefinition();
        state.definitions.set(integerValue(attributes, abstractNumId) ?? -1, state.definition);
      },
    },
    'w:numStyleLink': stringRule((value) => {
      state.definition.styleLink = value;
    }),
    'w:styleLink': stringRule((value) => {
      if (value !== null) state.byStyle.set(value, state.definition);
    }),
    'w:multiLevelType': stringRule((value) => {
      state.definition.single = value === 'singleLevel';
    }),
    'w:num': {
      open(attributes: Attributes) {
        const id = integerValue(attributes, numId) ?? -1;
        state.list = newList(id);
        state.lists.set(id, state.list);
      },
    },
    'w:abstractNumId': integerRule((value) => {
      state.list.definition = value;
    }),
    'w:lvlOverride': {
      open(attributes: Attributes) {
        state.overridden = integerValue(attributes, ilvl) ?? 0;
      },
      close() {
        state.overridden = null;
      },
    },
    'w:startOverride': integerRule((value) => {
      state.list.startOverrides.set(state.overridden ?? 0, value ?? 0);
    }),
    'w:numPicBullet': skipRule,
  };
  return new Map(Object.entries(rules));
}

function levelRules(state: State): ElementRules {
  const rules = {
    'w:lvl': {
      open(attributes: Attributes) {
        state.level = newLevel();
        const index = state.overridden ?? integerValue(attributes, ilvl) ?? 0;
        if (index < 0 || index > deepestLevel) return;
        const { definition, list, overridden } = state;
        (overridden === null ? definition.levels : list.levelOverrides).set(index, state.level);
      },
    },
    'w:start': integerRule((value) => {
      state.level.start = value ?? 0;
    }),
    'w:numFmt': {
      open(attributes: Attributes) {
        const format = attributeValue(attributes, wVal) ?? 'decimal';
        // `001, 002, 003, ...`: the sample says how many digits there are ([MS-DOCX] 2.4).
        state.level.format =
          format === 'custom' ? (attributeValue(attributes, formatSample) ?? format) : format;
      },
    },
    'w:lvlText': stringRule((value) => {
      state.level.text = (value ?? '').slice(0, longestNumber);
    }),
    'w:isLgl': onOffRule((value) => {
      state.level.legal = value;
    }),
    'w:lvlRestart': integerRule((value) => {
      state.level.restart = value;
    }),
    'w:pStyle': stringRule((value) => {
      state.level.style = value;
    }),
    'w:vanish': onOffRule((value) => {
      state.level.vanish = value;
    }),
    // The choice holds a custom format; the fallback beside it would overwrite it.
    'mc:Fallback': skipRule,
  };
  return new Map(Object.entries(rules));
}
