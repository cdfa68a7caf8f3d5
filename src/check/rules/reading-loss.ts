import { describeNotice } from '../../messages/notices.ts';
import { structureRuleTexts } from '../../messages/rules-structure.ts';
import { defineRule } from '../define-rule.ts';

export const readingLoss = defineRule({
  id: 'reading-loss',
  severity: 'warning',
  ...structureRuleTexts['reading-loss'],
  options: {
    ignore: {
      kind: 'texts',
      default: [],
      text: 'codes of notices that are no loss here, as picture-not-read',
    },
  },
  check(plan, { options }, report) {
    for (const entry of plan.notices) {
      if (options.ignore.includes(entry.code)) continue;
      const notice = { en: describeNotice(entry, 'en'), zh: describeNotice(entry, 'zh') };
      report({ field: 'document', key: `${entry.code} ${entry.detail ?? ''}`, data: { notice } });
    }
  },
});
