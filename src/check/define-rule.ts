import type { Texts } from '../model/finding.ts';
import type { AnyRule, OptionSpecs, Rule, RuleMessage } from '../model/rule.ts';

type Text = string | Texts;

/** A rule as its author writes it: a plain string serves both languages. */
export type RuleDefinition<Specs extends OptionSpecs> = Pick<
  Rule<Specs>,
  'id' | 'severity' | 'check'
> & {
  /** Default true. */
  readonly enabled?: boolean | undefined;
  readonly title: Text;
  readonly message: Text;
  readonly suggestion?: Text | undefined;
  readonly variants?:
    | Readonly<Record<string, { message: Text; suggestion?: Text | undefined }>>
    | undefined;
  readonly options?: Specs | undefined;
};

/**
 * Makes a rule for `customRules` of a configuration in JavaScript.
 *
 * `check(plan, context, report)` is called once a plan and reports what it finds; it must not change
 * the plan. `report({ task, field: 'deadlines', index: 0 })` takes the place and the words of that
 * deadline; `data` fills the `{places}` of the message.
 *
 * ```js
 * // plan-parse.config.mjs
 * import { defineRule } from 'plan-parse';
 *
 * const leadFirst = defineRule({
 *   id: 'acme/lead-first',
 *   severity: 'warning',
 *   title: 'The unit that leads stands first',
 *   message: '{unit} leads but is not named first',
 *   check(plan, _context, report) {
 *     for (const task of plan.tasks) {
 *       const index = task.owners.findIndex((owner) => owner.role === 'lead');
 *       if (index > 0) report({ task, field: 'owners', index, data: { unit: task.owners[index].name } });
 *     }
 *   },
 * });
 *
 * export default { customRules: [leadFirst], rules: { 'acme/lead-first': 'error' } };
 * ```
 */
export function defineRule<const Specs extends OptionSpecs = Record<never, never>>(
  definition: RuleDefinition<Specs>,
): AnyRule {
  const { id, severity, enabled = true, title, message, suggestion, check } = definition;
  const variants = Object.entries(definition.variants ?? {}).map(([name, variant]) => [
    name,
    messageOf(variant),
  ]);
  return {
    id,
    severity,
    enabled,
    title: textsOf(title),
    ...messageOf({ message, suggestion }),
    ...(variants.length === 0 ? {} : { variants: Object.fromEntries(variants) }),
    options: definition.options ?? {},
    check,
  };
}

function messageOf(entry: { message: Text; suggestion?: Text | undefined }): RuleMessage {
  return {
    message: textsOf(entry.message),
    ...(entry.suggestion === undefined ? {} : { suggestion: textsOf(entry.suggestion) }),
  };
}

function textsOf(text: Text): Texts {
  return typeof text === 'string' ? { en: text, zh: text } : text;
}
