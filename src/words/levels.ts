import { levelWords } from '../lexicon/units.ts';
import { wordsOf } from '../text/pattern.ts';

const word = wordsOf(levelWords);
const levels = new Map(levelWords.map((entry) => [entry.word, entry]));
const firstWord = new RegExp(`^${word}`, 'u');

/** What may stand behind a level, in brackets: 县(市、区), 市(地). */
const others = `[(〔]${word}(?:[、,/]${word})*[)〕]`;

const bare = wordsOf(levelWords.filter((entry) => !entry.bracketed));

/** Pattern of a level of government in folded text: `县`, `县(市、区)`, `乡镇(街道)`. */
export const levelPattern = `(?:${word}${others}|${bare})`;

/** Pattern of a class of levels, which is no body's own name: `县(市、区)`, `县、乡镇`. */
export const levelClassPattern = `(?:${word}${others}|${bare}、${bare})`;

const COUNTY = 3;

export interface Level {
  /** Without what stands in brackets behind it. */
  readonly word: string;
  /** From 1 for a province down. */
  readonly rank: number;
}

/** `县(市、区)` → 县; null for text that is no level. */
export function readLevel(text: string): Level | null {
  return levels.get(firstWord.exec(text)?.[0] ?? '') ?? null;
}

/** The same behind another level: a city can be one of a county's (各区、市政府). */
export function readLevelBehind(text: string, before: Level): Level | null {
  const entry = levels.get(firstWord.exec(text)?.[0] ?? '');
  if (!entry) return null;
  const { word: name, rank, countyRank = rank } = entry;
  return { word: name, rank: before.rank === COUNTY ? countyRank : rank };
}
