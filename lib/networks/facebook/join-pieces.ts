import { ABSENT, isKnown, type Post, UNSUPPORTED } from '../../model';
import type { PostPiece } from './piece';
import { provenance, type Reading } from './reading';
import { firstKnown, settleTally } from './tally-counts';
import { toldMembers } from './told-members';

/** A post put together from its pieces; `main` is the piece that stood in a list or was the answer's subject. */
export interface JoinedPost {
  post: Post;
  main: PostPiece;
  pieces: PostPiece[];
}

/**
 * Groups pieces that speak of the same post: by post id, by the id of the video, and, for documents that name
 * neither, by their index in the list (Reels tab 2026-10). Order is that of first appearance.
 */
export function groupPieces(pieces: readonly PostPiece[]): PostPiece[][] {
  const groups: PostPiece[][] = [];
  const byName = new Map<string, PostPiece[]>();
  for (const piece of pieces) {
    const names = namesOf(piece);
    const known = names.map((name) => byName.get(name)).filter((group) => group !== undefined);
    const group = known[0] ?? [];
    if (known.length === 0) groups.push(group);
    group.push(piece);
    for (const other of known.slice(1)) {
      if (other === group) continue;
      group.push(...other.splice(0));
      for (const [name, value] of byName) if (value === other) byName.set(name, group);
    }
    for (const name of names) byName.set(name, group);
  }
  return groups.filter((group) => group.length > 0);
}

function namesOf(piece: PostPiece): string[] {
  const names: string[] = [];
  if (piece.postId !== undefined) names.push(`post ${piece.postId}`);
  if (piece.mediaId !== undefined) names.push(`media ${piece.mediaId}`);
  const { list, rank } = piece.scope;
  if (list === 'aggregated_fb_shorts' && rank !== undefined && (names.length === 0 || piece.publishedAt !== null)) {
    names.push(`item ${rank}`);
  }
  return names;
}

/** Makes one post of its pieces; undefined when they do not say which post it is or whose. */
export function joinPieces(
  pieces: PostPiece[],
  reading: Reading,
  fallbackOwner: string | undefined,
): JoinedPost | undefined {
  const [main] = [...pieces].sort((a, b) => weight(b) - weight(a));
  if (main === undefined) return undefined;
  const first = <T>(read: (piece: PostPiece) => T | undefined | null | '') => {
    for (const piece of [main, ...pieces]) {
      const value = read(piece);
      if (value !== undefined && value !== null && value !== '') return value;
    }
    return undefined;
  };
  const mediaId = first((piece) => piece.mediaId);
  const id = first((piece) => piece.postId) ?? mediaId;
  const communityId = first((piece) => piece.communityId) ?? fallbackOwner;
  if (id === undefined || communityId === undefined) return undefined;
  // Counts alone, of a post whose owner the page names, are no post.
  const told = pieces.some((piece) => (piece.full || piece.publishedAt !== null) && piece.communityId !== undefined);
  if (!told) return undefined;
  const reel = pieces.some((piece) => piece.format === 'reel' || piece.scope.list === 'aggregated_fb_shorts');
  const format = reel ? 'reel' : (first((piece) => piece.format) ?? 'other');
  const post: Post = {
    network: 'facebook',
    id,
    code: format === 'video' || format === 'reel' ? mediaId : undefined,
    communityId,
    authorId: first((piece) => piece.authorId),
    authorName: first((piece) => piece.authorName),
    url: first((piece) => piece.url),
    publishedAt: first((piece) => piece.publishedAt) ?? null,
    text: first((piece) => piece.text) ?? '',
    format,
    ...countsOf(pieces, format),
    pinned: null,
    ad: pieces.some((piece) => piece.ad === true) ? true : (first((piece) => piece.ad) ?? null),
    repostOf: first((piece) => piece.repostOf),
    byVisitor: first((piece) => piece.byVisitor),
    commentsClosed: first((piece) => piece.commentsClosed),
    pictureUrl: first((piece) => piece.pictureUrl),
    sightings: [],
    provenance: provenance(reading, main.scope.where, 'partial'),
  };
  if (post.reactions.kind === 'exact' && post.comments.kind === 'exact') post.provenance.completeness = 'full';
  return { post: toldMembers(post), main, pieces };
}

function weight(piece: PostPiece): number {
  return (piece.scope.list !== undefined ? 4 : piece.scope.root ? 2 : 0) + (piece.full ? 1 : 0);
}

type Counts = Pick<Post, 'reactions' | 'comments' | 'shares' | 'views' | 'viewsAre' | 'reactionsByKind'>;

function countsOf(pieces: readonly PostPiece[], format: Post['format']): Counts {
  const tallies = pieces.map(settleTally);
  const moving = format === 'video' || format === 'reel';
  const seen = tallies.find((tally) => tally.views.kind !== 'absent');
  const byKind = tallies.find((tally) => Object.keys(tally.byKind).length > 0)?.byKind;
  // A post that is no video has no views; of one that we could not classify we cannot say.
  const noViews = moving || format === 'other' || format === 'repost' ? ABSENT : UNSUPPORTED;
  const counts = {
    reactions: firstKnown(...tallies.map((tally) => tally.reactions)),
    comments: firstKnown(...tallies.map((tally) => tally.comments)),
    shares: firstKnown(...tallies.map((tally) => tally.shares)),
    reactionsByKind: byKind,
  };
  // Nobody reacts to what nobody saw: such a zero is an unfilled field (a reel in search, 2025-12).
  const active = [counts.reactions, counts.comments, counts.shares].some((count) => isKnown(count) && count.value > 0);
  const unfilled = active && seen?.views.kind === 'exact' && seen.views.value === 0;
  return unfilled || seen === undefined
    ? { ...counts, views: unfilled ? ABSENT : noViews }
    : { ...counts, views: seen.views, viewsAre: seen.viewsAre };
}
