import { type Comment, type CommentMark, type Community, communityKeyOf } from '../../../lib/model';
import { type QueueRow, queueOf } from '../../../lib/replies/queue';
import { teamOf } from '../../../lib/replies/team';
import { keyOfComment } from '../../../lib/replies/threads';
import type { SessionState } from '../../../lib/session/session';

export interface PageQueueInput {
  state: SessionState;
  /** The community on screen; elsewhere the comments of all posts count, each with its own community. */
  community: Community | undefined;
  marks: ReadonlyMap<string, CommentMark>;
  brands: readonly string[];
  now: Date;
}

/** The comments of the open page as a queue, newest first. */
export function pageQueue({ state, community, marks, brands, now }: PageQueueInput): QueueRow[] {
  const byCommunity = Map.groupBy(state.comments.values(), (comment) => communityIdOf(comment, state, community));
  const rows = [...byCommunity].flatMap(([id, comments]) => {
    if (community && id !== community.id) return [];
    const own = id === community?.id ? community : state.communities.get(id);
    const names = [...(own ? [own.name, own.handle ?? ''] : []), ...brands];
    const ids = own ? [own.id, ...(own.otherIds ?? [])] : [id];
    return queueOf({ comments, team: teamOf({ ids, names }), marks, now });
  });
  return rows.sort((a, b) => (a.age ?? Number.POSITIVE_INFINITY) - (b.age ?? Number.POSITIVE_INFINITY) || 0);
}

/** Keys of all comments seen, to ask what the user decided about them. */
export function commentKeys(state: SessionState): string[] {
  return [...state.comments.values()].map(keyOfComment);
}

/** Key of the community below whose post a comment stands. */
export function communityKeyFor(comment: Comment, state: SessionState, community: Community | undefined): string {
  return communityKeyOf(comment.network, communityIdOf(comment, state, community));
}

/** A comment whose post was not read belongs to the community on screen. */
function communityIdOf({ postId }: Comment, { posts }: SessionState, community: Community | undefined): string {
  return posts.get(postId)?.communityId ?? community?.id ?? '';
}
