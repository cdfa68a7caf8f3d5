import type { Config, Ignore } from '../model/config.ts';
import type { Plan, Task } from '../model/plan.ts';
import { fold } from '../text/fold.ts';
import type { PlainFinding } from './build-finding.ts';
import { matchesFile } from './file-patterns.ts';

/** As rules write several names into one quote. */
const NAMES_PARTED_BY = '、';

/** The ignores that can hold for a file: those of the configuration and of overrides that match. */
export function ignoresFor(config: Config, path: string): Ignore[] {
  const overrides = (config.overrides ?? []).filter(({ files }) => matchesFile(path, files));
  return [config, ...overrides]
    .flatMap((layer) => layer.ignores ?? [])
    .filter((ignore) => ignore.files === undefined || matchesFile(path, ignore.files));
}

/**
 * A test for findings that the configuration leaves out of a plan: those that fit one entry of
 * `ignores` in every condition it gives.
 */
export function ignoresOf(
  config: Config,
  plan: Plan,
  path: string,
): (finding: PlainFinding) => boolean {
  const ignores = ignoresFor(config, path);
  if (ignores.length === 0) return () => false;
  const tasks = new Map(plan.tasks.map((task) => [task.id, task]));
  return (finding) => {
    const task = finding.task ? tasks.get(finding.task.id) : undefined;
    return ignores.some((ignore) => fits(ignore, finding, task));
  };
}

function fits(ignore: Ignore, finding: PlainFinding, task: Task | undefined): boolean {
  return (
    (ignore.rule === undefined || [ignore.rule].flat().includes(finding.rule)) &&
    (ignore.task === undefined ||
      [ignore.task].flat().some((name) => isTask(String(name), task))) &&
    (ignore.unit === undefined || [ignore.unit].flat().some((unit) => isAbout(unit, finding, task)))
  );
}

function isTask(name: string, task: Task | undefined): boolean {
  return task !== undefined && (task.id === name || task.number === name);
}

/** A finding about owners that quotes names is about these units; any other about all its owners. */
function isAbout(unit: string, finding: PlainFinding, task: Task | undefined): boolean {
  const name = fold(unit);
  if (finding.field === 'owners' && finding.quote !== null) {
    return [finding.quote, ...finding.quote.split(NAMES_PARTED_BY)].some(
      (quoted) => fold(quoted) === name,
    );
  }
  return task?.owners.some((owner) => fold(owner.name) === name) ?? false;
}
