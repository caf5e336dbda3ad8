import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { found, NOW, OPTIONS, SearchedLibrary } from '../../tests/support/searched-library';
import { openSearch } from './search-open';

const library = new SearchedLibrary();

describe('names, numbers of values, trash', () => {
  it('counts values of the present result', async () => {
    await library.database.collections.add({ id: 'c1', name: 'Примеры', createdAt: '2026-11-20T10:00:00.000Z' });
    const first = await library.add(1, { text: 'чай', tags: ['promo'], category: 'news' });
    await library.add(2, { text: 'чай', tags: ['promo', 'x'] });
    await library.add(3, { text: 'кофе', tags: ['x'] });
    await library.change(first, () => ({ collections: ['c1'] }));
    const search = await openSearch(library.database);
    const facets = await search.facets('чай', NOW);
    expect(facets.tag).toEqual([
      { value: 'promo', label: 'promo', count: 2 },
      { value: 'x', label: 'x', count: 1 },
    ]);
    expect(facets.in).toEqual([{ value: 'c1', label: 'Примеры', count: 1 }]);
    expect(facets.community).toEqual([{ value: 'vk|-7', label: 'vk|-7', count: 2 }]);
    expect(facets.category).toEqual([{ value: 'news', label: 'news', count: 1 }]);
    expect(await found(search, 'в:примеры')).toEqual(['vk|-7_1']);
    expect(await search.count('in:c1', NOW)).toBe(1);
    expect(await search.count('category:none', NOW)).toBe(2);
    expect((await search.find('in:нет-такой', OPTIONS)).problems[0]).toMatchObject({
      code: 'unknown-collection',
      expected: ['Примеры'],
    });
    expect(await search.ids('tag:x', NOW)).toEqual([2, 3]);
    expect(await search.ids('tag:', NOW)).toEqual([]);
  });

  it('the codebook: by name, by band, uncoded', async () => {
    const variable = { name: 'Тон', kind: 'choice' as const, options: [], instruction: '', createdAt: '' };
    await library.database.variables.bulkAdd([
      { ...variable, id: 'v1' },
      { ...variable, id: 'v2', name: 'score', kind: 'number' },
    ]);
    const ns = [await library.add(1), await library.add(2), await library.add(3)];
    await library.change(ns[0] ?? 0, () => ({ codes: { v1: 'angry', v2: 7 } }));
    await library.change(ns[1] ?? 0, () => ({ codes: { v1: ['calm', 'odd'], v2: 2 } }));
    const search = await openSearch(library.database);
    expect(await found(search, 'code.тон:Angry')).toEqual(['vk|-7_1']);
    expect(await found(search, '-code.тон:angry')).toEqual(['vk|-7_2', 'vk|-7_3']);
    expect(await found(search, 'code.v1:(odd,angry)')).toEqual(['vk|-7_1', 'vk|-7_2']);
    expect(await found(search, 'code.score:>2')).toEqual(['vk|-7_1']);
    expect(await found(search, '-code.score:>2')).toEqual(['vk|-7_2']);
    expect(await found(search, 'code.score:unknown')).toEqual(['vk|-7_3']);
    expect((await search.find('code.tone:x', OPTIONS)).problems[0]?.code).toBe('unknown-variable');
  });

  it('what lies in the trash is found only when asked for', async () => {
    const n = await library.add(1);
    await library.add(2);
    await library.change(n, () => ({ trashedAt: '2026-11-22T10:00:00.000Z' }));
    const search = await openSearch(library.database);
    expect(await found(search, 'чай')).toEqual(['vk|-7_2']);
    expect(await found(search, 'чай is:trashed')).toEqual(['vk|-7_1']);
  });

  it('numbers: unknown is neither inside nor outside a band, ER is in per cent', async () => {
    await library.add(1, { er: 0.01 });
    await library.add(2, { er: 0.03 });
    await library.add(3);
    const search = await openSearch(library.database);
    expect(await found(search, 'er:>=1%')).toEqual(['vk|-7_1', 'vk|-7_2']);
    expect(await found(search, 'er:>1')).toEqual(['vk|-7_2']);
    expect(await found(search, '-er:>1%')).toEqual(['vk|-7_1']);
    expect(await found(search, 'er:unknown')).toEqual(['vk|-7_3']);
    expect(await found(search, 'date:2026-11-22')).toEqual(['vk|-7_1', 'vk|-7_2', 'vk|-7_3']);
    expect(await found(search, '-date:2026-11-22')).toEqual([]);
    expect(await found(search, 'has:comments')).toEqual([]);
  });
});
