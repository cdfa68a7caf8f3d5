import { expect, test } from 'vitest';
import { remember } from '../../src/text/remember.ts';

function counted(): { read: (text: string) => string; calls: () => number } {
  let calls = 0;
  const read = remember((text) => {
    calls++;
    return text.toUpperCase();
  });
  return { read, calls: () => calls };
}

test('a text is read once', () => {
  const { read, calls } = counted();
  expect([read('ab'), read('ab'), read(`${'a'}b`)]).toEqual(['AB', 'AB', 'AB']);
  expect(calls()).toBe(1);
});

test('also where the result is undefined', () => {
  let calls = 0;
  const read = remember(() => {
    calls++;
  });
  read('ab');
  read('ab');
  expect(calls).toBe(1);
});

test('a long text is read every time', () => {
  const { read, calls } = counted();
  const long = 'a'.repeat(201);
  expect([read(long), read(long)]).toEqual([long.toUpperCase(), long.toUpperCase()]);
  expect(calls()).toBe(2);
});

test('after 5,000 texts all are forgotten', () => {
  const { read, calls } = counted();
  for (let at = 0; at <= 5000; at++) read(`text ${at}`);
  expect(read('text 0')).toBe('TEXT 0');
  expect(calls()).toBe(5002);
});
