/** Runs in an extension page: fills the library and asks it, with the code of the extension itself. */
import { LorgnetteDatabase } from '../../../lib/library/database';
import { openSearch } from '../../../lib/library/search-open';
import type { LibrarySearch } from '../../../lib/library/search-types';
import { type FindOptions, SORTS, type Sort } from '../../../lib/search/result-types';
import { fillLibrary, timed } from './fill-library';
import { postMaker, seeded } from './library-posts';

/** Times in ms. */
export interface ReadTimes {
  ready: number;
  firstRows: number;
  /** The first question with words, which makes the words ready. */
  firstWord: number;
  filter: number[];
  sort: number[];
  word: number[];
  and: number[];
  prefix: number[];
  form: number[];
  phrase: number[];
  facets: number[];
  refresh: number[];
}

const ROWS = 50;
const QUESTIONS = 40;
const NOW = Date.parse('2026-11-22T12:00:00.000Z');
const FILTERS = [
  'network:vk',
  'er:>1%',
  'likes:>=100 views:<5000',
  'tag:promo',
  'format:(reel,video) date:2026',
  'category:news network:facebook',
  'community:vk|7',
  'community:"made-up 12"',
  'usual:>2 -network:instagram likes:>50',
  'likes:hidden',
  'date:2025-10..2026-02',
  '-has:note length:>100',
];
const database = new LorgnetteDatabase('library-read');
let search: LibrarySearch | undefined;

Object.assign(globalThis, {
  fill: (from: number, until: number) => fillLibrary(database, from, until),
  read,
  addOne,
});

/** Opens the search in a fresh page and asks everything that is measured. */
async function read(): Promise<ReadTimes> {
  const start = performance.now();
  search = await openSearch(database);
  const ready = performance.now() - start;
  await find('', { sort: 'saved' });
  const firstRows = performance.now() - start;
  const firstWord = await find('камы');
  const filter: number[] = [];
  for (let round = 0; round < 3; round += 1)
    for (const query of FILTERS) filter.push(await find(query, { sort: 'saved' }));
  const sort: number[] = [];
  for (const key of SORTS) {
    // The first time an order is made, the second time it is kept; a filtered part takes another path.
    for (const query of ['', 'likes:>50'])
      sort.push(await find(query, { sort: key }), await find(query, { sort: key, up: true }));
  }
  const words = await wordsToAsk();
  const asked: ReadTimes = {
    ready,
    firstRows,
    firstWord,
    filter,
    sort,
    word: [],
    and: [],
    prefix: [],
    form: [],
    phrase: [],
    facets: [],
    refresh: [],
  };
  for (const [one, other, next] of words) {
    asked.word.push(await find(`"${one}"`));
    asked.and.push(await find(`${one} ${other}`));
    asked.prefix.push(await find(`${one.slice(0, 4)}*`));
    asked.form.push(await find(one));
    asked.phrase.push(await find(`"${other} ${next}"`));
  }
  for (const query of FILTERS) asked.facets.push(await timed(() => search?.facets(query, NOW) ?? Promise.resolve()));
  return asked;
}

/** Saves one post and takes it in. */
async function addOne(index: number): Promise<number> {
  await database.posts.add(postMaker(index)(index));
  return timed(() => search?.refresh() ?? Promise.resolve());
}

/** Two words of random posts, and the word behind the second. */
async function wordsToAsk(): Promise<[string, string, string][]> {
  const chance = seeded(99);
  const last = (await database.posts.toCollection().last())?.n ?? 0;
  const found: [string, string, string][] = [];
  while (found.length < QUESTIONS) {
    const row = await database.posts.get(1 + Math.floor(chance() * last));
    const words = row?.post.text.split(' ') ?? [];
    const [first, second] = [chance(), chance()].map((part) => Math.floor(part * (words.length - 1)));
    const [one, other, next] = [words[first ?? 0], words[second ?? 0], words[(second ?? 0) + 1]];
    if (one !== undefined && other !== undefined && next !== undefined) found.push([one, other, next]);
  }
  return found;
}

async function find(
  query: string,
  { sort = 'relevance', up = false }: { sort?: Sort; up?: boolean } = {},
): Promise<number> {
  const direction: FindOptions['direction'] = up ? 'ascending' : 'descending';
  return timed(async () => {
    const found = await search?.find(query, { sort, direction, from: 0, count: ROWS, now: NOW });
    if (found === undefined || found.problems.length > 0 || found.rows.length !== Math.min(ROWS, found.total))
      throw new Error(`the library did not answer ${query}`);
  });
}
