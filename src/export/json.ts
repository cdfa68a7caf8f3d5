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
      yield printableText((index === 0 ? '' : ',') + JSON.stringify(tasks).slice(1, -1));
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
  const write = plan.tasks.length > LONG_PLAN ? tasksOnLines : tasksInEnvelope;
  for (const [index, tasks] of [...taskBatches(plan.tasks)].entries()) {
    yield printableText((index === 0 ? '\n' : ',\n') + write(tasks));
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
  return inEnvelope({ tasks }).slice(opening.length, -closing.length);
}

/** The same, a task a line. */
function tasksOnLines(tasks: readonly Task[]): string {
  let lines = '';
  for (const task of tasks) lines += `${lines && ',\n'}        ${JSON.stringify(task)}`;
  return lines;
}
