import type { Texts } from '../model/finding.ts';
import type { RuleMessage } from '../model/rule.ts';

/** What the rules about owners say. The words a rule quotes and the task stand beside the message. */
export type RuleTexts = RuleMessage & {
  readonly title: Texts;
  readonly variants?: Readonly<Record<string, RuleMessage>>;
};

export const ownerRuleTexts = {
  'owner-missing': {
    title: { en: 'A task has no owner', zh: '任务没有责任单位' },
    message: { en: 'no owner is named', zh: '没有写明责任单位' },
    suggestion: {
      en: 'name who does it, in the owner column or in a bracket behind the text, as （县教育局牵头）',
      zh: '在责任单位栏写明，或在正文末尾用括号注明，如（县教育局牵头）',
    },
  },
  'owner-without-lead': {
    title: { en: 'Several units are responsible and none leads', zh: '多个单位负责，无牵头单位' },
    message: {
      en: 'several units are responsible and none of them leads',
      zh: '有多个责任单位，但没有明确谁牵头',
    },
    suggestion: {
      en: 'say which one leads, as 县教育局牵头，县财政局配合',
      zh: '请明确牵头单位，如“县教育局牵头，县财政局配合”',
    },
  },
  'owner-vague': {
    title: { en: 'Only 有关部门 and the like are named', zh: '只写了“有关部门”等笼统单位' },
    message: {
      en: 'nobody in particular is named',
      zh: '只写了笼统的单位，无法落实到具体单位',
    },
    suggestion: {
      en: 'name the units that are meant',
      zh: '写明具体是哪些单位',
    },
  },
  'owner-repeated': {
    title: { en: 'A unit is named twice in one task', zh: '同一任务中单位重复' },
    message: {
      en: 'this unit is named {count} times, as {role}',
      zh: '该单位作为{role}出现了 {count} 次',
    },
    suggestion: { en: 'name it once', zh: '只保留一次' },
    variants: {
      roles: {
        message: {
          en: 'this unit has two roles, {first} and {second}',
          zh: '该单位同时是{first}和{second}',
        },
        suggestion: {
          en: 'keep the role that holds',
          zh: '只保留实际承担的角色',
        },
      },
    },
  },
  'owner-inherited-blank': {
    title: {
      en: 'A blank owner cell was taken as merged',
      zh: '空白的责任单位栏按合并单元格处理',
    },
    message: {
      en: 'the owner cell is blank; the owners of the row above were taken',
      zh: '责任单位栏为空，沿用了上一行的单位',
    },
    suggestion: {
      en: 'check the Word file the text was exported from, or write the owners into this row',
      zh: '请核对导出前的 Word 文件，或在本行写明责任单位',
    },
  },
  'owner-unknown': {
    title: { en: 'A unit is not in the unit register', zh: '单位不在单位名录中' },
    message: { en: 'the unit register has no such unit', zh: '单位名录中没有该单位' },
    suggestion: {
      en: 'correct the name, or add it to the register',
      zh: '更正名称，或将其加入名录',
    },
    variants: {
      closest: {
        message: { en: 'the unit register has no such unit', zh: '单位名录中没有该单位' },
        suggestion: {
          en: 'did you mean {closest}?',
          zh: '是否应为“{closest}”？',
        },
      },
    },
  },
  'owner-two-names': {
    title: { en: 'One unit stands under two names', zh: '同一单位有两种写法' },
    message: {
      en: 'the plan also has {other}, which looks like the same unit',
      zh: '文中又写作“{other}”，似为同一单位',
    },
    suggestion: {
      en: 'write {preferred} everywhere',
      zh: '全文统一写作“{preferred}”',
    },
  },
  'owner-overload': {
    title: { en: 'One unit leads very many tasks', zh: '一个单位牵头的任务过多' },
    message: {
      en: 'this unit leads {count} tasks, more than {max}',
      zh: '该单位牵头 {count} 项任务，超过 {max} 项',
    },
    suggestion: {
      en: 'let other units lead some of them, or raise `max`',
      zh: '请分给其他单位牵头，或调高 max',
    },
  },
} as const satisfies Record<string, RuleTexts>;

/** Names of the roles. */
export const roleNames = {
  lead: { en: 'lead', zh: '牵头单位' },
  responsible: { en: 'responsible', zh: '责任单位' },
  support: { en: 'support', zh: '配合单位' },
  oversight: { en: 'oversight', zh: '指导单位' },
} as const satisfies Record<string, Texts>;
