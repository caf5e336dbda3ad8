import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { newStemmer } from 'snowball-stemmers';
import { describe, expect, it } from 'vitest';
import { found, SearchedLibrary } from '../../tests/support/searched-library';
import type { SavedPost } from '../model';
import { closeSegment } from './search-close';
import { maintainSearch } from './search-maintain';
import { mergeOnce } from './search-merge';
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
          library.renew();
          const search = await openSearch(library.database);
          const ns: number[] = [];
          for (const [index, one] of steps.entries()) {
            const n = 'nth' in one ? (ns[one.nth % Math.max(1, ns.length)] ?? 1) : 0;
            if (one.do === 'add') ns.push(await library.add(index, { text: one.text, likes: one.likes }));
            else if (one.do === 'text') await library.change(n, ({ post }) => ({ post: { ...post, text: one.text } }));
            else if (one.do === 'note') await library.change(n, () => ({ note: one.text }));
            else if (one.do === 'tag')
              await library.change(n, ({ tags }) => ({ tags: [...new Set([...tags, one.text])] }));
            else if (one.do === 'delete') await library.remove(n);
            else if (one.do === 'trash') await library.change(n, () => ({ trashedAt: '2026-11-22T10:00:00.000Z' }));
            else if (one.do === 'close') await closeSegment(library.database);
            else if (one.do === 'merge') await mergeOnce(library.database);
            else if (one.do === 'maintain') await maintainSearch(library.database);
            else if (one.do === 'refresh') await search.refresh();
            else await reindexSearch(library.database, one.do === 'reindex' ? {} : { signal: AbortSignal.abort() });
          }
          await search.refresh();
          const posts = (await library.database.posts.toArray()).filter(({ trashedAt }) => trashedAt === undefined);
          const opened = await openSearch(library.database);
          for (const parts of questions) {
            const query = parts.map(({ not, query: part }) => (not ? '-' : '') + part).join(' ');
            const right = posts.filter((post) => parts.every(({ not, holds }) => holds(post) !== not));
            const expected = right.map(({ key }) => key).sort();
            expect(await found(search, query), query).toEqual(expected);
            expect(await found(opened, query), query).toEqual(expected);
          }
          await library.database.delete();
        },
      ),
      { numRuns: 60 },
    );
  }, 120_000);
});
