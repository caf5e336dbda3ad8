import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { IdleQueue } from './when-idle';

let idle: IdleRequestCallback[] = [];

beforeEach(() => {
  idle = [];
  vi.stubGlobal('requestIdleCallback', (callback: IdleRequestCallback) => idle.push(callback));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** One quiet moment of the page, with time for so many pieces. */
function quietMoment(pieces: number): void {
  let left = pieces;
  const callback = idle.shift();
  callback?.({ didTimeout: false, timeRemaining: () => (--left > 0 ? 10 : 0) });
}

it('does as much as fits, in order, and what can wait last', () => {
  const done: string[] = [];
  const queue = new IdleQueue(new AbortController().signal);
  queue.addLast(() => done.push('document'));
  queue.add(() => done.push('one'));
  queue.add(() => done.push('two'));
  quietMoment(2);
  expect(done).toEqual(['one', 'two']);
  queue.add(() => done.push('three'));
  quietMoment(9);
  expect(done).toEqual(['one', 'two', 'three', 'document']);
  expect(idle).toEqual([]);
});

it('drops a piece that throws and does nothing after the end', () => {
  const done: string[] = [];
  const stop = new AbortController();
  const queue = new IdleQueue(stop.signal);
  queue.add(() => {
    throw new Error('broken');
  });
  queue.add(() => done.push('after'));
  quietMoment(9);
  expect(done).toEqual(['after']);
  queue.add(() => done.push('never'));
  stop.abort();
  quietMoment(9);
  expect(done).toEqual(['after']);
});
