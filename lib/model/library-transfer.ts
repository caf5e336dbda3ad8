import type {
  CodebookVariable,
  CollectedCommunity,
  Collection,
  KeptComment,
  Recount,
  SavedPost,
  SavedSearch,
  Thumbnail,
} from './saved-post';

/** A post of a file. `n` is kept by an exact restore only; a merge gives a new one. */
export type TransferredPost = Omit<SavedPost, 'n'> & { n?: number };

/** A picture of a file with the key of its post. */
export interface TransferredThumbnail extends Thumbnail {
  post: string;
}

/** Tables that travel in a backup as they are stored; the library does not look into their rows. */
export const OTHER_TABLES = [
  'snapshots',
  'dismissals',
  'facts',
  'visits',
  'communityTags',
  'templates',
  'brands',
  'templateUses',
  'commentMarks',
  'authorNotes',
  'planEntries',
  'planThings',
] as const;
export type OtherTable = (typeof OTHER_TABLES)[number];

/**
 * A piece of an import or of a backup: rows exactly as they are stored, without columns that can be computed again.
 * Every list may be missing. A part travels in one message; about 500 posts, or 50 with pictures, are a good size.
 */
export interface ImportPart {
  posts?: TransferredPost[];
  recounts?: Recount[];
  comments?: KeptComment[];
  thumbnails?: TransferredThumbnail[];
  collections?: Collection[];
  variables?: CodebookVariable[];
  searches?: SavedSearch[];
  collected?: CollectedCommunity[];
  others?: { table: OtherTable; rows: Record<string, unknown>[] }[];
}

/** What became of a part or a commit. Nothing changed in the library when it was refused. */
export type ImportAnswer =
  | { state: 'staged' }
  | { state: 'committed'; added: number; updated: number }
  | {
      state: 'refused';
      reason: 'invalid' | 'quota' | 'newer-database' | 'failed';
      /** For `invalid`: the first offending place, for example "posts[3].post.id". */
      where?: string;
    };
