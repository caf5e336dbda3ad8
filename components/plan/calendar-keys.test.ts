import { expect, it } from 'vitest';
import { dayByKey } from './calendar-keys';

it.each([
  ['ArrowRight', '2026-11-30', '2026-12-01'],
  ['ArrowLeft', '2026-11-01', '2026-10-31'],
  ['ArrowDown', '2026-11-27', '2026-12-04'],
  ['ArrowUp', '2026-11-02', '2026-10-26'],
  ['Home', '2026-11-22', '2026-11-16'],
  ['End', '2026-11-16', '2026-11-22'],
  ['PageDown', '2026-01-31', '2026-02-28'],
  ['PageUp', '2027-01-15', '2026-12-15'],
])('%s leads from %s to %s', (key, from, to) => {
  expect(dayByKey(key, from, 'month')).toBe(to);
});

it('turns weeks by the page keys where a week is shown, and nothing by other keys', () => {
  expect(dayByKey('PageDown', '2026-11-27', 'week')).toBe('2026-12-04');
  expect(dayByKey('toString', '2026-11-27', 'week')).toBeUndefined();
});
