/**
 * What the page in front of the user is about.
 *
 * `community` and `person` may be told apart only after reading (a VK screen name or a Facebook vanity can be
 * either); an address alone then gives `community`, and the reading corrects it.
 */
export interface PageRef {
  kind: 'community' | 'person' | 'post' | 'feed' | 'search' | 'thread' | 'members' | 'other';
  /** Network's own id, as a string; VK communities are negative. */
  communityId?: string;
  /** The name in the address, lower case, when the address has no id. */
  handle?: string;
  /** Id of the post that is open, when the address or the page says so. */
  postId?: string;
  /** Short code of the post that is open (Instagram). */
  postCode?: string;
  /** Tab of the community, for example `reels` or `tagged`; absent on the main one. */
  tab?: string;
}
