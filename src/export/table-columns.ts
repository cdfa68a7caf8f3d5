import { tableTexts } from '../messages/export.ts';
import { fill, type Language } from '../messages/fill.ts';
import type { OwnerRole, Task } from '../model/plan.ts';
import { printableLines } from '../text/printable.ts';
import { deadlinesCell, ownersCell, pathCell } from './task-cells.ts';

/** A column of the terminal's table. */
export interface TableColumn {
  readonly header: string;
  /** The cell's text, safe to print, lines parted by line breaks. */
  readonly cellOf: (task: Task) => string;
}

const roles: readonly OwnerRole[] = ['lead', 'responsible', 'support', 'oversight'];

/** The columns that hold anything in a plan; the task's always. */
export function tableColumns(tasks: readonly Task[], language: Language): TableColumn[] {
  const column = (header: keyof typeof tableTexts, cell: (task: Task) => string): TableColumn => ({
    header: tableTexts[header][language],
    cellOf: (task) => printableLines(cell(task)),
  });
  const all = [
    column('number', (task) => task.number ?? ''),
    column('path', pathCell),
    column('task', (task) => task.task),
    column('requirement', (task) => task.requirement ?? ''),
    column('owners', (task) => ownerLines(task, language)),
    column('deadlines', deadlineLines),
  ];
  return all.filter(
    ({ cellOf }, index) => index === 2 || tasks.some((task) => cellOf(task) !== ''),
  );
}

/** One line a role; the role unsaid where all are merely responsible, as the header has it. */
function ownerLines(task: Task, language: Language): string {
  const isPlain = task.owners.every((owner) => owner.role === 'responsible');
  if (isPlain) return ownersCell(task, 'responsible');
  return roles
    .map((role) => ({ role, names: ownersCell(task, role) }))
    .filter(({ names }) => names !== '')
    .map(({ role, names }) => fill(tableTexts[role][language], { names }))
    .join('\n');
}

/** As printed, and below it the day of the calendar. */
function deadlineLines(task: Task): string {
  return [deadlinesCell(task), task.due ?? ''].filter((line) => line !== '').join('\n');
}
