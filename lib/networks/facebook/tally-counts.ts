import { ABSENT, type Count, exact, isKnown } from '../../model';
import { at, isObject, type JsonObject, stringAt } from '../_json/walk';
import type { PostPiece, Tally } from './piece';
import { countFromLabel } from './read-label';

/** Ids of the seven reactions (2024-01, 2026-07); some captures keep only the English names. */
const REACTION_IDS: ReadonlyMap<string, string> = new Map([
  ['Like', '1635855486666999'],
  ['Love', '1678524932434102'],
  ['Haha', '115940658764963'],
  ['Wow', '478547315650144'],
  ['Sad', '908563459236466'],
  ['Angry', '444813342392137'],
  ['Care', '613557422527858'],
]);

export function emptyTally(): Tally {
  return { reactions: ABSENT, comments: ABSENT, shares: ABSENT, views: ABSENT, byKind: {} };
}

/** The first known of several sources; the order is the order of trust. */
export function firstKnown(...counts: Count[]): Count {
  return counts.find((count) => count.kind === 'exact') ?? counts.find(isKnown) ?? ABSENT;
}

/** The first exact one of several figures; the others need not be looked at then. */
export function firstExact(...values: unknown[]): Count | undefined {
  for (const value of values) {
    const count = exact(value);
    if (count.kind === 'exact') return count;
  }
  return undefined;
}

/**
 * Adds the counts that stand directly on one object to the tally of the post which the object names.
 *
 * Names and places of the counts changed five times in four years (variants A–E of NOTES.md); the names of the
 * counters themselves did not, so they are found by name at any depth below a feedback section.
 */
export function tallyCounts(object: JsonObject, piece: PostPiece, target: string, lang: string | undefined): void {
  const tally = tallyOf(piece, target);
  if (tally.reactions.kind !== 'exact') {
    tally.reactions =
      firstExact(inner(object.reaction_count, 'count'), inner(object.unified_reactors, 'count')) ??
      firstKnown(tally.reactions, countFromLabel(object.i18n_reaction_count, lang));
  }
  if (tally.comments.kind !== 'exact') {
    tally.comments =
      firstExact(
        inner(inner(object.comment_rendering_instance, 'comments'), 'total_count'),
        inner(object.comment_count, 'total_count'),
        object.total_comment_count,
        inner(object.top_level_comments, 'totalCountIncludingReplies'),
      ) ?? ABSENT;
  }
  if (tally.shares.kind !== 'exact') {
    tally.shares =
      firstExact(inner(object.share_count, 'count'), inner(object.share_count, 'is_empty') === true ? 0 : undefined) ??
      firstKnown(tally.shares, countFromLabel(object.share_count_reduced, lang));
  }
  if (object.top_reactions || object.likers) tallyKinds(object, tally);
  if (object.have_comments_been_disabled === true) piece.commentsClosed = true;
}

function tallyOf(piece: PostPiece, target: string): Tally {
  const known = piece.tallies.get(target);
  if (known) return known;
  const tally = emptyTally();
  piece.tallies.set(target, tally);
  return tally;
}

/** A member of an object that may be missing; quicker than a path for what is asked thousands of times. */
function inner(value: unknown, name: string): unknown {
  return isObject(value) ? value[name] : undefined;
}

/** Reactions by kind: a list that the site may have cut, so it never stands for the total. */
function tallyKinds(object: JsonObject, tally: Tally): void {
  if (Object.keys(tally.byKind).length > 0) return;
  const edges = at(object, 'top_reactions', 'edges');
  for (const edge of Array.isArray(edges) ? edges : []) {
    const id = stringAt(edge, 'node', 'id') ?? REACTION_IDS.get(stringAt(edge, 'node', 'localized_name') ?? '');
    const count = exact(at(edge, 'reaction_count'));
    if (id !== undefined && /^\d+$/.test(id) && count.kind === 'exact') tally.byKind[id] = count.value;
  }
  const likers = exact(at(object, 'likers', 'count'));
  const like = REACTION_IDS.get('Like');
  if (likers.kind === 'exact' && like && tally.byKind[like] === undefined) tally.byKind[like] = likers.value;
}

/** Views of a video or plays of a reel; they are different figures, so the first kind found stays. */
export function tallyViews(object: JsonObject, piece: PostPiece, target: string, lang: string | undefined): void {
  const tally = tallyOf(piece, target);
  if (tally.views.kind === 'exact') return;
  const views = firstKnown(exact(object.video_view_count), countFromLabel(object.video_view_count_reduced, lang));
  const plays = firstKnown(exact(object.play_count), countFromLabel(object.play_count_reduced, lang));
  const [found, name] = isKnown(views) ? [views, 'views' as const] : [plays, 'plays' as const];
  if (!isKnown(found) || (isKnown(tally.views) && found.kind !== 'exact')) return;
  tally.views = found;
  tally.viewsAre = name;
}

/**
 * The counts of a post out of all that was found below it.
 *
 * Several feedback objects can stand in one story (the shared photo has its own), so those that name the post come
 * first, then those that name nothing; a single stranger counts only when there is nothing else.
 */
export function settleTally(piece: PostPiece): Tally {
  const own = piece.postId === undefined ? undefined : piece.tallies.get(piece.postId);
  const nameless = piece.tallies.get('');
  const strangers = [...piece.tallies].filter(([target]) => target !== '' && target !== piece.postId);
  const [only] = strangers;
  const known = [own, nameless].filter((tally) => tally !== undefined);
  if (known.length === 0 && only && strangers.length === 1) known.push(only[1]);
  const result = emptyTally();
  for (const tally of known) {
    result.reactions = firstKnown(result.reactions, tally.reactions);
    result.comments = firstKnown(result.comments, tally.comments);
    result.shares = firstKnown(result.shares, tally.shares);
    result.byKind = Object.keys(result.byKind).length > 0 ? result.byKind : tally.byKind;
  }
  // Views stand on the video, which has a feedback of its own, so any object of the story may give them.
  for (const tally of [...known, ...strangers.map(([, tally]) => tally)]) {
    if (isKnown(result.views) || !isKnown(tally.views)) continue;
    result.views = tally.views;
    result.viewsAre = tally.viewsAre;
  }
  return result;
}
