import {
  type AttributeName,
  type Attributes,
  attributeName,
  attributeValue,
} from './xml-attributes.ts';
import type { ElementRule } from './xml-scanner.ts';

/** `w:val`, the attribute in which most properties keep their value. */
export const wVal = attributeName('w:val');

/** A decimal number; null if it is missing or no number (ST_DecimalNumber, ECMA-376 §17.18.10). */
export function integerValue(attributes: Attributes, name: AttributeName): number | null {
  const text = attributeValue(attributes, name);
  return text !== null && /^\s*[+-]?\d{1,9}\s*$/u.test(text) ? Number(text) : null;
}

/** An on/off property, on without a value (ST_OnOff, ECMA-376 §22.9.2.7). */
export function onOffValue(attributes: Attributes, name: AttributeName = wVal): boolean {
  const text = attributeValue(attributes, name);
  return text === null || !['0', 'false', 'off'].includes(text);
}

/** Takes the `w:val` of an element as it stands. */
export function stringRule(take: (value: string | null) => void): ElementRule {
  return { open: (attributes) => take(attributeValue(attributes, wVal)) };
}

/** Takes the `w:val` of an element as a number. */
export function integerRule(take: (value: number | null) => void): ElementRule {
  return { open: (attributes) => take(integerValue(attributes, wVal)) };
}

/** Takes the `w:val` of an on/off element. */
export function onOffRule(take: (value: boolean) => void): ElementRule {
  return { open: (attributes) => take(onOffValue(attributes)) };
}

/** Leaves out an element with all that is in it. */
export const skipRule: ElementRule = { open: () => 'skip' };
