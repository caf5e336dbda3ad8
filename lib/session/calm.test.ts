import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { emptyResult } from '../model';
import { calmly } from './calm';
import { Session } from './session';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const URL_A = 'https://toy.example/teahouse';
const nothing = emptyResult('toy', { kind: 'community' });

it('tells the first change at once and a burst once more', () => {
  const session = new Session({ kind: 'community' }, URL_A);
  const calm = calmly(session);
  let calls = 0;
  const stop = calm.subscribe(() => calls++);
  for (let burst = 0; burst < 50; burst += 1) session.add(nothing, URL_A);
  expect(calls).toBe(1);
  expect(calm.state()).not.toBe(session.state);
  vi.advanceTimersByTime(200);
  expect(calls).toBe(2);
  expect(calm.state()).toBe(session.state);
  vi.advanceTimersByTime(1_000);
  expect(calls).toBe(2);
  stop();
  session.add(nothing, URL_A);
  expect(calls).toBe(2);
});

it('shows what came between drawing and subscribing', () => {
  const session = new Session({ kind: 'community' }, URL_A);
  const calm = calmly(session);
  session.add(nothing, URL_A);
  let calls = 0;
  calm.subscribe(() => calls++);
  expect(calls).toBe(1);
  expect(calm.state()).toBe(session.state);
});
