import { type CellOptions, docx, escapeXml, paragraph, table } from './docx.ts';
import { headers, type PlanTable, type TableCell, type TableRow } from './plan-tables.ts';

export const title = '东陵县2025年重点任务分工方案';

/** A file that holds a plan's title and its table. */
type Writer = (plan: PlanTable) => Uint8Array;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Rows with the header in its place; a cell's lines, or `above`. */
function rowsOf({ columns, rows }: PlanTable): readonly TableRow[] {
  const header: TableRow = { kind: 'cells', cells: columns.map((name) => [headers[name]]) };
  return [header, ...rows.map((row) => (row.kind === 'header' ? header : row))];
}

/** Whether the row below goes on with the cell of a column. */
function goesOnBelow(rows: readonly TableRow[], row: number, column: number): boolean {
  const below = rows[row + 1];
  return below?.kind === 'cells' && below.cells[column] === 'above';
}

/** A Word file: merged cells by `w:vMerge`, section rows by `w:gridSpan`, a paragraph a line. */
export const asDocx: Writer = (plan) => {
  const rows = rowsOf(plan);
  const content = rows.map((row, index): CellOptions[] => {
    if (row.kind !== 'cells')
      return [{ text: row.kind === 'section' ? row.text : '', columnSpan: plan.columns.length }];
    return row.cells.map((cell, column) => {
      if (cell === 'above') return { vMerge: 'continue' };
      const blocks = cell.length === 0 ? [paragraph('')] : cell.map((line) => paragraph(line));
      return goesOnBelow(rows, index, column) ? { blocks, vMerge: 'restart' } : { blocks };
    });
  });
  return docx([paragraph(title), table(content)]);
};

/** A web page: merged cells by `rowspan`, section rows by `colspan`. */
export const asHtml: Writer = (plan) => {
  const rows = rowsOf(plan);
  const lines = rows.map((row, index) => {
    if (row.kind !== 'cells')
      return `<td colspan="${plan.columns.length}">${row.kind === 'section' ? row.text : ''}</td>`;
    return row.cells
      .map((cell, column) => {
        if (cell === 'above') return '';
        let rowSpan = 1;
        while (goesOnBelow(rows, index + rowSpan - 1, column)) rowSpan++;
        return `<td rowspan="${rowSpan}">${cell.map(escapeXml).join('<br>')}</td>`;
      })
      .join('');
  });
  const body = lines.map((line) => `<tr>${line}</tr>`).join('\n');
  return encode(`<html><body><h1>${title}</h1><table>${body}</table></body></html>`);
};

const linesOf = (cell: TableCell): readonly string[] => (cell === 'above' ? [] : cell);

/** Cells one below another: a tab starts a cell, a blank line before it a row. */
export const asFlattenedText: Writer = (plan) => {
  const rows = rowsOf(plan).map((row) => {
    const cells = row.kind === 'cells' ? row.cells : [row.kind === 'section' ? [row.text] : []];
    return cells.map((cell) => `\t${linesOf(cell).join('\n')}`).join('\n');
  });
  return encode(`${title}\n\n${rows.join('\n\n')}\n`);
};

/** A Markdown table; lines of a cell are parted by `<br>`. */
export const asPipeTable: Writer = (plan) => {
  const rows = rowsOf(plan).map((row) => {
    const cells = row.kind === 'cells' ? row.cells : [row.kind === 'section' ? [row.text] : []];
    return `| ${cells.map((cell) => linesOf(cell).join('<br>')).join(' | ')} |`;
  });
  const rule = `|${plan.columns.map(() => ' --- |').join('')}`;
  const [header, ...body] = rows;
  return encode(`${title}\n\n${[header, rule, ...body].join('\n')}\n`);
};

/** Rows of a spreadsheet's clipboard; a cell of several lines is quoted. There are no section rows. */
export const asTabRows: Writer = (plan) => {
  const rows = rowsOf(plan).map((row) => {
    const cells = row.kind === 'cells' ? row.cells : [];
    return cells
      .map((cell) => {
        const lines = linesOf(cell);
        return lines.length > 1 ? `"${lines.join('\n')}"` : lines.join('');
      })
      .join('\t');
  });
  return encode(`${title}\n${rows.join('\n')}\n`);
};
