import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const program = fileURLToPath(new URL('../../bin/plan-parse.js', import.meta.url));

/** What a run of the real process left. */
export interface Run {
  /** Exit status; -1 where a signal ended it. */
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  /** Given on standard input; without it standard input is empty. */
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the built command line in an English environment without colours, unless `env` says else. */
export function run(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  return runProgram(process.execPath, [program, ...args], options);
}

/** Runs a line of bash in which `plan-parse` is the built command line. */
export function runShell(line: string, options: RunOptions = {}): Promise<Run> {
  const definition = `plan-parse() { '${process.execPath}' '${program}' "$@"; }`;
  return runProgram('bash', ['-c', `${definition}; ${line}`], options);
}

/** Whether `runOnTerminal` can work: `script` of util-linux is there. */
export const hasTerminal = spawnSync('script', ['--version']).status === 0;

/** Runs the built command line with a (pseudo) terminal for its streams; both arrive in `stdout`. */
export function runOnTerminal(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const line = [process.execPath, program, ...args].map((word) => `'${word}'`).join(' ');
  return runProgram('script', ['-qec', line, '/dev/null'], options);
}

/** The built command line as a running process whose standard input stays open. */
export function start(
  args: readonly string[],
  options: RunOptions = {},
): { readonly child: ChildProcess; readonly ended: Promise<Run> } {
  return startProgram(process.execPath, [program, ...args], options);
}

function runProgram(command: string, args: readonly string[], options: RunOptions): Promise<Run> {
  const { child, ended } = startProgram(command, args, options);
  child.stdin.end(options.stdin ?? '');
  return ended;
}

function startProgram(command: string, args: readonly string[], { cwd, env }: RunOptions) {
  const { PATH, HOME } = process.env;
  const child = spawn(command, args, {
    ...(cwd === undefined ? {} : { cwd }),
    env: { PATH, HOME, LANG: 'C.UTF-8', ...env },
  });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  child.stdin.on('error', () => {});
  const ended = new Promise<Run>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const text = (chunks: readonly Buffer[]): string => Buffer.concat(chunks).toString();
      resolve({ status: code ?? -1, stdout: text(stdout), stderr: text(stderr) });
    });
  });
  return { child, ended };
}

/** A temporary folder with these files, removed when the test ends. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'plan-parse-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}
