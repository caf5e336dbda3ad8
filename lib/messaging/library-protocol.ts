import type {
  CodebookVariable,
  CollectedCommunity,
  Collection,
  ImportAnswer,
  ImportPart,
  PostEdit,
  PostOrganising,
  SaveAnswer,
  SavedSearch,
  SavedVia,
  SaveRequest,
  ScreenArea,
  Thumbnail,
  Visit,
} from '../model';

/** What pages and the workspace may ask of the library. Reading for tables goes straight to the database, read-only. */
export interface LibraryProtocol {
  /** Saves posts in one transaction; answers, in the same order, only after it is on disk. */
  savePosts(requests: SaveRequest[]): SaveAnswer[];
  /** Those of the given keys that are in the library and not in the trash. */
  savedAmong(keys: string[]): string[];
  /** Changes several posts at once; all or none. */
  editPosts(request: { keys: string[]; edit: PostEdit }): 'done';
  /** Into the trash, back out of it, or for good. */
  trashPosts(keys: string[]): 'done';
  restorePosts(keys: string[]): 'done';
  deletePosts(keys: string[]): 'done';
  putCollection(collection: Collection): 'done';
  deleteCollection(id: string): 'done';
  putVariable(variable: CodebookVariable): 'done';
  deleteVariable(id: string): 'done';
  putSearch(search: SavedSearch): 'done';
  deleteSearch(id: string): 'done';
  /** Starts, changes or ends (`undefined`) the collecting of a community. */
  collect(request: {
    community: string;
    choice: Omit<CollectedCommunity, 'community' | 'collected'> | undefined;
  }): 'done';
  /** Remembers a visit for comparisons; a poorer one never replaces a better one that is not old. */
  saveVisit(visit: Visit): 'saved';
  /** Gives a community exactly these tags. */
  tagCommunity(request: { community: string; tags: string[] }): 'done';
  /** The communities that are collected. */
  listCollected(): CollectedCommunity[];
  /**
   * A file comes in whole or not at all: its parts are put aside first (numbered from 0, in any order, the same part
   * again replaces itself), then committed in one transaction or dropped. What was left by a crash is dropped at start.
   */
  stageImport(request: { import: string; part: number; rows: ImportPart }): ImportAnswer;
  /**
   * `merge` joins by key and loses nothing that is there: of two readings of a post the rules of saving decide, notes
   * and codes that exist stay, tags and collections unite, other rows are added where their key is free.
   * `replace` makes all tables exactly what the parts say. `parts` is how many there must be.
   */
  commitImport(request: { import: string; parts: number; mode: 'merge' | 'replace' }): ImportAnswer;
  dropImport(id: string): 'done';
  /** Empties every table: the library, visits, templates, the plan. Settings stay. */
  wipeLibrary(): 'done';
  /** All collections and tags, and what one post has of them. */
  organising(key: string): PostOrganising;
  /** The interface asks for the saving script in its own tab, once somebody saves. */
  loadSaving(): 'loaded';
  /** To a tab: save the post that the user means there, under the pointer, focused or most in view. */
  saveHere(request: { via: SavedVia }): 'heard';
  /** The visible part of the sender's tab as a picture, when the user's last deed allows it. */
  screenshot(area: ScreenArea): Thumbnail | undefined;
  /** Opens the workspace, at a view and a query when given. */
  openWorkspace(at: { view?: string; query?: string } | undefined): 'opened';
}
