import {
  commentKey,
  communityKeyOf,
  type KeptComment,
  mergeComment,
  postKey,
  type Recount,
  type SaveAnswer,
  type SaveRequest,
} from '../model';
import type { LorgnetteDatabase, NewPostRow, ThumbnailRow } from './database';
import { laidOver, rowOf, seenAt } from './post-row';
import { joinedRecount, newestRecounts, recountOf } from './recounts';
import { refusalOf } from './refusal';
import { thumbnailRow } from './thumbnail-row';
import { rowsByKey, writePosts } from './write-posts';

/**
 * Saves posts with their comments, counts and pictures in one transaction: all of them or, when the database refuses,
 * none. A post that is there already is updated. When the disk is full it tries once more without pictures.
 *
 * @returns one answer per request, in order, after the transaction has ended; never rejects
 */
export async function savePosts(
  database: LorgnetteDatabase,
  requests: readonly SaveRequest[],
  now: Date,
): Promise<SaveAnswer[]> {
  try {
    return await save(database, requests, now.toISOString());
  } catch (error) {
    if (refusalOf(error) !== 'quota') return refused(requests, error);
  }
  try {
    return await save(database, requests.map(withoutPicture), now.toISOString());
  } catch (error) {
    return refused(requests, error);
  }
}

function save(database: LorgnetteDatabase, requests: readonly SaveRequest[], now: string): Promise<SaveAnswer[]> {
  const { posts, touched, recounts, comments, thumbnails, collected } = database;
  return database.transaction('rw', [posts, touched, recounts, comments, thumbnails, collected], async () => {
    const invited = await invitation(database, requests);
    const wanted = requests.filter(invited);
    const known = await rowsByKey(database, new Set(wanted.map(keyOf)));
    const rows = new Map<string, NewPostRow>();
    for (const request of wanted) {
      const key = keyOf(request);
      const row = rows.get(key) ?? known.get(key);
      rows.set(key, row === undefined ? rowOf(request, now) : laidOver(row, request, now));
    }
    const changes = [...rows.values()].map((after) => ({ before: known.get(after.key), after }));
    // Side by side, so that the database always has something to do.
    await Promise.all([
      writePosts(database, changes),
      writeRecounts(database, wanted, [...known.keys()], now),
      writeComments(database, wanted, now),
      writeThumbnails(database, wanted),
      countCollected(database, wanted, known),
    ]);
    return requests.map((request): SaveAnswer => {
      const key = keyOf(request);
      if (!invited(request)) return { key, state: 'refused', reason: 'not-collected' };
      return { key, state: known.has(key) ? 'updated' : 'saved' };
    });
  });
}

/** Tells which requests the user asked for: passive ones only from communities that are collected and not paused. */
async function invitation(
  { collected }: LorgnetteDatabase,
  requests: readonly SaveRequest[],
): Promise<(request: SaveRequest) => boolean> {
  const passive = new Set(requests.filter(({ via }) => via === 'passive').map(communityOf));
  const rows = passive.size === 0 ? [] : await collected.bulkGet([...passive]);
  const open = new Set(rows.flatMap((row) => (row === undefined || row.paused ? [] : [row.community])));
  return (request) => request.via !== 'passive' || open.has(communityOf(request));
}

async function writeRecounts(
  database: LorgnetteDatabase,
  requests: readonly SaveRequest[],
  known: readonly string[],
  now: string,
): Promise<void> {
  const newest = await newestRecounts(database, known);
  const rows = new Map<string, Recount>();
  for (const request of requests) {
    const recount = recountOf(request, now);
    if (recount === undefined) continue;
    const before = newest.get(recount.post);
    const row = (before && joinedRecount(before, recount)) ?? recount;
    newest.set(row.post, row);
    rows.set(`${row.post} ${row.at}`, row);
  }
  if (rows.size > 0) await database.recounts.bulkPut([...rows.values()]);
}

async function writeComments(
  { comments }: LorgnetteDatabase,
  requests: readonly SaveRequest[],
  now: string,
): Promise<void> {
  const rows = new Map<string, KeptComment>();
  for (const request of requests) {
    for (const comment of request.comments) {
      const key = commentKey(request.post.network, request.post.id, comment.id);
      const keptAt = seenAt(request, now);
      const row = { key, post: keyOf(request), community: communityOf(request), comment, keptAt };
      rows.set(key, { ...row, pageUrl: request.pageUrl });
    }
  }
  if (rows.size === 0) return;
  const known = await comments.bulkGet([...rows.keys()]);
  for (const before of known) {
    const after = before && rows.get(before.key);
    if (after) rows.set(after.key, { ...before, comment: mergeComment(before.comment, after.comment) });
  }
  await comments.bulkPut([...rows.values()]);
}

/** Keeps the pictures; one cut out of the screen never replaces one from the page. */
async function writeThumbnails({ thumbnails }: LorgnetteDatabase, requests: readonly SaveRequest[]): Promise<void> {
  const rows = new Map<string, ThumbnailRow>();
  for (const request of requests) {
    const row = 'none' in request.picture ? undefined : thumbnailRow(keyOf(request), request.picture);
    if (row && !(row.from === 'screenshot' && rows.get(row.post)?.from === 'picture')) rows.set(row.post, row);
  }
  if (rows.size === 0) return;
  for (const known of await thumbnails.bulkGet([...rows.keys()])) {
    if (known?.from === 'picture' && rows.get(known.post)?.from === 'screenshot') rows.delete(known.post);
  }
  await thumbnails.bulkPut([...rows.values()]);
}

/** Counts the posts that came in by themselves, for the counter beside each collected community. */
async function countCollected(
  { collected }: LorgnetteDatabase,
  requests: readonly SaveRequest[],
  known: ReadonlyMap<string, unknown>,
): Promise<void> {
  const arrived = new Map<string, Set<string>>();
  for (const request of requests) {
    if (request.via !== 'passive' || known.has(keyOf(request))) continue;
    const community = communityOf(request);
    arrived.set(community, (arrived.get(community) ?? new Set()).add(keyOf(request)));
  }
  for (const [community, posts] of arrived) {
    const row = await collected.get(community);
    if (row) await collected.put({ ...row, collected: row.collected + posts.size });
  }
}

function keyOf({ post }: SaveRequest): string {
  return postKey(post.network, post.id);
}

function communityOf({ post }: SaveRequest): string {
  return communityKeyOf(post.network, post.communityId);
}

function withoutPicture(request: SaveRequest): SaveRequest {
  return 'none' in request.picture ? request : { ...request, picture: { none: 'no-room' } };
}

function refused(requests: readonly SaveRequest[], error: unknown): SaveAnswer[] {
  const reason = refusalOf(error);
  return requests.map((request) => ({ key: keyOf(request), state: 'refused', reason }));
}
