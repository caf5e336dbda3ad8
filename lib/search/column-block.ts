import { type Count, isKnown, type SavedPost } from '../model';
import { textCharacters } from '../text/text-length';

/** What is known of a post beside its row: whether comments are kept with it. */
export interface ColumnSource {
  saved: SavedPost;
  keptComments: boolean;
}

/** Columns of numbers; NaN where the value is not known. Moments are ms since 1970. */
export const NUMBER_COLUMNS = [
  'date',
  'saved',
  'er',
  'erv',
  'usual',
  'likes',
  'comments',
  'shares',
  'views',
  'length',
] as const;
export type NumberColumn = (typeof NUMBER_COLUMNS)[number];

/** Columns of one word per post, as places in a list of their own. */
export const WORD_COLUMNS = ['network', 'community', 'author', 'format', 'category', 'via'] as const;
export type WordColumn = (typeof WORD_COLUMNS)[number];

/** Yes-or-no facts of a post, as bits. What is not known to be so is not so. */
export const FLAGS = {
  note: 1,
  picture: 2,
  comments: 4,
  pinned: 8,
  ad: 16,
  trashed: 32,
  repost: 64,
  visitor: 128,
  'hidden-likes': 256,
  'hidden-comments': 512,
  'hidden-shares': 1024,
  'hidden-views': 2048,
} as const;

/** Narrow columns of some posts, made to be stored as one record and joined with others. */
export interface ColumnBlock {
  n: Uint32Array<ArrayBuffer>;
  flags: Uint16Array<ArrayBuffer>;
  numbers: Record<NumberColumn, Float64Array<ArrayBuffer>>;
  words: Record<WordColumn, { list: string[]; codes: Uint32Array<ArrayBuffer> }>;
  /** Tags, collections and codes: `codes[starts[i]]` up to `starts[i + 1]` belong to post i. */
  labels: { list: string[]; starts: Uint32Array<ArrayBuffer>; codes: Uint32Array<ArrayBuffer> };
}

/** Separates the parts of a word with several: community (key, name, handle), author (id, name), label (kind, …). */
export const PART = '\u001f';

/** Columns of posts, in their order. */
export function buildBlock(sources: readonly ColumnSource[]): ColumnBlock {
  const facts = sources.map(({ saved, keptComments }) => ({ saved, flags: flagsOf(saved, keptComments) }));
  const starts = new Uint32Array(sources.length + 1);
  const labels = sources.map(({ saved }) => labelsOf(saved));
  for (const [index, own] of labels.entries()) starts[index + 1] = (starts[index] ?? 0) + own.length;
  return {
    n: Uint32Array.from(sources, ({ saved }) => saved.n),
    flags: Uint16Array.from(facts, ({ flags }) => flags),
    numbers: record(NUMBER_COLUMNS, (name) => Float64Array.from(sources, ({ saved }) => NUMBERS[name](saved))),
    words: record(WORD_COLUMNS, (name) => coded(sources.map(({ saved }) => WORDS[name](saved)))),
    labels: { starts, ...coded(labels.flat()) },
  };
}

const NUMBERS: Record<NumberColumn, (saved: SavedPost) => number> = {
  date: ({ post }) => (post.publishedAt === null ? Number.NaN : Date.parse(post.publishedAt)),
  saved: ({ savedAt }) => Date.parse(savedAt),
  er: ({ figures }) => figures?.erF ?? Number.NaN,
  erv: ({ figures }) => figures?.erV ?? Number.NaN,
  usual: ({ figures }) => figures?.timesUsual ?? Number.NaN,
  likes: ({ post }) => sizeOf(post.reactions),
  comments: ({ post }) => sizeOf(post.comments),
  shares: ({ post }) => sizeOf(post.shares),
  views: ({ post }) => sizeOf(post.views),
  length: ({ post }) => textCharacters(post.text),
};

const WORDS: Record<WordColumn, (saved: SavedPost) => string> = {
  network: ({ post }) => post.network,
  community: ({ post, community }) =>
    [`${post.network}|${post.communityId}`, community?.name ?? '', community?.handle ?? ''].join(PART),
  author: ({ post }) =>
    post.authorId === undefined && post.authorName === undefined
      ? ''
      : [post.authorId ?? '', post.authorName ?? ''].join(PART),
  format: ({ post }) => post.format,
  category: ({ category }) => category ?? '',
  via: ({ via }) => via,
};

function labelsOf({ tags, collections, codes }: SavedPost): string[] {
  return [
    ...new Set(tags.map((tag) => `tag${PART}${tag}`)),
    ...new Set(collections.map((id) => `in${PART}${id}`)),
    ...Object.entries(codes).flatMap(([variable, value]) =>
      [value].flat().map((one) => `code${PART}${variable}${PART}${one}`),
    ),
  ];
}

function flagsOf({ post, note, picture, trashedAt }: SavedPost, keptComments: boolean): number {
  return (
    (note.trim() === '' ? 0 : FLAGS.note) |
    (picture.kept ? FLAGS.picture : 0) |
    (keptComments ? FLAGS.comments : 0) |
    (post.pinned === true ? FLAGS.pinned : 0) |
    (post.ad === true || post.partnership === true ? FLAGS.ad : 0) |
    (trashedAt === undefined ? 0 : FLAGS.trashed) |
    (post.repostOf === undefined ? 0 : FLAGS.repost) |
    (post.byVisitor === true ? FLAGS.visitor : 0) |
    (post.reactions.kind === 'hidden' ? FLAGS['hidden-likes'] : 0) |
    (post.comments.kind === 'hidden' ? FLAGS['hidden-comments'] : 0) |
    (post.shares.kind === 'hidden' ? FLAGS['hidden-shares'] : 0) |
    (post.views.kind === 'hidden' ? FLAGS['hidden-views'] : 0)
  );
}

/** A rounded figure counts as what was shown. */
function sizeOf(count: Count): number {
  return isKnown(count) ? count.value : Number.NaN;
}

function coded(words: readonly string[]): { list: string[]; codes: Uint32Array<ArrayBuffer> } {
  const places = new Map<string, number>();
  const codes = Uint32Array.from(words, (word) => {
    const known = places.get(word) ?? places.size;
    places.set(word, known);
    return known;
  });
  return { list: [...places.keys()], codes };
}

function record<Name extends string, Value>(names: readonly Name[], make: (name: Name) => Value): Record<Name, Value> {
  return Object.fromEntries(names.map((name) => [name, make(name)])) as Record<Name, Value>;
}
