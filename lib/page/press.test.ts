import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { pressHandler } from './press';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function star() {
  const told: string[] = [];
  const handle = pressHandler(
    () => told.push('click'),
    () => told.push('more'),
  );
  const send = (...types: string[]) => {
    for (const type of types) handle({ type } as Event);
  };
  return { told, send };
}

it('a short press and the keyboard’s click are a click', () => {
  const { told, send } = star();
  send('pointerdown', 'pointerup', 'click', 'click');
  vi.advanceTimersByTime(5_000);
  expect(told).toEqual(['click', 'click']);
});

it('a long press asks for more, once, and its click counts for nothing', () => {
  const { told, send } = star();
  send('pointerdown');
  vi.advanceTimersByTime(600);
  send('contextmenu', 'pointerup', 'click');
  expect(told).toEqual(['more']);
});

it('the right button and the menu key ask for more', () => {
  const { told, send } = star();
  send('pointerdown', 'contextmenu', 'pointerup', 'contextmenu');
  vi.advanceTimersByTime(5_000);
  expect(told).toEqual(['more', 'more']);
});
