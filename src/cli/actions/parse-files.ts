import { type ExportFormat, exportFormats, exportPlans } from '../../export/exporter.ts';
import { cliErrors } from '../../messages/cli.ts';
import type { OpenPlan } from '../../model/open-plan.ts';
import type { Task } from '../../model/plan.ts';
import { openPlan } from '../../pipeline.ts';
import { printableText } from '../../text/printable.ts';
import { choiceOption, type Invocation, switchOption, textOption } from '../command.ts';
import { CliError } from '../errors.ts';
import type { Terminal } from '../terminal.ts';
import { writeReadings } from '../write-readings.ts';

/** The default command: reads the inputs and writes their plans. */
export function parseFiles(invocation: Invocation): Promise<number> {
  return writeReadings(invocation, openPlan, (plans) =>
    writePlans(withNotes(plans, invocation.terminal), invocation),
  );
}

async function* writePlans(
  plans: AsyncIterable<OpenPlan>,
  { options, terminal }: Invocation,
): AsyncGenerator<string, void> {
  const path = textOption(options, 'output');
  const isScreen = path === undefined && terminal.isInteractive;
  const format = chooseFormat(choiceOption(options, 'format', exportFormats), path, isScreen);
  const colour = switchOption(options, 'color');
  const pieces = exportPlans(format, plans, {
    language: choiceOption(options, 'headers', ['zh', 'en']) ?? terminal.language,
    bom: switchOption(options, 'bom') ?? !isScreen,
    width: terminal.columns,
    colour: path === undefined ? terminal.wantsColour(colour) : colour === true,
  });
  const isSheet = format === 'csv' || format === 'tsv';
  for await (const text of pieces) yield isScreen && isSheet ? printableText(text) : text;
}

/** `-f`, else what the name of `-o` says, else a table for a person and JSON for a program. */
function chooseFormat(
  asked: ExportFormat | undefined,
  path: string | undefined,
  isScreen: boolean,
): ExportFormat {
  if (asked) return asked;
  if (isScreen) return 'table';
  const extension = /\.(jsonl|csv|tsv)$/iu.exec(path ?? '')?.[1]?.toLowerCase();
  return exportFormats.find((format) => format === extension) ?? 'json';
}

/** The plans as they come, with a line on standard error for each that holds no tasks. */
async function* withNotes(
  plans: AsyncIterable<OpenPlan>,
  terminal: Terminal,
): AsyncGenerator<OpenPlan, void> {
  for await (const plan of plans) {
    const complain = (): void => {
      terminal.complain(new CliError(cliErrors.noTasks, {}, plan.source.file));
    };
    yield { ...plan, portions: portionsOr(complain, plan.portions) };
  }
}

/** The portions as they are; `complain` is called where there is none. */
function* portionsOr(
  complain: () => void,
  portions: OpenPlan['portions'],
): Generator<readonly Task[], void> {
  let isEmpty = true;
  for (const tasks of portions) {
    isEmpty = false;
    yield tasks;
  }
  if (isEmpty) complain();
}
