import { communityKeyOf } from '../../lib/model';
import type { LibraryServices } from './library-services';

/** Posts read at once. */
const STEP = 500;

/** The communities of some posts, in the order in which they first appear. */
export async function communitiesOf(
  ns: readonly number[],
  { postsOf }: Pick<LibraryServices, 'postsOf'>,
): Promise<string[]> {
  const keys = new Set<string>();
  for (let start = 0; start < ns.length; start += STEP) {
    for (const { post } of await postsOf(ns.slice(start, start + STEP)))
      keys.add(communityKeyOf(post.network, post.communityId));
  }
  return [...keys];
}
