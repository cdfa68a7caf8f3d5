import type { AnyRule } from '../model/rule.ts';
import { annexMissing } from './rules/annex-missing.ts';
import { columnMissing } from './rules/column-missing.ts';
import { deadlineAmbiguous } from './rules/deadline-ambiguous.ts';
import { deadlineBeforeIssue } from './rules/deadline-before-issue.ts';
import { deadlineImpossible } from './rules/deadline-impossible.ts';
import { deadlineMissing } from './rules/deadline-missing.ts';
import { deadlineOrder } from './rules/deadline-order.ts';
import { deadlineOutsideYear } from './rules/deadline-outside-year.ts';
import { deadlinePast } from './rules/deadline-past.ts';
import { deadlineUnread } from './rules/deadline-unread.ts';
import { deadlineVague } from './rules/deadline-vague.ts';
import { deadlineWeekend } from './rules/deadline-weekend.ts';
import { noTasks } from './rules/no-tasks.ts';
import { numberGap } from './rules/number-gap.ts';
import { numberRepeated } from './rules/number-repeated.ts';
import { ownerInheritedBlank } from './rules/owner-inherited-blank.ts';
import { ownerMissing } from './rules/owner-missing.ts';
import { ownerOverload } from './rules/owner-overload.ts';
import { ownerRepeated } from './rules/owner-repeated.ts';
import { ownerTwoNames } from './rules/owner-two-names.ts';
import { ownerUnknown } from './rules/owner-unknown.ts';
import { ownerVague } from './rules/owner-vague.ts';
import { ownerWithoutLead } from './rules/owner-without-lead.ts';
import { readingLoss } from './rules/reading-loss.ts';
import { requirementMissing } from './rules/requirement-missing.ts';
import { rowBroken } from './rules/row-broken.ts';
import { taskRepeated } from './rules/task-repeated.ts';
import { unclaimedText } from './rules/unclaimed-text.ts';

/** Every rule of the program, in the order in which findings of one place are given. */
export const rules: readonly AnyRule[] = [
  noTasks,
  readingLoss,
  annexMissing,
  columnMissing,
  rowBroken,
  unclaimedText,
  numberGap,
  numberRepeated,
  taskRepeated,
  requirementMissing,
  ownerMissing,
  ownerWithoutLead,
  ownerVague,
  ownerRepeated,
  ownerInheritedBlank,
  ownerUnknown,
  ownerTwoNames,
  ownerOverload,
  deadlineMissing,
  deadlineUnread,
  deadlineImpossible,
  deadlineVague,
  deadlineAmbiguous,
  deadlineBeforeIssue,
  deadlineOutsideYear,
  deadlineOrder,
  deadlinePast,
  deadlineWeekend,
];
