import { fill } from '../messages/fill.ts';
import type { Finding, FindingData, Severity, Texts } from '../model/finding.ts';
import type { Plan, Span } from '../model/plan.ts';
import type { AnyRule, ReportEntry } from '../model/rule.ts';

/** A finding before it is told from its like by a fingerprint. */
export type PlainFinding = Omit<Finding, 'fingerprint'>;

/** What a rule said as a finding: place and quote looked up, message filled in both languages. */
export function buildFinding(
  plan: Plan,
  rule: AnyRule,
  severity: Severity,
  entry: ReportEntry,
): PlainFinding {
  const { task, field, data = {} } = entry;
  const variant = entry.variant === undefined ? undefined : rule.variants?.[entry.variant];
  const { message, suggestion } = variant ?? rule;
  const quote = entry.quote ?? quoteOf(entry);
  return {
    file: plan.source.file,
    rule: rule.id,
    severity,
    task: task ? { id: task.id, number: task.number, text: task.task } : null,
    field,
    message: fillTexts(message, data),
    suggestion: suggestion ? fillTexts(suggestion, data) : null,
    quote,
    data,
    location: entry.location === undefined ? placeOf(entry) : entry.location,
    key: entry.key ?? quote ?? '',
  };
}

function quoteOf({ task, field, index }: ReportEntry): string | null {
  if (!task || index === undefined) return null;
  if (field === 'owners') return task.owners[index]?.name ?? null;
  return field === 'deadlines' ? (task.deadlines[index]?.raw ?? null) : null;
}

/** The place of the words; of the whole record where something is missing. */
function placeOf({ task, field, index }: ReportEntry): Span | null {
  if (!task) return null;
  const { location } = task;
  if (index !== undefined && (field === 'owners' || field === 'deadlines')) {
    return location[field][index] ?? location.record;
  }
  const isOneField = field === 'number' || field === 'task' || field === 'requirement';
  return (isOneField ? location[field] : undefined) ?? location.record;
}

function fillTexts(texts: Texts, data: FindingData): Texts {
  return { en: fillIn('en', texts, data), zh: fillIn('zh', texts, data) };
}

function fillIn(language: keyof Texts, texts: Texts, data: FindingData): string {
  const values: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(data)) {
    values[name] = typeof value === 'object' ? value[language] : value;
  }
  return fill(texts[language], values);
}
