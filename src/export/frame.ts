import CliTable from 'cli-table3';

/** Which ends of a table a piece of it has. */
export interface FrameEnds {
  readonly first: boolean;
  readonly last: boolean;
}

/** Cells that the frame and its padding take in a table of so many columns. */
export function frameWidth(columns: number): number {
  return 3 * columns + 1;
}

/**
 * Rows of a table with lines around them. A table may be drawn in several pieces, set one below
 * another: a piece that is not the first begins with the line between two rows, one that is not the
 * last has no line below.
 *
 * @param rows the lines of each cell, all lines of a column equally wide; nothing is cut or wrapped
 */
export function drawFrame(
  rows: readonly (readonly (readonly string[])[])[],
  ends: FrameEnds,
): string {
  const table = new CliTable({
    style: { head: [], border: [] },
    chars: { ...(ends.first ? {} : joinedTop), ...(ends.last ? {} : openBottom) },
  });
  for (const cells of rows) table.push(cells.map((lines) => lines.join('\n')));
  return `${table.toString()}\n`;
}

const joinedTop = { top: '─', 'top-left': '├', 'top-mid': '┼', 'top-right': '┤' } as const;
const openBottom = { bottom: '', 'bottom-left': '', 'bottom-mid': '', 'bottom-right': '' } as const;
