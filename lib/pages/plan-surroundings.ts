import type { LorgnetteDatabase } from '../library/database';
import { readEntriesAbout } from '../library/plan';
import { readPostsByKey } from '../library/read-posts';
import { listSnapshots } from '../library/snapshots';
import { readAllVisits } from '../library/visits';

/** What the plan reads of the other parts of Lorgnette: visited communities, their history, saved posts. */
export function planSurroundings(database: LorgnetteDatabase) {
  return {
    /** The visits of all communities, the last visited first. */
    visits: () => readAllVisits(database),
    /** What each day told about a community, oldest first. */
    snapshots: (community: string) => {
      const at = community.indexOf('|');
      return listSnapshots(database, community.slice(0, at), community.slice(at + 1));
    },
    /** Saved posts by their keys; those that are gone are left out. */
    savedPosts: (keys: readonly string[]) => readPostsByKey(database, keys),
    /** Saved posts of one community. */
    savedOf: (community: string) => database.posts.where('communityKey').equals(community).toArray(),
    /** Entries and ideas made from a saved post. */
    entriesAbout: (post: string) => readEntriesAbout(database, post),
  };
}
