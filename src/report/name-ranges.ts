import type { Language } from '../messages/fill.ts';
import { reportTexts } from '../messages/report.ts';
import type { Finding } from '../model/finding.ts';
import { readNumeral } from '../words/numerals.ts';

/** The name of a task, and where it comes in the count. */
interface Name {
  readonly text: string;
  /** null for a name that is no count. */
  readonly value: number | null;
}

/**
 * The tasks of several findings in few words: their numbers, or their ids where a number is missing
 * or stands for several. `1–11, 13, 15–18`
 */
export function nameRanges(findings: readonly Finding[], language: Language): string {
  const names = namesOf(findings);
  const ranges: string[] = [];
  for (let at = 0; at < names.length; ) {
    let end = at;
    while (follows(names[end], names[end + 1])) end++;
    const [first, last] = [names[at]?.text ?? '', names[end]?.text ?? ''];
    if (end > at + 1) ranges.push(`${first}–${last}`);
    else ranges.push(...names.slice(at, end + 1).map((name) => name.text));
    at = end + 1;
  }
  return ranges.join(reportTexts.comma[language]);
}

function namesOf(findings: readonly Finding[]): Name[] {
  const tasks = findings.flatMap((finding) => finding.task ?? []);
  const numbers = tasks.map((task) => task.number);
  const areClear = !numbers.includes(null) && new Set(numbers).size === numbers.length;
  const texts = areClear ? numbers : tasks.map((task) => task.id);
  return [...new Set(texts)].map((text) => ({
    text: text ?? '',
    value: readNumeral((text ?? '').replace(/^t/u, '')),
  }));
}

function follows(name: Name | undefined, next: Name | undefined): boolean {
  return name?.value != null && next?.value === name.value + 1;
}
