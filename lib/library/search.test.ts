import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { newStemmer } from 'snowball-stemmers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { madeUpSaved } from '../../tests/support/made-up-saves';
import { ABSENT, type Category, exact, HIDDEN, type SavedPost } from '../model';
import type { Sort } from '../search/result-types';
import { LorgnetteDatabase } from './database';
import { closeSegment } from './search-close';
import { maintainSearch } from './search-maintain';
import { mergeOnce } from './search-merge';
import { openSearch } from './search-open';
import { reindexSearch } from './search-reindex';
import type { LibrarySearch } from './search-types';
import { touch } from './write-posts';

const NOW = new Date(2026, 10, 22, 12).getTime();
let database: LorgnetteDatabase;

beforeEach(() => {
  database = new LorgnetteDatabase(`test ${Math.random()}`);
});
afterEach(() => database.delete());

type Change = {
  text?: string;
  likes?: number | 'hidden' | 'absent';
  tags?: string[];
  category?: Category;
  er?: number;
};

async function add(id: number, { text = 'чай', likes = 1, tags = [], category, er }: Change = {}): Promise<number> {
  const reactions = likes === 'hidden' ? HIDDEN : likes === 'absent' ? ABSENT : exact(likes);
  const publishedAt = new Date(NOW - id * 3_600_000).toISOString();
  const figures = er === undefined ? {} : { figures: { erF: er, at: publishedAt } };
  const saved = madeUpSaved(
    { id: `-7_${id}`, text, reactions, publishedAt },
    { tags, ...(category && { category }), ...figures },
  );
  return database.posts.add({ ...saved, communityKey: 'vk|-7' });
}

/** What the writers of the library do with a post that is there already. */
async function change(n: number, to: (row: SavedPost) => Partial<SavedPost>): Promise<void> {
  await database.transaction('rw', database.posts, database.touched, async () => {
    const row = await database.posts.get(n);
    if (row !== undefined) await database.posts.put({ ...row, ...to(row), n });
    await touch(database, [n]);
  });
}

async function remove(n: number): Promise<void> {
  await database.transaction('rw', database.posts, database.touched, async () => {
    await database.posts.delete(n);
    await touch(database, [n]);
  });
}

async function found(search: LibrarySearch, query: string): Promise<string[]> {
  const { rows, problems, total } = await search.find(query, { ...OPTIONS, sort: 'saved' });
  expect(problems).toEqual([]);
  expect(total).toBe(rows.length);
  return rows.map(({ key }) => key).sort();
}

const OPTIONS = { sort: 'relevance', direction: 'descending', from: 0, count: 1000, now: NOW } as const;

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
const WORDS = [
  'чай',
  'чаем',
  'реклама',
  'реклам',
  'мята',
  'ёлки',
  'opens',
  'house',
  'скидка',
  '東京',
  '茶',
  'tea',
  'вкус',
];
const TAGS = ['promo', 'чай', 'два слова'];

describe('the index against reading every post', () => {
  const stemmer = newStemmer('russian');
  const fold = (text: string) => text.toLowerCase().replaceAll('ё', 'е');
  const words = (text: string) => fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const texts = (post: SavedPost) => [post.post.text, post.note, ...post.tags];
  const english = (word: string) => word.replace(/(?:ing|e?s)$/, '').replace(/e$/, '');
  const same = (wanted: string, word: string) => {
    if (/^[а-я]+$/.test(wanted)) {
      const [stem, other] = [stemmer.stem(wanted), stemmer.stem(word)];
      return word === wanted || word === stem || other === stem || other === wanted;
    }
    return /^[a-z]+$/.test(wanted) ? english(word) === english(wanted) : word.includes(wanted);
  };
  type Question = { query: string; holds: (post: SavedPost) => boolean };
  const known = (post: SavedPost) => (post.post.reactions.kind === 'exact' ? post.post.reactions.value : undefined);
  const question: fc.Arbitrary<Question> = fc.oneof(
    fc.constantFrom(...WORDS).map((word) => ({
      query: word,
      holds: (post: SavedPost) => texts(post).some((text) => words(text).some((one) => same(fold(word), one))),
    })),
    fc.constantFrom('ча', 'рекл', 'hou', 'op', 'м').map((word) => ({
      query: `${word}*`,
      holds: (post: SavedPost) => texts(post).some((text) => words(text).some((one) => one.startsWith(word))),
    })),
    fc.constantFrom('чай с мятой', 'tea house', 'о чае', 'два слова').map((phrase) => ({
      query: `"${phrase}"`,
      holds: (post: SavedPost) => texts(post).some((text) => ` ${words(text).join(' ')} `.includes(` ${phrase} `)),
    })),
    fc
      .constantFrom(...TAGS)
      .map((tag) => ({ query: `tag:"${tag}"`, holds: (post: SavedPost) => post.tags.includes(tag) })),
    fc.nat(4).map((likes) => ({ query: `likes:<=${likes}`, holds: (post: SavedPost) => (known(post) ?? 99) <= likes })),
    fc.constant({ query: 'likes:unknown', holds: (post: SavedPost) => known(post) === undefined }),
    fc.constant({ query: 'likes:hidden', holds: (post: SavedPost) => post.post.reactions.kind === 'hidden' }),
    fc.constant({ query: 'has:note', holds: (post: SavedPost) => post.note !== '' }),
    fc.constant({ query: '#ЧайВдвоём', holds: (post: SavedPost) => post.post.text.includes('#ЧайВдвоём') }),
  );
  const asked = fc
    .array(fc.tuple(question, fc.boolean()), { minLength: 1, maxLength: 3 })
    .map((parts) => parts.map(([part, not]) => ({ ...part, not: not && !part.query.startsWith('likes:<') })));

  const nth = fc.nat(30);
  const step = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        do: fc.constant('add' as const),
        text: fc.constantFrom(...TEXTS),
        likes: fc.constantFrom(0, 1, 3, 5, 'hidden' as const, 'absent' as const),
      }),
    },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('text' as const), nth, text: fc.constantFrom(...TEXTS) }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('note' as const), nth, text: fc.constantFrom(...TEXTS) }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('tag' as const), nth, text: fc.constantFrom(...TAGS) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('delete' as const, 'trash' as const), nth }) },
    {
      weight: 4,
      arbitrary: fc.record({ do: fc.constantFrom('close' as const, 'merge' as const, 'refresh' as const) }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        do: fc.constantFrom('reindex' as const, 'stopped reindex' as const, 'maintain' as const),
      }),
    },
  );

  it('finds the same after any edits, deletions, merges and refreshes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 5, maxLength: 60 }),
        fc.array(asked, { minLength: 6, maxLength: 6 }),
        async (steps, questions) => {
          database = new LorgnetteDatabase(`test ${Math.random()}`);
          const search = await openSearch(database);
          const ns: number[] = [];
          for (const [index, one] of steps.entries()) {
            const n = 'nth' in one ? (ns[one.nth % Math.max(1, ns.length)] ?? 1) : 0;
            if (one.do === 'add') ns.push(await add(index, { text: one.text, likes: one.likes }));
            else if (one.do === 'text') await change(n, ({ post }) => ({ post: { ...post, text: one.text } }));
            else if (one.do === 'note') await change(n, () => ({ note: one.text }));
            else if (one.do === 'tag') await change(n, ({ tags }) => ({ tags: [...new Set([...tags, one.text])] }));
            else if (one.do === 'delete') await remove(n);
            else if (one.do === 'trash') await change(n, () => ({ trashedAt: '2026-11-22T10:00:00.000Z' }));
            else if (one.do === 'close') await closeSegment(database);
            else if (one.do === 'merge') await mergeOnce(database);
            else if (one.do === 'maintain') await maintainSearch(database);
            else if (one.do === 'refresh') await search.refresh();
            else await reindexSearch(database, one.do === 'reindex' ? {} : { signal: AbortSignal.abort() });
          }
          await search.refresh();
          const posts = (await database.posts.toArray()).filter(({ trashedAt }) => trashedAt === undefined);
          const opened = await openSearch(database);
          for (const parts of questions) {
            const query = parts.map(({ not, query: part }) => (not ? '-' : '') + part).join(' ');
            const right = posts.filter((post) => parts.every(({ not, holds }) => holds(post) !== not));
            const expected = right.map(({ key }) => key).sort();
            expect(await found(search, query), query).toEqual(expected);
            expect(await found(opened, query), query).toEqual(expected);
          }
          await database.delete();
        },
      ),
      { numRuns: 60 },
    );
  }, 120_000);

  it('many small segments become few, and dead posts leave them', async () => {
    for (let index = 0; index < 70; index += 1) {
      await add(index, { text: TEXTS[index % TEXTS.length] ?? '' });
      await closeSegment(database);
    }
    await remove(3);
    await change(5, () => ({ note: 'чайник' }));
    await closeSegment(database);
    const before = await found(await openSearch(database), 'чай');
    const ranked = (await (await openSearch(database)).find('чай мята', OPTIONS)).rows.map(({ key }) => key);
    await maintainSearch(database);
    const stored = await database.segments.toArray();
    expect(stored.map(({ level }) => level).sort()).toEqual([0, 0, 0, 0, 0, 0, 0, 2]);
    expect(stored.filter(({ docs }) => docs.includes(3))).toEqual([]);
    expect(stored.filter(({ docs }) => docs.includes(5))).toHaveLength(2);
    expect(await found(await openSearch(database), 'чай')).toEqual(before);
    expect((await (await openSearch(database)).find('чай мята', OPTIONS)).rows.map(({ key }) => key)).toEqual(ranked);
  });

  it('few waiting posts are left to the readers, many are taken in', async () => {
    for (let index = 0; index < 499; index += 1) await add(index, {});
    await maintainSearch(database);
    expect(await database.segments.count()).toBe(0);
    await add(500);
    await change(1, () => ({ note: 'мята' }));
    await maintainSearch(database);
    expect(await database.segments.count()).toBe(1);
    expect(await database.touched.count()).toBe(0);
    expect(await found(await openSearch(database), 'мята')).toEqual(['vk|-7_0']);
  });
});

describe('interruption', () => {
  it('a step that fails half-way leaves everything as it was', async () => {
    for (let index = 0; index < 20; index += 1) await add(index, {});
    await closeSegment(database);
    await change(2, () => ({ note: 'мята' }));
    await add(30, { text: 'мята' });
    const before = await Promise.all([
      database.columns.toArray(),
      database.segments.toArray(),
      database.touched.toArray(),
    ]);
    const fail = (): never => {
      throw new Error('cut off');
    };
    database.columns.hook('updating', fail);
    await expect(closeSegment(database)).rejects.toThrow();
    database.columns.hook('updating').unsubscribe(fail);
    const after = await Promise.all([
      database.columns.toArray(),
      database.segments.toArray(),
      database.touched.toArray(),
    ]);
    expect(after).toEqual(before);
    expect(await found(await openSearch(database), 'мята')).toEqual(['vk|-7_1', 'vk|-7_30']);
    expect(await closeSegment(database)).toBe(2);
    expect(await found(await openSearch(database), 'мята')).toEqual(['vk|-7_1', 'vk|-7_30']);
  });

  it('an index of another format is not read, and is made anew', async () => {
    await add(1, { text: 'чай' });
    await closeSegment(database);
    const state = await database.columns.get('state');
    if (state !== undefined && 'format' in state) await database.columns.put({ ...state, format: 0 });
    await database.segments.toCollection().modify({ terms: 'кофе' });
    expect(await found(await openSearch(database), 'чай')).toEqual(['vk|-7_1']);
    await maintainSearch(database);
    expect(await database.segments.count()).toBe(1);
    expect((await database.segments.toArray())[0]?.terms).toContain('чай');
  });

  it('a new index says how far it is; one that is stopped leaves the old one', async () => {
    for (let index = 0; index < 5; index += 1) await add(index, {});
    const said: number[][] = [];
    expect(await reindexSearch(database, { progress: (...far) => said.push(far) })).toBe(true);
    expect(said.at(-1)).toEqual([5, 5]);
    const before = await database.columns.toArray();
    expect(await reindexSearch(database, { signal: AbortSignal.abort() })).toBe(false);
    expect(await database.columns.toArray()).toEqual(before);
  });
});

describe('order', () => {
  const order = async (sort: Sort, direction: 'ascending' | 'descending', query = '') => {
    const search = await openSearch(database);
    const { rows } = await search.find(query, { ...OPTIONS, sort, direction });
    return rows.map(({ post }) => Number(post.id.split('_')[1]));
  };
  it('unknown stands last both ways, newest first among equals', async () => {
    const likes = [5, 'absent', 1, 5, 'hidden', 0] as const;
    for (const [index, value] of likes.entries()) await add(index, { likes: value });
    expect(await order('likes', 'ascending')).toEqual([5, 2, 0, 3, 1, 4]);
    expect(await order('likes', 'descending')).toEqual([0, 3, 2, 5, 1, 4]);
    await closeSegment(database);
    expect(await order('likes', 'descending')).toEqual([0, 3, 2, 5, 1, 4]);
  });
  it('a part of a large library comes in the same order as when all of it is sorted', async () => {
    for (let index = 0; index < 400; index += 1)
      await add(index, {
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
      const search = await openSearch(database);
      const page = await search.find(query, { ...OPTIONS, sort: 'likes', direction: 'ascending', from: 7, count: 5 });
      expect(page.rows.map(({ post }) => Number(post.id.split('_')[1]))).toEqual(part.slice(7, 12));
    }
  });
  it('rare words and more mentions come first', async () => {
    await add(1, { text: 'чай' });
    await add(2, { text: 'чай чай чай с мятой' });
    await add(3, { text: 'о погоде', tags: ['чай'] });
    await add(4, { text: 'чай' });
    expect(await order('relevance', 'descending', 'чай')).toEqual([2, 3, 1, 4]);
  });
  it('a long result is thinned before it is sorted, without loss', async () => {
    const rows = [];
    for (let id = 0; id < 3000; id += 1) {
      const text = 'чай '.repeat(1 + ((id * 7919) % 13));
      const saved = madeUpSaved({ id: `-7_${id}`, text, publishedAt: new Date(NOW - id * 60_000).toISOString() });
      rows.push({ ...saved, communityKey: 'vk|-7' });
    }
    await database.posts.bulkAdd(rows);
    const search = await openSearch(database);
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
    await database.posts.bulkAdd(rows);
    const search = await openSearch(database);
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

describe('names, numbers of values, trash', () => {
  it('counts values of the present result', async () => {
    await database.collections.add({ id: 'c1', name: 'Примеры', createdAt: '2026-11-20T10:00:00.000Z' });
    const first = await add(1, { text: 'чай', tags: ['promo'], category: 'news' });
    await add(2, { text: 'чай', tags: ['promo', 'x'] });
    await add(3, { text: 'кофе', tags: ['x'] });
    await change(first, () => ({ collections: ['c1'] }));
    const search = await openSearch(database);
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
    const variable = { name: 'Тон', kind: 'choice', options: [], instruction: '', createdAt: '' } as const;
    await database.variables.bulkAdd([
      { ...variable, id: 'v1' },
      { ...variable, id: 'v2', name: 'score', kind: 'number' },
    ]);
    const ns = [await add(1), await add(2), await add(3)];
    await change(ns[0] ?? 0, () => ({ codes: { v1: 'angry', v2: 7 } }));
    await change(ns[1] ?? 0, () => ({ codes: { v1: ['calm', 'odd'], v2: 2 } }));
    const search = await openSearch(database);
    expect(await found(search, 'code.тон:Angry')).toEqual(['vk|-7_1']);
    expect(await found(search, '-code.тон:angry')).toEqual(['vk|-7_2', 'vk|-7_3']);
    expect(await found(search, 'code.v1:(odd,angry)')).toEqual(['vk|-7_1', 'vk|-7_2']);
    expect(await found(search, 'code.score:>2')).toEqual(['vk|-7_1']);
    expect(await found(search, '-code.score:>2')).toEqual(['vk|-7_2']);
    expect(await found(search, 'code.score:unknown')).toEqual(['vk|-7_3']);
    expect((await search.find('code.tone:x', OPTIONS)).problems[0]?.code).toBe('unknown-variable');
  });

  it('what lies in the trash is found only when asked for', async () => {
    const n = await add(1);
    await add(2);
    await change(n, () => ({ trashedAt: '2026-11-22T10:00:00.000Z' }));
    const search = await openSearch(database);
    expect(await found(search, 'чай')).toEqual(['vk|-7_2']);
    expect(await found(search, 'чай is:trashed')).toEqual(['vk|-7_1']);
  });

  it('numbers: unknown is neither inside nor outside a band, ER is in per cent', async () => {
    await add(1, { er: 0.01 });
    await add(2, { er: 0.03 });
    await add(3);
    const search = await openSearch(database);
    expect(await found(search, 'er:>=1%')).toEqual(['vk|-7_1', 'vk|-7_2']);
    expect(await found(search, 'er:>1')).toEqual(['vk|-7_2']);
    expect(await found(search, '-er:>1%')).toEqual(['vk|-7_1']);
    expect(await found(search, 'er:unknown')).toEqual(['vk|-7_3']);
    expect(await found(search, 'date:2026-11-22')).toEqual(['vk|-7_1', 'vk|-7_2', 'vk|-7_3']);
    expect(await found(search, '-date:2026-11-22')).toEqual([]);
    expect(await found(search, 'has:comments')).toEqual([]);
  });
});
