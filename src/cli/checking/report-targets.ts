import { resolve } from 'node:path';
import { checkErrors } from '../../messages/check-help.ts';
import {
  type CheckResult,
  type ReportContext,
  type ReportFormat,
  reportFormats,
  writeReport,
} from '../../report/report.ts';
import { createPaint } from '../../text/paint.ts';
import { printableText } from '../../text/printable.ts';
import { CliError } from '../errors.ts';
import type { Found } from '../inputs/find-inputs.ts';
import { openOutput } from '../output.ts';
import type { Terminal } from '../terminal.ts';

/** A report and where it goes; null is standard output. */
export interface ReportTarget {
  readonly format: ReportFormat;
  readonly path: string | null;
}

/**
 * Reads the values of `-f`: `sarif`, `sarif:out.sarif`. `-o` is the file of the one report that names
 * none.
 * @throws CliError for an unknown format, or two reports for standard output or one file
 */
export function readTargets(values: readonly string[], output: string | undefined): ReportTarget[] {
  const named = values.length === 0 ? ['pretty'] : values;
  const targets = named.map((value) => {
    const at = value.indexOf(':');
    const name = at < 0 ? value : value.slice(0, at);
    const format = reportFormats.find((one) => one === name);
    if (!format) {
      const formats = reportFormats.join(', ');
      throw new CliError(checkErrors.unknownFormat, { format: name, formats });
    }
    if (value.endsWith(':')) throw new CliError(checkErrors.noReportFile, { value });
    return { format, path: at < 0 ? (output ?? null) : value.slice(at + 1) };
  });
  const [, second] = targets.filter((_target, index) => !named[index]?.includes(':'));
  if (second) throw new CliError(checkErrors.twoOnScreen, { format: second.format });
  refuseSharedFiles(targets);
  return targets;
}

function refuseSharedFiles(targets: readonly ReportTarget[]): void {
  const seen = new Set<string>();
  for (const { path } of targets) {
    if (path === null) continue;
    const file = resolve(path);
    if (seen.has(file)) throw new CliError(checkErrors.twoInOneFile, {}, path);
    seen.add(file);
  }
}

/** Writes every report; a file appears whole or not at all. */
export async function writeReports(
  targets: readonly ReportTarget[],
  result: CheckResult,
  context: Omit<ReportContext, 'paint'>,
  surroundings: { found: readonly Found[]; terminal: Terminal; colour: boolean | undefined },
): Promise<void> {
  const { found, terminal, colour } = surroundings;
  for (const { format, path } of targets) {
    const isColoured = path === null ? terminal.wantsColour(colour) : colour === true;
    const paint = createPaint(isColoured);
    const text = await writeReport(format, result, { ...context, paint });
    const output = openOutput(path ?? undefined, found, terminal);
    try {
      await output.write(format === 'pretty' || path !== null ? text : printableText(text));
    } catch (error) {
      output.discard();
      throw error;
    }
    output.commit();
  }
}
