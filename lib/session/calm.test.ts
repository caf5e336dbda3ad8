import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { emptyResult } from '../model';
import { CalmSession } from './calm';
import { Session } from './session';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const URL_A = 'https://toy.example/teahouse';
const nothing = emptyResult('toy', { kind: 'community' });

function burst(cost: number) {
  const session = new Session({ kind: 'community' }, URL_A);
  const calm = new CalmSession(session, () => cost);
  let calls = 0;
  calm.subscribe(() => calls++);
  for (let change = 0; change < 50; change += 1) session.add(nothing, URL_A);
  return { session, calm, calls: () => calls };
}

it('tells the first change at once and a burst once more', () => {
  const { session, calm, calls } = burst(1);
  expect(calls()).toBe(1);
  expect(calm.state()).not.toBe(session.state);
  vi.advanceTimersByTime(160);
  expect(calls()).toBe(2);
  expect(calm.state()).toBe(session.state);
  vi.advanceTimersByTime(1_000);
  expect(calls()).toBe(2);
});

it('rests longer after a dear redraw, and still tells the last state', () => {
  const { session, calm, calls } = burst(100);
  vi.advanceTimersByTime(1_900);
  expect(calls()).toBe(1);
  vi.advanceTimersByTime(200);
  expect(calls()).toBe(2);
  expect(calm.state()).toBe(session.state);
});
