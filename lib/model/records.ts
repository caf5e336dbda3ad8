import type { Count } from './count';
import type { NetworkId } from './network-id';
import type { PageRef } from './page';
import type { PostFormat, Surface } from './post-kinds';

/** Where a record was read from, so that every figure can be explained and re-derived. */
export interface Provenance {
  /**
   * `answer`: a response that the page received; `embedded`: JSON in the first HTML; `dom`: visible markup;
   * `import`: a file that does not say where its figures come from.
   */
  source: 'answer' | 'embedded' | 'dom' | 'import';
  /** Which payload, in the network's words: "wall.get", "data-exec", "ProfileCometTimelineFeedQuery". */
  where: string;
  /** When it was read, ISO 8601 UTC. */
  at: string;
  /** `full`: everything this network says of such a record; `partial`: a grid node, a preview; `guest`: the logged-out form. */
  completeness: 'full' | 'partial' | 'guest';
  /** Date of the adapter that read it, for example "vk 2026-11-22". */
  adapter: string;
}

/** One appearance of a post in one view. */
export interface Sighting {
  surface: Surface;
  /** The community whose wall, grid or tab it was, when the view belongs to one. */
  communityId?: string;
  /** Names the answer it came in; posts of one run stood next to each other. */
  run: string;
  /** Place inside the run, 0 first. */
  rank: number;
}

export interface Community {
  network: NetworkId;
  /** As the network writes it in owner ids; VK communities are negative, Facebook uses the profile id. */
  id: string;
  kind: 'group' | 'page' | 'event' | 'person';
  name: string;
  /** Name used in addresses, without "@". */
  handle?: string;
  url?: string;
  /** Members of a group, followers of a page or profile. */
  members: Count;
  following?: Count;
  /** Number of posts the network says the community has. */
  postsTotal?: Count;
  verified?: boolean;
  closed?: boolean;
  category?: string;
  description?: string;
  links?: string[];
  pictureUrl?: string;
  /** A second id of the same community (a Facebook Page's classic id). */
  otherIds?: string[];
  provenance: Provenance;
}

export interface Post {
  network: NetworkId;
  /** VK `<owner>_<id>`, Facebook `post_id`, Instagram `pk`. */
  id: string;
  /** The markup named it by something that is not the network's id (Facebook's `pfbid…`), so it may stand here twice. */
  idIs?: 'provisional';
  /** Instagram short code. */
  code?: string;
  /** The community on whose wall or grid it stands; for a post seen elsewhere, its owner. */
  communityId: string;
  authorId?: string;
  authorName?: string;
  url?: string;
  /** ISO 8601 UTC; null when nothing on the page dates the post. */
  publishedAt: string | null;
  /** How the date is known; absent means that the network wrote it to the second. `label` dates are good to a day. */
  dateFrom?: 'id' | 'label';
  text: string;
  format: PostFormat;
  /** All reactions together where a network has several kinds. */
  reactions: Count;
  comments: Count;
  shares: Count;
  /** VK views, video views, plays of reels; `viewsAre` says which. */
  views: Count;
  viewsAre?: 'views' | 'plays';
  /** The part of `views` that was counted on another network (Facebook plays of a cross-posted Instagram reel). */
  viewsElsewhere?: Count;
  pollVotes?: Count;
  /** Reactions by the network's own kind id. */
  reactionsByKind?: Record<string, number>;
  /** null: this view does not tell. */
  pinned: boolean | null;
  /** Paid delivery, or marked as advertising; null: this view does not tell. */
  ad: boolean | null;
  /** The author marked it as a paid partnership. */
  partnership?: boolean;
  /** Copy of somebody else's post. */
  repostOf?: string;
  /** Ids of the accounts that signed it together. */
  coauthors?: string[];
  /** Written by a visitor on the community's wall. */
  byVisitor?: boolean;
  commentsClosed?: boolean;
  deleted?: boolean;
  /** Text or figures stand behind a payment. */
  paywalled?: boolean;
  pictureUrl?: string;
  sightings: Sighting[];
  provenance: Provenance;
}

export interface Comment {
  network: NetworkId;
  id: string;
  postId: string;
  /** The comment it answers. */
  parentId?: string;
  authorId?: string;
  authorName?: string;
  text: string;
  publishedAt: string | null;
  reactions: Count;
  replies?: Count;
  deleted?: boolean;
  provenance: Provenance;
}

/**
 * Which of its own fields an opened profile fills in, never what they say. A member that is missing was not told:
 * nobody asked for the field, or the network kept it back.
 */
export interface FilledIn {
  status?: boolean;
  occupation?: boolean;
  homeTown?: boolean;
  relatives?: boolean;
  /** Any of interests, activities, favourites and the words about oneself. */
  interests?: boolean;
  website?: boolean;
  /** Closed to this visitor: the network shows neither followers nor wall. */
  shut?: boolean;
}

/** A person or page seen as member, follower, liker, author or commenter. */
export interface Account {
  network: NetworkId;
  id: string;
  handle?: string;
  name?: string;
  url?: string;
  closed?: boolean;
  verified?: boolean;
  /** The network says that the account was deleted or banned. */
  deactivated?: 'deleted' | 'banned';
  /** The picture is the network's default. */
  defaultPicture?: boolean;
  /** A story is live now. */
  liveStory?: boolean;
  followers?: Count;
  following?: Count;
  posts?: Count;
  /** Of the account's own page, once somebody opened it. */
  filledIn?: FilledIn;
  /** The lists in which it was seen. */
  seenIn: Array<'members' | 'followers' | 'following' | 'likers' | 'comments' | 'authors' | 'profile'>;
  /** Community or post whose list it was; the newest of several. */
  listOf?: string;
  /** The lists before that one, oldest first. */
  otherLists?: string[];
  provenance: Provenance;
}

/** A piece of a payload that should have meant something to us and did not. */
export interface Unrecognised {
  /** The payload or selector, in the network's words. */
  where: string;
  /** Its shape in short: sorted key names, never values. */
  shape: string;
}

/** Everything one payload or page yields. */
export interface ReadResult {
  network: NetworkId;
  page: PageRef;
  communities: Community[];
  posts: Post[];
  comments: Comment[];
  accounts: Account[];
  unrecognised: Unrecognised[];
  /** True when the payload said that it was made for a logged-out visitor; absent when it did not say. */
  guest?: boolean;
}
