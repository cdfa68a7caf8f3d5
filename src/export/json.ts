import type { OpenPlan } from '../model/open-plan.ts';
import type { Task } from '../model/plan.ts';
import { SCHEMA_VERSION } from '../model/version.ts';
import { printableText } from '../text/printable.ts';

/** Tasks of a plan that nobody reads from end to end. */
const LONG_PLAN = 1000;

/**
 * The envelope `{ "schemaVersion", "plans" }`, indented by two blanks: the text of
 * `JSON.stringify(envelope, null, 2)` and a line break, written in pieces. Of plans of more than about
 * 1,000 tasks each task has a line, which takes less than half the room and the time.
 */
export async function* writeJson(plans: AsyncIterable<OpenPlan>): AsyncGenerator<string, void> {
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
export async function* writeJsonLines(
  plans: AsyncIterable<OpenPlan>,
): AsyncGenerator<string, void> {
  for await (const plan of plans) {
    const around = (end: object): [string, string] =>
      aroundTasks(JSON.stringify(withoutTasks(plan, end)), '"tasks":[', ']');
    yield printableText(around({})[0]);
    let separator = '';
    for (const tasks of plan.portions) {
      yield separator + onLines(tasks, ',');
      separator = ',';
    }
    yield `${printableText(around(plan.end())[1])}\n`;
  }
}

/** A plan as it stands in the envelope, its tasks a few at a time. */
function* planPieces(plan: OpenPlan): Generator<string, void> {
  const around = (end: object): [string, string] =>
    aroundTasks(inEnvelope(withoutTasks(plan, end)), '\n      "tasks": [', ']');
  yield printableText(around({})[0]);
  const isLong = plan.expected > LONG_PLAN;
  let separator = '\n';
  for (const tasks of plan.portions) {
    const text = isLong ? `        ${onLines(tasks, ',\n        ')}` : tasksInEnvelope(tasks);
    yield separator + text;
    separator = ',\n';
  }
  const [, behind] = around(plan.end());
  yield printableText(separator === '\n' ? behind : `\n      ${behind}`);
}

/** The plan, with what is known of its end, as if it had no tasks. */
function withoutTasks(
  { expected: _expected, portions: _portions, end: _end, notices, ...head }: OpenPlan,
  end: object,
): object {
  return { ...head, tasks: [], ...end, notices };
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
