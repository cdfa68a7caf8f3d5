// Mutation fuzzing: damages the documents of fixtures/documents and reads them. A file may be refused
// with a ReadError or read; nothing else may happen.
//
//   node scripts/fuzz.mjs [--runs N] [--seconds T] [--seed S]
//
// Ends after T seconds (60 without --runs) or N runs. Run number i has the seed S + i, so that a
// failure is had again with `--seed <its seed> --runs 1`. Reads the built library: `npm run build`.

import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { unzipSync, zipSync } from 'fflate';

/** Longer than any honest file of this size takes. */
const MOST_MS = 10_000;
const documents = fileURLToPath(new URL('../fixtures/documents', import.meta.url));

if (isMainThread) process.exitCode = await fuzz(readOptions());
else await serve();

/** Reads files for the main thread, which can end this one when it hangs. */
async function serve() {
  const { checkPlan, ReadError, readPlan } = await import('../dist/index.js');
  const { planSchema } = await import('../dist/schema.js');
  parentPort.on('message', async (bytes) => {
    try {
      const plan = await readPlan(bytes);
      planSchema.parse(plan);
      checkPlan(plan);
      const { total, ...parts } = plan.coverage;
      const sum = Object.values(parts).reduce((a, b) => a + b, 0);
      if (sum !== total) throw new RangeError(`coverage adds up to ${sum}, not ${total}`);
      parentPort.postMessage({ plan: JSON.stringify({ ...plan, source: null }) });
    } catch (error) {
      const isExpected = error instanceof ReadError && /^[^\n]+$/u.test(error.message);
      parentPort.postMessage(isExpected ? { refused: error.code } : { crash: String(error.stack) });
    }
  });
}

async function fuzz({ runs, seconds, seed }) {
  const reader = createReader();
  const inputs = await readInputs(reader);
  const counts = { read: 0, refused: 0, failed: 0 };
  const end = Date.now() + seconds * 1000;
  let run = 0;
  for (; run < runs && Date.now() < end; run++) {
    const random = randomFrom(seed + run);
    const input = random.pick(inputs);
    const { how, bytes, isChecked } = mutate(input, random);
    const result = await reader.read(bytes);
    const failure = failureOf(result, isChecked ? input.plan : null);
    if (failure) report({ seed: seed + run, input, how, bytes, failure });
    counts[failure ? 'failed' : result.refused ? 'refused' : 'read']++;
  }
  await reader.close();
  const { read, refused, failed } = counts;
  console.log(`${run} runs from seed ${seed}: ${read} read, ${refused} refused, ${failed} failed`);
  return failed > 0 ? 1 : 0;
}

/** What is wrong with a result; `plan` is the only one that may be read where a checksum is wrong. */
function failureOf(result, plan) {
  if (result.hang) return `took more than ${MOST_MS} ms`;
  if (result.crash) return result.crash;
  if (plan !== null && result.plan && result.plan !== plan)
    return 'a wrong checksum went unseen, and the plan is another one';
  return null;
}

function report({ seed, input, how, bytes, failure }) {
  const file = join(mkdtempSync(join(tmpdir(), 'plan-parse-fuzz-')), input.file);
  writeFileSync(file, bytes);
  console.log(`seed ${seed}: ${input.name}, ${how}\n  ${failure.replaceAll('\n', '\n  ')}`);
  console.log(`  input: ${file}\n  again: node scripts/fuzz.mjs --seed ${seed} --runs 1`);
}

/** The fixtures with the plan each gives unharmed. */
async function readInputs(reader) {
  const inputs = [];
  for (const name of readdirSync(documents).sort()) {
    const file = readdirSync(join(documents, name)).find((entry) => entry.startsWith('input.'));
    if (!file) continue;
    const bytes = readFileSync(join(documents, name, file));
    const { plan } = await reader.read(bytes);
    if (!plan) throw new Error(`${name}/${file} cannot be read unharmed`);
    inputs.push({ name, file, bytes, plan });
  }
  return inputs;
}

/** A thread that reads files one by one; a new one takes the place of one that hangs. */
function createReader() {
  let worker = new Worker(fileURLToPath(import.meta.url));
  const read = (bytes) =>
    new Promise((resolve) => {
      const settle = (result) => {
        clearTimeout(timer);
        worker.off('error', fail);
        resolve(result);
      };
      const restart = (result) => {
        const old = worker.off('message', settle).off('error', fail);
        worker = new Worker(fileURLToPath(import.meta.url));
        clearTimeout(timer);
        old.terminate().then(() => resolve(result));
      };
      const fail = (error) => restart({ crash: String(error?.stack ?? error) });
      const timer = setTimeout(() => restart({ hang: true }), MOST_MS);
      worker.once('message', settle);
      worker.once('error', fail);
      worker.postMessage(new Uint8Array(bytes));
    });
  return { read, close: () => worker.terminate() };
}

/** One damage to a file: what was done, the bytes, and whether a checksum must have seen it. */
function mutate(input, random) {
  const { file, bytes } = input;
  const isWord = file.endsWith('.docx');
  const kinds = [flipBytes, truncate, dropRange, doubleRange];
  if (isWord) kinds.push(flipPacked, flipPacked, changePart, changePart, changePart, changePart);
  else kinds.push(changeElement, changeElement, encodeAnew, encodeAnew, mixEncodings);
  const kind = random.pick(kinds);
  return { how: kind.name, isChecked: kind === flipPacked, bytes: kind(bytes, random) };
}

function flipBytes(bytes, random) {
  const changed = Uint8Array.from(bytes);
  for (let count = random.below(8) + 1; count > 0; count--)
    changed[random.below(bytes.length)] ^= 1 + random.below(255);
  return changed;
}

function truncate(bytes, random) {
  return bytes.slice(0, random.below(bytes.length));
}

function dropRange(bytes, random) {
  const start = random.below(bytes.length);
  return Buffer.concat([bytes.subarray(0, start), bytes.subarray(start + 1 + random.below(64))]);
}

function doubleRange(bytes, random) {
  const start = random.below(bytes.length);
  return Buffer.concat([bytes.subarray(0, start + 1 + random.below(256)), bytes.subarray(start)]);
}

/** A byte within the packed data of an entry; its checksum stays what it was. */
function flipPacked(bytes, random) {
  const { start, length } = random.pick(packedData(bytes).filter((data) => data.length > 0));
  const changed = Uint8Array.from(bytes);
  changed[start + random.below(length)] ^= 1 << random.below(8);
  return changed;
}

/** Where the packed data of each entry lies, by the central directory. */
function packedData(bytes) {
  const zip = Buffer.from(bytes);
  const end = zip.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  const found = [];
  let at = zip.readUInt32LE(end + 16);
  for (let count = zip.readUInt16LE(end + 10); count > 0; count--) {
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    found.push({ start, length: zip.readUInt32LE(at + 20) });
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return found;
}

/** A sound zip in which the XML of one part is changed. */
function changePart(bytes, random) {
  const files = unzipSync(bytes);
  const names = Object.keys(files);
  const name = random.below(3) === 0 ? random.pick(names) : 'word/document.xml';
  const change = random.pick([changeElement, changeElement, changeElement, flipBytes, truncate]);
  files[name] = change(files[name] ?? files[names[0]], random);
  return zipSync(files, { mtime: '2025-06-01' });
}

/** Drops, doubles or nests an element, or drops one of its tags. */
function changeElement(bytes, random) {
  const text = Buffer.from(bytes).toString();
  const tags = [...text.matchAll(/<([\w:]+)[^<>]*>/gu)].filter(([tag]) => !tag.endsWith('/>'));
  if (tags.length === 0) return doubleRange(bytes, random);
  const { 0: open, 1: name, index } = random.pick(tags);
  const close = `</${name}>`;
  const found = text.indexOf(close, index);
  const end = found < 0 ? index + open.length : found + close.length;
  const [before, element, after] = [text.slice(0, index), text.slice(index, end), text.slice(end)];
  const changed = [
    () => '',
    () => element.repeat(2 + random.below(3)),
    () => open.repeat(1 + random.below(300)) + element,
    () => `${open}${element}${close}`,
    () => element.slice(open.length),
    () => element.replace(/"[^"]*"/u, `"${random.pick(['-1', '99999999', '', 'x', '&#0;'])}"`),
  ];
  return Buffer.from(`${before}${random.pick(changed)()}${after}`);
}

/** The same text in an encoding that suits it, or does not. */
function encodeAnew(bytes, random) {
  const text = Buffer.from(bytes).toString();
  const mark = random.pick(['', '\ufeff']);
  const encoded = Buffer.from(mark + text, random.pick(['utf16le', 'latin1', 'utf8']));
  return random.below(2) === 0 && encoded.length % 2 === 0 ? encoded.swap16() : encoded;
}

function mixEncodings(bytes, random) {
  const start = random.below(bytes.length);
  const rest = Buffer.from(bytes).subarray(start).toString();
  return Buffer.concat([bytes.subarray(0, start), Buffer.from(rest, 'utf16le')]);
}

/** Random choices that a seed tells (mulberry32). */
function randomFrom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const below = (limit) => Math.floor(next() * limit);
  return { below, pick: (list) => list[below(list.length)] };
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string' },
      seconds: { type: 'string' },
      seed: { type: 'string' },
    },
  });
  const number = (name, otherwise) => {
    const value = values[name] === undefined ? otherwise : Number(values[name]);
    if (Number.isNaN(value) || value < 0) throw new TypeError(`--${name} takes a number`);
    return value;
  };
  const runs = number('runs', Number.POSITIVE_INFINITY);
  const isBounded = Number.isFinite(runs);
  return {
    runs,
    seconds: number('seconds', isBounded ? Number.POSITIVE_INFINITY : 60),
    seed: number('seed', Date.now() % 1_000_000_000),
  };
}
