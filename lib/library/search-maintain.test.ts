import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { found, OPTIONS, SearchedLibrary } from '../../tests/support/searched-library';
import { closeSegment } from './search-close';
import { maintainSearch } from './search-maintain';
import { openSearch } from './search-open';
import { reindexSearch } from './search-reindex';

const library = new SearchedLibrary();
const TEXTS = [
  'Новый чай с мятой',
  'Вкус чая и мяты, скидка 5%',
  'Реклама: чайник в подарок #ЧайВдвоём',
  'Нет больше реклам о чае',
  'The tea house opens',
  'Opening hours of tea houses #tea_time',
  '東京都のお茶',
  'Ёлка и еж',
  '',
];

describe('upkeep', () => {
  it('many small segments become few, and dead posts leave them', async () => {
    for (let index = 0; index < 70; index += 1) {
      await library.add(index, { text: TEXTS[index % TEXTS.length] ?? '' });
      await closeSegment(library.database);
    }
    await library.remove(3);
    await library.change(5, () => ({ note: 'чайник' }));
    await closeSegment(library.database);
    const before = await found(await openSearch(library.database), 'чай');
    const ranked = (await (await openSearch(library.database)).find('чай мята', OPTIONS)).rows.map(({ key }) => key);
    await maintainSearch(library.database);
    const stored = await library.database.segments.toArray();
    expect(stored.map(({ level }) => level).sort()).toEqual([0, 0, 0, 0, 0, 0, 0, 2]);
    expect(stored.filter(({ docs }) => docs.includes(3))).toEqual([]);
    expect(stored.filter(({ docs }) => docs.includes(5))).toHaveLength(2);
    expect(await found(await openSearch(library.database), 'чай')).toEqual(before);
    expect((await (await openSearch(library.database)).find('чай мята', OPTIONS)).rows.map(({ key }) => key)).toEqual(
      ranked,
    );
  });

  it('few waiting posts are left to the readers, many are taken in', async () => {
    for (let index = 0; index < 499; index += 1) await library.add(index, {});
    await maintainSearch(library.database);
    expect(await library.database.segments.count()).toBe(0);
    await library.add(500);
    await library.change(1, () => ({ note: 'мята' }));
    await maintainSearch(library.database);
    expect(await library.database.segments.count()).toBe(1);
    expect(await library.database.touched.count()).toBe(0);
    expect(await found(await openSearch(library.database), 'мята')).toEqual(['vk|-7_0']);
  });
});

describe('interruption', () => {
  it('a step that fails half-way leaves everything as it was', async () => {
    for (let index = 0; index < 20; index += 1) await library.add(index, {});
    await closeSegment(library.database);
    await library.change(2, () => ({ note: 'мята' }));
    await library.add(30, { text: 'мята' });
    const before = await Promise.all([
      library.database.columns.toArray(),
      library.database.segments.toArray(),
      library.database.touched.toArray(),
    ]);
    const fail = (): never => {
      throw new Error('cut off');
    };
    library.database.columns.hook('updating', fail);
    await expect(closeSegment(library.database)).rejects.toThrow();
    library.database.columns.hook('updating').unsubscribe(fail);
    const after = await Promise.all([
      library.database.columns.toArray(),
      library.database.segments.toArray(),
      library.database.touched.toArray(),
    ]);
    expect(after).toEqual(before);
    expect(await found(await openSearch(library.database), 'мята')).toEqual(['vk|-7_1', 'vk|-7_30']);
    expect(await closeSegment(library.database)).toBe(2);
    expect(await found(await openSearch(library.database), 'мята')).toEqual(['vk|-7_1', 'vk|-7_30']);
  });

  it('an index of another format is not read, and is made anew', async () => {
    await library.add(1, { text: 'чай' });
    await closeSegment(library.database);
    const state = await library.database.columns.get('state');
    if (state !== undefined && 'format' in state) await library.database.columns.put({ ...state, format: 0 });
    await library.database.segments.toCollection().modify({ terms: 'кофе' });
    expect(await found(await openSearch(library.database), 'чай')).toEqual(['vk|-7_1']);
    await maintainSearch(library.database);
    expect(await library.database.segments.count()).toBe(1);
    expect((await library.database.segments.toArray())[0]?.terms).toContain('чай');
  });

  it('a new index says how far it is; one that is stopped leaves the old one', async () => {
    for (let index = 0; index < 5; index += 1) await library.add(index, {});
    const said: number[][] = [];
    expect(await reindexSearch(library.database, { progress: (...far) => said.push(far) })).toBe(true);
    expect(said.at(-1)).toEqual([5, 5]);
    const before = await library.database.columns.toArray();
    expect(await reindexSearch(library.database, { signal: AbortSignal.abort() })).toBe(false);
    expect(await library.database.columns.toArray()).toEqual(before);
  });
});
