import { rules } from '../../check/registry.ts';
import { closestName } from '../../check/same-unit.ts';
import { checkErrors } from '../../messages/check-help.ts';
import { fill } from '../../messages/fill.ts';
import { didYouMean } from '../../messages/help.ts';
import { createPaint } from '../../text/paint.ts';
import { type Invocation, switchOption } from '../command.ts';
import { CliError } from '../errors.ts';
import { explainDeadlines, explainOwners } from '../explaining/phrases.ts';
import { explainRule } from '../explaining/rule.ts';

/** `plan-parse explain <subject>`: a rule's page, or the forms of deadlines or owners. */
export async function explainSubject({ args, options, terminal }: Invocation): Promise<number> {
  const { language, columns } = terminal;
  const [subject = ''] = args;
  const paint = createPaint(terminal.wantsColour(switchOption(options, 'color')));
  const page = { language, width: columns, paint };
  const rule = rules.find((one) => one.id === subject);
  if (rule) await terminal.print(explainRule(rule, page));
  else if (subject === 'deadlines') await terminal.print(explainDeadlines(page));
  else if (subject === 'owners') await terminal.print(explainOwners(page));
  else {
    const known = [...rules.map((one) => one.id), 'deadlines', 'owners'];
    const guess = closestName(subject, known);
    const hint = guess === null ? '' : fill(didYouMean[language], { guess });
    throw new CliError(checkErrors.nothingToExplain, { subject, hint });
  }
  return 0;
}
