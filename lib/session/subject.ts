import type { Community, PageRef, Post } from '../model';
import type { SessionState } from './session';

const COMPLETENESS = { full: 2, guest: 1, partial: 0 } as const;

/**
 * The community this page is about, in its fullest reading; undefined while it was not seen. On the page of one post
 * that names no community, it is the post's own.
 */
export function subjectOf(
  state: SessionState,
  isSubject: (community: Community, page: PageRef) => boolean,
): Community | undefined {
  let best: Community | undefined;
  for (const community of state.communities.values()) {
    if (!isSubject(community, state.page)) continue;
    if (best === undefined || weight(community) > weight(best)) best = community;
  }
  return best ?? communityOfOpenPost(state);
}

function communityOfOpenPost({ page, posts, communities }: SessionState): Community | undefined {
  if (page.kind !== 'post') return undefined;
  const known = page.postId === undefined ? undefined : posts.get(page.postId);
  const open = known ?? [...posts.values()].find(({ code }) => code !== undefined && code === page.postCode);
  return open && communities.get(open.communityId);
}

function weight(community: Community): number {
  return COMPLETENESS[community.provenance.completeness];
}

/**
 * Posts that belong to a community: it owns them, or one of its own views showed them.
 *
 * Posts that only the markup named, in its own way, are taken only while no payload named any: they may be the same.
 */
export function postsOf(state: SessionState, community: Community): Post[] {
  const own = [...state.posts.values()].filter(
    (post) =>
      post.communityId === community.id || post.sightings.some((sighting) => sighting.communityId === community.id),
  );
  const named = own.filter((post) => post.idIs === undefined);
  return named.length > 0 ? named : own;
}
