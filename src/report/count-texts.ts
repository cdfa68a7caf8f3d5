import { fill, type Language } from '../messages/fill.ts';
import { reportTexts } from '../messages/report.ts';

const pairs = {
  task: [reportTexts.oneTask, reportTexts.tasks],
  file: [reportTexts.oneFile, reportTexts.files],
  error: [reportTexts.oneError, reportTexts.errors],
  warning: [reportTexts.oneWarning, reportTexts.warnings],
} as const;

/** `countOf('task', 3, 'en')` → `3 tasks`, `countOf('task', 1, 'en')` → `1 task` */
export function countOf(noun: keyof typeof pairs, count: number, language: Language): string {
  const [one, many] = pairs[noun];
  return fill((count === 1 ? one : many)[language], { count });
}
