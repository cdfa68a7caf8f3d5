import type { Column } from '../../model/located.ts';
import type { Passage } from '../../model/passage.ts';
import type { Inherited } from '../../model/plan.ts';
import type { DeadlineSource, OwnerSource, RawTask } from '../../model/raw-task.ts';
import { joined } from '../../text/append.ts';
import { joinPassages, slicePassage, trimPassage } from '../../text/passage.ts';
import { headingText } from '../../words/headings.ts';
import { readMark } from '../../words/marks.ts';
import { passagesOf } from '../cell-lines.ts';
import { runningSource, takeOwnerLines } from '../owner-text.ts';
import { type Above, joinAbove } from './above.ts';
import { joinLines } from './requirement-items.ts';
import { cellOfField, type RowCell, type RowCells } from './row-cells.ts';

/** The task of a row, with what it and its categories say of the records. */
export interface TaskField {
  readonly text: Passage;
  readonly number: RawTask['number'];
  readonly path: readonly Passage[];
  readonly owners: readonly OwnerSource[];
  readonly deadlines: readonly DeadlineSource[];
  readonly inherited: Pick<Inherited, 'path' | 'task'>;
}

/** The task cell and the categories left of it; a cell over all of them is the task alone. */
export function readTask(cells: RowCells, columns: readonly Column[], above: Above): TaskField {
  const task = cellOfField(cells, columns, 'task');
  const categories = categoriesOf(cells, columns, task);
  let over = above;
  for (const cell of categories) over = joinAbove(over, readCategory(cell));
  const taken = takeOwnerLines(passagesOf(task?.cell ?? null));
  const whole = joinLines(taken.lines);
  const mark = readMark(whole.text);
  return {
    text: mark ? trimPassage(slicePassage(whole, mark.length)) : whole,
    number: mark ? { label: mark.label, passage: slicePassage(whole, 0, mark.length) } : null,
    path: over.path,
    owners: joined(over.owners, inheritFrom(task, taken.owners)),
    deadlines: [
      ...over.deadlines,
      ...inheritFrom(task, [...taken.deadlines, runningSource(whole)]),
    ],
    inherited: inheritanceOf(categories, task),
  };
}

/** The cells of the category columns, each once, without the task cell that reaches into them. */
function categoriesOf(
  cells: RowCells,
  columns: readonly Column[],
  task: RowCell | null,
): RowCell[] {
  const categories: RowCell[] = [];
  for (let index = 0; index < columns.length; index++) {
    const cell = cells[index];
    if (columns[index]?.field !== 'category' || !cell || cell.cell === task?.cell) continue;
    if (!categories.some((known) => known.cell === cell.cell)) categories.push(cell);
  }
  return categories;
}

/** A category's text for the path, with the owners and times it states for the rows under it. */
function readCategory(cell: RowCell): Above {
  const taken = takeOwnerLines(passagesOf(cell.cell));
  const text = joinPassages(taken.lines);
  return {
    path: [headingText(text)],
    owners: inheritFrom(cell, taken.owners),
    deadlines: inheritFrom(cell, [...taken.deadlines, runningSource(text)]),
  };
}

/** Sources of a cell that the row did not print itself say how it came to stand there. */
export function inheritFrom<Source extends { inherited: unknown }>(
  cell: RowCell | null,
  sources: readonly Source[],
): readonly Source[] {
  const how = cell?.how ?? 'own';
  return how === 'own' ? sources : sources.map((source) => ({ ...source, inherited: how }));
}

/** How the categories and the task came to stand beside the row, where it was not its own cells. */
function inheritanceOf(
  categories: readonly RowCell[],
  task: RowCell | null,
): Pick<Inherited, 'path' | 'task'> {
  const inherited: { path?: 'merged' | 'blank'; task?: 'merged' | 'blank' } = {};
  if (categories.some((cell) => cell.how === 'blank')) inherited.path = 'blank';
  else if (categories.some((cell) => cell.how === 'merged')) inherited.path = 'merged';
  if (task && task.how !== 'own') inherited.task = task.how;
  return inherited;
}
