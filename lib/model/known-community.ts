import type { Snapshot } from './snapshot';

/** A community that can be compared: it was visited, or posts of it were saved. */
export interface KnownCommunity {
  /** `<network>|<id>` */
  key: string;
  network: string;
  name: string;
  /** Newest visit; missing when only posts were saved. */
  visit?: Snapshot;
  savedPosts: number;
  tags: string[];
}
