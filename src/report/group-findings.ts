import type { Finding, Severity, Texts } from '../model/finding.ts';

/** Findings of one rule that say the same in one file. */
export interface FindingGroup {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Texts;
  /** In reading order; those with the same words and advice stand together. */
  readonly items: readonly GroupItem[];
  /** Groups that this finding says for a whole table. */
  readonly covered: readonly FindingGroup[];
}

/** Findings that are the same but for the task. */
export interface GroupItem {
  readonly quote: string | null;
  readonly suggestion: Texts | null;
  readonly findings: readonly Finding[];
}

/**
 * The findings of a file in groups: errors first, then as they stand. What another finding says for
 * the whole table goes under it.
 */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const present = new Set(findings.map((finding) => finding.fingerprint));
  const isFolded = ({ under }: Finding): boolean => under !== undefined && present.has(under);
  const folded = findings.filter(isFolded);
  const groups = partition(
    findings.filter((finding) => !isFolded(finding)),
    sameMessage,
  );
  const built = groups.map((group) => {
    const own = new Set(group.map((finding) => finding.fingerprint));
    const below = folded.filter(({ under }) => under !== undefined && own.has(under));
    return buildGroup(
      group,
      partition(below, sameMessage).map((part) => buildGroup(part, [])),
    );
  });
  return built.sort((a, b) => rankOf(a) - rankOf(b));
}

/** Every finding of a group, in reading order within each item. */
export function findingsOf(group: FindingGroup): Finding[] {
  return group.items.flatMap((item) => item.findings);
}

/** The advice that all items of a group share; null where each has its own. */
export function commonAdvice({ items }: FindingGroup): Texts | null {
  const [first, ...others] = items.map((item) => item.suggestion);
  return first && others.every((other) => other?.en === first.en) ? first : null;
}

function buildGroup(findings: readonly Finding[], covered: readonly FindingGroup[]): FindingGroup {
  const [first] = findings;
  if (!first) throw new RangeError('a group holds at least one finding');
  const items = partition(findings, ({ quote, suggestion }) => `${quote}\n${suggestion?.en}`);
  return {
    rule: first.rule,
    severity: first.severity,
    message: first.message,
    items: items.map((item) => ({
      quote: item[0]?.quote ?? null,
      suggestion: item[0]?.suggestion ?? null,
      findings: item,
    })),
    covered,
  };
}

function rankOf(group: FindingGroup): number {
  const hasError = group.severity === 'error' || group.covered.some((one) => rankOf(one) === 0);
  return hasError ? 0 : 1;
}

function sameMessage({ rule, severity, message }: Finding): string {
  return [rule, severity, message.en].join('\n');
}

function partition<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const parts = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const part = parts.get(key);
    if (part) part.push(item);
    else parts.set(key, [item]);
  }
  return [...parts.values()];
}
