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

/** Markup, and files that do not name their source, are the last resort: they rank below every payload. */
function rank({ provenance }: WithProvenance): number {
  const { source, completeness } = provenance;
  return source === 'dom' || source === 'import' ? -1 : COMPLETENESS[completeness];
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
  for (const key in over) {
    const value = over[key];
    const empty = value === undefined || value === null || value === '';
    if (!empty || result[key] === undefined) result[key] = value;
  }
  return result;
}

/** Joins an optional count into a record; the key appears only when there is something to say. */
function layCount<Key extends string>(
  into: Partial<Record<Key, Count>>,
  key: Key,
  older: Partial<Record<Key, Count>>,
  newer: Partial<Record<Key, Count>>,
): void {
  const [before, after] = [older[key], newer[key]];
  if (before !== undefined && after !== undefined) into[key] = mergeCount(before, after);
}

/** Views of a post that are remembered; a wall that is loaded again and again must not grow its posts. */
const MAX_SIGHTINGS = 40;

function mergeSightings(first: Sighting[], second: Sighting[]): Sighting[] {
  const added = second.filter((sighting) => !first.some((known) => isSameSighting(known, sighting)));
  return added.length === 0 ? first : [...first, ...added].slice(-MAX_SIGHTINGS);
}

function isSameSighting(a: Sighting, b: Sighting): boolean {
  return a.run === b.run && a.surface === b.surface && a.communityId === b.communityId;
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
  const merged = lay(base, over);
  merged.reactions = mergeCount(older.reactions, newer.reactions);
  merged.comments = mergeCount(older.comments, newer.comments);
  merged.shares = mergeCount(older.shares, newer.shares);
  merged.sightings = mergeSightings(a.sightings, b.sightings);
  layViews(merged, older, newer);
  layCount(merged, 'pollVotes', older, newer);
  if (base.dateFrom !== undefined || over.dateFrom !== undefined) {
    delete merged.dateFrom;
    Object.assign(merged, bestDate(base, over));
  }
  return merged;
}

/** Plays and views are different figures: when the two readings name different ones, the known one stays whole. */
function layViews(merged: Post, older: Post, newer: Post): void {
  if (older.viewsAre === newer.viewsAre) {
    merged.views = mergeCount(older.views, newer.views);
    layCount(merged, 'viewsElsewhere', older, newer);
    return;
  }
  const from = isKnown(newer.views) ? newer : older;
  merged.views = from.views;
  if (from.viewsAre !== undefined) merged.viewsAre = from.viewsAre;
  if (from.viewsElsewhere !== undefined) merged.viewsElsewhere = from.viewsElsewhere;
}

/** Joins two readings of one community, by the same rules as posts. */
export function mergeCommunity(a: Community, b: Community): Community {
  const { older, newer, base, over } = order(a, b);
  const merged = lay(base, over);
  merged.members = mergeCount(older.members, newer.members);
  layCount(merged, 'following', older, newer);
  layCount(merged, 'postsTotal', older, newer);
  return merged;
}

/** Joins two readings of one comment, by the same rules as posts. */
export function mergeComment(a: Comment, b: Comment): Comment {
  const { older, newer, base, over } = order(a, b);
  const merged = lay(base, over);
  merged.reactions = mergeCount(older.reactions, newer.reactions);
  layCount(merged, 'replies', older, newer);
  return merged;
}

/** Lists of one account that are remembered; a busy commenter must not grow without end. */
const MAX_LISTS = 40;

/** Joins two readings of one account; it keeps every list in which it was seen. */
export function mergeAccount(a: Account, b: Account): Account {
  const { older, newer, base, over } = order(a, b);
  const merged = lay(base, over);
  for (const key of ['followers', 'following', 'posts'] as const) layCount(merged, key, older, newer);
  // Each request of a page asks for fields of its own.
  if (a.filledIn && b.filledIn) merged.filledIn = { ...older.filledIn, ...newer.filledIn };
  merged.seenIn = [...new Set([...a.seenIn, ...b.seenIn])];
  if (a.listOf !== b.listOf) {
    const lists = [base, over].flatMap(({ listOf, otherLists = [] }) => [...otherLists, ...(listOf ? [listOf] : [])]);
    const others = [...new Set(lists)].filter((list) => list !== merged.listOf);
    if (others.length > 0) merged.otherLists = others.slice(-MAX_LISTS);
  }
  return merged;
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

/** Joins records of one id, the usual case of `mergeAll`. */
export function mergeById<T extends { id: string }>(records: readonly T[], merge: (a: T, b: T) => T): T[] {
  return mergeAll(records, ({ id }) => id, merge);
}
