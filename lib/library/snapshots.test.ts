import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ABSENT, exact, type Snapshot } from '../model';
import { LorgnetteDatabase } from './database';
import { listCommunities, listSnapshots, saveSnapshot } from './snapshots';

let database: LorgnetteDatabase;

beforeEach(() => {
  database = new LorgnetteDatabase(`test ${Math.random()}`);
});
afterEach(() => database.delete());

const visit = (change: Partial<Snapshot> = {}): Snapshot => ({
  network: 'toy',
  communityId: '-7',
  name: 'Tea house',
  day: '2026-11-20',
  at: '2026-11-20T10:00:00.000Z',
  members: exact(100),
  engagement: {
    formula: 'er_f',
    median: 0.01,
    mean: 0.02,
    n: 12,
    from: '2026-10-01T00:00:00.000Z',
    to: '2026-11-18T00:00:00.000Z',
    label: 'normal',
  },
  adapter: 'toy 1',
  guest: false,
  ...change,
});

describe('snapshots', () => {
  it('keep one row per community and day', async () => {
    await saveSnapshot(database, visit());
    await saveSnapshot(database, visit({ members: exact(101), at: '2026-11-20T18:00:00.000Z' }));
    await saveSnapshot(database, visit({ day: '2026-11-21', members: exact(104), at: '2026-11-21T10:00:00.000Z' }));
    const rows = await listSnapshots(database, 'toy', '-7');
    expect(rows.map((row) => [row.day, row.members])).toEqual([
      ['2026-11-20', exact(101)],
      ['2026-11-21', exact(104)],
    ]);
  });

  it('do not let a poorer reading of the same day replace a better one', async () => {
    await saveSnapshot(database, visit());
    await saveSnapshot(database, visit({ members: ABSENT, engagement: { reason: 'TOO_FEW_POSTS' } }));
    const [row] = await listSnapshots(database, 'toy', '-7');
    expect(row?.members).toEqual(exact(100));
    expect(row?.engagement).toMatchObject({ median: 0.01 });
  });

  it('keep communities apart and list the newest visit of each first', async () => {
    await saveSnapshot(database, visit());
    await saveSnapshot(database, visit({ communityId: '-8', name: 'Pottery', at: '2026-11-21T10:00:00.000Z' }));
    await saveSnapshot(database, visit({ day: '2026-11-19', at: '2026-11-19T10:00:00.000Z' }));
    expect((await listCommunities(database)).map((row) => [row.name, row.day])).toEqual([
      ['Pottery', '2026-11-20'],
      ['Tea house', '2026-11-20'],
    ]);
  });
});
