import type { BodyState } from './body-state.ts';
import {
  beginField,
  type Field,
  type FormControl,
  longestInstruction,
  printedField,
} from './fields.ts';
import { addText } from './run-text.ts';
import { integerRule, onOffRule, stringRule } from './values.ts';
import { type Attributes, attributeName, attributeValue } from './xml-attributes.ts';
import type { ElementRule } from './xml-scanner.ts';

const characterType = attributeName('w:fldCharType');

/** Rules for complex fields (ECMA-376 part 1 §17.16); simple ones hold nothing but their result. */
export function fieldRules(state: BodyState): Record<string, ElementRule> {
  return {
    'w:fldChar': {
      open(attributes: Attributes) {
        const type = attributeValue(attributes, characterType);
        if (type === 'begin') {
          const index = state.fieldsBegun++;
          if (state.endless.has(index)) return;
          state.fields.push(beginField(index));
          state.instructions++;
        } else if (type === 'separate') beginResult(state);
        else if (type === 'end') endField(state);
      },
    },
    'w:instrText': {
      text(text) {
        const field = state.fields.at(-1);
        if (field && field.instruction.length < longestInstruction) field.instruction += text;
      },
    },
    ...formRules(state),
  };
}

/** The innermost field, unless it began outside the current cell or text box. */
function innermost(state: BodyState): Field | undefined {
  return state.fields.length > state.frame.firstField ? state.fields.at(-1) : undefined;
}

function beginResult(state: BodyState): void {
  const field = innermost(state);
  if (!field || field.inResult) return;
  field.inResult = true;
  field.readBefore = state.read;
  state.instructions--;
}

function endField(state: BodyState): void {
  const field = innermost(state);
  if (!field) return;
  state.fields.pop();
  const outer = state.fields.at(-1);
  if (outer) outer.hiddenCharacters += field.hiddenCharacters;
  if (!field.inResult) state.instructions--;
  if (!field.inResult || state.read === field.readBefore) addText(state, printedField(field));
}

/** The controls of legacy forms: `w:ffData` in the field's first character (§17.16.17). */
function formRules(state: BodyState): Record<string, ElementRule> {
  const begin = (kind: FormControl['kind']): ElementRule => ({
    open() {
      const field = innermost(state);
      if (field) field.control = { kind, value: null, default: 0, entries: [] };
    },
  });
  const control = (): FormControl | null => innermost(state)?.control ?? null;
  return {
    'w:checkBox': begin('checkBox'),
    'w:ddList': begin('list'),
    'w:checked': onOffRule((value) => {
      const open = control();
      if (open) open.value = value ? 1 : 0;
    }),
    'w:default': stringRule((value) => {
      const open = control();
      if (!open) return;
      if (open.kind === 'list') open.default = Number(value) || 0;
      else open.default = value === '0' || value === 'false' || value === 'off' ? 0 : 1;
    }),
    'w:result': integerRule((value) => {
      const open = control();
      if (open) open.value = value;
    }),
    'w:listEntry': stringRule((value) => {
      control()?.entries.push(value ?? '');
    }),
  };
}
