import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LorgnetteDatabase } from './database';
import { dismiss, dismissedAmong } from './dismissals';
import { idFrontier } from './id-frontier';
import { versions } from './versions';

let database: LorgnetteDatabase;
const NOW = new Date('2026-11-22T12:00:00.000Z');
const daysOn = (days: number) => new Date(NOW.getTime() + days * 86_400_000);

beforeEach(() => {
  database = new LorgnetteDatabase(`test ${Math.random()}`);
});
afterEach(() => database.delete());

describe('rows called fine', () => {
  it('are known again by their ids, in their network only', async () => {
    await dismiss(database, { network: 'vk', id: '501', fine: true }, NOW);
    expect(await dismissedAmong(database, 'vk', ['500', '501'], NOW)).toEqual(['501']);
    expect(await dismissedAmong(database, 'instagram', ['501'], NOW)).toEqual([]);
  });

  it('are stored as salted hashes: the same id looks different in another installation', async () => {
    const other = new LorgnetteDatabase(`test ${Math.random()}`);
    for (const one of [database, other]) await dismiss(one, { network: 'vk', id: '501', fine: true }, NOW);
    const [a, b] = [await database.dismissals.toArray(), await other.dismissals.toArray()];
    expect(a[0]?.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(a[0]?.hash).not.toBe(b[0]?.hash);
    expect(JSON.stringify(a)).not.toContain('501"');
    expect(Object.keys(a[0] ?? {}).sort()).toEqual(['expires', 'hash']);
    await other.delete();
  });

  it('can be taken back', async () => {
    await dismiss(database, { network: 'vk', id: '501', fine: true }, NOW);
    await dismiss(database, { network: 'vk', id: '501', fine: false }, NOW);
    expect(await database.dismissals.count()).toBe(0);
  });

  it('are forgotten after half a year', async () => {
    await dismiss(database, { network: 'vk', id: '501', fine: true }, NOW);
    expect(await dismissedAmong(database, 'vk', ['501'], daysOn(179))).toEqual(['501']);
    expect(await dismissedAmong(database, 'vk', ['501'], daysOn(181))).toEqual([]);
    await dismiss(database, { network: 'vk', id: '502', fine: true }, daysOn(181));
    expect(await database.dismissals.count()).toBe(1);
  });
});

describe('id frontier', () => {
  it('starts with what was seen, and moves up at most once a week and by a tenth', async () => {
    expect(await idFrontier(database, 'vk', undefined, NOW)).toBeUndefined();
    expect(await idFrontier(database, 'vk', 600e6, NOW)).toBe(600e6);
    expect(await idFrontier(database, 'vk', 700e6, daysOn(1))).toBe(600e6);
    expect(await idFrontier(database, 'vk', 900e6, daysOn(8))).toBeCloseTo(660e6);
    expect(await idFrontier(database, 'vk', 610e6, daysOn(20))).toBeCloseTo(660e6);
  });

  it('does not believe absurd ids', async () => {
    await idFrontier(database, 'vk', 600e6, NOW);
    for (const odd of [Number.NaN, -1, 1e15, Number.POSITIVE_INFINITY])
      expect(await idFrontier(database, 'vk', odd, daysOn(8))).toBe(600e6);
  });
});

describe('version 2', () => {
  it('keeps the snapshots of version 1', async () => {
    const name = `old ${Math.random()}`;
    const old = new Dexie(name);
    const [first] = versions;
    old.version(1).stores(first?.stores ?? {});
    const row = { key: 'vk|-7|2026-11-01', community: 'vk|-7', day: '2026-11-01', at: '2026-11-01T10:00:00.000Z' };
    await old.table('snapshots').put(row);
    old.close();

    const now = new LorgnetteDatabase(name);
    expect(await now.snapshots.toArray()).toEqual([row]);
    await dismiss(now, { network: 'vk', id: '1', fine: true }, NOW);
    expect(now.verno).toBeGreaterThanOrEqual(2);
    await now.delete();
  });
});
