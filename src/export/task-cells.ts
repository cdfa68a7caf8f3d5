import { sheetJoints } from '../lexicon/export-headers.ts';
import { exportTexts } from '../messages/export.ts';
import { fill, type Language } from '../messages/fill.ts';
import type { OwnerRole, Plan, Span, Task } from '../model/plan.ts';

/** The owners of a role in one cell: `区司法局、区公安分局`; empty where there are none. */
export function ownersCell(task: Task, role: OwnerRole): string {
  return task.owners
    .filter((owner) => owner.role === role)
    .map((owner) => owner.name)
    .join(sheetJoints.owners);
}

/** The deadlines as printed: `6月底前；持续推进`. */
export function deadlinesCell(task: Task): string {
  return task.deadlines.map((deadline) => deadline.raw).join(sheetJoints.deadlines);
}

/** The headings above a task: `优化营商环境 / 政务服务`. */
export function pathCell(task: Task): string {
  return task.path.join(sheetJoints.path);
}

/**
 * The file and the place in it: `plan.txt:12` for a text, `plan.docx table 1 row 4` for a table,
 * `plan.docx paragraph 7` for running text.
 */
export function sourceCell(source: Plan['source'], task: Task, language: Language): string {
  return placeInFile(source.file, task.location.record, language);
}

/** The same for any place of a plan. */
export function placeInFile(file: string, span: Span, language: Language): string {
  if ('line' in span) return `${file}:${span.line}`;
  const place = placeText(span, language);
  return place === '' ? file : `${file} ${place}`;
}

function placeText(span: Exclude<Span, { line: number }>, language: Language): string {
  const { table, row, paragraph } = span;
  if (table !== undefined && row !== undefined) {
    return fill(exportTexts.placeInTable[language], { table, row });
  }
  if (paragraph === undefined) return '';
  return fill(exportTexts.placeOfParagraph[language], { paragraph });
}
