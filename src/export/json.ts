import type { Plan, Task } from '../model/plan.ts';
import { SCHEMA_VERSION } from '../model/version.ts';
import { printableText } from '../text/printable.ts';
import { taskBatches } from './batches.ts';

/** Tasks of a plan that nobody reads from end to end. */
const LONG_PLAN = 1000;

/**
 * The envelope `{ "schemaVersion", "plans" }`, indented by two blanks: the text of
 * `JSON.stringify(envelope, null, 2)` and a line break, written in pieces. Plans of more than 1,000
 * tasks have a line for each, which takes less than half the room and the time.
 */
export async function* writeJson(plans: AsyncIterable<Plan>): AsyncGenerator<string, void> {
  yield `{\n  "schemaVersion": ${JSON.stringify(SCHEMA_VERSION)},\n  "plans": [`;
  let count = 0;
  for await (const plan of plans) {
    yield count === 0 ? '\n' : ',\n';
    yield* planPieces(plan);
    count++;
  }
  yield count === 0 ? ']\n}\n' : '\n  ]\n}\n';
}

/** One plan a line (JSON Lines). */
export async function* writeJsonLines(plans: AsyncIterable<Plan>): AsyncGenerator<string, void> {
  for await (const plan of plans) {
    const [before, after] = aroundTasks(JSON.stringify({ ...plan, tasks: [] }), '"tasks":[', ']');
    yield printableText(before);
    for (const [index, tasks] of [...taskBatches(plan.tasks)].entries()) {
      yield (index === 0 ? '' : ',') + onLines(tasks, ',');
    }
    yield `${printableText(after)}\n`;
  }
}

/** A plan as it stands in the envelope, its tasks a few at a time. */
function* planPieces(plan: Plan): Generator<string, void> {
  const whole = inEnvelope({ ...plan, tasks: [] });
  if (plan.tasks.length === 0) {
    yield printableText(whole);
    return;
  }
  const [before, after] = aroundTasks(whole, '\n      "tasks": [', ']');
  yield printableText(before);
  const isLong = plan.tasks.length > LONG_PLAN;
  for (const [index, tasks] of [...taskBatches(plan.tasks)].entries()) {
    const text = isLong ? `        ${onLines(tasks, ',\n        ')}` : tasksInEnvelope(tasks);
    yield (index === 0 ? '\n' : ',\n') + text;
  }
  yield printableText(`\n      ${after}`);
}

/** The text up to and with `[`, and from `]` on, of a plan written without its tasks. */
function aroundTasks(text: string, opening: string, closing: string): [string, string] {
  const end = text.indexOf(opening + closing) + opening.length;
  return [text.slice(0, end), text.slice(end)];
}

/** JSON of a value at the depth of a plan: what stands between the brackets of `"plans": [ … ]`. */
function inEnvelope(plan: unknown): string {
  const opening = '{\n  "plans": [\n';
  const closing = '\n  ]\n}';
  return JSON.stringify({ plans: [plan] }, null, 2).slice(opening.length, -closing.length);
}

/** The same for tasks: what stands between the brackets of `"tasks": [ … ]`. */
function tasksInEnvelope(tasks: readonly Task[]): string {
  const opening = '    {\n      "tasks": [\n';
  const closing = '\n      ]\n    }';
  return printableText(inEnvelope({ tasks }).slice(opening.length, -closing.length));
}

/** The same, each task on a line of its own. */
function onLines(tasks: readonly Task[], separator: string): string {
  let lines = '';
  for (const task of tasks) lines += `${lines && separator}${onLine(task)}`;
  return lines;
}

/** More than half of a task are its places, in which there is nothing but numbers to be printed. */
function onLine(task: Task): string {
  const before = printableText(JSON.stringify({ ...task, location: undefined }));
  return `${before.slice(0, -1)},"location":${JSON.stringify(task.location)}}`;
}
