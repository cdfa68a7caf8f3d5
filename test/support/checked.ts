import { type CheckOptions, checkPlan } from '../../src/check/check-plan.ts';
import type { Config } from '../../src/model/config.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Plan } from '../../src/model/plan.ts';
import { readPlan } from '../../src/pipeline.ts';
import type { CheckedFile } from '../../src/report/report.ts';

/** The plan of a text file. */
export function planFrom(text: string, file = 'plan.txt'): Promise<Plan> {
  return readPlan(new TextEncoder().encode(text), { file });
}

/** What the checks find in a text file. */
export async function findingsIn(
  text: string,
  config: Config = {},
  options: CheckOptions = {},
): Promise<Finding[]> {
  return checkPlan(await planFrom(text), config, options);
}

/** A plan with one table: a title, the headers, and rows with cells parted by `|`. */
export function tablePlan(headers: string, rows: readonly string[], title = defaultTitle): string {
  const columns = headers.split('|').length;
  const rule = Array.from({ length: columns }, () => '---').join('|');
  const lines = [headers, rule, ...rows].map((row) => `|${row}|`);
  return `${title}\n\n${lines.join('\n')}\n`;
}

const defaultTitle = '青禾县2025年重点工作分工方案';

/** Rule and number of the task, in reading order: `owner-missing 3`. */
export function brief(findings: readonly Finding[]): string[] {
  return findings.map(({ rule, task }) => (task ? `${rule} ${task.number ?? task.id}` : rule));
}

/** A checked file for tests of reports. */
export async function checkedFile(text: string, file = 'plan.txt'): Promise<CheckedFile> {
  const plan = await planFrom(text, file);
  const { title, tasks, source } = plan;
  return { file, format: source.format, title, tasks: tasks.length, findings: checkPlan(plan) };
}
