import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { madeUpSaved } from '../../tests/support/made-up-saves';
import { NOW, OPTIONS, SearchedLibrary } from '../../tests/support/searched-library';
import type { Sort } from '../search/result-types';
import { closeSegment } from './search-close';
import { openSearch } from './search-open';

const library = new SearchedLibrary();

describe('order', () => {
  const order = async (sort: Sort, direction: 'ascending' | 'descending', query = '') => {
    const search = await openSearch(library.database);
    const { rows } = await search.find(query, { ...OPTIONS, sort, direction });
    return rows.map(({ post }) => Number(post.id.split('_')[1]));
  };
  it('unknown stands last both ways, newest first among equals', async () => {
    const likes = [5, 'absent', 1, 5, 'hidden', 0] as const;
    for (const [index, value] of likes.entries()) await library.add(index, { likes: value });
    expect(await order('likes', 'ascending')).toEqual([5, 2, 0, 3, 1, 4]);
    expect(await order('likes', 'descending')).toEqual([0, 3, 2, 5, 1, 4]);
    await closeSegment(library.database);
    expect(await order('likes', 'descending')).toEqual([0, 3, 2, 5, 1, 4]);
  });
  it('a part of a large library comes in the same order as when all of it is sorted', async () => {
    for (let index = 0; index < 400; index += 1)
      await library.add(index, {
        likes: index % 7 ? index % 5 : 'absent',
        text: index % 9 ? 'чай' : 'редкое',
        tags: index % 2 ? ['x'] : [],
      });
    const all = await order('likes', 'ascending');
    for (const [query, keep] of [
      ['редкое', 9],
      ['-редкое', 0],
    ] as const) {
      const part = await order('likes', 'ascending', query);
      expect(part).toEqual(all.filter((id) => (id % 9 === 0) === (keep === 9)));
      const search = await openSearch(library.database);
      const page = await search.find(query, { ...OPTIONS, sort: 'likes', direction: 'ascending', from: 7, count: 5 });
      expect(page.rows.map(({ post }) => Number(post.id.split('_')[1]))).toEqual(part.slice(7, 12));
    }
  });
  it('rare words and more mentions come first', async () => {
    await library.add(1, { text: 'чай' });
    await library.add(2, { text: 'чай чай чай с мятой' });
    await library.add(3, { text: 'о погоде', tags: ['чай'] });
    await library.add(4, { text: 'чай' });
    expect(await order('relevance', 'descending', 'чай')).toEqual([2, 3, 1, 4]);
  });
  it('a long result is thinned before it is sorted, without loss', async () => {
    const rows = [];
    for (let id = 0; id < 3000; id += 1) {
      const text = 'чай '.repeat(1 + ((id * 7919) % 13));
      const saved = madeUpSaved({ id: `-7_${id}`, text, publishedAt: new Date(NOW - id * 60_000).toISOString() });
      rows.push({ ...saved, communityKey: 'vk|-7' });
    }
    await library.database.posts.bulkAdd(rows);
    const search = await openSearch(library.database);
    const whole = await search.find('чай', { ...OPTIONS, count: 3000 });
    const page = await search.find('чай', { ...OPTIONS, count: 20 });
    expect(page.rows.map(({ key }) => key)).toEqual(whole.rows.slice(0, 20).map(({ key }) => key));
    expect(whole.rows.map(({ post }) => post.text.length)).toEqual(
      whole.rows.map(({ post }) => post.text.length).toSorted((a, b) => b - a),
    );
  });
  it('deep in a long result the order goes on, for all posts and for a part', async () => {
    const rows = Array.from({ length: 3000 }, (_, id) => {
      const publishedAt = new Date(NOW - ((id * 7919) % 3000) * 60_000).toISOString();
      const text = 'x'.repeat((id * 31) % 40) + (id % 2 ? ' чай' : '');
      return { ...madeUpSaved({ id: `-7_${id}`, text, publishedAt }), communityKey: 'vk|-7' };
    });
    await library.database.posts.bulkAdd(rows);
    const search = await openSearch(library.database);
    for (const query of ['', '"чай"']) {
      const read = (from: number, count: number) =>
        search
          .find(query, { ...OPTIONS, sort: 'length', direction: 'ascending', from, count })
          .then((found) => found.rows.map(({ key }) => key));
      const picked = await read(0, 1024);
      const sorted = await read(0, 3000);
      expect(sorted).toHaveLength(query === '' ? 3000 : 1500);
      expect(new Set(sorted).size).toBe(sorted.length);
      expect(sorted.slice(0, 1024)).toEqual(picked);
      expect(await read(1200, 10)).toEqual(sorted.slice(1200, 1210));
    }
  });
});
