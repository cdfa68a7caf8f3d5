import {
  aheadWords,
  anchorEnds,
  anchorStarts,
  durations,
  halfDurations,
  insides,
  notYears,
  ownDocuments,
  ownEvents,
} from '../../../lexicon/deadlines.ts';
import { ordinalSign } from '../../../lexicon/marks.ts';
import { addDays, addMonths, formatDay } from '../../../text/calendar.ts';
import { wordsOf } from '../../../text/pattern.ts';
import { numberOf, smallNumber } from '../fragments.ts';
import type { PhraseContext, PhraseFamily } from '../phrase.ts';
import { firstsOf, numeralStarts } from '../starters.ts';

const length = `(?:(?<![0-9.]|${ordinalSign}[^,;。、]{0,4})(?<count>${smallNumber}|[0-9]{3})(?<unit>${wordsOf(durations)})(?!${wordsOf(notYears)})|(?<half>${wordsOf(halfDurations)}))`;
const inside = wordsOf(insides);
const ahead = `(?<!${wordsOf(aheadWords)})`;
const anchorBefore = new RegExp(
  `(?:${wordsOf(anchorStarts)})?([^,;。、:()]{1,20}?)${wordsOf(anchorEnds)}$`,
  'u',
);
const anchorStart = new RegExp(`^${wordsOf(anchorStarts)}`, 'u');
const units = new Map(durations.map((unit) => [unit.word, unit]));
/** 印发, 本通知印发: the document itself. */
const ownEvent = new RegExp(
  `(?:^|${wordsOf(anchorStarts)})((?:${wordsOf(ownDocuments)})?${wordsOf(ownEvents)})$`,
  'u',
);
/** Characters before a length that may name the event it counts from. */
const ANCHOR_REACH = 26;

/** 10个工作日内, 自印发之日起30日内: so long after an event. */
export const relativePhrase: PhraseFamily = {
  id: 'relative',
  title: { en: 'So long after an event', zh: '若干日、月内' },
  starts: new Set([...numeralStarts, ...firstsOf(halfDurations)]),
  afterNumber: new Set(firstsOf(durations)),
  pattern: new RegExp(`${ahead}${length}(?<inside>${inside})?`, 'uy'),
  read(match, context) {
    const groups = match.groups ?? {};
    const unit = units.get(groups['unit'] ?? '');
    const count = numberOf(groups['count']);
    const duration = groups['half']
      ? (halfDurations.find((half) => half.word === groups['half'])?.iso ?? null)
      : unit && count
        ? isoDuration(unit.iso, count)
        : null;
    if (!duration) return null;
    const anchor = anchorOf(match);
    const date = anchor && unit && count ? dateAfter(anchor, unit, count, context) : null;
    return {
      deadline: {
        kind: 'relative',
        date,
        duration,
        ...(unit?.workdays ? { workdays: true } : {}),
        ...(anchor ? { anchor } : {}),
        ...(date ? { precision: 'day', yearFrom: 'issued' } : {}),
      },
      binds: groups['inside'] !== undefined,
    };
  },
  examples: [
    { text: '10个工作日内', gives: 'relative P10D' },
    { text: '5个工作日', gives: 'relative P5D' },
    { text: '48小时内', gives: 'relative PT48H' },
    { text: '一周内', gives: 'relative P7D' },
    { text: '两周内', gives: 'relative P14D' },
    { text: '半年内', gives: 'relative P6M' },
    { text: '三个月内', gives: 'relative P3M' },
    { text: '三年内', gives: 'relative P3Y' },
    { text: '反馈后1个月内', gives: 'relative P1M' },
    { text: '在完成审批程序后1个工作日内公开', running: true, gives: 'relative P1D' },
    { text: '县政府要在自本通知印发之日起30日内公布', running: true, gives: 'relative P30D' },
    { text: '5年内引进100名人才', running: true, gives: 'relative P5Y' },
    { text: '第16周', gives: null },
    { text: '九年级全体教师', gives: null },
    { text: '抵港前7天', gives: null },
    { text: '提前3天', gives: null },
    { text: '第1-4周', gives: null },
    { text: '毕业5年以内的高校毕业生', running: true, gives: null },
    { text: '审批时间压缩至90个工作日以内', running: true, gives: null },
    { text: '12个月内有3次以上违法记录的予以处罚', running: true, gives: null },
    { text: '发生事故的企业3年内不得新增线路', running: true, gives: null },
    { text: '6个月内发生两起较大事故的停业整顿', running: true, gives: null },
    { text: '3年内有序退出', running: true, gives: 'relative P3Y' },
    { text: '3年内累计投资10亿元', running: true, gives: 'relative P3Y' },
    { text: '12个月内有30家企业达产', running: true, gives: 'relative P12M' },
    { text: '用3个月左右时间', running: true, gives: null },
    { text: '年薪连续2年达到50万元', running: true, gives: null },
    { text: '打造15分钟生活圈', running: true, gives: null },
    { text: '预警发布后30分钟内通知到村', running: true, gives: 'relative PT30M' },
  ],
};

function isoDuration(pattern: string, count: number): string {
  const [unit, factor] = pattern.split('*');
  return factor
    ? `P${Number(/\d+/u.exec(unit ?? '')?.[0]) * count}D`
    : pattern.replace('{n}', String(count));
}

/** The event named right before the phrase: 自印发之日起 → 印发. */
function anchorOf(match: RegExpExecArray): string | null {
  const text = match.input.slice(Math.max(0, match.index - ANCHOR_REACH), match.index);
  const clause = text.slice(
    Math.max(...[...',;。、:()'].map((sign) => text.lastIndexOf(sign))) + 1,
  );
  const found = anchorBefore.exec(clause);
  const anchor = found?.[1]?.replace(anchorStart, '') ?? '';
  return anchor === '' ? null : (ownEvent.exec(anchor)?.[1] ?? anchor);
}

/** The last day, the day of the event not counted; only the document's own date is known. */
function dateAfter(
  anchor: string,
  { days = 0, months = 0 }: { days?: number; months?: number },
  count: number,
  { issuedOn }: PhraseContext,
): string | null {
  if (!issuedOn || !ownEvent.test(anchor) || days + months === 0) return null;
  return formatDay(addDays(addMonths(issuedOn, months * count), days * count));
}
