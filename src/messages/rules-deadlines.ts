import type { Texts } from '../model/finding.ts';
import type { RuleTexts } from './rules-owners.ts';

/** What the rules about deadlines say. */
export const deadlineRuleTexts = {
  'deadline-missing': {
    title: { en: 'A task has no deadline', zh: '任务没有完成时限' },
    message: { en: 'no deadline is given', zh: '没有写明完成时限' },
    suggestion: {
      en: 'say by when, in the deadline column or in the text, as 6月底前; 长期 where there is no end',
      zh: '在完成时限栏或正文中写明，如“6月底前”；确无期限的写“长期”',
    },
  },
  'deadline-unread': {
    title: { en: 'A deadline is no date', zh: '完成时限无法识别' },
    message: {
      en: 'this is no deadline that can be read',
      zh: '完成时限栏的内容无法识别为时间',
    },
    suggestion: {
      en: 'write a day, a month, a quarter or 长期, as 2025年6月底前 (`plan-parse explain deadlines` lists the forms)',
      zh: '请写成日期、月份、季度或“长期”，如“2025年6月底前”（plan-parse explain deadlines 列出可用写法）',
    },
  },
  'deadline-impossible': {
    title: { en: 'A deadline names a day that does not exist', zh: '完成时限的日期不存在' },
    message: { en: 'the calendar has no such day', zh: '日历上没有这一天' },
    suggestion: { en: 'check the month and the day', zh: '请核对月份和日期' },
  },
  'deadline-vague': {
    title: { en: 'A deadline names no time', zh: '完成时限没有具体时间' },
    message: { en: 'this names no time', zh: '时限笼统，没有具体时间' },
    suggestion: {
      en: 'write by when, as 9月底前; 长期 where there is no end',
      zh: '请写明时间，如“9月底前”；确无期限的写“长期”',
    },
  },
  'deadline-ambiguous': {
    title: { en: 'A deadline can be read in two ways', zh: '完成时限有歧义' },
    message: {
      en: 'before {year} begins, or by its end? it was read as {date}',
      zh: '是{year}年开始之前，还是{year}年底之前？现按 {date} 处理',
    },
    suggestion: {
      en: 'write {year}年底前 or {previous}年底前',
      zh: '请写“{year}年底前”或“{previous}年底前”',
    },
    variants: {
      year: {
        message: {
          en: 'of which year? neither the deadline nor the plan says',
          zh: '是哪一年？时限和文件都没有写明年份',
        },
        suggestion: {
          en: 'write the year, or give it with --year',
          zh: '请写明年份，或用 --year 指定',
        },
      },
    },
  },
  'deadline-before-issue': {
    title: { en: 'A deadline is before the plan was issued', zh: '完成时限早于成文日期' },
    message: {
      en: '{date} is before {issued}, when the plan was issued',
      zh: '{date} 早于成文日期 {issued}',
    },
    suggestion: {
      en: 'check the year and the month',
      zh: '请核对年份和月份',
    },
  },
  'deadline-outside-year': {
    title: { en: 'A deadline is outside the years of the plan', zh: '完成时限不在方案年份之内' },
    message: {
      en: 'the plan is for {years}',
      zh: '方案年份为 {years}',
    },
    suggestion: { en: 'check the year', zh: '请核对年份' },
  },
  'deadline-order': {
    title: { en: 'A milestone is after the final deadline', zh: '阶段节点晚于最终时限' },
    message: {
      en: '{date} in the text is after {finalDate}, the deadline of the task',
      zh: '正文中的 {date} 晚于任务的完成时限 {finalDate}',
    },
    suggestion: {
      en: 'correct one of the two',
      zh: '请更正其中之一',
    },
  },
  'deadline-past': {
    title: { en: 'The deadline has passed', zh: '完成时限已过' },
    message: {
      en: '{date} has passed (today is {today})',
      zh: '{date} 已过（今天是 {today}）',
    },
  },
  'deadline-weekend': {
    title: { en: 'A deadline falls on a weekend', zh: '完成时限在周末' },
    message: { en: '{date} is a {weekday}', zh: '{date} 是{weekday}' },
    suggestion: {
      en: 'name a working day, if the work ends at an office',
      zh: '如需在工作日办结，请改为工作日',
    },
  },
} as const satisfies Record<string, RuleTexts>;

/** Weekdays that offices are closed on, by number (0 is Sunday). */
export const weekendNames: Readonly<Record<number, Texts>> = {
  0: { en: 'Sunday', zh: '星期日' },
  6: { en: 'Saturday', zh: '星期六' },
};
