import {
  bareRecurrences,
  bindingByUnit,
  byUnitWords,
  countedUnits,
  everyWords,
  onceWords,
  ordinalBefore,
  recurringUnits,
} from '../../../lexicon/deadlines.ts';
import { wordsOf } from '../../../text/pattern.ts';
import { before, numberOf, recurring, smallNumber } from '../fragments.ts';
import type { PhraseFamily } from '../phrase.ts';
import { firstsOf } from '../starters.ts';

const every = wordsOf(everyWords);
const tail = `(?:${before})?`;
const units = new Map(recurringUnits.map((unit) => [unit.word, unit]));

/** 每两个月, 每三年: every so many units. */
export const everyCountPhrase: PhraseFamily = {
  id: 'every-count',
  title: { en: 'Every so many days, months, years', zh: '每隔若干月、年' },
  starts: new Set(firstsOf(everyWords)),
  pattern: new RegExp(`${every}(?<count>${smallNumber})(?<unit>${wordsOf(countedUnits)})`, 'uy'),
  read(match) {
    const groups = match.groups ?? {};
    const count = numberOf(groups['count']);
    const unit = countedUnits.find((entry) => entry.word === groups['unit']);
    if (!unit || !count) return null;
    return recurring(`FREQ=${unit.frequency}${count === 1 ? '' : `;INTERVAL=${count}`}`);
  },
  examples: [
    { text: '每两个月', gives: 'recurring FREQ=MONTHLY;INTERVAL=2' },
    { text: '每两周', gives: 'recurring FREQ=WEEKLY;INTERVAL=2' },
    { text: '每3年', gives: 'recurring FREQ=YEARLY;INTERVAL=3' },
  ],
};

/** 每季度, 按月, 每半年一次: every unit. */
export const everyUnitPhrase: PhraseFamily = {
  id: 'every-unit',
  title: { en: 'Every day, week, month, quarter, year', zh: '每日、每周、每月、每季度、每年' },
  starts: new Set(firstsOf(everyWords, byUnitWords)),
  pattern: new RegExp(
    `(?:${every}|(?<by>${wordsOf(byUnitWords)}))(?<unit>${wordsOf(recurringUnits)})(?:${wordsOf(onceWords)})?`,
    'uy',
  ),
  read(match) {
    const unit = units.get(match.groups?.['unit'] ?? '');
    if (!unit) return null;
    const isManner = match.groups?.['by'] !== undefined && !match[0].startsWith(bindingByUnit.word);
    return recurring(unit.rule, !unit.statedOnly && !isManner);
  },
  examples: [
    { text: '每季度', gives: 'recurring FREQ=MONTHLY;INTERVAL=3' },
    { text: '每半年', gives: 'recurring FREQ=MONTHLY;INTERVAL=6' },
    { text: '每年', gives: 'recurring FREQ=YEARLY' },
    { text: '每月', gives: 'recurring FREQ=MONTHLY' },
    { text: '每日', gives: 'recurring FREQ=DAILY' },
    { text: '每季度一次', gives: 'recurring FREQ=MONTHLY;INTERVAL=3' },
    { text: '按月', gives: 'recurring FREQ=MONTHLY' },
    { text: '按季度公开处理结果', running: true, gives: 'recurring FREQ=MONTHLY;INTERVAL=3' },
    { text: '每年认定10家园区', running: true, gives: 'recurring FREQ=YEARLY' },
    { text: '每年至少听取1次汇报', running: true, gives: 'recurring FREQ=YEARLY' },
    { text: '每年最高补助100万元', running: true, gives: null },
    { text: '每人每年不超过3000元', running: true, gives: null },
    { text: '每年优先安排算力资源10万元', running: true, gives: null },
    { text: '全馆每周开放不少于56小时', running: true, gives: null },
    { text: '每年交流教师的比例不低于10%', running: true, gives: null },
    { text: '可享受每年2次免费住宿', running: true, gives: null },
    { text: '每年提供不少于2000卡时的免费算力', running: true, gives: null },
    { text: '每年完成技改投资10亿元', running: true, gives: 'recurring FREQ=YEARLY' },
    { text: '结合每季度新闻发布计划开展解读', running: true, gives: null },
    { text: '逐年提高覆盖率', running: true, gives: null },
    { text: '按月推送银行机构', running: true, gives: null },
    { text: '每学期组织一次讲座', running: true, gives: null },
    { text: '各单位主要负责人每月带队检查1次', running: true, gives: 'recurring FREQ=MONTHLY' },
  ],
};

/** 季度末, 半年一次: without a 每. */
export const bareRecurrencePhrase: PhraseFamily = {
  id: 'bare-recurrence',
  title: { en: 'A recurrence without 每', zh: '不带“每”的周期' },
  starts: new Set(firstsOf(bareRecurrences)),
  statedOnly: true,
  pattern: new RegExp(
    `(?<![0-9]|${wordsOf(ordinalBefore)})(?<word>${wordsOf(bareRecurrences)})${tail}`,
    'uy',
  ),
  read(match) {
    const word = match.groups?.['word'] ?? '';
    const rule = bareRecurrences.find((entry) => entry.word === word)?.rrule;
    return rule ? recurring(rule, false) : null;
  },
  examples: [
    { text: '季度末', gives: 'recurring FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1' },
    { text: '半年一次', gives: 'recurring FREQ=MONTHLY;INTERVAL=6' },
    { text: '三季度末', gives: 'by 2021-09-30' },
    { text: '召开季度调度会', running: true, gives: null },
  ],
};
