import fc from 'fast-check';
import type { ExportContext, ImportContext } from '../../lib/exchange/column';
import {
  ABSENT,
  CATEGORIES,
  type CodebookVariable,
  type Count,
  HIDDEN,
  POST_FORMATS,
  type TransferredPost,
  UNSUPPORTED,
} from '../../lib/model';

const at = '2026-11-20T10:00:00.000Z';

/** A codebook with one variable of every kind; two share a name. */
export const VARIABLES: readonly CodebookVariable[] = [
  {
    id: 'v-tone',
    name: 'Tone',
    kind: 'choice',
    options: ['warm', 'cold'],
    instruction: 'How it sounds',
    createdAt: at,
  },
  { id: 'v-tone-2', name: 'tone', kind: 'text', options: [], instruction: '', createdAt: at },
  { id: 'v-faces', name: 'Сколько лиц', kind: 'number', options: [], instruction: '', createdAt: at },
  { id: 'v-themes', name: 'Themes', kind: 'choices', options: ['tea', 'a;b'], instruction: '', createdAt: at },
];

export const EXPORT_CONTEXT: ExportContext = {
  collections: new Map([
    ['c-1', 'Swipe; file'],
    ['c-2', 'Чай'],
  ]),
  variables: VARIABLES,
  localTime: (instant) => new Date(Date.parse(instant) + 3 * 3_600_000).toISOString().slice(0, 19).replace('T', ' '),
  zone: 'Europe/Moscow',
};

export const IMPORT_CONTEXT: ImportContext = {
  collectionOf: (name) => [...EXPORT_CONTEXT.collections].find(([, known]) => known === name)?.[0] ?? `new-${name}`,
};

/** Text as people and attackers write it, without what a table cannot tell from nothing. */
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom(
      '=1+1',
      "'=1",
      "''",
      '-5',
      '+7 999',
      '@me',
      '＝x',
      'a;b',
      'a\\;b',
      'тест «чай»',
      '"q", w\r\nz',
      '\ttab',
      '; ',
      '\\',
    ),
  )
  .map((value) => value.toWellFormed().replaceAll('\0', '').trim())
  .filter((value) => value !== '');
const word = fc.stringMatching(/^[A-Za-z0-9_-]{1,12}$/).filter((value) => value !== '__proto__');
const moment = fc
  .date({ min: new Date('2005-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const size = fc.integer({ min: 0, max: 2_000_000_000 });
const count: fc.Arbitrary<Count> = fc.oneof(
  size.map((value): Count => ({ kind: 'exact', value })),
  fc.tuple(size, fc.integer({ min: 0, max: 999 }), text).map(
    ([value, width, raw]): Count => ({
      kind: 'rounded',
      value: value + width,
      lo: value,
      hi: value + 2 * width,
      raw,
    }),
  ),
  fc.constantFrom(HIDDEN, ABSENT, UNSUPPORTED),
);
const flag = fc.boolean();
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });

const post = fc
  .record(
    {
      network: fc.constantFrom('vk', 'facebook', 'instagram'),
      id: word,
      communityId: word,
      publishedAt: fc.option(moment),
      text: fc.oneof(fc.constant(''), text),
      format: fc.constantFrom(...POST_FORMATS),
      reactions: count,
      comments: count,
      shares: count,
      views: count,
      pinned: fc.option(flag),
      ad: fc.option(flag),
      sightings: fc.array(
        fc.record({ surface: fc.constantFrom('wall' as const, 'feed' as const), run: word, rank: fc.nat(99) }),
        { maxLength: 3 },
      ),
      provenance: fc.record({
        source: fc.constantFrom('answer' as const, 'embedded' as const, 'dom' as const),
        where: word,
        at: moment,
        completeness: fc.constantFrom('full' as const, 'partial' as const, 'guest' as const),
        adapter: word,
      }),
      idIs: maybe(fc.constant('provisional' as const)),
      code: maybe(word),
      url: maybe(fc.webUrl()),
      authorId: maybe(word),
      authorName: maybe(text),
      dateFrom: maybe(fc.constantFrom('id' as const, 'label' as const)),
      viewsAre: maybe(fc.constantFrom('views' as const, 'plays' as const)),
      viewsElsewhere: maybe(count),
      pollVotes: maybe(count),
      reactionsByKind: maybe(fc.dictionary(word, size, { maxKeys: 3, noNullPrototype: true })),
      partnership: maybe(flag),
      repostOf: maybe(word),
      coauthors: maybe(fc.array(text, { minLength: 1, maxLength: 3 })),
      byVisitor: maybe(flag),
      commentsClosed: maybe(flag),
      deleted: maybe(flag),
      paywalled: maybe(flag),
      pictureUrl: maybe(fc.webUrl()),
    },
    { noNullPrototype: true },
  )
  .map(dropUndefined);

/** A saved post with everything a table can carry. Pictures and payloads travel in backups only. */
export const savedPost: fc.Arbitrary<TransferredPost> = fc
  .record(
    {
      post,
      community: maybe(
        fc
          .record({
            id: word,
            kind: fc.constantFrom('group' as const, 'page' as const, 'event' as const, 'person' as const),
            name: text,
            handle: maybe(word),
            url: maybe(fc.webUrl()),
            members: count,
            at: moment,
          })
          .map(dropUndefined),
      ),
      figures: maybe(
        fc
          .record({
            erF: maybe(fc.integer({ min: 0, max: 1_000_000 }).map((value) => value / 1_000_000)),
            erV: maybe(fc.integer({ min: 0, max: 1_000_000 }).map((value) => value / 1_000_000)),
            timesUsual: maybe(fc.integer({ min: 0, max: 1_000_000 }).map((value) => value / 1000)),
            usualOf: maybe(fc.nat(100)),
            at: moment,
          })
          .map(dropUndefined),
      ),
      pageUrl: fc.oneof(fc.constant(''), fc.webUrl()),
      via: fc.constantFrom('star' as const, 'menu' as const, 'all-seen' as const, 'import' as const),
      savedAt: moment,
      seenAt: moment,
      editedAt: maybe(moment),
      trashedAt: maybe(moment),
      picture: fc.constantFrom('no-picture' as const, 'protected' as const, 'imported' as const).map((reason) => ({
        kept: false as const,
        reason,
      })),
      collections: fc.uniqueArray(fc.constantFrom('c-1', 'c-2')),
      tags: fc.uniqueArray(text, { maxLength: 3 }),
      note: fc.oneof(fc.constant(''), text),
      category: maybe(fc.constantFrom(...CATEGORIES)),
      codes: fc
        .record({
          'v-tone': maybe(fc.constantFrom('warm', 'cold')),
          'v-tone-2': maybe(text),
          'v-faces': maybe(fc.integer({ min: -1000, max: 1000 }).map((value) => value / 8)),
          'v-themes': maybe(fc.array(fc.constantFrom('tea', 'a;b', 'c\\'), { minLength: 1, maxLength: 3 })),
        })
        .map(dropUndefined),
    },
    { noNullPrototype: true },
  )
  .map((saved) => dropUndefined({ key: `${saved.post.network}|${saved.post.id}`, ...saved }) as TransferredPost);

/** Posts of which no two are the same. */
export const savedPosts = fc.uniqueArray(savedPost, { maxLength: 6, selector: ({ key }) => key });

function dropUndefined<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}

/** All pieces of a writer as one text. */
export async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

/** All pieces of a writer as bytes. */
export async function bytesOf(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  for await (const piece of pieces) parts.push(piece);
  return new Uint8Array(Buffer.concat(parts));
}

/** A text as a file that comes in pieces of the given size. */
export async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}
