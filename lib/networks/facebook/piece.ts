import type { Account, Comment, Community, Count, PostFormat, Unrecognised } from '../../model';
import type { JsonObject } from '../_json/walk';

/** Counts found in one feedback object and what hangs below it. */
export interface Tally {
  reactions: Count;
  comments: Count;
  shares: Count;
  views: Count;
  viewsAre?: 'views' | 'plays';
  /** Reactions by Facebook's id of the reaction. */
  byKind: Record<string, number>;
}

/** Where in an answer an object stood. */
export interface Scope {
  /** Key of the list, for example `timeline_list_feed_units`; undefined outside of known lists. */
  list?: string;
  /** Whose list it is. */
  ownerId?: string;
  /** Index in the list. */
  rank?: number;
  /** Name of the query or of the list, for `Provenance.where`. */
  where: string;
  /** The single object that the answer is about: `node`, `node_v2`, a video's `creation_story`. */
  root: boolean;
}

/**
 * What one object says about a post. Facebook spreads a reel or an opened photo over several objects; pieces are
 * joined by post id or by the id of the video.
 */
export interface PostPiece {
  scope: Scope;
  postId?: string;
  /** Id of the video; pieces of one reel share it. */
  mediaId?: string;
  /** A story with its sections, as opposed to loose counts. */
  full: boolean;
  communityId?: string;
  communityHandle?: string;
  authorId?: string;
  authorName?: string;
  authorUrl?: string;
  anonymous?: boolean;
  byVisitor?: boolean;
  url?: string;
  publishedAt: string | null;
  text: string;
  format?: PostFormat;
  repostOf?: string;
  pictureUrl?: string;
  ad: boolean | null;
  /** Counts by the post that their object names; the empty key for those that name none. */
  tallies: Map<string, Tally>;
  /** Shape of the section that should hold the counts. */
  feedbackShape?: string;
  commentsClosed?: boolean;
}

/** A community as one object shows it, before the subject of the page is known. */
export interface CommunityPiece {
  community: Community;
  /** Number of members of the object: of two candidates that fit equally, the richer is the subject. */
  keys: number;
  /** A header of a page, a card beside it, or the mere mention of a community in a post. */
  from: 'header' | 'card' | 'mention';
}

/** A route that the page knows: which ids belong to an address. */
export interface Route {
  communityId?: string;
  handle?: string;
  postId?: string;
  name?: string;
  kind?: 'page';
  /** The route of the page itself, not of a link on it. */
  current: boolean;
  guest: boolean;
}

/** Everything found in the documents of one reading. */
export interface Findings {
  pieces: PostPiece[];
  comments: Comment[];
  communities: CommunityPiece[];
  accounts: Account[];
  routes: Route[];
  /** Items of known lists: how many were read, and the shapes of those that were not. */
  lists: Map<string, { read: number; storyShapes: string[]; otherShapes: string[] }>;
  unrecognised: Unrecognised[];
  /** Owner of a list as its first document named it; later documents of the answer only name the list. */
  owners: Map<string, string>;
}

export function emptyFindings(): Findings {
  return {
    pieces: [],
    comments: [],
    communities: [],
    accounts: [],
    routes: [],
    lists: new Map(),
    unrecognised: [],
    owners: new Map(),
  };
}

/** The Relay or graph document that a reading walks through. */
export interface RelayDocument {
  data: JsonObject;
  label?: string;
  path?: unknown[];
  /** Name of the query, when the envelope gives it. */
  query?: string;
}
