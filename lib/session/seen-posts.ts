import type { Community, Post, Surface } from '../model';
import type { SessionState } from './session';
import { postsOf } from './subject';

/** What the network put beside the thing that the user opened: nobody asked for it, so "all seen" leaves it out. */
const BESIDE: ReadonlySet<Surface> = new Set(['related', 'suggested', 'preview']);

/**
 * The posts that "save all seen" means: those of the community on screen, or everything the user went through on a
 * page without one. A post that only the markup named counts while no payload named any: it may be the same.
 */
export function seenPosts(state: SessionState, community: Community | undefined): Post[] {
  if (community) return postsOf(state, community);
  const opened = [...state.posts.values()].filter(
    ({ sightings }) => sightings.length === 0 || sightings.some(({ surface }) => !BESIDE.has(surface)),
  );
  const named = opened.filter(({ idIs }) => idIs === undefined);
  return named.length > 0 ? named : opened;
}
