import { fill, type Language } from '../messages/fill.ts';
import { reportTexts } from '../messages/report.ts';
import type { Finding, TaskReference } from '../model/finding.ts';
import { describePlace } from './describe-place.ts';

const LONGEST_TASK = 40;

/**
 * A finding in one sentence, for formats that show a message and nothing else: which task, where,
 * what is wrong, the words in question, what to write instead.
 *
 * `task 3 “完善工作机制” (table 1 row 4): this names no time: “尽快”; write by when, as 9月底前 …`
 */
export function describeFinding(finding: Finding, language: Language): string {
  const { message, quote, suggestion } = finding;
  return [
    describeAbout(finding, language),
    message[language],
    quote === null ? '' : fill(reportTexts.quoted[language], { quote: oneLine(quote) }),
    suggestion ? fill(reportTexts.instead[language], { suggestion: suggestion[language] }) : '',
  ].join('');
}

/** The number by which people find the task; its id where it has none. */
export function nameOfTask(task: TaskReference): string {
  return task.number ?? task.id;
}

/** The beginning of a text on one line, at most `length` characters. */
export function shorten(text: string, length: number): string {
  const chars = [...oneLine(text)];
  return chars.length <= length ? chars.join('') : `${chars.slice(0, length - 1).join('')}…`;
}

/** A text with its line breaks as blanks. */
export function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/gu, ' ');
}

function describeAbout({ task, location }: Finding, language: Language): string {
  const place = location ? describePlace(location, language) : '';
  if (!task) {
    return place === '' ? '' : fill(reportTexts.aboutPlace[language], { place });
  }
  return fill(reportTexts.aboutTask[language], {
    name: nameOfTask(task),
    task: shorten(task.text, LONGEST_TASK),
    place: place === '' ? '' : fill(reportTexts.inBrackets[language], { text: place }),
  });
}
