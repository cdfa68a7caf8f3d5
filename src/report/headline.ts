import { type Bilingual, fill, type Language } from '../messages/fill.ts';
import { reportTexts } from '../messages/report.ts';
import { countOf } from './count-texts.ts';
import type { CheckResult } from './report.ts';
import { summarise } from './summarise.ts';

/**
 * How much was found, in one sentence: `2 errors, 1 warning in 1 of 3 files`,
 * `No findings in 3 files (25 tasks).`
 */
export function headlineOf(result: CheckResult, language: Language): string {
  const { files, filesWithFindings, tasks, errors, warnings } = summarise(result);
  const values = {
    files: countOf('file', files, language),
    tasks: countOf('task', tasks, language),
    errors: countOf('error', errors, language),
    warnings: countOf('warning', warnings, language),
  };
  if (errors + warnings === 0) return fill(cleanText(result)[language], values);
  const isSome = filesWithFindings < files;
  const some = fill(reportTexts.ofFiles[language], { some: filesWithFindings, count: files });
  const text = result.onlyErrors ? reportTexts.errorSummary : reportTexts.summary;
  return fill(text[language], { ...values, files: isSome ? some : values.files });
}

/** What is said where nothing is left to say. */
function cleanText({ known, onlyErrors }: CheckResult): Bilingual {
  if (known > 0) return reportTexts.nothingNew;
  return onlyErrors ? reportTexts.noErrors : reportTexts.clean;
}
