import {
  ongoingVerbs,
  ongoingWords,
  vagueBys,
  vagueManners,
  vagueOrders,
  vagueSources,
  vagueWords,
} from '../../../lexicon/deadlines.ts';
import { strongEndings } from '../../../lexicon/units.ts';
import { wordsOf } from '../../../text/pattern.ts';
import type { PhraseFamily } from '../phrase.ts';
import { firstsOf } from '../starters.ts';

/** `持续`, which takes a verb behind it. */
const continuing = ongoingWords.at(-1)?.word ?? '';

/** 长期, 持续推进, 全年: without end. Read only where a deadline is stated. */
export const ongoingPhrase: PhraseFamily = {
  id: 'ongoing',
  title: { en: 'Without end', zh: '长期、持续' },
  starts: new Set(firstsOf(ongoingWords)),
  statedOnly: true,
  pattern: new RegExp(`${continuing}(?:${wordsOf(ongoingVerbs)})|${wordsOf(ongoingWords)}`, 'uy'),
  read: () => ({ deadline: { kind: 'ongoing', date: null }, binds: false }),
  examples: [
    { text: '长期', gives: 'ongoing' },
    { text: '长期坚持', gives: 'ongoing' },
    { text: '持续推进', gives: 'ongoing' },
    { text: '持续优化', gives: 'ongoing' },
    { text: '常态化', gives: 'ongoing' },
    { text: '全年', gives: 'ongoing' },
    { text: '滚动实施', gives: 'ongoing' },
    { text: '持续优化营商环境', running: true, gives: null },
    { text: '全年召开不少于2场会议', running: true, gives: null },
    { text: '形成常态化机制', running: true, gives: null },
  ],
};

/** 上级, or a body by its name: 市国资委. */
const source = `(?:${wordsOf(vagueSources)}|\\p{Script=Han}{1,8}?${wordsOf(strongEndings)})`;
const vagueOrder = `${wordsOf(vagueBys)}${source}?(?:${wordsOf(vagueManners)})?${wordsOf(vagueOrders)}`;

/** 尽快, 适时, 根据上级部署: names no time. Read only where a deadline is stated. */
export const vaguePhrase: PhraseFamily = {
  id: 'vague',
  title: { en: 'Names no time', zh: '没有具体时间' },
  starts: new Set(firstsOf(vagueWords, vagueBys)),
  statedOnly: true,
  pattern: new RegExp(`${wordsOf(vagueWords)}|${vagueOrder}`, 'uy'),
  read: () => ({ deadline: { kind: 'vague', date: null }, binds: false }),
  examples: [
    { text: '尽快', gives: 'vague' },
    { text: '按市国资委批复时间推进', gives: 'vague' },
    { text: '按县教育局时间安排', gives: 'vague' },
    { text: '适时', gives: 'vague' },
    { text: '立行立改', gives: 'vague' },
    { text: '按进度推进', gives: 'vague' },
    { text: '根据上级部署', gives: 'vague' },
    { text: '根据上级工作安排', gives: 'vague' },
    { text: '按省统一部署', gives: 'vague' },
    { text: '根据实际情况', gives: 'vague' },
    { text: '按照职责分工', gives: null },
    { text: '另行通知', gives: 'vague' },
    { text: '待定', gives: 'vague' },
    { text: '按合同约定', gives: 'vague' },
    { text: '6月底前按时完成', gives: 'by 2021-06-30' },
    { text: '立行立改，6月底前完成', gives: 'vague + by 2021-06-30' },
    { text: '及时公开信息', running: true, gives: null },
    { text: '适时开展评估', running: true, gives: null },
  ],
};
