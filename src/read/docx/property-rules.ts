import type { BodyState, OpenCell, Properties } from './body-state.ts';
import { isSymbolFont } from './symbols.ts';
import { settleCell } from './table-parts.ts';
import { integerRule, integerValue, onOffRule, skipRule, stringRule, wVal } from './values.ts';
import { type Attributes, attributeName, attributeValue } from './xml-attributes.ts';
import type { ElementRule } from './xml-scanner.ts';

const asciiFont = attributeName('w:ascii');
const revisedMerge = attributeName('w:vMerge');

/** Word tables have 63 columns at most; more than this is a slip of the file. */
const largestSpan = 1000;

/** An element whose children are properties and not content. */
function enclosing(state: BodyState, properties: Properties): ElementRule {
  return {
    open() {
      state.properties = properties;
    },
    close() {
      state.properties = 'none';
    },
    quiet: true,
  };
}

/** Rules for the properties of paragraphs (ECMA-376 part 1 §17.3.1). */
export function paragraphPropertyRules(state: BodyState): Record<string, ElementRule> {
  const numberRule = (key: 'numId' | 'level' | 'outlineLevel'): ElementRule =>
    integerRule((value) => {
      const { paragraph } = state.frame;
      if (state.properties === 'paragraph' && paragraph) paragraph[key] = value;
    });
  return {
    'w:pPr': enclosing(state, 'paragraph'),
    'w:pStyle': stringRule((value) => {
      if (state.frame.paragraph) state.frame.paragraph.styleId = value;
    }),
    'w:numId': numberRule('numId'),
    'w:ilvl': numberRule('level'),
    'w:outlineLvl': numberRule('outlineLevel'),
    'w:sectPr': {
      open() {
        const { paragraph } = state.frame;
        if (state.properties === 'paragraph' && paragraph) paragraph.endsSection = true;
        return 'skip';
      },
    },
  };
}

/** Rules for the properties of runs and of paragraph marks (§17.3.2). */
export function runPropertyRules(state: BodyState): Record<string, ElementRule> {
  return {
    'w:rPr': {
      open() {
        state.properties = state.properties === 'paragraph' ? 'mark' : 'run';
      },
      close() {
        state.properties = state.properties === 'mark' ? 'paragraph' : 'none';
      },
      quiet: true,
    },
    'w:rStyle': stringRule((value) => {
      if (state.properties === 'run') state.run.style = value;
      else if (state.frame.paragraph) state.frame.paragraph.markStyle = value;
    }),
    'w:vanish': onOffRule((value) => {
      if (state.properties === 'run') state.run.vanish = value;
      else if (state.frame.paragraph) state.frame.paragraph.markVanish = value;
    }),
    // Nearly every run names its fonts; only those of symbols change what is read.
    'w:rFonts': {
      open(attributes) {
        const font = attributeValue(attributes, asciiFont);
        if (state.properties !== 'run' || font === null || !isSymbolFont(font)) return undefined;
        state.run.symbolFont = font;
        return 'heard';
      },
      quiet: true,
    },
  };
}

/** Rules for the properties of rows and cells (§17.4). */
export function tablePropertyRules(state: BodyState): Record<string, ElementRule> {
  const cellProperty = (change: (cell: OpenCell, attributes: Attributes) => void): ElementRule => ({
    open(attributes) {
      if (state.properties === 'cell' && state.frame.cell) change(state.frame.cell, attributes);
    },
  });
  return {
    'w:trPr': enclosing(state, 'row'),
    'w:tcPr': {
      open() {
        state.properties = 'cell';
      },
      close() {
        state.properties = 'none';
        settleCell(state);
      },
      quiet: true,
    },
    'w:gridBefore': integerRule((value) => {
      const row = state.frame.table?.row;
      if (state.properties === 'row' && row)
        row.column = Math.min(Math.max(value ?? 0, 0), largestSpan);
    }),
    'w:gridSpan': cellProperty((cell, attributes) => {
      cell.columnSpan = Math.min(Math.max(integerValue(attributes, wVal) ?? 1, 1), largestSpan);
    }),
    'w:vMerge': cellProperty((cell, attributes) => {
      cell.vertical = attributeValue(attributes, wVal) === 'restart' ? 'restart' : 'continue';
    }),
    'w:hMerge': cellProperty((cell, attributes) => {
      cell.horizontal = attributeValue(attributes, wVal) === 'restart' ? 'restart' : 'continue';
    }),
    // A tracked merge or split of cells, as it is once accepted (§17.13.5.4).
    'w:cellMerge': cellProperty((cell, attributes) => {
      const value = attributeValue(attributes, revisedMerge);
      if (value !== null) cell.vertical = value === 'rest' ? 'restart' : 'continue';
      state.losses.revisedCells++;
    }),
    'w:cellDel': cellProperty((cell) => {
      cell.deleted = true;
    }),
  };
}

/** Properties, old properties and lists of properties in which nothing is read. */
export const skippedRules: Readonly<Record<string, ElementRule>> = Object.fromEntries(
  [
    'w:tabs',
    'w:tblPr',
    'w:tblGrid',
    'w:tblPrEx',
    'w:sdtPr',
    'w:sdtEndPr',
    'w:rubyPr',
    'w:pPrChange',
    'w:rPrChange',
    'w:trPrChange',
    'w:tcPrChange',
    'w:numberingChange',
    'm:ctrlPr',
  ].map((name) => [name, skipRule]),
);
