// Measures start-up, time and memory on synthetic plans, and writes the table of docs/benchmark.md.
//
//   npm run bench            all; programs that are not installed are left out
//   npm run bench -- --dry   prints the table and writes nothing
//
// Programs take turns, and the best of several runs counts: what a shared machine does beside it only
// adds. Ratios are to be compared, not seconds across machines.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
// Both make every start of Node slower, bare Node too, and the ratios look better than they are.
for (const name of ['NODE_EXTRA_CA_CERTS', 'NODE_OPTIONS']) delete process.env[name];
const page = 'docs/benchmark.md';
const folder = mkdtempSync(join(tmpdir(), 'plan-parse-bench-'));
const node = process.execPath;
const tool = [node, 'bin/plan-parse.js', '-f', 'json'];
// Prints the most memory that a process of Node held, in KB, as its last line.
const weigh =
  'data:text/javascript,process.on("exit",()=>process.stderr.write("\\n"+process.resourceUsage().maxRSS))';

try {
  const files = Object.fromEntries([60, 10_000, 50_000].map((rows) => [rows, generate(rows)]));
  const small = measure(
    {
      'node -e 0': [node, '-e', '0'],
      'plan-parse --help': [node, 'bin/plan-parse.js', '--help'],
      'plan-parse, 60 rows to JSON': [...tool, files[60]],
      'mammoth and cheerio, 60 rows': [node, 'scripts/bench-mammoth.mjs', files[60]],
    },
    25,
  );
  const large = measure(
    {
      limit: [node, 'scripts/bench-limit.mjs', files[10_000]],
      'plan-parse, 10,000 rows to JSON': [...tool, files[10_000]],
      'plan-parse, 50,000 rows to JSON': [...tool, files[50_000]],
    },
    15,
  );
  const slow = measure(
    {
      'mammoth and cheerio, 10,000 rows': [node, 'scripts/bench-mammoth.mjs', files[10_000]],
      'pandoc to JSON, 10,000 rows': ['pandoc', '-t', 'json', '-o', '/dev/null', files[10_000]],
    },
    1,
  );
  const text = [
    `Node ${process.versions.node}, ${cpus().length} processors (${cpus()[0]?.model.trim()}), ${new Date().toISOString().slice(0, 10)}.`,
    tableOf('bare node', small, small['node -e 0']),
    tableOf('limit', { ...large, ...slow }, large.limit),
  ].join('\n\n');
  process.stdout.write(`${text}\n`);
  if (!process.argv.includes('--dry')) writeBetweenMarks(text);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function generate(rows) {
  const path = join(folder, `${rows}.docx`);
  const { status, stderr } = spawnSync(node, ['scripts/generate-docx.mjs', `${rows}`, path]);
  if (status !== 0) throw new Error(`generate-docx.mjs: ${stderr}`);
  return path;
}

/** Best wall time (ms) and memory (MB) of each command; those that cannot be run are left out. */
function measure(commands, runs) {
  const best = {};
  for (let run = 0; run < runs; run++) {
    for (const [name, [program, ...args]] of Object.entries(commands)) {
      const start = performance.now();
      const { status } = spawnSync(program, args, { stdio: 'ignore' });
      const wall = performance.now() - start;
      if (status !== 0) continue;
      best[name] ??= { wall, memory: memoryOf(program, args) };
      best[name].wall = Math.min(best[name].wall, wall);
    }
  }
  return best;
}

function memoryOf(program, args) {
  if (program !== node) return null;
  const stdio = ['ignore', 'ignore', 'pipe'];
  const { stderr } = spawnSync(node, ['--import', weigh, ...args], { stdio, encoding: 'utf8' });
  return Number(stderr.trim().split('\n').at(-1)) / 1000;
}

function tableOf(unit, results, base) {
  const rows = Object.entries(results).map(([name, { wall, memory }]) => {
    const ratio = (wall / base.wall).toFixed(2);
    return `| ${name} | ${(wall / 1000).toFixed(3)} | ${ratio} | ${memory === null ? '' : memory.toFixed(0)} |`;
  });
  return [`| | wall s | × ${unit} | MB |`, '| --- | ---: | ---: | ---: |', ...rows].join('\n');
}

function writeBetweenMarks(text) {
  const old = readFileSync(page, 'utf8');
  const marks = /(<!-- bench:begin -->)[\s\S]*(<!-- bench:end -->)/u;
  writeFileSync(
    page,
    old.replace(marks, (_, begin, end) => `${begin}\n\n${text}\n\n${end}`),
  );
}
