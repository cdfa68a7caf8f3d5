/** A Latin word with its blanks, or one Chinese character with the marks that must not begin a line. */
const unit = /[\u0021-\u024f]+ *|.[\u3001\u3002\uff01\uff08-\uff0c\uff1a\uff1b\uff1f\u201d]*/gsu;
const wide = /[\u2e80-\uffff]/gu;

/** Cells of a help text. Near enough: string-width would have to be loaded at every start. */
export function helpWidth(text: string): number {
  return text.replace(wide, '00').length;
}

/** A help text in lines, Chinese broken anywhere and Latin between words. */
export function wrapHelp(text: string, width: number): string {
  const lines = [''];
  for (const [piece] of text.matchAll(unit)) {
    const line = lines.at(-1) ?? '';
    if (helpWidth((line + piece).trimEnd()) <= width) lines[lines.length - 1] = line + piece;
    else lines.push(piece);
  }
  return lines.map((line) => line.trimEnd()).join('\n');
}
