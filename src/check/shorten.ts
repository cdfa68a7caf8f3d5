const LONGEST = 20;

/** The beginning of a text, to name it by in a message: `加强组织领导，明确……`. */
export function shorten(text: string): string {
  const chars = [...text];
  return chars.length <= LONGEST ? text : `${chars.slice(0, LONGEST - 1).join('')}…`;
}
