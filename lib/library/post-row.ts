import {
  communityKeyOf,
  mergeCount,
  mergePost,
  postKey,
  type SavedCommunity,
  type SavedPost,
  type SaveRequest,
} from '../model';
import type { NewPostRow, PostRow } from './database';

/** The row of a post that was not in the library. */
export function rowOf(request: SaveRequest, now: string): NewPostRow {
  const { post, community, figures, pageUrl, via, raw } = request;
  return withColumns({
    key: postKey(post.network, post.id),
    post,
    ...(community && { community }),
    ...(figures && { figures }),
    pageUrl,
    via,
    savedAt: now,
    seenAt: seenAt(request, now),
    picture: pictureState(request),
    ...(raw !== undefined && { raw }),
    collections: [],
    tags: [],
    note: '',
    codes: {},
  });
}

/** Lays a new reading over a saved post: what the user made of it stays, and so does a picture. */
export function laidOver<Row extends NewPostRow>(row: Row, request: SaveRequest, now: string): Row {
  const { figures, via, raw } = request;
  const { trashedAt: _trashed, ...kept } = row;
  const community = laterCommunity(row.community, request.community);
  return withColumns({
    // What the user threw away does not come back by itself.
    ...(via === 'passive' ? row : (kept as Row)),
    post: mergePost(row.post, request.post),
    ...(community && { community }),
    ...(figures && { figures }),
    via: row.via === 'passive' ? via : row.via,
    seenAt: later(row.seenAt, seenAt(request, now)),
    picture: row.picture.kept ? row.picture : pictureState(request),
    ...(raw !== undefined && { raw }),
  });
}

/** Computes the columns that stand beside a post for the indexes. */
export function withColumns<Row extends Omit<SavedPost, 'n'>>(
  row: Row,
): Row & Pick<PostRow, 'communityKey'> & Pick<PostRow, 'er'> {
  const { er: _er, ...rest } = row as Row & { er?: number };
  const er = row.figures?.erF;
  return {
    ...(rest as Row),
    communityKey: communityKeyOf(row.post.network, row.post.communityId),
    ...(er !== undefined && { er }),
  };
}

/** When the counts of a request were seen: at once for a page, as its file says for an import. */
export function seenAt(request: SaveRequest, now: string): string {
  return request.via === 'import' ? request.post.provenance.at : now;
}

/** The community as it was known at the later moment; a figure that only the earlier one knew stays. */
export function laterCommunity(
  one: SavedCommunity | undefined,
  other: SavedCommunity | undefined,
): SavedCommunity | undefined {
  if (one === undefined || other === undefined) return other ?? one;
  const [older, newer] = one.at <= other.at ? [one, other] : [other, one];
  return { ...older, ...newer, members: mergeCount(older.members, newer.members) };
}

export function later(one: string, other: string): string {
  return one < other ? other : one;
}

function pictureState({ picture }: SaveRequest): SavedPost['picture'] {
  return 'none' in picture ? { kept: false, reason: picture.none } : { kept: true };
}
