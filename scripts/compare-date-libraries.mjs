// Runs general date libraries over this repository's own table of deadline phrases and writes
// docs/date-libraries.md, so that it can be seen what they would have made of each.
//
//   npm run compare-dates              writes it
//   npm run compare-dates -- --check   writes nothing; ends with 1 where it is not what would be written
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

// The libraries work with local time; the reference day is the first working day of the plan's year.
process.env.TZ = 'UTC';
const REFERENCE = '2021-01-04';
const PLAN_YEAR = 2021;
const FILE = 'docs/date-libraries.md';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const { readWithChrono, readWithRecognizers } = await import('./date-libraries.mjs');
const language = await loadLanguage();
const readers = [
  { name: 'plan-parse', read: readWithPlanParse },
  { name: 'chrono-node', read: readWithChrono },
  { name: 'Recognizers-Text', read: readWithRecognizers },
];
/** What a phrase is, by the first word of what it gives. */
const kinds = [
  { name: 'a day or a stretch of days', words: ['by', 'range'] },
  { name: 'again and again (每季度末)', words: ['recurring'] },
  { name: 'so long after an event (10个工作日内)', words: ['relative'] },
  { name: 'without an end, or vague (长期, 尽快)', words: ['ongoing', 'vague'] },
  { name: 'no deadline, or no such day', words: ['none', 'unknown'] },
];

const rows = language.phraseFamilies.flatMap((family) =>
  family.examples.map((example) => judge(family, example)),
);
const text = page();
if (readFileOrBlank(FILE) !== text) {
  if (process.argv.includes('--check')) {
    process.stderr.write(`${FILE} is not up to date; run: npm run compare-dates\n`);
    process.exitCode = 1;
  } else {
    writeFileSync(FILE, text);
  }
}

/** The phrase table and its reader, bundled as they stand in src. */
async function loadLanguage() {
  const folder = mkdtempSync(join(tmpdir(), 'plan-parse-'));
  const outfile = join(folder, 'language.mjs');
  const contents = `
    export { phraseFamilies } from './src/language/deadlines/registry.ts';
    export { findDeadlines } from './src/language/deadlines/find-deadlines.ts';`;
  try {
    await build({
      stdin: { contents, resolveDir: '.' },
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      logLevel: 'error',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readWithPlanParse(phrase, _reference, { running }) {
  const found = language.findDeadlines(phrase, {
    stated: !running,
    year: { year: PLAN_YEAR, from: 'title' },
    issuedOn: null,
  });
  return found.map(({ deadline: { raw, kind, date, start, rrule, duration } }) => {
    const code = rrule ?? duration;
    return { text: raw, kind, ...(code ? { code } : {}), ...(date ? { days: [start, date] } : {}) };
  });
}

function judge(family, example) {
  const reference = new Date(`${REFERENCE}T12:00:00`);
  const expected = (example.gives ?? 'none').split(' + ');
  const cells = readers.map(({ name, read }) => {
    const readings = read(example.text, reference, example);
    return { name, readings, verdict: verdictOn(expected, readings) };
  });
  return { family, example, kind: expected[0].split(' ')[0], cells };
}

/** `right`, `wrong` or `none`: whether every expected reading is among those of a library. */
function verdictOn(expected, readings) {
  const isNothing = ['none', 'unknown'].includes(expected[0]);
  if (isNothing) return readings.every(isEmpty) ? 'right' : 'wrong';
  if (readings.length === 0) return 'none';
  return expected.every((one) => readings.some((reading) => fits(one, reading)))
    ? 'right'
    : 'wrong';
}

function isEmpty({ kind, days, code }) {
  return kind === 'unknown' || (!kind && !days && !code);
}

function fits(expected, { kind, days, otherEnd, code }) {
  const [word, value] = expected.split(' ');
  const [first, last] = days ?? [];
  if (word === 'by') return value ? [last, otherEnd].includes(value) : kind === 'by';
  if (word === 'range') return [last, otherEnd].some((end) => `${first}..${end}` === value);
  if (word === 'recurring') return code !== undefined && [value, timexOf(value)].includes(code);
  if (word === 'relative') return code !== undefined && code.replace('BD', 'D') === value;
  return kind === word;
}

/** `FREQ=MONTHLY;INTERVAL=3` as Recognizers-Text writes it, `P3M`; what it has no form for is blank. */
function timexOf(rrule) {
  const parts = Object.fromEntries(rrule.split(';').map((part) => part.split('=')));
  const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
  const names = Object.keys(parts).filter((name) => name !== 'FREQ' && name !== 'INTERVAL');
  if (names.length === 0) return `P${parts.INTERVAL ?? 1}${parts.FREQ[0]}`;
  if (names.join() === 'BYDAY') return `XXXX-WXX-${days.indexOf(parts.BYDAY) + 1}`;
  if (names.join() === 'BYMONTHDAY') return `XXXX-XX-${parts.BYMONTHDAY.padStart(2, '0')}`;
  return '';
}

function page() {
  return `# What general date libraries make of these deadlines

Written by \`npm run compare-dates\`. Each phrase of the repository's own table
(\`src/language/deadlines/phrases\`, negatives included) as plan-parse, chrono-node ${versionOf('chrono-node')} (\`zh.hans\`) and
Recognizers-Text ${versionOf('@microsoft/recognizers-text-date-time')} (Chinese) read it, on ${REFERENCE}, for a plan of ${PLAN_YEAR}. The table is plan-parse's
own, so its own column says what is meant and not how good it is.

The libraries are taken at their best. A month or a year without a day counts as its last day; of several
values one has to be right; a stretch of days does where a last day is asked for, and its end may be the
last day or the day after. A phrase that is no deadline is read right where nothing is found.

${summary()}

✓ right, ✗ wrong, – not read. \`/\` stands between values that the library leaves open.

${language.phraseFamilies.map(familyTable).join('\n\n')}
`;
}

function summary() {
  const head = ['', ...readers.flatMap(({ name }) => [`${name} ✓`, '✗', '–'])];
  const body = [...kinds, { name: '**all**', words: kinds.flatMap(({ words }) => words) }].map(
    ({ name, words }) => {
      const of = rows.filter((row) => words.includes(row.kind));
      const counts = readers.flatMap((_reader, at) =>
        ['right', 'wrong', 'none'].map(
          (verdict) => of.filter((row) => row.cells[at].verdict === verdict).length,
        ),
      );
      return [`${name} (${of.length})`, ...counts];
    },
  );
  return table(head, body);
}

function familyTable(family) {
  const head = ['phrase', 'where', ...readers.map(({ name }) => name)];
  const body = rows
    .filter((row) => row.family === family)
    .map(({ example, cells }) => [
      example.text,
      example.running ? 'text' : 'stated',
      ...cells.map(showCell),
    ]);
  return `## ${family.title.en} · ${family.title.zh}\n\n${table(head, body)}`;
}

function showCell({ readings, verdict }) {
  const mark = { right: '✓', wrong: '✗', none: '–' }[verdict];
  const shown = [...new Set(readings.map(showReading))].join(' / ');
  return `${mark} ${shown}`.trim();
}

function showReading({ text: phrase, kind, days, code }) {
  const [first, last] = days ?? [];
  const stretch = first && last && first !== last ? `${first}..${last}` : (last ?? first);
  const open = first && !last ? `from ${first}` : stretch;
  return `${[kind, code ?? open].filter(Boolean).join(' ') || 'no value'} (${phrase})`;
}

function table(head, body) {
  const row = (cells) =>
    `| ${cells.map((cell) => String(cell).replace(/\|/gu, '\\|')).join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...body.map(row)].join('\n');
}

function versionOf(name) {
  return JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
}

function readFileOrBlank(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
