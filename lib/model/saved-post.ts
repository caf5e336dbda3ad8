import type { Count } from './count';
import type { Comment, Community, Post } from './records';

/** The field's five content categories; set by hand, never silently. */
export const CATEGORIES = ['entertaining', 'educational', 'commercial', 'user-generated', 'news'] as const;
export type Category = (typeof CATEGORIES)[number];

/** How a post came into the library. */
export type SavedVia = 'star' | 'menu' | 'key' | 'all-seen' | 'passive' | 'import';

/** Why a saved post has no picture of its own. */
export const NO_PICTURE = [
  /** The post shows none. */
  'no-picture',
  /** It was not loaded in the page when the post was saved. */
  'not-on-screen',
  /** The site's server does not allow other code to read it, and no screenshot was allowed. */
  'protected',
  /** Reading or shrinking it failed. */
  'unreadable',
  /** It came from a file without pictures. */
  'imported',
  /** The disk had room for the post, not for the picture. */
  'no-room',
] as const;
export type NoPicture = (typeof NO_PICTURE)[number];

/** A small local copy of a post's picture, because links of networks die. */
export interface Thumbnail {
  /** `picture`: from the picture the page had loaded; `screenshot`: cut out of the visible page. */
  from: 'picture' | 'screenshot';
  /** "image/webp", "image/jpeg", "image/png". */
  type: string;
  width: number;
  height: number;
  /** Bytes in base64: messages between parts of an extension carry text. */
  base64: string;
}

/** Figures of a post next to its community's others, as they were computed when it was saved; fractions. */
export interface SavedFigures {
  /** Engagement by followers and by views. */
  erF?: number;
  erV?: number;
  timesUsual?: number;
  /** Posts behind `timesUsual`. */
  usualOf?: number;
  /** ISO 8601 UTC. */
  at: string;
}

/** What was known of the community when the post was saved: the denominator with its date. */
export interface SavedCommunity {
  id: string;
  kind: Community['kind'];
  name: string;
  handle?: string;
  url?: string;
  members: Count;
  at: string;
}

/** Value of one variable of the codebook. */
export type CodeValue = string | number | string[];

/** A post in the library: the newest reading, where it came from, and what the user made of it. */
export interface SavedPost {
  /** `<network>|<id>`; makes duplicates impossible. */
  key: string;
  /** Small integer in order of first saving, by which the search index names posts; it never changes. */
  n: number;
  post: Post;
  community?: SavedCommunity;
  figures?: SavedFigures;
  /** Address of the page on which it was saved. */
  pageUrl: string;
  via: SavedVia;
  /** ISO 8601 UTC: first saved, newest counts, last edited by the user. */
  savedAt: string;
  seenAt: string;
  editedAt?: string;
  picture: { kept: true } | { kept: false; reason: NoPicture };
  /** The piece of payload it was read from, when the user asked for it. */
  raw?: string;
  collections: string[];
  tags: string[];
  note: string;
  category?: Category;
  /** Values by the variable's id. */
  codes: Record<string, CodeValue>;
  /** Set while it lies in the trash. */
  trashedAt?: string;
}

/** The counts of a saved post at one moment. Every save of a post adds one; equal ones on a day are joined. */
export interface Recount {
  post: string;
  at: string;
  reactions: Count;
  comments: Count;
  shares: Count;
  views: Count;
  /** Followers of its community at that moment, when known. */
  members?: Count;
}

/** A comment kept with its post, or for the moderator's queue. */
export interface KeptComment {
  /** `<network>|<post id>|<comment id>`: VK's comment ids are unique per wall only. */
  key: string;
  /** Key of the post. */
  post: string;
  /** `<network>|<community id>`. */
  community: string;
  comment: Comment;
  keptAt: string;
  /** Address of the page on which it was seen. */
  pageUrl: string;
}

export interface Collection {
  id: string;
  name: string;
  createdAt: string;
}

/** What a page is told so that a post can be sorted there: all collections and tags, and what the post has of them. */
export interface PostOrganising {
  collections: Collection[];
  tags: string[];
  /** Missing while the post is not in the library. */
  post?: Pick<SavedPost, 'collections' | 'tags' | 'note' | 'category'>;
}

/** A variable of the user's codebook. */
export interface CodebookVariable {
  id: string;
  name: string;
  kind: 'text' | 'number' | 'choice' | 'choices';
  /** For `choice` and `choices`, in the order of the keys 1–9. */
  options: string[];
  /** What the coder should look for. */
  instruction: string;
  createdAt: string;
}

/** A search kept by name. */
export interface SavedSearch {
  id: string;
  name: string;
  /** As typed in the search box, for example `network:vk er:>1% tag:"promo" чай`. */
  query: string;
  createdAt: string;
}

/** A community whose posts are collected while the user browses; only by the user's own choice. */
export interface CollectedCommunity {
  /** `<network>|<community id>`. */
  community: string;
  name: string;
  since: string;
  paused: boolean;
  /** Posts that came in by themselves, ever. */
  collected: number;
  /** Comments are kept too, for the queue of replies. */
  withComments: boolean;
}

/** One post handed to the library from a page. */
export interface SaveRequest {
  post: Post;
  community?: SavedCommunity;
  figures?: SavedFigures;
  comments: Comment[];
  pageUrl: string;
  via: SavedVia;
  picture: Thumbnail | { none: NoPicture };
  raw?: string;
}

/** What became of it. `saved` and `updated` are said only after the database has it on disk. */
export interface SaveAnswer {
  key: string;
  state: 'saved' | 'updated' | 'refused';
  /** For `refused`: a code with words in the dictionary. `not-collected`: passive, and its community is off or paused. */
  reason?: 'invalid' | 'quota' | 'newer-database' | 'not-collected' | 'failed';
}

/** What a bulk edit changes; everything that is missing stays. */
export interface PostEdit {
  addTags?: string[];
  removeTags?: string[];
  addCollections?: string[];
  removeCollections?: string[];
  /** null takes the category away. */
  category?: Category | null;
  note?: string;
  /** null takes a value away. */
  codes?: Record<string, CodeValue | null>;
}

export function postKey(network: string, id: string): string {
  return `${network}|${id}`;
}

export function communityKeyOf(network: string, communityId: string): string {
  return `${network}|${communityId}`;
}

export function commentKey(network: string, postId: string, id: string): string {
  return `${network}|${postId}|${id}`;
}
