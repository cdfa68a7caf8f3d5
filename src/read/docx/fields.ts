import { symbolCharacter } from './symbols.ts';

/** A complex field that has begun (`w:fldChar`, ECMA-376 part 1 §17.16.18). */
export interface Field {
  /** Which field of the story it is, from 0. */
  readonly index: number;
  /** Whether the result has begun; before that comes the instruction, which Word hides. */
  inResult: boolean;
  /** How much text had been read when the result began. */
  readBefore: number;
  instruction: string;
  /** Characters of text that stood in the instruction. */
  hiddenCharacters: number;
  /** The form control of a legacy form field. */
  control: FormControl | null;
}

export interface FormControl {
  readonly kind: 'checkBox' | 'list';
  /** What was chosen: 0 or 1 of a check box, the index of a list's entry. */
  value: number | null;
  default: number;
  readonly entries: string[];
}

/** Instructions are kept up to here; those that print anything without a result are short. */
export const longestInstruction = 1000;

export function beginField(index: number): Field {
  return {
    index,
    inResult: false,
    readBefore: 0,
    instruction: '',
    hiddenCharacters: 0,
    control: null,
  };
}

/**
 * What Word prints for a field that has no result of its own: form controls, and the fields that
 * Chinese documents use to draw a number in a ring or a syllable over a character.
 */
export function printedField(field: Field): string {
  const { control, instruction } = field;
  if (control) {
    const value = control.value ?? control.default;
    return control.kind === 'list' ? (control.entries[value] ?? '') : value === 0 ? '☐' : '☒';
  }
  const [, name, rest] = /^\s*(\w+)\s*(.*)$/su.exec(instruction) ?? [];
  switch (name?.toUpperCase()) {
    case 'EQ':
      return printedOverstrike(rest ?? '');
    case 'SYMBOL':
      return printedSymbol(rest ?? '');
    case 'MACROBUTTON':
      return (rest ?? '').replace(/^\S+\s*/u, '').trimEnd();
    default:
      return '';
  }
}

/** `\s\up 11(ming)`: text set higher or lower. */
const shift = /^\s*\\s\\(up|do)\s*\d*\s*\((.*)\)\s*$/isu;

const rings = '○〇◯';

/**
 * `\o\ac(○,1)` → ①; `\o\ad(\s\up 11(ming),明)` → 明: of characters drawn over each other, the last.
 * `\o(\s\up 5(区编),\s\do 2(办))` → 区编办: where one is set lower they do not cover each other.
 */
function printedOverstrike(instruction: string): string {
  const match = /^[^(]*\\o(?:\\a[clrd])?\s*\((.*)\)\s*$/isu.exec(instruction);
  const shifted = splitArguments(match?.[1] ?? '');
  const parts = shifted.map((part) => part.replace(shift, '$2').trim());
  if (shifted.some((part) => shift.exec(part)?.[1]?.toLowerCase() === 'do')) return parts.join('');
  const last = parts.at(-1) ?? '';
  const ringed = parts.length === 2 && rings.includes(parts[0] || '-');
  const number = Number(last);
  if (ringed && Number.isInteger(number) && number >= 1 && number <= 20)
    return String.fromCodePoint(0x245f + number);
  return last;
}

/** Splits at the commas or semicolons that stand in no inner parentheses. */
function splitArguments(text: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth++;
    if (character === ')') depth--;
    if (depth === 0 && ',;，；'.includes(character)) parts.push('');
    else parts.push(`${parts.pop()}${character}`);
  }
  return parts;
}

/** `254 \f Wingdings` → ☑ */
function printedSymbol(instruction: string): string {
  const [, code, switches] = /^(0x[\da-f]+|\d+)\s*(.*)$/isu.exec(instruction) ?? [];
  const font = /\\f\s*(?:"([^"]*)"|(\S+))/iu.exec(switches ?? '');
  return code === undefined ? '' : symbolCharacter(font?.[1] ?? font?.[2] ?? '', Number(code));
}
