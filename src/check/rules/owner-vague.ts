import { vagueOwnerEnds } from '../../lexicon/check-words.ts';
import { ownerRuleTexts } from '../../messages/rules-owners.ts';
import { fold } from '../../text/fold.ts';
import { defineRule } from '../define-rule.ts';

const ends = vagueOwnerEnds.map((entry) => entry.word);

export const ownerVague = defineRule({
  id: 'owner-vague',
  severity: 'warning',
  ...ownerRuleTexts['owner-vague'],
  options: {
    allow: { kind: 'texts', default: [], text: 'names that are clear to every reader' },
  },
  check(plan, { options }, report) {
    const allowed = new Set(options.allow.map(fold));
    const isVague = (name: string): boolean =>
      !allowed.has(name) && ends.some((end) => name.endsWith(end));
    for (const task of plan.tasks) {
      const names = task.owners.map((owner) => owner.name);
      if (names.length === 0 || !names.every((name) => isVague(fold(name)))) continue;
      report({ task, field: 'owners', index: 0, quote: names.join('、') });
    }
  },
});
