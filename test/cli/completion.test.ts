import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { folderWith, run, runShell } from '../support/run.ts';

const files = { 'plan.docx': '', 'plan.md': '', 'drafts/a.txt': '', 'out.sarif': '' };
const isThere = (shell: string): boolean => spawnSync(shell, ['--version']).status === 0;

async function script(shell: string): Promise<string> {
  const { status, stdout, stderr } = await run(['completion', shell]);
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
}

/** What is offered behind a line, the same for every shell; the line ends where the cursor is. */
const offers: readonly (readonly [
  line: string,
  offered: readonly string[],
  not: readonly string[],
])[] = [
  ['plan-parse ', ['check', 'explain', 'plan.docx'], ['plan.md']],
  ['plan-parse che', ['check'], ['rules']],
  ['plan-parse check ', ['plan.docx'], ['plan.md', 'check']],
  ['plan-parse check -f sa', ['sarif'], ['pretty']],
  ['plan-parse check --format ', ['sarif', 'rdjson'], ['plan.docx']],
  ['plan-parse check --fail-on ', ['error', 'warning'], ['off']],
  ['plan-parse check --prune', ['--prune-baseline'], ['--quiet']],
  ['plan-parse explain owner-m', ['owner-missing'], ['owner-vague']],
  ['plan-parse explain dead', ['deadlines', 'deadline-past'], ['owners']],
  ['plan-parse completion ', ['bash', 'fish', 'zsh'], ['plan.docx']],
  ['plan-parse -f ', ['jsonl', 'table'], ['sarif']],
];

describe('bash', () => {
  /** Words as readline parts them: at blanks, and at = and :. */
  async function offered(line: string): Promise<string[]> {
    const words = line.split(/(?<=[=:])|(?=[=:])| +/u).map((word) => `'${word}'`);
    const body = `${await script('bash')}
COMP_WORDS=(${words.join(' ')}) COMP_CWORD=${words.length - 1}
_plan_parse; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr } = await runShell(body, { cwd: folderWith(files) });
    expect(stderr).toBe('');
    return stdout.split('\n').filter((word) => word !== '');
  }

  test.each(offers)('%s', async (line, words, not) => {
    const found = await offered(line);
    expect(found).toEqual(expect.arrayContaining([...words]));
    expect(found).not.toEqual(expect.arrayContaining([...not]));
  });

  test.each<[string, string[]]>([
    ['plan-parse check --rule owner-missing=', ['off', 'warn', 'error']],
    ['plan-parse check --rule owner-missing=e', ['error']],
    ['plan-parse check --fail-on=w', ['warning']],
    ['plan-parse check -f sarif:o', ['out.sarif']],
    ['plan-parse --from=t', ['tables']],
  ])('%s', async (line, words) => {
    expect(await offered(line)).toEqual(words);
  });
});

describe.skipIf(!isThere('fish'))('fish', () => {
  async function offered(line: string): Promise<string[]> {
    const cwd = folderWith({ ...files, 'c.fish': await script('fish') });
    const command = `source c.fish; complete -C '${line}'`;
    const { stdout, stderr } = await runShell(`fish --no-config -c "${command}"`, { cwd });
    expect(stderr).toBe('');
    return stdout.split('\n').map((row) => row.split('\t')[0] ?? '');
  }

  test.each(offers)('%s', async (line, words) => {
    expect(await offered(line)).toEqual(expect.arrayContaining([...words]));
  });

  test('a rule with its levels', async () => {
    expect(await offered('plan-parse check --rule owner-missing=')).toEqual(
      expect.arrayContaining(['owner-missing=off', 'owner-missing=warn', 'owner-missing=error']),
    );
  });
});

describe.skipIf(!isThere('zsh'))('zsh', () => {
  /** An interactive zsh on a pseudo terminal lists what it would offer. */
  const capture = `zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell "PROMPT=; fpath=($PWD \\$fpath); autoload -Uz compinit; compinit -u -D; LISTMAX=0; bindkey '^I' list-choices; print RE''ADY"
while zpty -r shell out; do [[ $out == *READY* ]] && break; done
zpty -n -w shell "$1"$'\\t'
for (( turn = 0; turn < 100; turn++ )); do
  while zpty -r -t shell out; do print -r -- "$out"; turn=$(( turn > 85 ? turn : 85 )); done
  sleep 0.1
done
zpty -d shell
`;

  const some = offers.filter(([line]) => /(?:parse|--format|completion) $/u.test(line));

  test.each(some)('%s', { timeout: 30_000 }, async (line, words, not) => {
    const cwd = folderWith({
      ...files,
      '_plan-parse': await script('zsh'),
      'capture.zsh': capture,
    });
    const { stdout } = await runShell(`zsh -f capture.zsh '${line}'`, { cwd });
    for (const word of words) expect(stdout).toContain(word);
    for (const word of not)
      expect(stdout.replaceAll(line, '')).not.toMatch(new RegExp(`\\b${word}\\b`, 'u'));
  });
});

test('every script is of the language that is asked for, and another shell is refused', async () => {
  const { stdout } = await run(['completion', 'fish', '--lang', 'zh']);
  expect(stdout).toContain('检查方案');
  expect(await run(['completion', 'tcsh'])).toEqual({
    status: 2,
    stdout: '',
    stderr: "plan-parse: unknown value 'tcsh' for completion; use one of bash, zsh, fish\n",
  });
});
