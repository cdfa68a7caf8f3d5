import type { InspectedFile } from '../../export/inspection-json.ts';
import { inspectDocument } from '../../pipeline.ts';
import { type Invocation, switchOption } from '../command.ts';
import { writeReadings } from '../write-readings.ts';

/** `plan-parse inspect`: reads the inputs and shows how each was read. */
export async function inspectFiles(invocation: Invocation): Promise<number> {
  return writeReadings(invocation, inspectDocument, await chooseWriter(invocation));
}

type Writer = (files: AsyncIterable<InspectedFile>) => AsyncIterable<string>;

async function chooseWriter({ options, terminal }: Invocation): Promise<Writer> {
  if (options['format'] === 'json') {
    return (await import('../../export/inspection-json.ts')).writeInspectionJson;
  }
  const { writeInspectionText } = await import('../../export/inspection-text.ts');
  const { language } = terminal;
  const colour = terminal.wantsColour(switchOption(options, 'color'));
  return (files) => writeInspectionText(files, { language, colour });
}
