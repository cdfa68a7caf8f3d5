import { findDeadlines } from '../../language/deadlines/find-deadlines.ts';
import { amountWords, reportWords } from '../../lexicon/columns.ts';
import { fold } from '../../text/fold.ts';
import { wordsOf } from '../../text/pattern.ts';
import { numeralPattern } from '../../words/numerals.ts';
import { type Group, holdsSentences } from './column-groups.ts';

/** No header of a stage is longer. */
const LONGEST = 20;
/** Any year will do to tell which of two times is the later. */
const ANY_YEAR = 2000;
const otherKinds = new Set<Group['kind']>(['number', 'owner', 'weak-owner', 'name-list']);
/** What tells one header of a row of stages from the next: numbers, and the marks about them. */
const counting = new RegExp(`(?:\\p{P}|${numeralPattern})+`, 'gu');
const reports = new RegExp(wordsOf(reportWords), 'u');
/** An amount, as the columns of investments by year hold: 1200万元, ≥95%, 约20公里. */
const amount = new RegExp(
  `^[^\\p{L}\\p{N}]{0,2}(?:${wordsOf(amountWords)})?${numeralPattern}[0-9.,]*${numeralPattern}{0,4}[^\\p{L}]{0,2}\\p{L}{0,4}?(?:${wordsOf(amountWords)})?$`,
  'u',
);

/** What a header says that names a time: 一季度节点目标 → 2000-03-31, 节点目标. */
interface Stage {
  readonly date: string;
  readonly isYear: boolean;
  /** The words beside the time. */
  readonly rest: string;
}

/**
 * The columns that say what is to be done by when in their headers: 第一季度 … 第四季度, 6月底前 | 12月底前,
 * 上半年目标 | 下半年目标. Two at least with the same words beside times that follow each other; not what
 * reports (完成情况), nor amounts, and below years alone sentences.
 */
export function findStages(groups: readonly Group[]): ReadonlySet<Group> {
  const mayBe = groups.filter((group) => !otherKinds.has(group.kind) && !holdsAmounts(group));
  const stages = mayBe.map((group) => {
    const stage = readStage(group.header.text, group.header.year);
    return stage?.isYear && !holdsSentences(group) ? null : stage;
  });
  return new Set(
    mayBe.filter((_, index) => {
      const stage = stages[index];
      return stage && isOneOfSeveral(stage, stages) && goOnInTime(stage, stages);
    }),
  );
}

/** Which texts of a header row name stages, in whatever order. */
export function areStages(texts: readonly string[]): boolean[] {
  const stages = texts.map((text) => readStage(text, null));
  return stages.map((stage) => stage !== null && isOneOfSeveral(stage, stages));
}

function readStage(header: string, year: number | null): Stage | null {
  const text = fold(header);
  if (text === '' || text.length > LONGEST) return null;
  const found = findDeadlines(text, {
    stated: true,
    year: { year: year ?? ANY_YEAR, from: 'text' },
    issuedOn: null,
  });
  const [time] = found;
  if (!time?.deadline.date || found.length > 1) return null;
  const rest = (text.slice(0, time.start) + text.slice(time.end)).replace(counting, '');
  const { date, precision } = time.deadline;
  return reports.test(rest) ? null : { date, rest, isYear: precision === 'year' };
}

function isOneOfSeveral(stage: Stage, stages: readonly (Stage | null)[]): boolean {
  return stages.some((other) => other !== stage && other?.rest === stage.rest);
}

/** Each of those with the same words is later than the one before. */
function goOnInTime({ rest }: Stage, stages: readonly (Stage | null)[]): boolean {
  const dates = stages.flatMap((stage) => (stage?.rest === rest ? [stage.date] : []));
  return dates.every((date, index) => index === 0 || (dates[index - 1] ?? '') < date);
}

/** Most of its cells hold a figure and its unit. */
function holdsAmounts({ texts }: Group): boolean {
  return texts.filter((text) => amount.test(text)).length * 2 > texts.length;
}
