import { type BodyState, newRun } from './body-state.ts';
import { addText } from './run-text.ts';
import { inSymbolFont, symbolCharacter } from './symbols.ts';
import { skipRule } from './values.ts';
import { type Attributes, attributeName, attributeValue } from './xml-attributes.ts';
import type { ElementRule } from './xml-scanner.ts';

const xmlSpace = attributeName('xml:space');
const breakType = attributeName('w:type');
const symbolFont = attributeName('w:font');
const symbolCode = attributeName('w:char');

/** Rules for runs and all that prints characters in them (ECMA-376 part 1 §17.3.3). */
export function textRules(state: BodyState): Record<string, ElementRule> {
  const run = runRule(state);
  return {
    'w:r': run,
    'm:r': run,
    'w:t': textRule(state),
    'm:t': { text: (text) => addText(state, text) },
    'w:delText': {
      text(text) {
        state.read += text.length;
        state.losses.deletedCharacters += text.length;
      },
    },
    'w:tab': { open: () => addText(state, '\t') },
    'w:ptab': { open: () => addText(state, '\t') },
    'w:cr': { open: () => addText(state, '\n') },
    'w:br': {
      open(attributes) {
        // Breaks of pages and columns are no part of the text.
        const type = attributeValue(attributes, breakType);
        if (type === null || type === 'textWrapping') addText(state, '\n');
      },
    },
    // Not U+2011 as in HTML: it stands in dates and numbers, where people search for a hyphen. A soft
    // hyphen prints nothing inside a line.
    'w:noBreakHyphen': { open: () => addText(state, '-') },
    'w:sym': {
      open(attributes) {
        const code = Number.parseInt(attributeValue(attributes, symbolCode) ?? '', 16);
        addText(state, symbolCharacter(attributeValue(attributes, symbolFont) ?? '', code));
      },
    },
    // Of a phonetic guide, the characters below it.
    'w:rt': skipRule,
  };
}

/** Runs stand in runs around text boxes and phonetic guides. */
function runRule(state: BodyState): ElementRule {
  let depth = 0;
  return {
    open() {
      if (depth++ > 0) {
        state.outerRuns.push(state.run);
        state.run = newRun();
      }
    },
    close() {
      depth--;
      state.run.vanish = null;
      state.run.style = null;
      state.run.symbolFont = null;
      state.run = state.outerRuns.pop() ?? state.run;
    },
  };
}

/** Without `xml:space="preserve"` Word trims the text; a line end in it is a space. */
function textRule(state: BodyState): ElementRule {
  let text = '';
  let preserved = false;
  return {
    open(attributes: Attributes) {
      text = '';
      preserved = attributeValue(attributes, xmlSpace) === 'preserve';
    },
    text(piece) {
      text += piece;
    },
    close() {
      const line = text.includes('\n') ? text.replaceAll('\n', ' ') : text;
      const printed = preserved ? line : trimXml(line);
      const { symbolFont } = state.run;
      addText(state, symbolFont === null ? printed : inSymbolFont(symbolFont, printed));
    },
  };
}

/** Trims what XML calls white space; the ideographic space is text. */
function trimXml(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isXmlSpace(text.charCodeAt(start))) start++;
  while (end > start && isXmlSpace(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

function isXmlSpace(unit: number): boolean {
  return unit === 0x20 || unit === 9 || unit === 10 || unit === 13;
}
