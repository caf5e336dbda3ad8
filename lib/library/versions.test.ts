import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { madeUpSave } from '../../tests/support/made-up-saves';
import { OTHER_TABLES } from '../model';
import { LorgnetteDatabase } from './database';
import { refusalOf } from './refusal';
import { savePosts } from './save-posts';
import { newestVersion, versions } from './versions';

const NOW = new Date('2026-11-22T12:00:00.000Z');
const name = () => `test ${Math.random()}`;
const opened: Dexie[] = [];

/** The database as the build of an earlier version made it. */
function oldDatabase(of: string, version: number): Dexie {
  const old = new Dexie(of);
  for (const entry of versions) if (entry.version <= version) old.version(entry.version).stores(entry.stores);
  opened.push(old);
  return old;
}

function database(of: string): LorgnetteDatabase {
  const made = new LorgnetteDatabase(of);
  opened.push(made);
  return made;
}

afterEach(async () => {
  for (const one of opened.splice(0)) one.close();
  for (const one of await Dexie.getDatabaseNames()) await Dexie.delete(one);
});

const ROWS: Record<string, object> = {
  snapshots: { key: 'vk|-7|2026-11-01', community: 'vk|-7', day: '2026-11-01', at: '2026-11-01T10:00:00.000Z' },
  dismissals: { hash: 'ab12', expires: '2027-01-01T00:00:00.000Z' },
  facts: { name: 'id frontier vk', value: 600, at: '2026-11-01T10:00:00.000Z' },
};

describe('versions of the database', () => {
  it.each(versions.filter(({ version }) => version < newestVersion).map(({ version }) => version))(
    'opens one of version %i with all that is in it',
    async (version) => {
      const of = name();
      const old = oldDatabase(of, version);
      await old.open();
      const tables = old.tables.map((table) => table.name);
      for (const table of tables) await old.table(table).put(ROWS[table]);
      old.close();

      const now = database(of);
      for (const table of tables) expect(await now.table(table).toArray()).toEqual([ROWS[table]]);
      expect(await savePosts(now, [madeUpSave()], NOW)).toMatchObject([{ state: 'saved' }]);
      expect(now.verno).toBe(newestVersion);
    },
  );

  it('waits for nobody: an older build in another tab lets go of the database', async () => {
    const of = name();
    const old = oldDatabase(of, 2);
    await old.open();
    expect(await savePosts(database(of), [madeUpSave()], NOW)).toMatchObject([{ state: 'saved' }]);
  });

  it('refuses a database of a newer build with words, and changes nothing in it', async () => {
    const of = name();
    const newer = new Dexie(of);
    newer.version(newestVersion + 1).stores({ posts: '++n, &key', wonders: 'id' });
    opened.push(newer);
    await newer.table('wonders').put({ id: 'kept' });
    newer.close();

    const older = database(of);
    expect(await savePosts(older, [madeUpSave()], NOW)).toEqual([
      { key: 'vk|-7_1', state: 'refused', reason: 'newer-database' },
    ]);
    expect(await older.posts.toArray().catch(refusalOf)).toBe('newer-database');
    older.close();
    await newer.open();
    expect(newer.backendDB().version).toBe((newestVersion + 1) * 10);
    expect(newer.tables.map((table) => table.name)).toEqual(['posts', 'wonders']);
    expect(await newer.table('wonders').toArray()).toEqual([{ id: 'kept' }]);
  });

  it('lets a backup carry every table that cannot be computed again', () => {
    const carried = [
      'posts',
      'recounts',
      'comments',
      'thumbnails',
      'collections',
      'variables',
      'searches',
      'collected',
    ];
    const computed = ['touched', 'stagings', 'segments', 'columns'];
    const all = versions.flatMap(({ stores }) => Object.keys(stores));
    expect([...carried, ...computed, ...OTHER_TABLES].sort()).toEqual([...new Set(all)].sort());
  });
});
