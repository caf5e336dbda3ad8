import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { planEntry } from '../../tests/support/plan-entry';
import { LorgnetteDatabase } from '../library/database';
import { putPlanEntries } from '../library/plan';
import type { QuietHours } from '../plan/reminders';
import { ringBell } from './plan-bell';

let database: LorgnetteDatabase;
let now: string;
let quiet: QuietHours | undefined;
let said: string[][];
let woken: string;
let open: number;

const services = {
  now: () => new Date(now),
  choices: async () => ({ zone: 'Europe/Moscow', quiet }),
  wakeAt: async (at: string) => {
    woken = at;
  },
  notify: async (reminders: readonly { key: string }[]) => {
    said.push(reminders.map(({ key }) => key));
  },
  showOpen: async (count: number) => {
    open = count;
  },
};
const ring = (at: string) => {
  now = at;
  return ringBell(database, services);
};

beforeEach(async () => {
  database = new LorgnetteDatabase(`test ${Math.random()}`);
  quiet = undefined;
  said = [];
  const at = (id: string, time: string) =>
    planEntry({ id, remind: 30, when: { day: '2026-11-27', time, zone: 'Europe/Moscow' } });
  await putPlanEntries(database, [at('a', '12:00'), at('b', '18:00')]);
});
afterEach(() => database.delete());

describe('the bell of the plan', () => {
  it('rings once for an entry and then waits for the next', async () => {
    await ring('2026-11-27T06:00:00.000Z');
    expect([said, woken, open]).toEqual([[], '2026-11-27T08:30:00.000Z', 2]);
    await ring('2026-11-27T08:30:00.000Z');
    await ring('2026-11-27T08:30:05.000Z');
    expect([said, woken]).toEqual([[['a']], '2026-11-27T14:30:00.000Z']);
  });

  it('gathers what was missed in sleep into one', async () => {
    await ring('2026-11-26T06:00:00.000Z');
    await ring('2026-11-27T20:00:00.000Z');
    expect(said).toEqual([['a', 'b']]);
    expect(woken).toBe('2026-11-27T21:00:00.000Z');
  });

  it('holds back in quiet hours and says it afterwards', async () => {
    quiet = { from: '09:00', to: '13:00' };
    await ring('2026-11-27T05:00:00.000Z');
    await ring('2026-11-27T08:30:00.000Z');
    expect([said, woken]).toEqual([[], '2026-11-27T10:00:00.000Z']);
    await ring('2026-11-27T10:00:00.000Z');
    expect(said).toEqual([['a']]);
  });

  it('does not ring for the past of a plan that it sees for the first time', async () => {
    await ring('2026-11-27T20:00:00.000Z');
    expect(said).toEqual([]);
  });

  it('forgets what is older than a week', async () => {
    await ring('2026-11-26T06:00:00.000Z');
    await ring('2026-12-20T06:00:00.000Z');
    expect(said).toEqual([]);
  });

  it('wakes at midnight for the number on the icon', async () => {
    await ring('2026-11-28T06:00:00.000Z');
    expect([woken, open]).toEqual(['2026-11-28T21:00:00.000Z', 0]);
  });
});
