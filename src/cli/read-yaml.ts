import { parse } from 'yaml';

/** The value of a YAML text; blank text is null. Throws what the parser throws. */
export function readYaml(text: string): unknown {
  return parse(text);
}
