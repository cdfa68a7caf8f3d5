// Compares what `plan-parse check` finds with documents that were labelled by hand.
//
//   node scripts/check-corpus.mjs CORPUS
//
// CORPUS holds docs/ and gold/NAME.gold.json, each naming its document in "file" (and arguments in
// "args") with the tasks that it has. A task that the labels give no owner has to be found by
// owner-missing, one without deadlines by deadline-missing, one with a deadline of kind `unknown` by
// deadline-unread (or deadline-impossible), and no other. Prints precision and recall of each and
// every difference; ends with 1 where there is one, with 2 where there is no corpus.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../bin/plan-parse.js', import.meta.url));
const LONGEST_OUTPUT = 2 ** 28;

/** The tasks of a label that a rule has to find. */
const rules = {
  'owner-missing': (task) => task.owners.length === 0,
  'deadline-missing': (task) => task.deadlines.length === 0,
  'deadline-unread': (task) => task.deadlines.some((deadline) => deadline.kind === 'unknown'),
};

/** Rules that say the same of a deadline as another. */
const sameAs = { 'deadline-impossible': 'deadline-unread' };

const corpus = resolve(process.argv[2] ?? '.');
if (!existsSync(join(corpus, 'gold')) || !existsSync(join(corpus, 'docs'))) {
  fail(`${corpus}: no labelled corpus here; give the folder that holds docs/ and gold/`);
}
const names = readdirSync(join(corpus, 'gold')).filter((name) => name.endsWith('.gold.json'));
if (names.length === 0) fail(`${join(corpus, 'gold')}: no labels here`);

const counts = Object.fromEntries(
  Object.keys(rules).map((rule) => [rule, { right: 0, false: 0, missed: 0 }]),
);
const differences = [];
for (const name of names.sort()) compareDocument(name);
report();

function compareDocument(name) {
  const gold = JSON.parse(readFileSync(join(corpus, 'gold', name), 'utf8'));
  const findings = check(join(corpus, 'docs', gold.file), gold.args ?? []);
  for (const [rule, isFaulty] of Object.entries(rules)) {
    const expected = gold.tasks.filter(isFaulty).map(keyOf);
    const found = findings
      .filter((finding) => (sameAs[finding.rule] ?? finding.rule) === rule)
      .map(({ task }) => keyOf({ number: task.number, task: task.text }));
    const unique = rule === 'deadline-unread' ? [...new Set(found)] : found;
    const missed = without(expected, unique);
    const wrong = without(unique, expected);
    counts[rule].right += expected.length - missed.length;
    counts[rule].missed += missed.length;
    counts[rule].false += wrong.length;
    differences.push(
      ...missed.map((key) => `${gold.file}: ${rule} missed: ${key}`),
      ...wrong.map((key) => `${gold.file}: ${rule} false: ${key}`),
    );
  }
}

/** What the real program finds in a file, with the rules as they are by themselves. */
function check(file, args) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [program, 'check', '-f', 'json', '--no-config', '--exit-zero', ...args, file],
    { encoding: 'utf8', maxBuffer: LONGEST_OUTPUT },
  );
  if (status !== 0) fail(stderr.trim());
  return JSON.parse(stdout).findings;
}

/** A task as people know it, the same in a label and in a finding. */
function keyOf({ number, task }) {
  const text = task
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/[。；;，,、.:]+$/u, '');
  return `${number ?? '-'} ${text}`;
}

/** The keys of one list that the other lacks; a key that stands twice counts twice. */
function without(keys, others) {
  const left = [...others];
  return keys.filter((key) => {
    const at = left.indexOf(key);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function report() {
  for (const difference of differences) process.stdout.write(`${difference}\n`);
  process.stdout.write(`${names.length} documents\n`);
  for (const [rule, { right, missed, false: wrong }] of Object.entries(counts)) {
    const precision = percent(right, right + wrong);
    const recall = percent(right, right + missed);
    const numbers = `right ${right}, missed ${missed}, false ${wrong}`;
    process.stdout.write(
      `${rule.padEnd(17)} precision ${precision}  recall ${recall}  ${numbers}\n`,
    );
  }
  process.exitCode = differences.length > 0 ? 1 : 0;
}

function percent(part, whole) {
  return `${(whole === 0 ? 100 : (100 * part) / whole).toFixed(1)} %`;
}

function fail(message) {
  process.stderr.write(`check-corpus: ${message}\n`);
  process.exit(2);
}
