import { rules } from '../../src/check/registry.ts';
import type { Language } from '../../src/messages/fill.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { CheckResult, ReportContext } from '../../src/report/report.ts';
import { createPaint } from '../../src/text/paint.ts';
import { checkedFile, tablePlan } from './checked.ts';

const hostile = '组织“<b>培训</b>” & \\*讨论\\* ::error::';

/** A plan whose texts would hurt a report that does not escape them. */
export const hostileText = tablePlan('序号|工作任务|责任单位|完成时限', [
  '1|开展校园安全检查|—|6月底前',
  `2|${hostile}|县教育局、县公安局|尽快`,
  '4|公开招生计划|有关部门|2月30日前',
]);

/** A checked text file with findings, a clean one, and a file that could not be read. */
export async function sampleResult(): Promise<CheckResult> {
  const clean = tablePlan('序号|工作任务|责任单位|完成时限', ['1|开展检查|县教育局|6月底前']);
  return {
    files: [
      await checkedFile(hostileText, '方案/a b,c:d%.txt'),
      wordFile(await checkedFile(hostileText, 'plan.docx')),
      await checkedFile(clean, 'clean.txt'),
    ],
    failures: [{ file: 'broken.docx', message: 'the file is truncated <here>' }],
    known: 2,
    stale: [{ file: 'plan.docx', rule: 'owner-missing', task: '旧任务', count: 2 }],
  };
}

/** The same findings with places as a Word file has them. */
function wordFile(file: Awaited<ReturnType<typeof checkedFile>>) {
  const findings = file.findings.map((finding, index): Finding => {
    return { ...finding, location: { table: 1, row: index + 2, cell: 3, paragraph: 1 } };
  });
  return { ...file, format: 'docx' as const, findings };
}

/** How reports are written in tests. */
export function context(language: Language = 'en', width = 80, colour = false): ReportContext {
  return {
    language,
    version: '0.1.0',
    width,
    paint: createPaint(colour),
    rules: rules.map(({ id, severity, enabled, title }) => ({
      id,
      severity,
      enabled,
      title,
      help: `# ${id}\n\nHelp with \`code\`.\n`,
    })),
  };
}

/** Nothing was found in nothing. */
export const emptyResult: CheckResult = { files: [], failures: [], known: 0, stale: [] };
