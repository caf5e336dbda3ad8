import type { Community, Post } from '../model';
import { isKnown } from '../model';
import { sizeOf } from './plausible-count';

/** Posts that lane C needs before it speaks (audience.md 5). */
export const POSTS_NEEDED = 12;
const SMALL_COMMUNITY = 300;
const CELEBRITY = 1_000_000;
const YOUNG_MS = 24 * 3_600_000;

/** The community is so small or new that the verdict stays at "notable" and lane C is off. */
export function isSmall(community: Community | undefined): boolean {
  const members = sizeOf(community?.members);
  const posts = sizeOf(community?.postsTotal);
  return (members !== null && members < SMALL_COMMUNITY) || (posts !== null && posts < POSTS_NEEDED);
}

/** Verified or above a million: such accounts attract all kinds of followers unasked. */
export function isCelebrity(community: Community | undefined): boolean {
  return community?.verified === true || (sizeOf(community?.members) ?? 0) > CELEBRITY;
}

/** Why lane C is off; null when it may speak. */
export type ShapeOff = 'no-community' | 'small-community' | 'celebrity' | 'hidden-likes' | 'too-few-posts';

/** Posts of the community's own, a day old, neither pinned nor paid, with visible reactions; or why there are none. */
export function shapePosts(
  community: Community | undefined,
  posts: readonly Post[],
  now: string,
): { posts: Post[]; off: ShapeOff | null } {
  if (community === undefined) return { posts: [], off: 'no-community' };
  if (isSmall(community)) return { posts: [], off: 'small-community' };
  if (isCelebrity(community)) return { posts: [], off: 'celebrity' };
  const own = posts.filter(
    ({ communityId, pinned, ad, deleted, publishedAt, byVisitor, repostOf }) =>
      communityId === community.id &&
      pinned !== true &&
      ad !== true &&
      !deleted &&
      !byVisitor &&
      repostOf === undefined &&
      publishedAt !== null &&
      Date.parse(now) - Date.parse(publishedAt) >= YOUNG_MS,
  );
  const visible = own.filter(({ reactions }) => isKnown(reactions));
  const hidden = own.filter(({ reactions }) => reactions.kind === 'hidden').length;
  if (hidden > 0 && (visible.length < POSTS_NEEDED || hidden >= visible.length)) {
    return { posts: [], off: 'hidden-likes' };
  }
  return visible.length < POSTS_NEEDED ? { posts: visible, off: 'too-few-posts' } : { posts: visible, off: null };
}
