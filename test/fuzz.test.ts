import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const script = fileURLToPath(new URL('../scripts/fuzz.mjs', import.meta.url));

function fuzz(...args: string[]) {
  return spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
}

test('200 damaged documents are read or refused, and nothing else', () => {
  const { status, stdout } = fuzz('--runs', '200', '--seed', '20250601');
  expect(stdout).toMatch(/^200 runs from seed 20250601: \d+ read, \d+ refused, 0 failed\n$/u);
  expect(status).toBe(0);
});

test('the same seed damages them in the same way', () => {
  const [first, again] = [fuzz('--runs', '30', '--seed', '7'), fuzz('--runs', '30', '--seed', '7')];
  expect(first.stdout).toBe(again.stdout);
  expect(fuzz('--runs', 'x').status).not.toBe(0);
});
