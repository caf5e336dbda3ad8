import { mondayOf } from '../../lib/plan/copy-week';
import { dayAfter } from '../../lib/plan/plan-time';

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** The day that a key leads to from another one; undefined for keys that lead nowhere. */
export function dayByKey(key: string, day: string, sheet: 'month' | 'week'): string | undefined {
  const step = Object.hasOwn(STEPS, key) ? STEPS[key] : undefined;
  if (step !== undefined) return dayAfter(day, step);
  if (key === 'Home') return mondayOf(day);
  if (key === 'End') return dayAfter(mondayOf(day), 6);
  if (key === 'PageUp') return sheet === 'week' ? dayAfter(day, -7) : monthLater(day, -1);
  if (key === 'PageDown') return sheet === 'week' ? dayAfter(day, 7) : monthLater(day, 1);
  return undefined;
}

/** The same day of another month, or its last one when the month is shorter. */
export function monthLater(day: string, months: number): string {
  const first = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  first.setUTCMonth(first.getUTCMonth() + months);
  const [year, month] = [first.getUTCFullYear(), first.getUTCMonth()];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(Number(day.slice(8)), last))).toISOString().slice(0, 10);
}
