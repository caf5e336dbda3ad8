import { bandOf, type Count, isKnown } from './count';
import type { Account, Comment, Community, Post, Provenance, Sighting } from './records';

/**
 * Joins two observations of the same figure, the second made later.
 *
 * Known beats hidden, hidden beats unsupported, unsupported beats absent; of two known ones the newer wins, except
 * that a newer rounded figure which still contains the older exact one adds nothing and is dropped.
 */
export function mergeCount(older: Count, newer: Count): Count {
  if (isKnown(older) && isKnown(newer)) {
    const band = bandOf(newer);
    const stillTrue = older.kind === 'exact' && older.value >= band.lo && older.value <= band.hi;
    return newer.kind === 'rounded' && stillTrue ? older : newer;
  }
  return weight(older) > weight(newer) ? older : newer;
}

function weight(count: Count): number {
  if (isKnown(count)) return 3;
  return count.kind === 'hidden' ? 2 : count.kind === 'unsupported' ? 1 : 0;
}

const COMPLETENESS = { full: 2, guest: 1, partial: 0 } as const;

interface WithProvenance {
  provenance: Provenance;
}

/** Markup is the last resort: it ranks below every payload, whatever it holds. */
function rank({ provenance }: WithProvenance): number {
  return provenance.source === 'dom' ? -1 : COMPLETENESS[provenance.completeness];
}

/**
 * Orders two readings of one record: `base` and `over` for its words (the fuller lies over the sparser), `older` and
 * `newer` for its counts. Ties go to the newer reading; a figure in the markup counts as older than any payload's,
 * because it may be abbreviated, cut or belong to something else.
 */
function order<T extends WithProvenance>(a: T, b: T): { older: T; newer: T; base: T; over: T } {
  const [first, second] = a.provenance.at <= b.provenance.at ? [a, b] : [b, a];
  const markupLast = second.provenance.source === 'dom' && first.provenance.source !== 'dom';
  const [older, newer] = markupLast ? [second, first] : [first, second];
  return rank(first) > rank(second)
    ? { older, newer, base: second, over: first }
    : { older, newer, base: first, over: second };
}

/** Lays `over` on `base`, field by field; undefined, null and the empty string never hide a value. */
function lay<T extends object>(base: T, over: T): T {
  const result = { ...base };
  for (const key of Object.keys(over) as (keyof T)[]) {
    const value = over[key];
    const empty = value === undefined || value === null || value === '';
    if (!empty || result[key] === undefined) result[key] = value;
  }
  return result;
}

function optionalCount(older: Count | undefined, newer: Count | undefined): Count | undefined {
  if (older === undefined || newer === undefined) return newer ?? older;
  return mergeCount(older, newer);
}

/** Drops keys whose value is undefined, so that equal records stay equal. */
function tidy<T extends object>(record: T): T {
  for (const key of Object.keys(record) as (keyof T)[]) if (record[key] === undefined) delete record[key];
  return record;
}

function mergeSightings(first: Sighting[], second: Sighting[]): Sighting[] {
  const seen = new Map(first.map((sighting) => [sightingKey(sighting), sighting]));
  for (const sighting of second) if (!seen.has(sightingKey(sighting))) seen.set(sightingKey(sighting), sighting);
  return [...seen.values()];
}

function sightingKey(sighting: Sighting): string {
  return `${sighting.surface}|${sighting.communityId ?? ''}|${sighting.run}`;
}

/** A date written by the network beats one derived from an id, which beats one read from a label. */
function bestDate(base: Post, over: Post): Pick<Post, 'publishedAt' | 'dateFrom'> {
  const quality = (post: Post) =>
    post.publishedAt === null ? 0 : post.dateFrom === undefined ? 3 : post.dateFrom === 'id' ? 2 : 1;
  const { publishedAt, dateFrom } = quality(base) > quality(over) ? base : over;
  return dateFrom === undefined ? { publishedAt } : { publishedAt, dateFrom };
}

/** Joins two readings of one post: full beats partial, newer beats older, known beats absent. */
export function mergePost(a: Post, b: Post): Post {
  const { older, newer, base, over } = order(a, b);
  const merged: Post = {
    ...lay(base, over),
    reactions: mergeCount(older.reactions, newer.reactions),
    comments: mergeCount(older.comments, newer.comments),
    shares: mergeCount(older.shares, newer.shares),
    sightings: mergeSightings(a.sightings, b.sightings),
  };
  // Plays and views are different figures: when the two readings name different ones, the known one stays whole.
  const viewsFrom = older.viewsAre === newer.viewsAre ? null : isKnown(newer.views) ? newer : older;
  merged.views = viewsFrom ? viewsFrom.views : mergeCount(older.views, newer.views);
  if (viewsFrom) merged.viewsAre = viewsFrom.viewsAre;
  merged.viewsElsewhere = optionalCount(older.viewsElsewhere, newer.viewsElsewhere);
  merged.pollVotes = optionalCount(older.pollVotes, newer.pollVotes);
  delete merged.dateFrom;
  return tidy(Object.assign(merged, bestDate(base, over)));
}

/** Joins two readings of one community, by the same rules as posts. */
export function mergeCommunity(a: Community, b: Community): Community {
  const { older, newer, base, over } = order(a, b);
  return tidy({
    ...lay(base, over),
    members: mergeCount(older.members, newer.members),
    following: optionalCount(older.following, newer.following),
    postsTotal: optionalCount(older.postsTotal, newer.postsTotal),
  });
}

/** Joins two readings of one comment, by the same rules as posts. */
export function mergeComment(a: Comment, b: Comment): Comment {
  const { older, newer, base, over } = order(a, b);
  return tidy({
    ...lay(base, over),
    reactions: mergeCount(older.reactions, newer.reactions),
    replies: optionalCount(older.replies, newer.replies),
  });
}

/** Joins two readings of one account; it keeps every list in which it was seen. */
export function mergeAccount(a: Account, b: Account): Account {
  const { older, newer, base, over } = order(a, b);
  return tidy({
    ...lay(base, over),
    followers: optionalCount(older.followers, newer.followers),
    following: optionalCount(older.following, newer.following),
    posts: optionalCount(older.posts, newer.posts),
    seenIn: [...new Set([...a.seenIn, ...b.seenIn])],
  });
}

/** Joins records that share a key, keeping the order of first appearance. */
export function mergeAll<T>(records: readonly T[], key: (record: T) => string, merge: (a: T, b: T) => T): T[] {
  const byKey = new Map<string, T>();
  for (const record of records) {
    const known = byKey.get(key(record));
    byKey.set(key(record), known === undefined ? record : merge(known, record));
  }
  return [...byKey.values()];
}
